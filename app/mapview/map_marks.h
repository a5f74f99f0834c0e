// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_canvas.h"
#include "app/mapview/map_content.h"

#include <QLineF>

class QPainter;

namespace app
{

/// On the picture, with room left at an end where a result's point lies.
QLineF arrowLine(const MapCanvas &canvas, const MapArrow &arrow, const MapContent &content);
void paintArrows(QPainter &painter, const MapCanvas &canvas, const MapContent &content);
/// A line from the first result to where it would lie otherwise.
void paintComparison(QPainter &painter, const MapCanvas &canvas, const MapContent &content);
/// The part of the plane to aim at.
void paintTargetBox(QPainter &painter, const MapCanvas &canvas, const MapContent &content);
/// The ring, with lines to both axes.
void paintFreePoint(QPainter &painter, const MapCanvas &canvas, const MapContent &content);

} // namespace app
