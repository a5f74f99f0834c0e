// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/saved_result.h"
#include "app/pages/people/person_changes.h"
#include "app/pages/people/person_overview.h"
#include "app/widgets/scrolling_page.h"
#include "core/records/journal.h"
#include "core/records/person.h"

class QVBoxLayout;

namespace app
{

class Button;
class Card;
class PersonBadge;
class ResultCards;
class TextLabel;
enum class RecordsAction;
enum class ResultAction;

/// What can be done with a person, beside looking at them.
enum class PersonAction {
    Quiz,
    StartSession,
    Edit,
    SideBySide,
    Export,
    Archive,
    Unarchive,
    Merge,
    Delete,
    Erase
};

/// One person: who they are, their relationships on the map and in words, their results. For
/// somebody who is alone here it is called "Saved results" and speaks of no person.
class PersonView final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit PersonView(QWidget *parent = nullptr);

    /// What is shown of a person.
    struct Records {
        std::vector<SavedResult> results;        ///< newest first
        std::vector<core::JournalEntry> journal; ///< marks beside the results over time
    };

    /// `alone`: there is nobody else. `language` is that of the statements.
    void showPerson(const core::Person &person, bool alone, const Records &records,
                    const QString &language);
    /// Instead of results: why there are none to see.
    void showProblem(const QString &sentence);

    /// Goes to its tab, which is seen where anything was answered twice.
    void showOverTime();
    /// What is chosen in it.
    struct State {
        bool overTime = false; ///< which tab
        bool allResults = false;
        PersonOverview::State overview;
        PersonChanges::State changes;
    };
    State state() const;
    /// After showPerson(): of them.
    void restore(const State &state);

signals:
    void resultRequested(core::AssessmentId id);
    void articleRequested(const QString &link);
    void resultActionRequested(core::AssessmentId id, app::ResultAction action);
    void personActionRequested(app::PersonAction action);
    void recordsActionRequested(app::RecordsAction action);

private:
    QWidget *makeHead();
    QWidget *makeTabs();
    QWidget *makeFoot();
    void addPersonAction(class QMenu &menu, const QString &words, PersonAction action);
    void showMenu();
    void showTab();
    void describe();

    core::Person m_person;
    bool m_alone = true;
    std::size_t m_count = 0;
    QDate m_newest;
    QString m_problem;

    QWidget *m_who;
    PersonBadge *m_badge;
    TextLabel *m_title;
    TextLabel *m_summary;
    TextLabel *m_notes;
    QWidget *m_actions;
    Button *m_more;
    QWidget *m_tabs; ///< hidden while nothing was answered twice
    Button *m_todayTab;
    Button *m_overTimeTab;
    QWidget *m_today;
    PersonOverview *m_overview;
    Card *m_empty;
    TextLabel *m_emptyText;
    Button *m_start;
    TextLabel *m_resultsHeading;
    ResultCards *m_results;
    PersonChanges *m_changes;
    QWidget *m_foot;
};

} // namespace app
