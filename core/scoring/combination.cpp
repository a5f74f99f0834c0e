// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/combination.h"

#include "core/base/statistics.h"

#include <algorithm>
#include <cmath>

namespace core
{
namespace
{

double sum(const std::vector<WeightedValue> &values)
{
    double total = 0.0;
    for (const WeightedValue &each : values)
        total += each.value;
    return total;
}

double weightedSum(const std::vector<WeightedValue> &values)
{
    double total = 0.0;
    for (const WeightedValue &each : values)
        total += each.weight * each.value;
    return total;
}

std::optional<double> weightedMean(const std::vector<WeightedValue> &values)
{
    double weights = 0.0;
    for (const WeightedValue &each : values)
        weights += each.weight;
    if (weights == 0.0)
        return std::nullopt;
    return weightedSum(values) / weights;
}

double extreme(const std::vector<WeightedValue> &values, ScoringMethod method)
{
    double found = values.front().value;
    for (const WeightedValue &each : values)
        found = method == ScoringMethod::Maximum ? std::max(found, each.value)
                                                 : std::min(found, each.value);
    return found;
}

std::optional<double> untransformed(ScoringMethod method, const std::vector<WeightedValue> &values,
                                    int of)
{
    if (values.empty())
        return std::nullopt;
    switch (method) {
    case ScoringMethod::MeanCoded:
        return meanOf(values, &WeightedValue::value);
    case ScoringMethod::SumCoded:
        // With nothing missing the plain sum, which is exact; else the mean for every item.
        return static_cast<int>(values.size()) == of ? sum(values)
                                                     : meanOf(values, &WeightedValue::value) * of;
    case ScoringMethod::StandardDeviation:
        return standardDeviation(values);
    case ScoringMethod::WeightedSum:
        return weightedSum(values);
    case ScoringMethod::WeightedMean:
        return weightedMean(values);
    case ScoringMethod::SumCorrect:
        return sum(values);
    case ScoringMethod::Maximum:
    case ScoringMethod::Minimum:
        return extreme(values, method);
    }
    return std::nullopt;
}

std::optional<double> transformed(const Scoring &scoring, double value)
{
    for (const ScoreTransform &step : scoring.transforms) {
        switch (step.operation) {
        case TransformOperation::Add:
            value += step.value;
            break;
        case TransformOperation::Subtract:
            value -= step.value;
            break;
        case TransformOperation::Multiply:
            value *= step.value;
            break;
        case TransformOperation::Divide:
            if (step.value == 0.0)
                return std::nullopt;
            value /= step.value;
            break;
        }
    }
    return value;
}

bool hasScale(ScoringMethod method)
{
    switch (method) {
    case ScoringMethod::MeanCoded:
    case ScoringMethod::WeightedMean:
    case ScoringMethod::Maximum:
    case ScoringMethod::Minimum:
    case ScoringMethod::SumCoded:
        return true;
    case ScoringMethod::StandardDeviation:
    case ScoringMethod::WeightedSum:
    case ScoringMethod::SumCorrect:
        return false;
    }
    return false;
}

bool weightsKeepTheRange(const Scoring &scoring)
{
    return scoring.method != ScoringMethod::WeightedMean ||
           std::all_of(scoring.items.begin(), scoring.items.end(),
                       [](const KeyedItem &item) { return item.weight >= 0.0; });
}

std::optional<int> wholeNumber(double value)
{
    constexpr double farthest = 1e9;
    const double rounded = std::round(value);
    if (std::abs(value - rounded) > 1e-9 || std::abs(value) > farthest)
        return std::nullopt;
    return static_cast<int>(rounded);
}

} // namespace

std::optional<double> combine(const Scoring &scoring, const std::vector<WeightedValue> &values,
                              int of)
{
    const std::optional<double> value = untransformed(scoring.method, values, of);
    return value ? transformed(scoring, *value) : std::nullopt;
}

std::optional<Scale> combinedScale(const Scoring &scoring, const KeyedRange &range, int of)
{
    if (!hasScale(scoring.method) || !weightsKeepTheRange(scoring))
        return std::nullopt;
    const double times = scoring.method == ScoringMethod::SumCoded ? of : 1.0;
    const std::optional<double> first = transformed(scoring, range.lo * times);
    const std::optional<double> last = transformed(scoring, range.hi * times);
    if (!first || !last)
        return std::nullopt;
    const std::optional<int> lo = wholeNumber(std::min(*first, *last));
    const std::optional<int> hi = wholeNumber(std::max(*first, *last));
    return lo && hi ? Scale::make(*lo, *hi) : std::nullopt;
}

std::optional<double> standardDeviation(const std::vector<WeightedValue> &values)
{
    if (values.size() < 2)
        return std::nullopt;
    return standardDeviationOf(values, meanOf(values, &WeightedValue::value),
                               &WeightedValue::value);
}

} // namespace core
