// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/density_field.h"

#include <vector>

namespace core
{

/// A straight piece of a contour.
struct ContourSegment {
    AttachmentPoint from;
    AttachmentPoint to;
};
/// Where the field crosses a level, by marching squares between the middles of the cells. The field
/// counts as 0 around the grid's window, so every contour is closed.
std::vector<ContourSegment> contour(const DensityField &field, float level);

} // namespace core
