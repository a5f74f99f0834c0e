// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/answer_cells.h"
#include "core/cohort/import_report.h"
#include "core/cohort/respondent_ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core
{

/// What every import keeps while rows come in: what the people are called, and what was wrong.
class ImportRows
{
public:
    explicit ImportRows(std::optional<int> idColumn)
        : m_idColumn(idColumn.value_or(-1))
        , m_hasIds(idColumn.has_value())
    {
    }

    /// Error: Mismatch where one of the columns, or that of the ids, is not in the table.
    Result<Done> begin(int columnCount, const std::vector<int> &columns);

    int columnCount() const { return m_columnCount; }

    void cell(int column, std::string_view bytes)
    {
        m_cells = column + 1;
        if (column == m_idColumn)
            m_id.assign(bytes);
    }
    /// A cell without a usable value.
    void noteUnusable(AnswerCells::Kind kind);
    void endRow(bool isEmpty);

    ImportReport &report() { return m_report; }
    RespondentIds &ids() { return m_ids; }

private:
    int m_idColumn;
    bool m_hasIds;
    int m_columnCount = 0;
    int m_cells = 0;
    std::string m_id;
    ImportReport m_report;
    RespondentIds m_ids;
};

} // namespace core
