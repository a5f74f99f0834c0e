// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/timeline_table.h"

#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"
#include "app/print/timeline/timeline_words.h"

#include <QLocale>

#include <algorithm>

namespace app
{

void TimelineTable::setContent(const TimelineContent &content)
{
    beginResetModel();
    m_content = content;
    m_rows.clear();
    for (std::size_t i = 0; i < content.points.size(); ++i)
        m_rows.push_back({content.points[i].date, static_cast<int>(i), -1});
    for (std::size_t i = 0; i < content.notes.size(); ++i)
        m_rows.push_back({content.notes[i].date, -1, static_cast<int>(i)});
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.date < b.date; });
    endResetModel();
}

int TimelineTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString TimelineTable::dateText(const Row &row) const
{
    QString date = QLocale().toString(row.date, QLocale::ShortFormat);
    if (row.point >= 0)
        date = shownDay(date, m_content.points[static_cast<std::size_t>(row.point)].within);
    if (m_content.pair && row.point == m_content.pair->first)
        return tr("%1 (first)").arg(date);
    if (m_content.pair && row.point == m_content.pair->second)
        return tr("%1 (second)").arg(date);
    return date;
}

QVariant TimelineTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (column == Date)
        return dateText(row);
    if (row.note >= 0)
        return column == Note
                   ? timelineNotePlace(m_content.notes[static_cast<std::size_t>(row.note)])
                   : QVariant();
    if (column == Note)
        return {};
    const auto &on = m_content.points[static_cast<std::size_t>(row.point)].on;
    const core::PlacedDimension &placed =
        column == Anxiety || column == AnxietyInterval ? on.anxiety : on.avoidance;
    if (column == Anxiety || column == Avoidance)
        return wording::number(placed.mean);
    const core::Interval shown = placed.shownInterval();
    return tr("%1 to %2").arg(wording::number(shown.lo), wording::number(shown.hi));
}

QVariant TimelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Date:
        return tr("Date");
    case Anxiety:
        return wording::dimensionName(core::Dimension::Anxiety);
    case Avoidance:
        return wording::dimensionName(core::Dimension::Avoidance);
    case AnxietyInterval:
    case AvoidanceInterval:
        return tr("95 % interval");
    case Note:
        return tr("Note");
    }
    return {};
}

} // namespace app
