// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/simulation.h"

#include "core/cohort/random_numbers.h"

#include <algorithm>
#include <cmath>
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

} // namespace

Result<CohortScores> simulatePeople(const SimulatedPopulation &population, std::size_t people,
                                    std::uint64_t seed)
{
    const double r = population.correlation;
    if (!(population.sd.anxiety > 0.0 && population.sd.avoidance > 0.0))
        return Error{ErrorCode::Mismatch, u"standard deviation"_s};
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
            insidePlane(population.mean.anxiety + population.sd.anxiety * z.first));
        scores.on.avoidance.push_back(insidePlane(
            population.mean.avoidance + population.sd.avoidance * (r * z.first + rest * z.second)));
    }
    return scores;
}

CohortScores simulatePeople(const ReferenceDensity &density, std::size_t people, std::uint64_t seed)
{
    std::vector<std::uint64_t> upTo; // how many people of the sample stand in cells up to this one
    std::uint64_t sum = 0;
    for (const std::uint32_t count : density.counts)
        upTo.push_back(sum += count);
    CohortScores scores;
    if (sum == 0)
        return scores;
    RandomNumbers random(seed);
    const auto bins = static_cast<std::size_t>(density.bins);
    for (std::size_t i = 0; i < people; ++i) {
        const auto found = std::upper_bound(upTo.begin(), upTo.end(), random.below(sum));
        const auto cell = static_cast<std::size_t>(found - upTo.begin());
        const PerDimension<std::size_t> bin{cell % bins, cell / bins};
        for (const Dimension dimension : dimensions) {
            const double place = static_cast<double>(bin[dimension]) + random.uniform();
            scores.on[dimension].push_back(
                insidePlane(planeScale.lo() + density.binWidth() * place));
        }
    }
    return scores;
}

CohortScores measureAgain(const CohortScores &people, PerDimension<double> standardError,
                          std::uint64_t seed)
{
    RandomNumbers random(seed);
    CohortScores scores = people;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const RandomNumbers::Pair error = random.normalPair();
        float &anxiety = scores.on.anxiety[i];
        float &avoidance = scores.on.avoidance[i];
        anxiety = insidePlane(anxiety + standardError.anxiety * error.first);
        avoidance = insidePlane(avoidance + standardError.avoidance * error.second);
    }
    return scores;
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
