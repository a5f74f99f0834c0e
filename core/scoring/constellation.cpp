// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/constellation.h"

#include "core/base/statistics.h"

#include <algorithm>

namespace core
{

std::optional<Constellation> constellation(const std::vector<AttachmentPoint> &relationships)
{
    if (relationships.size() < 2)
        return std::nullopt;
    Constellation result;
    for (const Dimension dimension : dimensions) {
        const auto on = [dimension](const AttachmentPoint &point) { return point[dimension]; };
        result.centre[dimension] = meanOf(relationships, on);
        result.sd[dimension] = standardDeviationOf(relationships, result.centre[dimension], on);
        const auto [smallest, largest] =
            std::ranges::minmax_element(relationships, std::ranges::less(), on);
        result.smallest[dimension] = on(*smallest);
        result.largest[dimension] = on(*largest);
    }
    return result;
}

} // namespace core
