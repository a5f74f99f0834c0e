// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/saved_result.h"
#include "app/pages/people/discarded.h"
#include "app/pages/people/people_list.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/side_by_side.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/records/store.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace app
{

class Content;
class PeopleQuestions;
class RecordTransfer;
class UndoBar;
enum class RecordsAction;
enum class ResultAction;

/// The people whose results are kept here, and what is saved of the one chosen. Somebody who is
/// alone sees their saved results and one quiet button to keep others too.
///
/// Of thousands of people only the chosen one's results are read. What is deleted can be taken back
/// until the program ends; a failed step is said in one sentence and changes nothing.
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    /// `records` may be nullptr: the page then says that nothing can be saved.
    /// `transfer` is needed where there are records. `language` is that of the statements.
    PeoplePage(const core::InstrumentCatalogue &instruments, core::Store *records, Content &content,
               RecordTransfer *transfer, const QString &language, QWidget *parent = nullptr);

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
    /// Shows somebody; `me` where there is no such person.
    void showPerson(core::PersonId id);
    core::PersonId person() const { return m_person; }
    /// Looks at an archive, to be added to the records.
    void openArchive(const QString &path);
    /// Something was discarded, here or elsewhere: offers to take that back.
    void offerUndo(const Discarded &discarded);
    /// What could still be taken back.
    const std::optional<Discarded> &discarded() const { return m_discarded; }

signals:
    /// Whether anybody is kept beside the person at the computer.
    void othersKept(bool others);
    /// Somebody else is chosen, by hand or because the one before is gone.
    void personChosen(core::PersonId id);
    void resultRequested(core::AssessmentId id);
    void articleRequested(const QString &link);
    /// A quiz for the person chosen.
    void quizRequested();
    /// Two people want to look together at what belongs to the person chosen.
    void sessionRequested();
    void problemOccurred(const QString &sentence);
    void everythingErased();
    /// An archive was imported.
    void archiveImported();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    core::Result<core::Done> readPeople();
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
    void askForSomebodyNew();
    void setPersonInView(core::PersonId id);
    void setArchived(bool archived);
    void discardPerson();
    void discardResult(core::AssessmentId id);
    void offerNothing();
    void undo();
    void eraseDiscarded();
    void askEraseAll();
    std::vector<core::Person> othersThan(core::PersonId id) const;

    const core::InstrumentCatalogue &m_instruments;
    core::Store *m_records;
    Content &m_content;
    RecordTransfer *m_transfer;
    QString m_language;
    std::vector<core::Person> m_people;
    core::PersonId m_person = core::me;
    std::optional<Discarded> m_discarded;
    std::optional<State::Place> m_awaited; ///< to be gone to when the people are known
    PeopleList *m_list;
    core::PersonId m_partner = 0; ///< beside the person chosen; 0: nobody
    QSplitter *m_parts;
    QStackedWidget *m_right;
    PersonView *m_view;
    SideBySide *m_sideBySide;
    UndoBar *m_undoBar;
    PeopleQuestions *m_questions;
};

} // namespace app
