// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_canvas.h"
#include "app/mapview/map_content.h"

class QPainter;

namespace app
{

/// The ground of the map: the tints of the rule's regions, or a bare sheet without them.
void paintRegions(QPainter &painter, const MapCanvas &canvas, const MapContent &content);
/// Bands that darken towards where most of the sample stand, with their contours.
void paintSampleDensity(QPainter &painter, const MapCanvas &canvas, const DensityPicture &density);
/// The rule's borders, over everything that lies on the ground; dotted those of the second rule.
void paintBorders(QPainter &painter, const MapCanvas &canvas, const MapContent &content);

} // namespace app
