// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/person_summary.h"
#include "core/records/person.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;

namespace app
{

class Disclosure;
class PeopleFilter;
class PeopleModel;
enum class RecordsAction;

/// The people kept with their newest results, to choose one from; a field to find them by name
/// where there are more than a look holds, the archived ones behind a disclosure, and what can be
/// done with all records.
class PeopleList final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);

    /// What stands below a name; asked for those who are seen, once between two setPeople().
    void setSummary(std::function<PersonSummary(core::PersonId)> summary);
    void setPeople(const std::vector<core::Person> &people);
    /// Marks a person without a signal; opens the archived ones where they are among them.
    void setCurrent(core::PersonId id);

    /// The words that are looked for, and whether the archived ones are seen.
    struct State {
        QString words;
        bool isArchiveOpen = false;
    };
    State state() const;
    /// After setPeople(): among them.
    void restore(const State &state);

    /// Up to this many are seen without a search field.
    static constexpr int seenAtOnce = 8;

signals:
    void personChosen(core::PersonId id);
    void addRequested();
    void recordsActionRequested(app::RecordsAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    QListView *makeView(PeopleFilter &people);
    void choose(const PeopleFilter &people, const QModelIndex &index);
    void fitArchived();

    PeopleModel *m_model;
    PeopleFilter *m_present;
    PeopleFilter *m_archived;
    QLineEdit *m_search;
    QListView *m_presentView;
    QListView *m_archivedView;
    Disclosure *m_archive;
    bool m_marking = false; ///< a selection made by setCurrent() is no wish
};

} // namespace app
