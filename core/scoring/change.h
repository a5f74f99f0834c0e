// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/instrument/instrument.h"
#include "core/model/within_day.h"
#include "core/scoring/norms.h"
#include "core/scoring/placement.h"
#include "core/scoring/score.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core
{

/// One taking of a questionnaire: when, what was scored, where that lies.
struct Occasion {
    QDate date;
    Score score;
    Placement placement;
    WithinDay within = {}; ///< beside others of its day
};

/// Where the error of a difference comes from; always said beside it.
enum class ChangeBasis {
    /// Published retest coefficient of this very instrument: SD √(1 − r), both from the retest
    /// sample; normal distribution.
    RetestReliability,
    /// Alpha of the norm sample, where no retest coefficient is known. It knows nothing of how
    /// answers vary from day to day, so it calls too many differences reliable.
    InternalConsistency,
    /// √(se₁² + se₂²) of the person's own answers on both occasions; Student's t with the degrees
    /// of freedom of Welch and Satterthwaite. It takes no account of how answers vary from day to
    /// day either.
    OwnSpread,
};

/// Whether a difference is larger than chance variation at 95 %. That is all it says: it is neither
/// an improvement nor a worsening, and "recovered" would need a clinical norm, which there is none
/// of.
enum class ChangeVerdict { NotReliable, ReliableIncrease, ReliableDecrease };

/// One dimension of a change. All values on 1..7.
struct DimensionChange {
    double difference = 0.0;       ///< second − first
    double standardError = 0.0;    ///< of the difference; √2 SEM where the SEM is the same twice
    double degreesOfFreedom = 0.0; ///< for OwnSpread, 0 (normal) otherwise
    /// The largest difference that chance variation explains in 95 of 100 pairs; a reliable change
    /// is larger, not as large.
    double smallestReliable = 0.0;
    ChangeVerdict verdict = ChangeVerdict::NotReliable;
    ChangeBasis basis = ChangeBasis::OwnSpread;
    std::optional<double> reliability;       ///< the coefficient used; nothing for OwnSpread
    std::optional<RetestReliability> retest; ///< for RetestReliability: its interval and source

    bool operator==(const DimensionChange &) const = default;
};

struct Change {
    PerDimension<DimensionChange> on;
    /// Fewer than 30 days lie between the two: earlier answers are remembered, and moods last.
    bool closerThanAMonth = false;

    bool operator==(const Change &) const = default;
};

/// No change at all, judged by a norm: what any change from a placement by that norm is measured
/// against, known before there is a second occasion. A norm knows the error of a difference
/// beforehand; a person's own answers do so only when both occasions are there.
PerDimension<DimensionChange> unchanged(const Norm &norm);

/// Reliable change (Jacobson & Truax 1991, with the √2 SEM of Christensen & Mendoza 1986) from the
/// first occasion to the second. With placements by a norm the error comes from that norm, retest
/// coefficients before alpha, each dimension for itself; with placements by the person's own
/// answers from those, whether or not a norm is given.
///
/// Errors: NotComparable (another instrument, definition or form: their scores are never
/// subtracted; or one placed by a norm and one without), NormNotApplicable (placed by a norm that
/// is not the given one).
Result<Change> changeBetween(const Occasion &first, const Occasion &second,
                             const std::optional<Norm> &norm = std::nullopt);

/// What one item did to the difference of its dimension.
struct ItemChange {
    QString itemId;
    Dimension dimension = Dimension::Anxiety;
    std::optional<int> firstRaw;
    std::optional<int> secondRaw;
    std::optional<double> keyedChange; ///< second − first, keyed; nothing unless answered twice
    /// Its share of the difference, on 1..7. The shares of a dimension add up to its difference
    /// where the same items were answered on both occasions. Nothing unless answered twice, and for
    /// scorings that are not a sum of what the items bring (extremes, spreads, composites).
    std::optional<double> contribution;

    bool operator==(const ItemChange &) const = default;
};

/// Every item of the two dimensions, the largest contribution (in either direction) first, those
/// without one last; else in the order of the scorings. Errors: NotComparable as in changeBetween()
/// and for an instrument that is not the one answered; RuleNotApplicable without a plane.
Result<std::vector<ItemChange>> itemChanges(const Instrument &instrument, const Score &first,
                                            const Score &second);

} // namespace core
