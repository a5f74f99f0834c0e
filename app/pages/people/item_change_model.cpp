// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/item_change_model.h"

#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString dayOf(const core::Occasion &occasion)
{
    return shownDay(QLocale().toString(occasion.date, QLocale::ShortFormat), occasion.within);
}

} // namespace

void ItemChangeModel::setChanges(const core::Instrument &instrument,
                                 const std::vector<core::ItemChange> &changes,
                                 const core::Occasion &first, const core::Occasion &second,
                                 const QString &language)
{
    beginResetModel();
    m_changes = changes;
    m_first = dayOf(first);
    m_second = dayOf(second);
    m_statements.clear();
    for (const core::ItemChange &change : changes) {
        const core::Item *item = instrument.findItem(change.itemId);
        const QString text = item ? instrument.text(item->textKey, language) : QString();
        m_statements << (text.isEmpty() ? change.itemId : text);
    }
    endResetModel();
}

void ItemChangeModel::clear()
{
    beginResetModel();
    m_changes.clear();
    m_statements.clear();
    endResetModel();
}

int ItemChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ItemChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ItemChangeModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() >= First)
        return static_cast<int>(Qt::AlignCenter);
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const core::ItemChange &change = m_changes[static_cast<std::size_t>(index.row())];
    const auto answer = [](const std::optional<int> &raw) {
        return raw ? QLocale().toString(*raw) : tr("none");
    };
    const auto signedNumber = [](const std::optional<double> &value, int decimals) {
        if (!value)
            return u"–"_s;
        const QString size = wording::number(std::abs(*value), decimals);
        if (size == wording::number(0.0, decimals))
            return size;
        //: A rise or a fall by this much; the arrow says which
        return *value > 0.0 ? tr("▲ %1").arg(size) : tr("▼ %1").arg(size);
    };
    switch (static_cast<Column>(index.column())) {
    case Statement:
        return m_statements[index.row()];
    case Dimension:
        return change.dimension == core::Dimension::Anxiety ? tr("Anxiety") : tr("Avoidance");
    case First:
        return answer(change.firstRaw);
    case Second:
        return answer(change.secondRaw);
    case KeyedChange:
        return signedNumber(change.keyedChange, 0);
    case Contribution:
        return signedNumber(change.contribution, 2);
    }
    return {};
}

QVariant ItemChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Statement:
        return tr("Statement");
    case Dimension:
        return tr("Counts for");
    case First:
        return m_first;
    case Second:
        return m_second;
    case KeyedChange:
        return tr("Counted change");
    case Contribution:
        return tr("Share");
    }
    return {};
}

} // namespace app
