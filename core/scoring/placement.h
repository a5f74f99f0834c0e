// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/attachment_point.h"
#include "core/scoring/norms.h"
#include "core/scoring/precision.h"
#include "core/scoring/score.h"
#include "core/scoring/second_time.h"

#include <optional>

namespace core
{

/// Where a standard error comes from; always said beside it.
enum class ErrorSource {
    /// SD √(1 − alpha), both from the norm sample; normal distribution. Alpha because it is what
    /// the
    /// literature reports; in the norms shipped here omega would narrow the error by half a
    /// percent.
    PublishedReliability,
    /// Spread of the person's own keyed answers / √n; Student's t with n − 1. The spread counts as
    /// no less than 1/√12 of a step between two answers: a whole-number answer is rounded, and a
    /// rounded value has that variance (uniform over one step), so identical answers are not exact.
    AnswerConsistency,
};

/// One dimension of a placement. All values on 1..7.
struct PlacedDimension {
    double mean = 0.0; ///< the observed score, linearly mapped to 1..7
    double standardError = 0.0;
    ErrorSource source = ErrorSource::AnswerConsistency;
    double degreesOfFreedom = 0.0;        ///< n − 1 for AnswerConsistency, 0 (normal) otherwise
    std::optional<Percentile> percentile; ///< only with a norm of this very instrument
    int answered = 0;
    int of = 0;
    /// Where a second time would likely lie; only with a norm of this very instrument.
    std::optional<SecondTime> secondTime = {};

    /// Interval around the mean with the given coverage (0..1), not clipped to 1..7.
    Interval interval(double coverage = 0.95) const;
    /// The same clipped to 1..7, for drawing and for words.
    Interval shownInterval(double coverage = 0.95) const;
    /// Probability that the true value lies above a line, given the answers: normal or Student's t
    /// centred on the observed mean. With no error at all: 0, 1, or 0.5 on the line.
    double probabilityAbove(double line) const;

    bool operator==(const PlacedDimension &) const = default;
};

/// A score on the map: a point with its uncertainty. It is a region, not a dot.
struct Placement {
    PerDimension<PlacedDimension> on;
    std::optional<QString> normId;

    AttachmentPoint point() const { return {on.anxiety.mean, on.avoidance.mean}; }
    /// Whether it is known where a second time would likely lie: on both dimensions, or not at all.
    bool knowsSecondTime() const { return on.anxiety.secondTime && on.avoidance.secondTime; }
    bool operator==(const Placement &) const = default;
};

/// Degrees of freedom of the difference between two dimensions whose errors are independent, after
/// Welch (1947) and Satterthwaite (1946); 0 (normal) unless both errors are Student's t, and where
/// there is no error at all.
double welchDegreesOfFreedom(const PlacedDimension &first, const PlacedDimension &second);

/// Where the placement would lie without one answer: its pull (ItemContribution::pull, in the units
/// of the subscale) taken off the dimension, mapped to 1..7. Unchanged for a scoring without a
/// range.
AttachmentPoint pointWithout(const Placement &placement, Dimension dimension,
                             const SubscaleScore &subscale, const ItemContribution &contribution);

/// Places a score on the plane: scores and norm figures are mapped linearly to 1..7 (means by
/// Scale::mapTo, SDs by Scale::stretchTo). With a norm of the same instrument the standard error
/// comes from its alpha; without one from the consistency of the person's own answers (each keyed
/// answer is taken as a draw around the person's level), which needs two answers a dimension.
///
/// Errors: RuleNotApplicable (the instrument has no plane, a dimension's scoring has no range, or
/// without a norm it is not a mean or sum of items on one scale),
/// NotEnoughAnswers (a dimension has no score), NormNotApplicable (a norm of another instrument, or
/// for a form that leaves items out: its reliability would not hold).
Result<Placement> place(const Instrument &instrument, const Score &score,
                        const std::optional<Norm> &norm = std::nullopt);

} // namespace core
