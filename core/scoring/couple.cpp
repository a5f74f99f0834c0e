// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/couple.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace core
{
namespace
{

constexpr double apartBelow = 0.05;
constexpr double overlappingFrom = 0.33;

struct NamedPull {
    Pull pull = Pull::Unclear;
    std::optional<Partner> who;
    double probability = 0.0;
};

Pull pullOf(Style first, Style second)
{
    if (first == Style::Secure || second == Style::Secure)
        return first == second ? Pull::Steady : Pull::OneSteady;
    if (first == Style::Fearful || second == Style::Fearful)
        return Pull::Alternating;
    if (first != second)
        return Pull::PursueWithdraw;
    return first == Style::Preoccupied ? Pull::BothPursue : Pull::BothWithdraw;
}

std::optional<Partner> whoOf(Pull pull, Style first)
{
    if (pull == Pull::PursueWithdraw)
        return first == Style::Preoccupied ? Partner::First : Partner::Second;
    if (pull == Pull::OneSteady)
        return first == Style::Secure ? Partner::First : Partner::Second;
    return std::nullopt;
}

NamedPull pullAt(Style first, Style second)
{
    const Pull pull = pullOf(first, second);
    return {pull, whoOf(pull, first), 0.0};
}

bool isSame(const NamedPull &a, const NamedPull &b)
{
    return a.pull == b.pull && a.who == b.who;
}

NamedPull mostProbablePull(const PerStyle<double> &first, const PerStyle<double> &second)
{
    std::vector<NamedPull> pulls;
    for (const Style one : styles) {
        for (const Style other : styles) {
            const NamedPull pull = pullAt(one, other);
            auto found = std::find_if(pulls.begin(), pulls.end(),
                                      [&](const NamedPull &named) { return isSame(named, pull); });
            if (found == pulls.end())
                found = pulls.insert(pulls.end(), pull);
            found->probability += first[one] * second[other];
        }
    }
    const NamedPull &most =
        *std::max_element(pulls.begin(), pulls.end(), [](const NamedPull &a, const NamedPull &b) {
            return a.probability < b.probability;
        });
    return most.probability >= nameableProbability ? most : NamedPull{};
}

// The words about a pull say where the answers lie, so it has to be that of the two points as well.
NamedPull namedPull(const Classification &first, const Classification &second)
{
    const NamedPull most = mostProbablePull(first.probabilities, second.probabilities);
    if (!first.style || !second.style || !isSame(most, pullAt(*first.style, *second.style)))
        return {};
    return most;
}

CoupleDifference differenceOf(const PlacedDimension &first, const PlacedDimension &second)
{
    CoupleDifference result;
    result.difference = second.mean - first.mean;
    result.standardError = std::hypot(first.standardError, second.standardError);
    // Comparable results have errors of one kind: both normal or both Student's t.
    result.degreesOfFreedom = welchDegreesOfFreedom(first, second);
    const double quantile =
        result.degreesOfFreedom > 0.0 ? studentQuantile(0.975, result.degreesOfFreedom) : z95;
    result.interval = {result.difference - quantile * result.standardError,
                       result.difference + quantile * result.standardError};
    result.beyondError = !result.interval.contains(0.0);
    result.overlap = overlapOf(first, second);
    return result;
}

bool areComparable(const Evaluation &first, const Evaluation &second)
{
    return first.score.instrumentId == second.score.instrumentId &&
           first.score.definitionHash == second.score.definitionHash &&
           first.score.formId == second.score.formId &&
           first.placement->normId == second.placement->normId;
}

RegionOverlap regionsOf(const PerDimension<CoupleDifference> &on)
{
    const double overlap = std::min(on.anxiety.overlap, on.avoidance.overlap);
    if (overlap < apartBelow)
        return RegionOverlap::Apart;
    return overlap < overlappingFrom ? RegionOverlap::Touching : RegionOverlap::Overlapping;
}

} // namespace

// In narrow cells the smaller of the two probabilities stands for the smaller of the two densities:
// wrong only where they cross. The outermost cells reach to infinity.
double overlapOf(const PlacedDimension &first, const PlacedDimension &second)
{
    if (first.standardError <= 0.0 || second.standardError <= 0.0)
        return first.standardError == second.standardError && first.mean == second.mean ? 1.0 : 0.0;
    constexpr double reach = 12.0;
    constexpr double cellsPerError = 50.0;
    const double from = std::min(first.mean - reach * first.standardError,
                                 second.mean - reach * second.standardError);
    const double to = std::max(first.mean + reach * first.standardError,
                               second.mean + reach * second.standardError);
    const double finest = std::min(first.standardError, second.standardError) / cellsPerError;
    constexpr double most = 20000.0;
    const int cells = static_cast<int>(std::min(std::ceil((to - from) / finest), most));
    double overlap = 0.0;
    std::array above{1.0, 1.0};
    for (int cell = 0; cell <= cells; ++cell) {
        const double edge = from + (to - from) * cell / cells;
        const std::array next{first.probabilityAbove(edge), second.probabilityAbove(edge)};
        overlap += std::min(above[0] - next[0], above[1] - next[1]);
        above = next;
    }
    return overlap + std::min(above[0], above[1]);
}

Result<CouplePicture> couplePicture(const Evaluation &first, const Evaluation &second,
                                    Relationships relationships)
{
    if (!first.placement || !first.classification || !second.placement || !second.classification)
        return Error{ErrorCode::NotEnoughAnswers, {}};
    if (first.classification->rule != second.classification->rule)
        return Error{ErrorCode::RuleNotApplicable, ruleId(second.classification->rule.kind())};
    CouplePicture picture;
    picture.first = *first.placement;
    picture.second = *second.placement;
    picture.rule = first.classification->rule;
    picture.relationships = relationships;
    if (relationships == Relationships::Different)
        return picture;
    const NamedPull named = namedPull(*first.classification, *second.classification);
    picture.pull = named.pull;
    picture.who = named.who;
    if (areComparable(first, second)) {
        CouplePicture::Comparison comparison;
        for (const Dimension dimension : dimensions)
            comparison.on[dimension] =
                differenceOf(picture.first.on[dimension], picture.second.on[dimension]);
        comparison.regions = regionsOf(comparison.on);
        picture.comparison = comparison;
    }
    return picture;
}

} // namespace core
