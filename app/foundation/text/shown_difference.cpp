// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/shown_difference.h"

#include "app/foundation/text/wording.h"

#include <cmath>

namespace app
{
namespace
{

constexpr int mostDecimals = 6;

using wording::rounded;

bool followsFromShown(const ShownDifference &shown, double size, double limit,
                      core::ChangeVerdict verdict)
{
    switch (verdict) {
    case core::ChangeVerdict::NotReliable:
        return size <= limit;
    case core::ChangeVerdict::ReliableIncrease:
        return size > limit && shown.direction > 0;
    case core::ChangeVerdict::ReliableDecrease:
        return size > limit && shown.direction < 0;
    }
    return true;
}

} // namespace

ShownDifference shownDifference(double first, double second, int decimals)
{
    const double difference =
        rounded(rounded(second, decimals) - rounded(first, decimals), decimals);
    return {wording::number(first, decimals), wording::number(second, decimals),
            wording::number(std::abs(difference), decimals),
            difference > 0.0 ? 1 : (difference < 0.0 ? -1 : 0)};
}

ShownChange shownChange(double first, double second, const core::DimensionChange &change,
                        int decimals)
{
    for (;; ++decimals) {
        const ShownDifference shown = shownDifference(first, second, decimals);
        const double size =
            rounded(std::abs(rounded(second, decimals) - rounded(first, decimals)), decimals);
        const double limit = rounded(change.smallestReliable, decimals);
        if (decimals == mostDecimals || followsFromShown(shown, size, limit, change.verdict))
            return {shown, wording::number(change.smallestReliable, decimals)};
    }
}

} // namespace app
