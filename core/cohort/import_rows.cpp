// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/import_rows.h"

using namespace Qt::StringLiterals;

namespace core
{

Result<Done> ImportRows::begin(int columnCount, const std::vector<int> &columns)
{
    m_columnCount = columnCount;
    std::vector<int> needed = columns;
    if (m_hasIds)
        needed.push_back(m_idColumn);
    for (const int column : needed) {
        if (column < 0 || column >= columnCount) {
            return Error{ErrorCode::Mismatch,
                         u"column %1 of %2"_s.arg(QString::number(column + 1),
                                                  QString::number(columnCount))};
        }
    }
    return Done{};
}

void ImportRows::noteUnusable(AnswerCells::Kind kind)
{
    switch (kind) {
    case AnswerCells::Kind::Answer:
        break;
    case AnswerCells::Kind::Missing:
        ++m_report.missingCells;
        break;
    case AnswerCells::Kind::OutOfRange:
        m_report.problems[ResponseProblem::OutOfRange].note(m_report.rows + 1);
        break;
    case AnswerCells::Kind::NotANumber:
        m_report.problems[ResponseProblem::NotANumber].note(m_report.rows + 1);
        break;
    }
}

void ImportRows::endRow(bool isEmpty)
{
    ++m_report.rows;
    if (m_cells < m_columnCount)
        m_report.problems[ResponseProblem::CellsMissing].note(m_report.rows);
    if (m_cells > m_columnCount)
        m_report.problems[ResponseProblem::CellsSurplus].note(m_report.rows);
    m_report.emptyRows += isEmpty;
    if (m_hasIds)
        m_ids.append(m_id);
    m_id.clear();
    m_cells = 0;
}

} // namespace core
