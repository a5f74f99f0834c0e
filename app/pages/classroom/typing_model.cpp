// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/typing_model.h"

#include "app/foundation/theme/theme.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

TypingModel::TypingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TypingModel::setDraft(core::ClassDrafts &drafts, core::ClassDraft draft,
                           const core::PlaneKey &key)
{
    beginResetModel();
    m_drafts = &drafts;
    m_draft = std::move(draft);
    m_itemIds = key.itemIds;
    m_unfinished.clear();
    m_view = m_draft.typing == core::Typing::Second ? View::Second : View::First;
    m_differences.clear();
    for (core::DraftRow &row : m_draft.rows) {
        for (const core::Typing typing : {core::Typing::First, core::Typing::Second}) {
            row.of(typing).removeIf([&](const auto &entry) {
                return !m_itemIds.contains(entry.key()) ||
                       (entry.value() && !m_draft.answers.contains(*entry.value()));
            });
        }
    }
    if (m_draft.rows.empty())
        m_draft.rows.emplace_back();
    endResetModel();
}

core::Typing TypingModel::typing() const
{
    return m_view == View::Second ? core::Typing::Second : core::Typing::First;
}

core::Result<core::Done> TypingModel::beginAgain()
{
    const auto begun = m_drafts->beginAgain(m_draft.id);
    if (!begun)
        return begun;
    beginResetModel();
    m_draft.typing = core::Typing::Second;
    m_view = View::Second;
    endResetModel();
    return begun;
}

void TypingModel::compare(bool compared)
{
    beginResetModel();
    m_view = compared ? View::Compared : View::Second;
    m_unfinished.clear();
    findDifferences();
    endResetModel();
}

void TypingModel::findDifferences()
{
    m_differences.clear();
    if (m_view == View::Compared)
        m_differences = comparison().differences;
}

core::TypingComparison TypingModel::comparison() const
{
    return core::compareTypings(m_draft, m_itemIds);
}

std::optional<core::TypingDifference> TypingModel::difference(const QModelIndex &cell) const
{
    const auto found = std::find_if(m_differences.begin(), m_differences.end(),
                                    [&](const core::TypingDifference &each) {
                                        return each.row == static_cast<std::size_t>(cell.row()) &&
                                               each.itemId == m_itemIds[cell.column()];
                                    });
    return found == m_differences.end() ? std::nullopt : std::optional(*found);
}

QModelIndex TypingModel::nextDifference(const QModelIndex &from) const
{
    QModelIndex first;
    for (const core::TypingDifference &each : m_differences) {
        const QModelIndex cell =
            index(static_cast<int>(each.row), static_cast<int>(m_itemIds.indexOf(each.itemId)));
        if (!first.isValid())
            first = cell;
        if (!from.isValid() || cell.row() > from.row() ||
            (cell.row() == from.row() && cell.column() >= from.column()))
            return cell;
    }
    return first;
}

core::Result<core::Done> TypingModel::keepRow(core::DraftRow &row)
{
    if (row.id != 0)
        return core::Done{};
    const auto added = m_drafts->addRow(m_draft.id);
    if (!added)
        return added.error();
    row.id = *added;
    return core::Done{};
}

core::Result<core::Done> TypingModel::enter(const QModelIndex &cell, std::optional<int> answer)
{
    core::DraftRow &row = m_draft.rows[static_cast<std::size_t>(cell.row())];
    const QString &item = m_itemIds[cell.column()];
    if (const auto kept = keepRow(row); !kept)
        return kept;
    const bool isSettled = m_view == View::Compared;
    const auto saved = isSettled ? m_drafts->settleAnswer(row.id, item, answer)
                                 : m_drafts->saveAnswer(row.id, item, answer, typing());
    if (!saved)
        return saved;
    row.of(typing()).insert(item, answer);
    if (isSettled)
        row.again.insert(item, answer);
    findDifferences();
    emit dataChanged(cell, cell);
    return saved;
}

core::Result<core::Done> TypingModel::clear(const QModelIndex &cell)
{
    core::DraftRow &row = m_draft.rows[static_cast<std::size_t>(cell.row())];
    const QString &item = m_itemIds[cell.column()];
    // What is compared is settled by an answer, or by leaving it out.
    if (m_view == View::Compared || !row.of(typing()).contains(item))
        return core::Done{};
    const auto cleared = m_drafts->clearAnswer(row.id, item, typing());
    if (!cleared)
        return cleared;
    row.of(typing()).remove(item);
    emit dataChanged(cell, cell);
    return cleared;
}

core::Result<core::Done> TypingModel::removeStudent(int row)
{
    const core::DraftRowId id = m_draft.rows[static_cast<std::size_t>(row)].id;
    if (id != 0) {
        if (const auto removed = m_drafts->removeRow(id); !removed)
            return removed;
    }
    beginResetModel();
    m_draft.rows.erase(m_draft.rows.begin() + row);
    if (m_draft.rows.empty())
        m_draft.rows.emplace_back();
    endResetModel();
    return core::Done{};
}

void TypingModel::beginStudent()
{
    if (m_view == View::Compared || !isBegun(rowCount() - 1))
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_draft.rows.emplace_back();
    endInsertRows();
}

void TypingModel::setUnfinished(const QModelIndex &cell, const QString &digits)
{
    m_unfinishedCell = cell;
    m_unfinished = digits;
    if (cell.isValid())
        emit dataChanged(cell, cell, {Qt::DisplayRole});
}

bool TypingModel::isBegun(int row) const
{
    return !m_draft.rows[static_cast<std::size_t>(row)].of(typing()).isEmpty();
}

bool TypingModel::isEmpty() const
{
    return std::all_of(m_draft.rows.begin(), m_draft.rows.end(), [](const core::DraftRow &row) {
        return row.answers.isEmpty() && row.again.isEmpty();
    });
}

int TypingModel::students() const
{
    int last = rowCount();
    while (last > 0 && !isBegun(last - 1))
        --last;
    return last;
}

int TypingModel::gaps() const
{
    const int begun = students();
    int gaps = 0;
    for (int row = 0; row < begun; ++row) {
        const auto &answers = m_draft.rows[static_cast<std::size_t>(row)].of(typing());
        // In the last row, what comes after the last typed cell has not been reached.
        qsizetype reached = m_itemIds.size();
        while (row == begun - 1 && !answers.contains(m_itemIds[reached - 1]))
            --reached;
        for (qsizetype item = 0; item < reached; ++item)
            gaps += !answers.value(m_itemIds[item]);
    }
    return gaps;
}

std::vector<core::TypedSheet> TypingModel::sheets() const
{
    std::vector<core::TypedSheet> sheets;
    for (const core::DraftRow &row : m_draft.rows)
        sheets.push_back(row.answers);
    while (!sheets.empty() && sheets.back().isEmpty())
        sheets.pop_back();
    return sheets;
}

int TypingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.rows.size());
}

int TypingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_itemIds.size());
}

QString TypingModel::text(const QModelIndex &cell) const
{
    const auto shown = [](const std::optional<int> &answer) {
        return answer ? QLocale().toString(*answer) : u"–"_s;
    };
    if (!m_unfinished.isEmpty() && cell == m_unfinishedCell)
        return m_unfinished + u'_';
    if (const auto both = difference(cell))
        return shown(both->first) + u'≠' + shown(both->second);
    const auto &answers = m_draft.rows[static_cast<std::size_t>(cell.row())].of(typing());
    const auto found = answers.find(m_itemIds[cell.column()]);
    return found == answers.end() ? QString() : shown(*found);
}

QString TypingModel::accessibleText(const QModelIndex &cell) const
{
    const QString student = QLocale().toString(cell.row() + 1);
    const QString item = QLocale().toString(cell.column() + 1);
    if (const auto both = difference(cell)) {
        const auto shown = [](const std::optional<int> &answer) {
            //: In the place of an answer that was not given.
            return answer ? QLocale().toString(*answer) : tr("left out");
        };
        //: %3 and %4 are answers: what was typed the first and the second time.
        return tr("student %1, item %2: first %3, then %4")
            .arg(student, item, shown(both->first), shown(both->second));
    }
    const auto &answers = m_draft.rows[static_cast<std::size_t>(cell.row())].of(typing());
    const auto found = answers.find(m_itemIds[cell.column()]);
    if (found == answers.end())
        return tr("student %1, item %2, empty").arg(student, item);
    if (!*found)
        return tr("student %1, item %2, left out").arg(student, item);
    //: The last number is the answer.
    return tr("student %1, item %2: %3").arg(student, item, QLocale().toString(**found));
}

QVariant TypingModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(cell);
    case Qt::AccessibleTextRole:
        return accessibleText(cell);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::BackgroundRole:
        return difference(cell) ? QVariant(themeFor(QGuiApplication::palette()).accentTint)
                                : QVariant();
    case Qt::ForegroundRole:
        return difference(cell) ? QVariant(themeFor(QGuiApplication::palette()).text) : QVariant();
    default:
        return {};
    }
}

QVariant TypingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString number = QLocale().toString(section + 1);
    if (role == Qt::DisplayRole)
        return number;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return orientation == Qt::Horizontal ? tr("Item %1").arg(number)
                                             : tr("Student %1").arg(number);
    return {};
}

} // namespace app
