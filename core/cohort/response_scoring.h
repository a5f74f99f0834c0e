// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/response_problems.h"
#include "core/instrument/instrument.h"
#include "core/scoring/classification_rule.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace core
{

/// How a table of answers is read and scored.
struct ResponseScoringOptions {
    std::optional<Scale> answers; ///< range of the answers in the table; default: the instrument's
    std::optional<Scale> to;      ///< range of the scores; default: that of the answers
    /// Columns of the items in the instrument's order: names, or one range "A-B" of column numbers
    /// (from 1) or of names. Empty: Q1..Qn if they exist, else the item ids.
    QString columns;
    QStringList missingCodes;             ///< cells that stand for a missing answer
    std::optional<double> allowedMissing; ///< share 0..1; default: the instrument's minimum
    ClassificationRule rule = ClassificationRule::midpoint();
};

/// One respondent. Means on the range asked for; nothing where too few items were answered.
struct ScoredResponse {
    qint64 row = 0; ///< from 1, the header not counted
    PerDimension<std::optional<double>> mean;
    PerDimension<int> answered{0, 0};
    std::optional<Style> style;
    bool onTheLine = false;
};

/// What the table was like as a whole.
struct ResponseSummary {
    using Problem = ProblemCount;
    qint64 rows = 0;
    qint64 scored = 0; ///< rows with both means
    PerStyle<qint64> perStyle;
    qint64 onTheLine = 0;
    ResponseProblems problems;
};

/// Streams the table and hands every row to `receive`, in order. A value outside the range, or that
/// is no whole number, is missing and counted.
///
/// Errors: RuleNotApplicable (the instrument has no plane of mean scores), MissingField (a column
/// is not in the table), Mismatch (a column range that does not fit), those of readTable.
Result<ResponseSummary> scoreResponses(QIODevice &table, const Instrument &instrument,
                                       const ResponseScoringOptions &options,
                                       const std::function<void(const ScoredResponse &)> &receive);

} // namespace core
