// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"

#include <QImage>

#include <optional>

class QFont;
class QPainter;

namespace app
{

// The map outside of a window: in the print theme, whatever the screen shows, with type of the
// size of `font`. In files lines are lines and words are words.

/// The picture with its caption below it (see mapCaption()); `scale` multiplies 900 pixels of
/// width.
QImage mapImage(const MapContent &content, const QFont &font, double scale = 2.0);

/// The picture alone, into a square of another painter: drawn as on a widget `side` wide and scaled
/// to the target.
void paintMap(QPainter &painter, const QRectF &target, const MapContent &content, const QFont &font,
              int side);

/// Png, Svg and Pdf hold the picture with its caption, Csv what is shown as a table (see
/// mapTable()).
enum class MapFormat { Png, Svg, Pdf, Csv };
/// By the ending of the name; nothing for another ending.
std::optional<MapFormat> mapFormatOf(const QString &path);
/// False when the file cannot be written; what was there before stays then.
bool writeMap(const QString &path, MapFormat format, const MapContent &content, const QFont &font);

} // namespace app
