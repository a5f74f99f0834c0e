// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/constellation.h"

#include <algorithm>
#include <cmath>

namespace core
{

std::optional<Constellation> constellation(const std::vector<AttachmentPoint> &relationships)
{
    if (relationships.size() < 2)
        return std::nullopt;
    const auto n = static_cast<double>(relationships.size());
    Constellation result;
    for (const Dimension dimension : dimensions) {
        double sum = 0.0;
        result.smallest[dimension] = result.largest[dimension] = relationships.front()[dimension];
        for (const AttachmentPoint &point : relationships) {
            sum += point[dimension];
            result.smallest[dimension] = std::min(result.smallest[dimension], point[dimension]);
            result.largest[dimension] = std::max(result.largest[dimension], point[dimension]);
        }
        result.centre[dimension] = sum / n;
        double squares = 0.0;
        for (const AttachmentPoint &point : relationships)
            squares += std::pow(point[dimension] - result.centre[dimension], 2);
        result.sd[dimension] = std::sqrt(squares / (n - 1.0));
    }
    return result;
}

} // namespace core
