// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/saved_result.h"
#include "app/pages/people/people_scope.h"
#include "app/pages/people/person_changes.h"
#include "app/pages/people/person_head.h"
#include "app/pages/people/person_overview.h"
#include "app/widgets/scrolling_page.h"
#include "core/records/person.h"
#include "core/report/report_document.h"

namespace app
{

class Button;
class Card;
class RecordsFoot;
class ResultCards;
class TextLabel;
enum class RecordsAction;
enum class ResultAction;

/// One person: who they are, their relationships on the map and in words, their results. On one's
/// own page it is called "Your results" and speaks of no person. Private notes are folded away.
class PersonView final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit PersonView(PeopleScope scope, QWidget *parent = nullptr);

    /// What is shown of a person.
    struct Records {
        std::vector<SavedResult> results; ///< newest first
        std::vector<JournalDay> journal;  ///< marks beside the results over time
    };

    /// `othersKept`: there is somebody to give a result to. `language` is that of the statements.
    void showPerson(const core::Person &person, bool othersKept, const Records &records,
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
    /// The questionnaire of this result once more, about the same relationship.
    void sameQuizRequested(core::AssessmentId like);
    void journalRequested(core::JournalEntryId id);
    void printRequested(const core::ReportDocument &document);
    void problemOccurred(const QString &sentence);
    void articleRequested(const QString &link);
    void resultActionRequested(core::AssessmentId id, app::ResultAction action);
    void personActionRequested(app::PersonAction action);
    void recordsActionRequested(app::RecordsAction action);

private:
    bool isOwnPage() const { return m_scope == PeopleScope::Myself; }
    QWidget *makeTabs();
    void showTab();
    void orderTabs();
    void describe(const QString &nothing); ///< why there is no result; empty: there is one

    const PeopleScope m_scope;
    core::PersonId m_person = 0;
    PersonHead *m_head;
    QWidget *m_tabs; ///< hidden while nothing was answered twice
    Button *m_latestTab;
    Button *m_overTimeTab;
    QWidget *m_latest;
    PersonOverview *m_overview;
    Card *m_empty;
    TextLabel *m_emptyText;
    Button *m_start;
    TextLabel *m_resultsHeading;
    ResultCards *m_results;
    PersonChanges *m_changes;
    RecordsFoot *m_foot;
};

} // namespace app
