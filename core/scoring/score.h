// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/instrument/answer_sheet.h"
#include "core/instrument/instrument.h"

#include <optional>
#include <vector>

namespace core
{

/// What one item brought to a scoring: the raw answer and the keyed one, kept apart.
struct ItemContribution {
    QString itemId;
    bool reversed = false;
    std::optional<int> raw;      ///< on the item's own scale; nothing if unanswered
    std::optional<double> keyed; ///< raw (through the value map), or lo + hi − that where reversed;
                                 ///< for SumCorrect 1 or 0
    /// How far the score moves because of this item: score − score without it; 0 when missing or
    /// when it is the only answer. The items with the largest absolute pull explain the score best.
    double pull = 0.0;

    bool operator==(const ItemContribution &) const = default;
};

/// One computed scoring.
struct SubscaleScore {
    QString scoringId;
    std::optional<double> value; ///< nothing when fewer than `minimum` items were answered
    /// Smallest and largest value the score can take, where the items share a scale and the method
    /// is a mean, an extreme (those of one answer) or a sum (those of all answers together), after
    /// the transforms; nothing for other methods or where the ends are not whole numbers.
    std::optional<Scale> scale;
    int answered = 0; ///< items, or parts of a composite, with a value
    int of = 0;
    int minimum = 0; ///< what `answered` must reach for a value
    /// Standard deviation (n − 1) of the keyed answers; nothing below two answers.
    std::optional<double> spread;
    std::vector<ItemContribution> contributions; ///< in the order of the scoring's items

    bool operator==(const SubscaleScore &) const = default;
};

/// All scorings of an instrument for one sheet, in the instrument's order.
struct Score {
    QString instrumentId;
    QByteArray definitionHash;
    QString formId;
    std::vector<SubscaleScore> subscales;

    const SubscaleScore *find(const QString &scoringId) const;
    bool operator==(const Score &) const = default;
};

/// Scores every scoring of the instrument on the items of the sheet's form.
///
/// Which items: those of the scoring with keying ±1 that the form holds. Fewer answers than the
/// form's minimum (else the scoring's, else minimumAnswered() of the items) give a SubscaleScore
/// without value, not an error. So does an item of a type that cannot be answered here.
///
/// Keying: the answer goes through the value map, then x or lo + hi − x; with a value map lo and hi
/// are the smallest and the largest mapped value of the item's answers.
///
/// | Method             | Over the answered items                                          |
/// |--------------------|------------------------------------------------------------------|
/// | mean, extremes, sd | as named (prorated after reversing; sd with n − 1, two answers)  |
/// | sum                | mean × number of items, so a gap does not lower it               |
/// | weighted mean      | Σ w x / Σ w; no value where Σ w = 0                              |
/// | weighted sum       | Σ w x; needs every item                                          |
/// | sum correct        | how many answers are among the accepted ones; a gap is not       |
///
/// A composite applies its method to the finished scores of its parts and needs every part unless a
/// smaller minimum is stated; a weighted one, or one with items of its own, has no value.
/// Transforms come last, in their order; dividing by 0 gives no value. Errors: Mismatch when the
/// sheet's form is not the instrument's.
Result<Score> score(const Instrument &instrument, const AnswerSheet &sheet);

} // namespace core
