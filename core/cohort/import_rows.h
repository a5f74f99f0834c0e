// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/answer_cells.h"
#include "core/cohort/import_report.h"
#include "core/cohort/respondent_ids.h"

#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace core
{

/// What becomes of a person whose id stands in several rows.
enum class RepeatedPeople {
    Each,  ///< every row is somebody
    First, ///< the first row with an answer counts, the others are left out
};

/// A row's first cell says that the row is no person's: "Mean", "Total", "Mittelwert", "SD", …
bool isNameOfTotals(std::string_view cell);

/// What every import keeps while rows come in: what the people are called, which rows are
/// nobody's, and what was wrong. Rows are counted from 1 as they stand in the file, whether they
/// are kept or not.
class ImportRows
{
public:
    explicit ImportRows(std::optional<int> idColumn, RepeatedPeople repeats = RepeatedPeople::Each,
                        std::vector<qint64> rowsOfNobody = {})
        : m_idColumn(idColumn.value_or(-1))
        , m_hasIds(idColumn.has_value())
        , m_repeats(repeats)
        , m_rowsOfNobody(std::move(rowsOfNobody))
    {
    }

    /// Error: Mismatch where one of the columns, or that of the ids, is not in the table.
    Result<Done> begin(const QStringList &names, const std::vector<int> &columns);

    int columnCount() const { return m_columnCount; }

    void cell(int column, std::string_view bytes)
    {
        m_cells = column + 1;
        if (column == 0 || column == m_idColumn)
            noteFirst(column, bytes);
    }
    /// A cell without a usable value.
    void noteUnusable(AnswerCells::Kind kind);
    /// False where the row is nobody's or left out: the caller forgets it.
    bool endRow(bool isEmpty);

    ImportReport &report() { return m_report; }
    RespondentIds &ids() { return m_ids; }

private:
    void noteFirst(int column, std::string_view bytes);
    bool isPerson(bool isEmpty);

    int m_idColumn;
    bool m_hasIds;
    RepeatedPeople m_repeats;
    std::vector<qint64> m_rowsOfNobody;
    int m_columnCount = 0;
    std::string m_firstName; ///< of the first column
    int m_cells = 0;
    bool m_isNamedTotals = false;
    bool m_isNamedAsHeader = false;
    std::string m_id;
    std::unordered_set<std::size_t> m_knownIds; ///< hashes
    ImportReport m_report;
    RespondentIds m_ids;
};

} // namespace core
