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

/// Draws people from a sample: each has a pair of scores that was attained, as often as it was. The
/// same seed gives the same people.
CohortScores simulatePeople(const ReferenceDensity &density, std::size_t people,
                            std::uint64_t seed);

/// How much of the population lies beyond 1..7 on a dimension and is set to an end, 0..1: what a
/// chosen mean and SD lose. More than a few in a hundred, and neither is what was asked for.
PerDimension<double> shareBeyondRange(const SimulatedPopulation &population);

/// People whose true scores are known, and what a questionnaire observed of them.
struct MeasuredPeople {
    CohortScores truth;
    CohortScores observed; ///< truth + SEM z
};

/// Draws people whose observed scores have the population's means, SDs and correlation: true scores
/// with SD √ρ SD, an error with SD √(1 − ρ) SD (classical test theory, Lord & Novick 1968). All set
/// to the end of 1..7 where they fall outside. The same seed gives the same people.
///
/// Errors: as above; Mismatch for a reliability outside 0..1, and for a correlation of observed
/// scores that such reliabilities do not allow, |r| > √(ρ₁ ρ₂).
Result<MeasuredPeople> simulateMeasuredPeople(const SimulatedPopulation &population,
                                              PerDimension<double> reliability, std::size_t people,
                                              std::uint64_t seed);

/// People measured with an error that is known: each true score + SEM z.
CohortScores measure(const CohortScores &truth, PerDimension<double> standardError,
                     std::uint64_t seed);

/// What a group's observed scores tell of its true ones: means, SDs and reliabilities
/// ρ = 1 − SEM² / SD², 0 where the group varies no more than the error.
struct GroupReliability {
    PerDimension<double> mean{0.0, 0.0};
    PerDimension<double> sd{0.0, 0.0};
    PerDimension<double> reliability{0.0, 0.0}; ///< 0..1
};

/// Of the scores that are there. A group has the standard error of the sample it is compared with,
/// and its own reliability, for that depends on how much the people differ.
GroupReliability groupReliability(const CohortScores &group, PerDimension<double> standardError);

/// The same people measured again. An observed score is no true score: extreme ones are extreme by
/// error too, and come back toward the group's mean (Kelley 1927). So
/// X₂ = M + ρ (X₁ − M) + SD √(1 − ρ²) z: the spread stays, both occasions correlate with ρ. Set to
/// the end of 1..7 where it falls outside; a missing score stays missing. Draws two numbers for
/// every person, so the errors of person i do not depend on the others.
///
/// `group` is that of the whole group the people belong to, whoever of it is shown.
CohortScores measureAgain(const CohortScores &people, const GroupReliability &group,
                          std::uint64_t seed);

/// `count` different rows of 0..people − 1, each set alike (Floyd's algorithm), ascending; all of
/// them where count is larger. For "draw 30 at random, again".
std::vector<std::size_t> sampleAtRandom(std::size_t people, std::size_t count, std::uint64_t seed);

/// The people in these rows, in this order.
CohortScores selectPeople(const CohortScores &scores, const std::vector<std::size_t> &rows);

} // namespace core
