// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_canvas.h"
#include "app/mapview/map_content.h"

class QPainter;

namespace app
{

/// The words along the two axes: which dimension, in which unit, and its low and high end.
void paintAxisWords(QPainter &painter, const MapCanvas &canvas);
/// The styles' names in the corners that are theirs, whatever the rule; alone their marks.
void paintNames(QPainter &painter, const MapCanvas &canvas, const MapContent &content);
/// Where a style's name stands; nothing while its quarter is out of view.
std::optional<QRectF> nameBox(const MapCanvas &canvas, core::Style style);
/// The style whose name stands under a position.
std::optional<core::Style> nameAt(const MapCanvas &canvas, const QPointF &position);

/// Text with a halo of the ground, legible over whatever lies beneath; real text in a vector file.
void paintHaloText(QPainter &painter, const QPointF &baseline, const QString &text,
                   const Theme &theme);

} // namespace app
