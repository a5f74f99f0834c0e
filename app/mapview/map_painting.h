// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/label_placement.h"

namespace app
{

// The layers of the map in their order, onto any painter (screen, image, SVG).

/// The ground: the tints of the rule's regions, or a bare sheet without them.
void paintRegions(QPainter &painter, const MapCanvas &canvas, const MapContent &content);
/// Bands that darken towards where most of the sample stand, with their contours.
void paintSampleDensity(QPainter &painter, const MapCanvas &canvas, const DensityPicture &density);
/// Everything over the ground and the people. `labels` are those of placeLabels() for this content.
void paintOverGround(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
                     const MapLabels &labels);

} // namespace app
