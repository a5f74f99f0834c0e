// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/cohort_scores.h"
#include "core/cohort/import_report.h"
#include "core/cohort/other_columns.h"
#include "core/cohort/respondent_ids.h"
#include "core/cohort/response_scoring.h"
#include "core/tables/table_form.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>

namespace core
{

/// How a table of ready scores is read; propose() proposes it and the person corrects it.
struct ScoreImportOptions {
    PerDimension<int> columns{0, 1}; ///< from 0
    Scale scale = planeScale;        ///< the range of the scores; mapped linearly to 1..7
    QStringList missingCodes;
    std::optional<int> idColumn;
    TableForm form;
    bool keepOthers = false; ///< what else the table holds

    bool operator==(const ScoreImportOptions &) const = default;
};

struct ImportedScores {
    CohortScores scores;
    RespondentIds ids; ///< empty without an idColumn
    ImportReport report;
    OtherColumns others{}; ///< empty unless they are kept
};

/// Reads two columns of scores. Row i of the result is the i-th person of the file; a score outside
/// the range or that is no number is missing and counted. Errors as importResponses().
Result<ImportedScores> importScores(QIODevice &table, const ScoreImportOptions &options,
                                    const std::function<bool(qint64)> &proceed = {});

/// Streams such a table and hands every person to `receive`, in order, as scoreResponses() does:
/// the two scores on options.to, or on the file's own range, and where the rule places them.
/// ScoredResponse::answered is unknown. Errors: Mismatch (a column that is not in the table), those
/// of readTable().
Result<ResponseSummary> placeScores(OpenedTable &table, const ScoreImportOptions &reading,
                                    const ResponseScoringOptions &options,
                                    const std::function<void(const ScoredResponse &)> &receive);

} // namespace core
