// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/placement.h"

#include "core/scoring/scored_items.h"

#include <algorithm>
#include <cmath>

namespace core
{
namespace
{

/// Scores that estimate one level from equally counting answers, so that their error is s / √n.
bool isMeanOfAnswers(const Scoring &scoring)
{
    return scoring.method == ScoringMethod::MeanCoded || scoring.method == ScoringMethod::SumCoded;
}

double standardErrorFromAnswers(const ScoredItems &scored, const SubscaleScore &subscale,
                                const KeyedRange &range)
{
    const double planeLength = planeScale.hi() - planeScale.lo();
    const double spread = *subscale.spread * planeLength / (range.hi - range.lo);
    const double step = planeLength / (scored.items.front().scale.points() - 1);
    const double rounding = step / std::sqrt(12.0);
    return std::max(spread, rounding) / std::sqrt(subscale.answered);
}

Result<PlacedDimension> placeByAnswers(const Instrument &instrument, const Score &score,
                                       const SubscaleScore &subscale, PlacedDimension placed)
{
    const Scoring *scoring = instrument.findScoring(subscale.scoringId);
    const Form *form = instrument.findForm(score.formId);
    if (!scoring || !form || !isMeanOfAnswers(*scoring))
        return Error{ErrorCode::RuleNotApplicable, subscale.scoringId};
    const ScoredItems scored = scoredItems(instrument, *scoring, *form);
    const std::optional<KeyedRange> range = scored.sharedRange();
    if (!range || range->lo == range->hi)
        return Error{ErrorCode::RuleNotApplicable, subscale.scoringId};
    if (!subscale.spread)
        return Error{ErrorCode::NotEnoughAnswers, subscale.scoringId};
    placed.source = ErrorSource::AnswerConsistency;
    placed.standardError = standardErrorFromAnswers(scored, subscale, *range);
    placed.degreesOfFreedom = subscale.answered - 1;
    return placed;
}

PlacedDimension placeByNorm(const Norm &norm, Dimension dimension, double score, const Scale &scale,
                            PlacedDimension placed)
{
    const NormDistribution &distribution = norm.distributions[dimension];
    placed.source = ErrorSource::PublishedReliability;
    placed.standardError = standardErrorOfMeasurement(distribution.sd, distribution.alpha) *
                           norm.scale.stretchTo(planeScale);
    placed.percentile = percentileOf(scale.mapTo(norm.scale, score), distribution);
    placed.secondTime = secondTime(placed.mean, distribution, norm.scale);
    return placed;
}

Result<PlacedDimension> placeDimension(const Instrument &instrument, const Score &score,
                                       const std::optional<Norm> &norm, Dimension dimension)
{
    const QString scoringId = (*instrument.plane)[dimension];
    const SubscaleScore *subscale = score.find(scoringId);
    if (!subscale || !subscale->scale)
        return Error{ErrorCode::RuleNotApplicable, scoringId};
    if (!subscale->value)
        return Error{ErrorCode::NotEnoughAnswers, scoringId};

    PlacedDimension placed;
    placed.mean = subscale->scale->mapTo(planeScale, *subscale->value);
    placed.answered = subscale->answered;
    placed.of = subscale->of;
    if (norm)
        return placeByNorm(*norm, dimension, *subscale->value, *subscale->scale, placed);
    return placeByAnswers(instrument, score, *subscale, placed);
}

bool holdsFor(const Norm &norm, const Instrument &instrument, const Score &score)
{
    const Form *form = instrument.findForm(score.formId);
    return norm.instrumentId == instrument.id && form && !instrument.forms.empty() &&
           form->itemIds.size() == instrument.forms.front().itemIds.size();
}

} // namespace

Interval PlacedDimension::interval(double coverage) const
{
    const double p = (1.0 + coverage) / 2.0;
    const double quantile =
        degreesOfFreedom > 0.0 ? studentQuantile(p, degreesOfFreedom) : normalQuantile(p);
    return {mean - quantile * standardError, mean + quantile * standardError};
}

Interval PlacedDimension::shownInterval(double coverage) const
{
    const Interval whole = interval(coverage);
    return {std::max<double>(whole.lo, planeScale.lo()),
            std::min<double>(whole.hi, planeScale.hi())};
}

double PlacedDimension::probabilityAbove(double line) const
{
    if (standardError <= 0.0) {
        if (mean == line)
            return 0.5;
        return mean > line ? 1.0 : 0.0;
    }
    // The upper tail as the lower tail of the mirrored distance keeps small probabilities exact.
    const double distance = (mean - line) / standardError;
    return degreesOfFreedom > 0.0 ? studentCdf(distance, degreesOfFreedom) : normalCdf(distance);
}

double welchDegreesOfFreedom(const PlacedDimension &first, const PlacedDimension &second)
{
    if (first.degreesOfFreedom <= 0.0 || second.degreesOfFreedom <= 0.0)
        return 0.0;
    const double firstVariance = first.standardError * first.standardError;
    const double secondVariance = second.standardError * second.standardError;
    const double variance = firstVariance + secondVariance;
    const double weighted = firstVariance * firstVariance / first.degreesOfFreedom +
                            secondVariance * secondVariance / second.degreesOfFreedom;
    return weighted > 0.0 ? variance * variance / weighted : 0.0;
}

AttachmentPoint pointWithout(const Placement &placement, Dimension dimension,
                             const SubscaleScore &subscale, const ItemContribution &contribution)
{
    AttachmentPoint point = placement.point();
    if (subscale.scale)
        point[dimension] -= contribution.pull * subscale.scale->stretchTo(planeScale);
    return point;
}

Result<Placement> place(const Instrument &instrument, const Score &score,
                        const std::optional<Norm> &norm)
{
    if (norm && !holdsFor(*norm, instrument, score))
        return Error{ErrorCode::NormNotApplicable, norm->id};
    if (!instrument.plane)
        return Error{ErrorCode::RuleNotApplicable, instrument.id};

    Placement placement;
    for (const Dimension dimension : dimensions) {
        const Result<PlacedDimension> placed = placeDimension(instrument, score, norm, dimension);
        if (!placed)
            return placed.error();
        placement.on[dimension] = *placed;
    }
    if (norm)
        placement.normId = norm->id;
    return placement;
}

} // namespace core
