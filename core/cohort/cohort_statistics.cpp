// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/cohort_statistics.h"

#include "core/base/statistics.h"

#include <algorithm>
#include <cmath>

namespace core
{
namespace
{

// Order statistic type 7; leaves the values partly sorted, so later calls ask higher shares.
double quantile(std::vector<float> &values, double share)
{
    const double position = share * static_cast<double>(values.size() - 1);
    const auto below = values.begin() + static_cast<std::ptrdiff_t>(position);
    std::nth_element(values.begin(), below, values.end());
    const double part = position - std::floor(position);
    if (part == 0.0)
        return *below;
    const float above = *std::min_element(below + 1, values.end());
    return *below + part * (above - *below);
}

ScoreStatistics describe(std::vector<float> values)
{
    ScoreStatistics statistics;
    statistics.n = values.size();
    statistics.mean = meanOf(values);
    statistics.sd = standardDeviationOf(values, statistics.mean);
    statistics.lowerQuartile = quantile(values, 0.25);
    statistics.median = quantile(values, 0.5);
    statistics.upperQuartile = quantile(values, 0.75);
    const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
    statistics.smallest = *smallest;
    statistics.largest = *largest;
    return statistics;
}

std::optional<double> correlate(const PerDimension<std::vector<float>> &values,
                                const PerDimension<ScoreStatistics> &on)
{
    if (on.anxiety.sd == 0.0 || on.avoidance.sd == 0.0)
        return std::nullopt;
    double products = 0.0;
    for (std::size_t i = 0; i < values.anxiety.size(); ++i)
        products +=
            (values.anxiety[i] - on.anxiety.mean) * (values.avoidance[i] - on.avoidance.mean);
    const auto n = static_cast<double>(values.anxiety.size());
    return products / (n - 1.0) / on.anxiety.sd / on.avoidance.sd;
}

} // namespace

Result<CohortStatistics> cohortStatistics(const CohortScores &scores, std::size_t smallest)
{
    PerDimension<std::vector<float>> placed;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const float anxiety = scores.on.anxiety[i];
        const float avoidance = scores.on.avoidance[i];
        if (std::isnan(anxiety) || std::isnan(avoidance))
            continue;
        placed.anxiety.push_back(anxiety);
        placed.avoidance.push_back(avoidance);
    }
    // One person has no spread, whatever minimum was asked for.
    constexpr std::size_t fewest = 2;
    if (const auto allowed = checkGroupSize(placed.anxiety.size(), std::max(smallest, fewest));
        !allowed)
        return allowed.error();
    CohortStatistics statistics{.rows = scores.size(), .placed = placed.anxiety.size()};
    for (const Dimension dimension : dimensions)
        statistics.on[dimension] = describe(placed[dimension]);
    statistics.correlation = correlate(placed, statistics.on);
    return statistics;
}

SpreadEllipse spreadEllipse(const CohortStatistics &statistics, double coverage)
{
    const double varianceX = statistics.on.anxiety.sd * statistics.on.anxiety.sd;
    const double varianceY = statistics.on.avoidance.sd * statistics.on.avoidance.sd;
    const double covariance = statistics.correlation.value_or(0.0) * statistics.on.anxiety.sd *
                              statistics.on.avoidance.sd;
    // The eigenvalues of the 2 × 2 covariance matrix.
    const double middle = (varianceX + varianceY) / 2.0;
    const double apart = std::hypot((varianceX - varianceY) / 2.0, covariance);
    const double radius = std::sqrt(-2.0 * std::log1p(-coverage));
    return {.centre = statistics.centroid(),
            .longRadius = radius * std::sqrt(middle + apart),
            .shortRadius = radius * std::sqrt(std::max(0.0, middle - apart)),
            .angle = 0.5 * std::atan2(2.0 * covariance, varianceX - varianceY)};
}

} // namespace core
