// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/answer_words.h"
#include "core/cohort/import_report.h"
#include "core/cohort/import_rows.h"
#include "core/cohort/other_columns.h"
#include "core/cohort/respondent_ids.h"
#include "core/cohort/response_table.h"
#include "core/tables/table_form.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace core
{

/// How a table of item answers is read; propose() proposes it and the person corrects it.
struct ResponseImportOptions {
    std::vector<int> itemColumns; ///< from 0, in the instrument's order of its Likert items
    Scale answers = planeScale;   ///< the range the people answered on
    QStringList missingCodes;     ///< cells that stand for a missing answer; an empty cell always
                                  ///< does
    std::optional<int> idColumn;
    TableForm form;    ///< how the file is cut into the table whose columns these are
    AnswerWords words; ///< words that stand for answers
    /// For each item: its answers are turned round (lo + hi − x) as they are read, because the file
    /// has 1 for "strongly agree", or reversed the item already. Empty: none.
    std::vector<bool> turned;
    RepeatedPeople repeats = RepeatedPeople::Each;
    /// Rows, from 1 as they stand in the file and in order, that are left out besides those of
    /// which their first cell says that they are nobody's.
    std::vector<qint64> rowsOfNobody;
    bool keepOthers = false; ///< what else the table holds

    bool operator==(const ResponseImportOptions &) const = default;
};

struct ImportedResponses {
    ResponseTable answers;
    RespondentIds ids; ///< empty without an idColumn
    ImportReport report;
    OtherColumns others{}; ///< empty unless they are kept
};

/// Reads a table of answers, from a file of any kind that openTable() knows, into memory. Row i of
/// the result is the i-th person of the file: rows of totals and the like are left out and counted.
/// A value outside the range, or that is no answer, is missing and counted. `proceed` gets the
/// bytes read so far and ends the import by false.
///
/// Errors: Mismatch (a column that the table has not, a scale of more than 255 points, no item),
/// Cancelled, those of readTableFile().
Result<ImportedResponses> importResponses(QIODevice &table, const ResponseImportOptions &options,
                                          const std::function<bool(qint64)> &proceed = {});

} // namespace core
