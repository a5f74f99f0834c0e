// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_content.h"

namespace app
{

void MapContent::fitScales()
{
    for (const core::Dimension dimension : core::dimensions) {
        scales[dimension] = norm && core::needsNorm(axes.unit)
                                ? core::AxisScale(axes.unit, *norm, dimension)
                                : core::AxisScale(axes.unit);
    }
}

} // namespace app
