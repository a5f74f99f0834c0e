// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/change.h"

#include "core/scoring/combination.h"
#include "core/scoring/precision.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core
{
namespace
{

constexpr double quantileAt95 = 0.975; // two-sided

bool isSameMeasurement(const Score &first, const Score &second)
{
    return first.instrumentId == second.instrumentId &&
           first.definitionHash == second.definitionHash && first.formId == second.formId;
}

ChangeVerdict verdictOn(const DimensionChange &change)
{
    if (std::abs(change.difference) <= change.smallestReliable)
        return ChangeVerdict::NotReliable;
    return change.difference > 0.0 ? ChangeVerdict::ReliableIncrease
                                   : ChangeVerdict::ReliableDecrease;
}

DimensionChange unchangedOn(const NormDistribution &distribution, const Scale &scale)
{
    DimensionChange change;
    const std::optional<RetestReliability> &retest = distribution.retest;
    change.basis = retest ? ChangeBasis::RetestReliability : ChangeBasis::InternalConsistency;
    change.retest = retest;
    change.reliability = retest ? retest->coefficient : distribution.alpha;
    const double sd = retest ? retest->sd : distribution.sd;
    const double sem =
        standardErrorOfMeasurement(sd, *change.reliability) * scale.stretchTo(planeScale);
    change.standardError = std::numbers::sqrt2 * sem;
    change.smallestReliable = smallestReliableChange(sem);
    return change;
}

void measureByAnswers(const PlacedDimension &first, const PlacedDimension &second,
                      DimensionChange &change)
{
    change.basis = ChangeBasis::OwnSpread;
    change.standardError = std::hypot(first.standardError, second.standardError);
    change.degreesOfFreedom = welchDegreesOfFreedom(first, second);
    const double quantile = change.degreesOfFreedom > 0.0
                                ? studentQuantile(quantileAt95, change.degreesOfFreedom)
                                : normalQuantile(quantileAt95);
    change.smallestReliable = quantile * change.standardError;
}

/// How much the score moves on 1..7 when one value is exchanged for another. Exact for every
/// scoring that adds up what its items bring.
std::optional<double> shareOf(const Scoring &scoring, const SubscaleScore &subscale,
                              std::vector<WeightedValue> values, std::size_t index, double keyed)
{
    const std::optional<double> before = combine(scoring, values, subscale.of);
    values[index].value = keyed;
    const std::optional<double> after = combine(scoring, values, subscale.of);
    if (!before || !after || !subscale.scale)
        return std::nullopt;
    return (*after - *before) * subscale.scale->stretchTo(planeScale);
}

bool addsUp(const Scoring &scoring)
{
    switch (scoring.method) {
    case ScoringMethod::MeanCoded:
    case ScoringMethod::SumCoded:
    case ScoringMethod::WeightedSum:
    case ScoringMethod::WeightedMean:
    case ScoringMethod::SumCorrect:
        return true;
    case ScoringMethod::StandardDeviation:
    case ScoringMethod::Maximum:
    case ScoringMethod::Minimum:
        return false;
    }
    return false;
}

double weightOf(const Scoring &scoring, const QString &itemId)
{
    const auto found = std::find_if(scoring.items.begin(), scoring.items.end(),
                                    [&](const auto &item) { return item.itemId == itemId; });
    return found == scoring.items.end() ? 1.0 : found->weight;
}

/// The keyed answers of the first occasion to what was answered on both.
std::vector<WeightedValue> answeredTwice(const Scoring &scoring, const SubscaleScore &first,
                                         const SubscaleScore &second)
{
    std::vector<WeightedValue> values;
    for (std::size_t i = 0; i < first.contributions.size(); ++i) {
        const ItemContribution &item = first.contributions[i];
        if (item.keyed && second.contributions[i].keyed)
            values.push_back({*item.keyed, weightOf(scoring, item.itemId)});
    }
    return values;
}

void addItems(const Scoring &scoring, Dimension dimension, const SubscaleScore &first,
              const SubscaleScore &second, std::vector<ItemChange> &changes)
{
    const std::vector<WeightedValue> values = answeredTwice(scoring, first, second);
    std::size_t index = 0;
    for (std::size_t i = 0; i < first.contributions.size(); ++i) {
        const ItemContribution &before = first.contributions[i];
        const ItemContribution &after = second.contributions[i];
        ItemChange change{.itemId = before.itemId,
                          .dimension = dimension,
                          .firstRaw = before.raw,
                          .secondRaw = after.raw,
                          .keyedChange = std::nullopt,
                          .contribution = std::nullopt};
        if (before.keyed && after.keyed) {
            change.keyedChange = *after.keyed - *before.keyed;
            if (addsUp(scoring))
                change.contribution = shareOf(scoring, first, values, index, *after.keyed);
            ++index;
        }
        changes.push_back(std::move(change));
    }
}

} // namespace

PerDimension<DimensionChange> unchanged(const Norm &norm)
{
    return {unchangedOn(norm.distributions.anxiety, norm.scale),
            unchangedOn(norm.distributions.avoidance, norm.scale)};
}

Result<Change> changeBetween(const Occasion &first, const Occasion &second,
                             const std::optional<Norm> &norm)
{
    if (!isSameMeasurement(first.score, second.score) ||
        first.placement.normId.has_value() != second.placement.normId.has_value())
        return Error{ErrorCode::NotComparable, second.score.instrumentId};
    const std::optional<QString> &normId = first.placement.normId;
    if (normId && (normId != second.placement.normId || !norm || norm->id != *normId))
        return Error{ErrorCode::NormNotApplicable, *normId};

    Change change;
    if (normId)
        change.on = unchanged(*norm);
    for (const Dimension dimension : dimensions) {
        const PlacedDimension &before = first.placement.on[dimension];
        const PlacedDimension &after = second.placement.on[dimension];
        DimensionChange &on = change.on[dimension];
        on.difference = after.mean - before.mean;
        if (!normId)
            measureByAnswers(before, after, on);
        on.verdict = verdictOn(on);
    }
    constexpr qint64 month = 30;
    change.closerThanAMonth = std::abs(first.date.daysTo(second.date)) < month;
    return change;
}

Result<std::vector<ItemChange>> itemChanges(const Instrument &instrument, const Score &first,
                                            const Score &second)
{
    if (!isSameMeasurement(first, second) || instrument.id != first.instrumentId ||
        instrument.definitionHash != first.definitionHash)
        return Error{ErrorCode::NotComparable, second.instrumentId};
    if (!instrument.plane)
        return Error{ErrorCode::RuleNotApplicable, instrument.id};

    std::vector<ItemChange> changes;
    for (const Dimension dimension : dimensions) {
        const QString &scoringId = (*instrument.plane)[dimension];
        const Scoring *scoring = instrument.findScoring(scoringId);
        const SubscaleScore *before = first.find(scoringId);
        const SubscaleScore *after = second.find(scoringId);
        if (!scoring || !before || !after)
            return Error{ErrorCode::RuleNotApplicable, scoringId};
        addItems(*scoring, dimension, *before, *after, changes);
    }
    const auto size = [](const ItemChange &change) {
        return change.contribution ? std::abs(*change.contribution) : -1.0;
    };
    // Rounding in the last digit must not turn round the order of items that changed alike.
    constexpr double alike = 1e-9;
    std::stable_sort(changes.begin(), changes.end(), [&](const auto &a, const auto &b) {
        return std::round(size(a) / alike) > std::round(size(b) / alike);
    });
    return changes;
}

} // namespace core
