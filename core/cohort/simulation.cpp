// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/simulation.h"

#include "core/base/statistics.h"
#include "core/cohort/random_numbers.h"
#include "core/scoring/precision.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

float insidePlane(double score)
{
    // Comparisons in this order leave NaN as it is.
    constexpr double lo = planeScale.lo();
    constexpr double hi = planeScale.hi();
    return static_cast<float>(score < lo ? lo : score > hi ? hi : score);
}

// Without the ends of the range, which a score that is an average of other things has not.
Result<CohortScores> drawNormal(const SimulatedPopulation &population, std::size_t people,
                                std::uint64_t seed)
{
    const double r = population.correlation;
    if (!(r >= -1.0 && r <= 1.0))
        return Error{ErrorCode::Mismatch, u"correlation"_s};
    RandomNumbers random(seed);
    CohortScores scores;
    for (const Dimension dimension : dimensions)
        scores.on[dimension].reserve(people);
    const double rest = std::sqrt(1.0 - r * r);
    for (std::size_t i = 0; i < people; ++i) {
        const RandomNumbers::Pair z = random.normalPair();
        scores.on.anxiety.push_back(
            static_cast<float>(population.mean.anxiety + population.sd.anxiety * z.first));
        scores.on.avoidance.push_back(static_cast<float>(
            population.mean.avoidance + population.sd.avoidance * (r * z.first + rest * z.second)));
    }
    return scores;
}

bool isSpread(const PerDimension<double> &sd)
{
    return sd.anxiety > 0.0 && sd.avoidance > 0.0;
}

} // namespace

Result<CohortScores> simulatePeople(const SimulatedPopulation &population, std::size_t people,
                                    std::uint64_t seed)
{
    if (!isSpread(population.sd))
        return Error{ErrorCode::Mismatch, u"standard deviation"_s};
    auto scores = drawNormal(population, people, seed);
    if (scores) {
        for (const Dimension dimension : dimensions)
            std::ranges::transform(scores->on[dimension], scores->on[dimension].begin(),
                                   insidePlane);
    }
    return scores;
}

CohortScores simulatePeople(const ReferenceDensity &density, std::size_t people, std::uint64_t seed)
{
    std::vector<std::uint64_t> upTo; // how many people of the sample have scores up to this pair
    std::uint64_t sum = 0;
    for (const std::uint32_t count : density.counts)
        upTo.push_back(sum += count);
    CohortScores scores;
    if (sum == 0)
        return scores;
    RandomNumbers random(seed);
    const int attainable = density.scores();
    for (std::size_t i = 0; i < people; ++i) {
        const auto found = std::upper_bound(upTo.begin(), upTo.end(), random.below(sum));
        const auto cell = static_cast<int>(found - upTo.begin());
        scores.on.anxiety.push_back(static_cast<float>(density.score(cell % attainable)));
        scores.on.avoidance.push_back(static_cast<float>(density.score(cell / attainable)));
    }
    return scores;
}

PerDimension<double> shareBeyondRange(const SimulatedPopulation &population)
{
    PerDimension<double> share{0.0, 0.0};
    for (const Dimension dimension : dimensions) {
        const double mean = population.mean[dimension];
        const double sd = population.sd[dimension];
        share[dimension] =
            normalCdf((planeScale.lo() - mean) / sd) + normalCdf((mean - planeScale.hi()) / sd);
    }
    return share;
}

Result<MeasuredPeople> simulateMeasuredPeople(const SimulatedPopulation &population,
                                              PerDimension<double> reliability, std::size_t people,
                                              std::uint64_t seed)
{
    if (!isSpread(population.sd))
        return Error{ErrorCode::Mismatch, u"standard deviation"_s};
    SimulatedPopulation truth = population;
    PerDimension<double> error{0.0, 0.0};
    for (const Dimension dimension : dimensions) {
        const double rho = reliability[dimension];
        if (!(rho >= 0.0 && rho <= 1.0))
            return Error{ErrorCode::Mismatch, u"reliability"_s};
        truth.sd[dimension] = std::sqrt(rho) * population.sd[dimension];
        error[dimension] = standardErrorOfMeasurement(population.sd[dimension], rho);
    }
    // Errors are independent, so true scores correlate higher than observed ones (Spearman 1904).
    const double most = std::sqrt(reliability.anxiety * reliability.avoidance);
    if (std::abs(population.correlation) > most)
        return Error{ErrorCode::Mismatch, u"correlation"_s};
    truth.correlation = most > 0.0 ? population.correlation / most : 0.0;
    auto drawn = drawNormal(truth, people, seed);
    if (!drawn)
        return drawn.error();
    // Of one seed come two series that have nothing to do with each other.
    CohortScores observed = measure(*drawn, error, ~seed);
    for (const Dimension dimension : dimensions)
        std::ranges::transform(drawn->on[dimension], drawn->on[dimension].begin(), insidePlane);
    return MeasuredPeople{std::move(*drawn), std::move(observed)};
}

CohortScores measure(const CohortScores &truth, PerDimension<double> standardError,
                     std::uint64_t seed)
{
    RandomNumbers random(seed);
    CohortScores scores = truth;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const RandomNumbers::Pair error = random.normalPair();
        float &anxiety = scores.on.anxiety[i];
        float &avoidance = scores.on.avoidance[i];
        anxiety = insidePlane(anxiety + standardError.anxiety * error.first);
        avoidance = insidePlane(avoidance + standardError.avoidance * error.second);
    }
    return scores;
}

GroupReliability groupReliability(const CohortScores &group, PerDimension<double> standardError)
{
    GroupReliability of;
    for (const Dimension dimension : dimensions) {
        std::vector<float> scores;
        std::ranges::copy_if(group.on[dimension], std::back_inserter(scores),
                             [](float score) { return !std::isnan(score); });
        if (scores.empty())
            continue;
        of.mean[dimension] = meanOf(scores);
        if (scores.size() > 1)
            of.sd[dimension] = standardDeviationOf(scores, of.mean[dimension]);
        const double variance = of.sd[dimension] * of.sd[dimension];
        const double error = standardError[dimension] * standardError[dimension];
        of.reliability[dimension] = variance > error ? 1.0 - error / variance : 0.0;
    }
    return of;
}

CohortScores measureAgain(const CohortScores &people, const GroupReliability &group,
                          std::uint64_t seed)
{
    CohortScores expected = people;
    PerDimension<double> error{0.0, 0.0};
    for (const Dimension dimension : dimensions) {
        const double mean = group.mean[dimension];
        const double rho = group.reliability[dimension];
        for (float &score : expected.on[dimension])
            score = static_cast<float>(mean + rho * (score - mean));
        error[dimension] = group.sd[dimension] * std::sqrt(1.0 - rho * rho);
    }
    return measure(expected, error, seed);
}

std::vector<std::size_t> sampleAtRandom(std::size_t people, std::size_t count, std::uint64_t seed)
{
    RandomNumbers random(seed);
    std::set<std::size_t> drawn;
    for (std::size_t last = people - std::min(people, count); last < people; ++last) {
        const auto row = static_cast<std::size_t>(random.below(last + 1));
        drawn.insert(drawn.contains(row) ? last : row);
    }
    return {drawn.begin(), drawn.end()};
}

CohortScores selectPeople(const CohortScores &scores, const std::vector<std::size_t> &rows)
{
    CohortScores selected;
    for (const std::size_t row : rows) {
        for (const Dimension dimension : dimensions)
            selected.on[dimension].push_back(scores.on[dimension][row]);
    }
    return selected;
}

} // namespace core
