// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/typing_model.h"

#include <QLocale>

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
    for (core::DraftRow &row : m_draft.rows) {
        row.answers.removeIf([&](const auto &entry) {
            return !m_itemIds.contains(entry.key()) ||
                   (entry.value() && !m_draft.answers.contains(*entry.value()));
        });
    }
    if (m_draft.rows.empty())
        m_draft.rows.emplace_back();
    endResetModel();
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
    const auto saved = m_drafts->saveAnswer(row.id, item, answer);
    if (!saved)
        return saved;
    row.answers.insert(item, answer);
    emit dataChanged(cell, cell);
    return saved;
}

core::Result<core::Done> TypingModel::clear(const QModelIndex &cell)
{
    core::DraftRow &row = m_draft.rows[static_cast<std::size_t>(cell.row())];
    const QString &item = m_itemIds[cell.column()];
    if (!row.answers.contains(item))
        return core::Done{};
    const auto cleared = m_drafts->clearAnswer(row.id, item);
    if (!cleared)
        return cleared;
    row.answers.remove(item);
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
    if (!isBegun(rowCount() - 1))
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
    return !m_draft.rows[static_cast<std::size_t>(row)].answers.isEmpty();
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
        const auto &answers = m_draft.rows[static_cast<std::size_t>(row)].answers;
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
    for (int row = 0; row < students(); ++row)
        sheets.push_back(m_draft.rows[static_cast<std::size_t>(row)].answers);
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
    if (!m_unfinished.isEmpty() && cell == m_unfinishedCell)
        return m_unfinished + u'_';
    const auto &answers = m_draft.rows[static_cast<std::size_t>(cell.row())].answers;
    const auto found = answers.find(m_itemIds[cell.column()]);
    if (found == answers.end())
        return {};
    return *found ? QLocale().toString(**found) : u"–"_s;
}

QString TypingModel::accessibleText(const QModelIndex &cell) const
{
    const QString student = QLocale().toString(cell.row() + 1);
    const QString item = QLocale().toString(cell.column() + 1);
    const auto &answers = m_draft.rows[static_cast<std::size_t>(cell.row())].answers;
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
