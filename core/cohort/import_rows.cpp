// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/import_rows.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core
{

bool isNameOfTotals(std::string_view cell)
{
    // The longest word is "standard deviation"; a number is none.
    constexpr std::size_t longest = 24;
    if (cell.size() < 2 || cell.size() > longest || (cell.front() >= '0' && cell.front() <= '9'))
        return false;
    static const std::array words{
        u"mean"_s,       u"means"_s,        u"average"_s,     u"avg"_s,     u"sum"_s,
        u"total"_s,      u"totals"_s,       u"grand total"_s, u"median"_s,  u"sd"_s,
        u"std"_s,        u"stdev"_s,        u"std dev"_s,     u"count"_s,   u"standard deviation"_s,
        u"mittelwert"_s, u"durchschnitt"_s, u"summe"_s,       u"gesamt"_s,  u"standardabweichung"_s,
        u"media"_s,      u"promedio"_s,     u"suma"_s,        u"moyenne"_s, u"somme"_s};
    const QString word =
        answerWord(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    return std::find(words.begin(), words.end(), word) != words.end();
}

Result<Done> ImportRows::begin(const QStringList &names, const std::vector<int> &columns)
{
    m_columnCount = static_cast<int>(names.size());
    m_firstName = names.value(0).toStdString();
    std::vector<int> needed = columns;
    if (m_hasIds)
        needed.push_back(m_idColumn);
    for (const int column : needed) {
        if (column < 0 || column >= m_columnCount) {
            return Error{ErrorCode::Mismatch,
                         u"column %1 of %2"_s.arg(QString::number(column + 1),
                                                  QString::number(m_columnCount))};
        }
    }
    return Done{};
}

void ImportRows::noteFirst(int column, std::string_view bytes)
{
    if (column == m_idColumn)
        m_id.assign(bytes);
    if (column == 0)
        m_isNamedAsHeader = !bytes.empty() && bytes == m_firstName;
    m_isNamedTotals = (column != 0 && m_isNamedTotals) || isNameOfTotals(bytes);
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

bool ImportRows::isPerson(bool isEmpty)
{
    const bool isListed =
        !m_rowsOfNobody.empty() &&
        std::binary_search(m_rowsOfNobody.begin(), m_rowsOfNobody.end(), m_report.rows);
    if (m_isNamedTotals || isListed || (m_isNamedAsHeader && isEmpty)) {
        m_report.problems[ResponseProblem::NotAPerson].note(m_report.rows);
        return false;
    }
    if (!m_hasIds || isEmpty || m_id.empty())
        return true;
    if (m_knownIds.insert(std::hash<std::string>()(m_id)).second)
        return true;
    m_report.problems[ResponseProblem::RepeatedId].note(m_report.rows);
    return m_repeats == RepeatedPeople::Each;
}

bool ImportRows::endRow(bool isEmpty)
{
    ++m_report.rows;
    const bool kept = isPerson(isEmpty);
    if (kept) {
        if (m_cells < m_columnCount)
            m_report.problems[ResponseProblem::CellsMissing].note(m_report.rows);
        if (m_cells > m_columnCount)
            m_report.problems[ResponseProblem::CellsSurplus].note(m_report.rows);
        m_report.emptyRows += isEmpty;
        if (m_hasIds)
            m_ids.append(m_id);
    }
    m_id.clear();
    m_cells = 0;
    m_isNamedTotals = false;
    m_isNamedAsHeader = false;
    return kept;
}

} // namespace core
