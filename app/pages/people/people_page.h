// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/discarding.h"
#include "app/pages/people/people_list.h"
#include "app/pages/people/people_scope.h"
#include "app/pages/people/person_records.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/side_by_side.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace app
{

class ChangeUndo;
class PeopleQuestions;
class RecordTransfer;
enum class RecordsAction;
enum class ResultAction;

/// Results that are saved here, and what can be done with them. Of everyone: the people in a list,
/// and what is saved of the one chosen, or two beside each other without the list. Of oneself:
/// one's own results alone, with one quiet button to keep others too.
///
/// Of thousands of people only the chosen one's results are read, and those of who is seen in the
/// list. What is deleted can be taken back until the program ends; a failed step is said in one
/// sentence and changes nothing.
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    /// `records` may be nullptr: the page then says that nothing can be saved.
    /// `transfer` is needed where there are records. `language` is that of the statements.
    PeoplePage(PeopleScope scope, const core::InstrumentCatalogue &instruments,
               core::Store *records, Content &content, RecordTransfer *transfer,
               const QString &language, QWidget *parent = nullptr);

    /// What a page that takes this one's place goes on with.
    struct State {
        std::optional<Discarded> discarded; ///< what could still be taken back
        /// Who was shown and what was chosen there, by ids; the agreements of two are records.
        struct Place {
            core::PersonId person = core::me;
            core::PersonId partner = 0; ///< beside them; 0: nobody
            PeopleList::State list;
            PersonView::State view;
            SideBySide::State sideBySide;
        };
        std::optional<Place> place; ///< nothing where nobody was shown
    };
    State takeState() const;
    /// The place is gone to when the records are first read, where the same person is shown then.
    void restore(const State &state);

    /// Reads the records anew.
    void refresh();
    /// Shows somebody; `me` where there is no such person, and always on a page of oneself.
    void showPerson(core::PersonId id);
    /// How the results of whoever is shown have changed, where anything was answered twice.
    void showOverTime();
    core::PersonId person() const { return m_person; }
    /// Asks who is to be kept too, on a page of everyone.
    void addPerson();
    /// Shows somebody's relationships on one map, as the questionnaire of this result sees them.
    void showRelationships(core::PersonId id, core::AssessmentId seenWith);
    /// Looks at an archive, to be added to the records.
    void openArchive(const QString &path);
    /// As Discarding does.
    void offerUndo(const Discarded &discarded) { m_discarding->offerUndo(discarded); }
    void offerNothing() { m_discarding->offerNothing(); }
    const std::optional<Discarded> &discarded() const { return m_discarding->last(); }

signals:
    /// Whether anybody is kept beside the person at the computer.
    void othersKept(bool others);
    /// Somebody else is chosen, by hand or because the one before is gone.
    void personChosen(core::PersonId id);
    void resultRequested(core::AssessmentId id);
    void articleRequested(const QString &link);
    /// A quiz for the person chosen.
    void quizRequested();
    /// The one that gave this result, once more for the same person.
    void sameQuizRequested(core::AssessmentId like);
    /// The sheet of a result from paper, to be put right.
    void sheetCorrectionRequested(core::AssessmentId id);
    /// An entry of the journal of the person chosen.
    void journalRequested(core::JournalEntryId id);
    /// Somebody is to be kept beside the person at the computer, who looks at their own page.
    void clientRequested();
    /// Two people want to look together at what belongs to the person chosen.
    void sessionRequested();
    void problemOccurred(const QString &sentence);
    void saved(const QString &path);
    void everythingErased();
    /// What was deleted so far can be taken back nowhere any more.
    void discardedErased();
    /// An archive was imported.
    void archiveImported();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectList();
    void connectView();
    void connectOthers();
    void connectChanges(ChangeUndo &changes);
    bool isOfEveryone() const { return m_scope == PeopleScope::Everyone; }
    void showList();
    void showPersonChosen();
    void choose(core::PersonId id);
    std::optional<std::vector<SavedResult>> resultsOf(core::PersonId id);
    void showSideBySide();
    void showOne();
    void goTo(const State::Place &place);
    void keepAgreement(bool mine, bool theirs);
    void refreshLater();
    bool check(const core::Result<core::Done> &done);
    void doWithRecords(RecordsAction action);
    void importArchive(const QString &path);
    void doWithPerson(PersonAction action);
    void doWithResult(core::AssessmentId id, ResultAction action);
    void setPersonInView(core::PersonId id);
    void askEraseAll();
    std::vector<core::Person> othersThan(core::PersonId id) const;

    const PeopleScope m_scope;
    core::Store *m_records;
    RecordTransfer *m_transfer;
    PersonRecords m_read;
    std::vector<core::Person> m_people;
    core::PersonId m_person = core::me;
    core::PersonId m_partner = 0;          ///< beside the person chosen; 0: nobody
    std::optional<State::Place> m_awaited; ///< to be gone to when the people are known
    PeopleList *m_list;
    QSplitter *m_parts;
    QStackedWidget *m_right;
    PersonView *m_view;
    SideBySide *m_sideBySide;
    Discarding *m_discarding;
    PeopleQuestions *m_questions;
};

} // namespace app
