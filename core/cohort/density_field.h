// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/plane_histogram.h"
#include "core/cohort/reference_density.h"

#include <vector>

namespace core
{

/// A smooth picture of where people stand: a density at the middle of every cell of a grid.
struct DensityField {
    int columns = 0; ///< along anxiety, lowest first
    int rows = 0;    ///< along avoidance, lowest first
    PlaneWindow window;
    std::vector<float> values; ///< row by row; people a cell, their sum is that of the counts

    float at(int column, int row) const
    {
        return values[static_cast<std::size_t>(row) * columns + column];
    }
    AttachmentPoint middleOf(int column, int row) const;
    float largest() const;
};

/// The counts, smoothed by a normal curve of the given SD (points of 1..7) on both axes. At the
/// edge of the grid the curve is folded back, so nobody is lost there. 0 leaves the counts as they
/// are.
DensityField densityField(const PlaneHistogram &histogram, double smoothingSd);
DensityField densityField(const ReferenceDensity &density, double smoothingSd);

/// The height above which the given share (0..1) of the people stand: the contour drawn at it holds
/// them on the smallest area (the highest-density region of that share).
float levelHolding(const DensityField &field, double share);

} // namespace core
