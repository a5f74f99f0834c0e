// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/largest_step.h"

#include "core/base/statistics.h"

#include <array>
#include <cmath>

namespace core
{
namespace
{

// For 2, 3, … mostTakings takings.
constexpr std::array<double, mostTakings - 1> criticalValues{
    z95,  2.21, 2.35, 2.43, 2.49, 2.55, 2.60, 2.61, 2.65, 2.68, 2.70, 2.71, 2.74, 2.75, 2.76,
    2.78, 2.79, 2.80, 2.81, 2.82, 2.83, 2.84, 2.85, 2.86, 2.86, 2.87, 2.87, 2.88, 2.88};

} // namespace

bool LargestStep::isReliable() const
{
    return std::abs(difference) > criticalValue * standardError;
}

Interval LargestStep::interval() const
{
    return {difference - criticalValue * standardError, difference + criticalValue * standardError};
}

std::optional<LargestStep> largestStep(std::span<const double> scores, double standardError)
{
    if (scores.size() < 2)
        return std::nullopt;
    const std::size_t left = scores.size() > mostTakings ? scores.size() - mostTakings : 0;
    const std::span<const double> judged = scores.subspan(left);
    const std::size_t count = judged.size();
    LargestStep largest;
    for (std::size_t before = 1; before < count; ++before) {
        const double difference = meanOf(judged.subspan(before)) - meanOf(judged.first(before));
        const double error = standardError * std::sqrt(1.0 / static_cast<double>(before) +
                                                       1.0 / static_cast<double>(count - before));
        if (before == 1 ||
            std::abs(difference) / error > std::abs(largest.difference) / largest.standardError)
            largest = {left + before, difference, error, criticalValues[count - 2]};
    }
    return largest;
}

} // namespace core
