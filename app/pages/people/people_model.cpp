// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_model.h"

#include "app/foundation/theme/theme.h"
#include "app/pages/people/person_badge.h"
#include "app/pages/people/person_words.h"
#include "app/widgets/text.h"

#include <QPainter>

namespace app
{

void PeopleModel::setPeople(std::vector<core::Person> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const core::Person &shown = person(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return personwords::name(shown);
    case Qt::AccessibleTextRole:
        //: A person's pseudonym, then the name of their colour
        return tr("%1, %2").arg(personwords::name(shown), personwords::markName(shown.mark));
    case IdRole:
        return shown.id;
    case ArchivedRole:
        return shown.archived;
    default:
        return {};
    }
}

PeopleFilter::PeopleFilter(PeopleModel &people, bool archived, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_people(people)
    , m_archived(archived)
{
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&people);
}

const core::Person &PeopleFilter::person(const QModelIndex &index) const
{
    return m_people.person(mapToSource(index).row());
}

QModelIndex PeopleFilter::find(core::PersonId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (person(index(row, 0)).id == id)
            return index(row, 0);
    }
    return {};
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_people.person(row).archived == m_archived &&
           QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *people = qobject_cast<const PeopleFilter *>(index.model());
    const Theme theme = themeFor(option.palette);
    const int step = spacing(1, option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = theme.accentTint;
        ground.setAlphaF(selected ? 1.0F : 0.55F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(row, step, step);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, step, step);
    }
    QRect badge(0, 0, 3 * step, 3 * step);
    badge.moveCenter(option.rect.center());
    QRect text = option.rect;
    if (option.direction == Qt::RightToLeft) {
        badge.moveRight(option.rect.right() - step);
        text.adjust(step, 0, -5 * step, 0);
    } else {
        badge.moveLeft(option.rect.left() + step);
        text.adjust(5 * step, 0, -step, 0);
    }
    painter->setFont(option.font);
    paintPersonBadge(*painter, badge, people->person(index), option.palette);
    painter->setPen(theme.text);
    const QString name =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading, name);
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {spacing(20, option.widget), spacing(5, option.widget)};
}

} // namespace app
