// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/plane_key.h"
#include "core/cohort/response_import.h"
#include "core/model/attachment_point.h"
#include "core/scoring/classification_rule.h"

#include <functional>
#include <optional>

namespace core
{

/// What is done with a table of answers, besides how it is read.
struct ResponseScoringOptions {
    std::optional<Scale> to; ///< range of the scores; default: that of the answers
    ClassificationRule rule = ClassificationRule::midpoint();
};

/// One respondent. Means on the range asked for; nothing where too few items were answered.
struct ScoredResponse {
    qint64 row = 0; ///< from 1 as it stands in the file, the header not counted
    PerDimension<std::optional<double>> mean;
    PerDimension<std::optional<int>> answered; ///< items; unknown of ready scores
    std::optional<Style> style;
    bool onTheLine = false;
};

/// What the table was like as a whole.
struct ResponseSummary {
    ImportReport report;
    qint64 scored = 0; ///< people with both means
    PerStyle<qint64> perStyle;
    qint64 onTheLine = 0;

    /// Places a person who has both means by a rule, and counts them.
    void place(ScoredResponse &person, const AttachmentPoint &at, const ClassificationRule &rule);
};

/// Streams the table, read as propose() proposed or the person said, and hands every person to
/// `receive`, in order; memory does not grow with the rows. What is read, left out and counted is
/// that of importResponses().
///
/// Errors: Mismatch (as many columns as items are needed, and in the table), those of readTable().
Result<ResponseSummary> scoreResponses(OpenedTable &table, const PlaneKey &key,
                                       const ResponseImportOptions &reading,
                                       const ResponseScoringOptions &options,
                                       const std::function<void(const ScoredResponse &)> &receive);

} // namespace core
