// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/pull.h"
#include "core/scoring/evaluation.h"

#include <optional>

namespace core
{

enum class Partner { First, Second };

/// How two results lie to each other, from the smaller overlap of their two dimensions. The bounds
/// are those of two equally large normal errors: below 0.05 = 2Φ(−1.96) the two 95 % intervals have
/// nothing in common; from 0.33 = 2Φ(−1.96 / 2) on each mean lies in the other's interval.
enum class RegionOverlap { Apart, Touching, Overlapping };

/// One dimension of two people, all on 1..7.
struct CoupleDifference {
    double difference = 0.0; ///< second − first
    /// √(se₁² + se₂²): two people's answers err independently.
    double standardError = 0.0;
    /// Of Welch and Satterthwaite where the errors come from the people's own answers, 0 (normal)
    /// with published reliabilities.
    double degreesOfFreedom = 0.0;
    Interval interval{};      ///< 95 %, around the difference
    bool beyondError = false; ///< 0 lies outside the interval
    /// The overlapping coefficient of the two error distributions, ∫ min(f, g): 1 where they are
    /// the same, 0 where they have nothing in common (Inman & Bradley 1989, Communications in
    /// Statistics 18, 3851–3874). It says how far two measurements can be told apart; it is no
    /// measure of how two people suit each other and is never shown as a number.
    double overlap = 0.0;
};

/// Whether two people answered about the same kind of relationship, as both about their partner.
enum class Relationships { Same, Different };

/// Two people beside each other, each placed by their own answers.
struct CouplePicture {
    struct Comparison {
        PerDimension<CoupleDifference> on;
        RegionOverlap regions = RegionOverlap::Touching;
    };

    Placement first;
    Placement second;
    ClassificationRule rule = ClassificationRule::midpoint();
    Relationships relationships = Relationships::Same;
    /// Nothing where the two answered about different relationships or to another questionnaire,
    /// definition or form, or where their errors come from different sources: then both are seen
    /// on 1..7 and never subtracted.
    std::optional<Comparison> comparison;
    Pull pull = Pull::Unclear;
    /// Who comes closer in PursueWithdraw, who is the secure one in OneSteady; else nothing.
    std::optional<Partner> who;
};

/// The pull is the one that is most probable given both errors, taken as independent: the sum over
/// all pairs of regions that make it, each with the product of its two probabilities. Who does what
/// belongs to it, so a pair that could be either way round is unclear. Below nameableProbability
/// nothing is named, nor where it is not the pull of the two regions in which the points lie: its
/// words would contradict the map. Answers about different relationships have none.
///
/// Errors: NotEnoughAnswers where one of the two is not located, RuleNotApplicable where they are
/// read by different rules.
Result<CouplePicture> couplePicture(const Evaluation &first, const Evaluation &second,
                                    Relationships relationships = Relationships::Same);

/// The overlapping coefficient of two error distributions, to 0.001.
double overlapOf(const PlacedDimension &first, const PlacedDimension &second);

} // namespace core
