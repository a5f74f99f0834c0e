// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/person_summary.h"
#include "core/records/person.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <functional>
#include <vector>

namespace app
{

/// The people as a list: one row each, in the order given. Thousands are no more than a vector.
class PeopleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, ArchivedRole };

    using QAbstractListModel::QAbstractListModel;

    void setPeople(std::vector<core::Person> people);
    /// What a row says of the person's results; asked once each until the people are set anew. A
    /// model without it shows names alone.
    void setSummary(std::function<PersonSummary(core::PersonId)> summary);
    bool hasSummaries() const { return bool(m_summary); }
    /// Nothing without setSummary().
    const PersonSummary *summary(core::PersonId id) const;
    const core::Person &person(int row) const { return m_people[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<core::Person> m_people;
    std::function<PersonSummary(core::PersonId)> m_summary;
    mutable QHash<core::PersonId, PersonSummary> m_summaries; ///< of those who were seen
};

/// The part of the people that a list shows: the archived ones or the others, and of them those
/// whose name contains what was typed.
class PeopleFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    PeopleFilter(PeopleModel &people, bool archived, QObject *parent);

    const core::Person &person(const QModelIndex &index) const;
    const PersonSummary *summary(const QModelIndex &index) const;
    bool hasSummaries() const { return m_people.hasSummaries(); }
    /// Invalid where the person is not among those shown.
    QModelIndex find(core::PersonId id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PeopleModel &m_people;
    bool m_archived;
};

/// Draws a row of a PeopleFilter: the person's mark and name, below that the newest result and, as
/// a small line for each dimension, how it came about; a soft ground where chosen.
class PersonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of a row with a summary.
    static int rowHeight(const QWidget *view);
};

} // namespace app
