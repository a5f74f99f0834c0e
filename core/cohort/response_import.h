// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/import_report.h"
#include "core/cohort/other_columns.h"
#include "core/cohort/respondent_ids.h"
#include "core/cohort/response_table.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace core
{

/// How a table of item answers is read; guessImport() proposes it and the person corrects it.
struct ResponseImportOptions {
    std::vector<int> itemColumns; ///< from 0, in the instrument's order of its Likert items
    Scale answers = planeScale;   ///< the range the people answered on
    QStringList missingCodes;     ///< cells that stand for a missing answer; an empty cell always
                                  ///< does
    std::optional<int> idColumn;
    std::optional<char> separator; ///< found in the first line where it is not given
    bool hasHeader = true;
    bool keepOthers = false; ///< what else the table holds

    bool operator==(const ResponseImportOptions &) const = default;
};

struct ImportedResponses {
    ResponseTable answers;
    RespondentIds ids; ///< empty without an idColumn
    ImportReport report;
    OtherColumns others{}; ///< empty unless they are kept
};

/// Reads a table of answers into memory. Row i of the result is row i of the file. A value that is
/// no whole number of the range is missing and counted. `proceed` gets the bytes read so far and
/// ends the import by false.
///
/// Errors: Mismatch (a column that the table has not, a scale of more than 255 points, no item),
/// Cancelled, those of readTable.
Result<ImportedResponses> importResponses(QIODevice &table, const ResponseImportOptions &options,
                                          const std::function<bool(qint64)> &proceed = {});

} // namespace core
