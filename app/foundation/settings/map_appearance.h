// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dimension.h"
#include "core/scoring/axis_scale.h"

namespace app
{

/// What of the map is drawn; an explanation may build it up layer by layer.
struct MapLayers {
    bool axes = true;    ///< words, numbers and grid of the two dimensions
    bool corners = true; ///< the four marks, without their names
    bool names = true;   ///< the names of the four styles; a name brings its mark along
    bool regions = true; ///< tints and borders of the rule; without them a bare sheet
    bool density = true; ///< where the people of a sample stand, where there is one
    bool people = true;  ///< the points or the shade of a group
    bool spread = true;  ///< the group's mean and the ellipse around it

    bool results = true;       ///< the results, with their regions
    bool secondTime = true;    ///< where a second time would likely lie
    bool trails = true;        ///< from one result of a series to the next
    bool constellation = true; ///< from the middle of a group of relationships to each
    bool freePoint = true;     ///< the ring; hidden, it cannot be moved
    bool labels = true;        ///< the names of the results

    bool operator==(const MapLayers &) const = default;
};

/// A box has the two intervals as its sides; an ellipse has them as its width and its height, and
/// leaves out the corners, where both values would be far off at once.
enum class RegionShape { Box, Ellipse };

/// How the regions of results are drawn, and how much their intervals cover.
struct ResultRegion {
    RegionShape shape = RegionShape::Box;
    double coverage = 0.95;

    bool operator==(const ResultRegion &) const = default;
};

/// How the plane lies on the picture, so that any book's picture can be matched. Unless set
/// otherwise anxiety runs to the right and avoidance upwards, both on 1–7.
struct MapAxes {
    bool swapped = false;                ///< avoidance runs to the right and anxiety upwards
    core::PerDimension<bool> reversed{}; ///< the high end lies to the left, or below
    core::AxisUnit unit = core::AxisUnit::SevenPoint;

    bool operator==(const MapAxes &) const = default;
};

/// How somebody likes the map; remembered.
struct MapAppearance {
    MapLayers layers;
    ResultRegion region;
    MapAxes axes;

    bool operator==(const MapAppearance &) const = default;
};

} // namespace app
