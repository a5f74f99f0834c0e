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
    std::optional<double> keyed; ///< raw, or lo + hi − raw where reversed
    /// How far the score moves because of this item: score − score without it; 0 when missing or
    /// when it is the only answer. The items with the largest absolute pull explain the score best.
    double pull = 0.0;

    bool operator==(const ItemContribution &) const = default;
};

/// One computed scoring.
struct SubscaleScore {
    QString scoringId;
    std::optional<double> value; ///< nothing when fewer than `minimum` items were answered
    std::optional<Scale> scale;  ///< range of a mean score; nothing for sums and others
    int answered = 0;
    int of = 0;
    int minimum = 0;
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

/// Items to answer so that at most `allowedMissing` (a share, 0..1) of `items` is missing:
/// items − floor(items × allowedMissing), at least 1. The usual share is 20 % (facts: a
/// convention).
int minimumAnswered(int items, double allowedMissing = 0.2);

/// Scores every scoring of the instrument on the items of the sheet's form.
///
/// A keyed answer is x or lo + hi − x; a mean is over the answered items (proration after
/// reversing). Fewer answered items than the form's (else the scoring's) minimum gives a
/// SubscaleScore without value, not an error. Errors: UnknownId when the sheet's form is not the
/// instrument's.
Result<Score> score(const Instrument &instrument, const AnswerSheet &sheet);

} // namespace core
