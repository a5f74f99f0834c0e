// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/cohort_scores.h"
#include "core/cohort/reference_density.h"

#include <cstdint>
#include <vector>

namespace core
{

/// What simulated people are drawn from: a bivariate normal distribution on 1..7.
struct SimulatedPopulation {
    AttachmentPoint mean{4.0, 4.0};
    PerDimension<double> sd{1.0, 1.0}; ///< above 0
    double correlation = 0.0;          ///< −1..1

    bool operator==(const SimulatedPopulation &) const = default;
};

/// Draws people. Anxiety is mean + SD z₁, avoidance mean + SD (r z₁ + √(1 − r²) z₂) with a pair of
/// standard normal numbers for each person; what falls outside 1..7 is set to its end, so strong
/// spreads come out a little smaller than asked for. The same seed gives the same people.
///
/// Error: Mismatch for an SD not above 0 or a correlation outside −1..1.
Result<CohortScores> simulatePeople(const SimulatedPopulation &population, std::size_t people,
                                    std::uint64_t seed);

/// Draws people from a sample's density: a cell by its count, then a place in the cell, every place
/// alike. The same seed gives the same people.
CohortScores simulatePeople(const ReferenceDensity &density, std::size_t people,
                            std::uint64_t seed);

/// The same people measured again: each score taken as the true one, plus a normal error with this
/// standard error, set to the end of 1..7 where it falls outside. A missing score stays missing.
/// Draws two numbers for every person, so the errors of person i do not depend on the others.
CohortScores measureAgain(const CohortScores &people, PerDimension<double> standardError,
                          std::uint64_t seed);

/// `count` different rows of 0..people − 1, each set alike (Floyd's algorithm), ascending; all of
/// them where count is larger. For "draw 30 at random, again".
std::vector<std::size_t> sampleAtRandom(std::size_t people, std::size_t count, std::uint64_t seed);

/// The people in these rows, in this order.
CohortScores selectPeople(const CohortScores &scores, const std::vector<std::size_t> &rows);

} // namespace core
