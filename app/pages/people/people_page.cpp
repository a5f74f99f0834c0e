// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_page.h"

#include "app/foundation/content/content.h"
#include "app/foundation/records/record_transfer.h"
#include "app/foundation/text/wording.h"
#include "app/pages/people/couple_view.h"
#include "app/pages/people/people_questions.h"
#include "app/pages/people/person_summary.h"
#include "app/pages/people/records_menu.h"
#include "app/pages/people/result_cards.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/undo_bar.h"

#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app
{

PeoplePage::PeoplePage(PeopleScope scope, const core::InstrumentCatalogue &instruments,
                       core::Store *records, Content &content, RecordTransfer *transfer,
                       const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_records(records)
    , m_transfer(transfer)
    , m_read(instruments, records, content, language)
    , m_list(new PeopleList)
    , m_right(new QStackedWidget)
    , m_view(new PersonView(scope))
    , m_sideBySide(new SideBySide)
    , m_questions(new PeopleQuestions(records, *this))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
    auto *undoBar = new UndoBar;
    m_discarding = new Discarding(records, *undoBar);
    auto *changeBar = new UndoBar;
    connectChanges(*new ChangeUndo(*changeBar));
    m_parts = new QSplitter;
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_list);
    m_right->addWidget(m_view);
    m_right->addWidget(m_sideBySide);
    m_parts->addWidget(m_right);
    m_parts->setStretchFactor(1, 1);
    column->addWidget(m_parts, 1);
    column->addWidget(undoBar);
    column->addWidget(changeBar);
    m_list->setSummary([this](core::PersonId id) { return summaryOf(m_read.results(id)); });
    showList();
    connectList();
    connectView();
    connectOthers();
}

void PeoplePage::connectList()
{
    connect(m_list, &PeopleList::personChosen, this, &PeoplePage::choose);
    connect(m_list, &PeopleList::addRequested, this, &PeoplePage::addPerson);
    connect(m_list, &PeopleList::recordsActionRequested, this, &PeoplePage::doWithRecords);
}

void PeoplePage::connectView()
{
    connect(m_view, &PersonView::recordsActionRequested, this, &PeoplePage::doWithRecords);
    connect(m_view, &PersonView::resultRequested, this, &PeoplePage::resultRequested);
    connect(m_view, &PersonView::articleRequested, this, &PeoplePage::articleRequested);
    connect(m_view, &PersonView::sameQuizRequested, this, &PeoplePage::sameQuizRequested);
    connect(m_view, &PersonView::journalRequested, this, &PeoplePage::journalRequested);
    connect(m_view, &PersonView::problemOccurred, this, &PeoplePage::problemOccurred);
    connect(m_view, &PersonView::printRequested, m_questions,
            [this](const core::ReportDocument &document) {
                m_questions->showOnPaper(document, m_person);
            });
    connect(m_view, &PersonView::personActionRequested, this, &PeoplePage::doWithPerson);
    connect(m_view, &PersonView::resultActionRequested, this, &PeoplePage::doWithResult);
}

void PeoplePage::connectOthers()
{
    connect(m_sideBySide, &SideBySide::backRequested, this, &PeoplePage::showOne);
    connect(m_sideBySide, &SideBySide::agreementChanged, this, &PeoplePage::keepAgreement);
    connect(m_sideBySide, &SideBySide::articleRequested, this, &PeoplePage::articleRequested);
    connect(m_sideBySide, &SideBySide::problemOccurred, this, &PeoplePage::problemOccurred);
    connect(m_questions, &PeopleQuestions::personAdded, this, &PeoplePage::setPersonInView);
    connect(m_questions, &PeopleQuestions::partnerChosen, this, [this](core::PersonId partner) {
        m_partner = partner;
        showSideBySide();
    });
    connect(m_questions, &PeopleQuestions::recordsChanged, this, &PeoplePage::refreshLater);
    connect(m_questions, &PeopleQuestions::problemOccurred, this, &PeoplePage::problemOccurred);
    connect(m_discarding, &Discarding::recordsChanged, this, &PeoplePage::refreshLater);
    connect(m_discarding, &Discarding::personTakenBack, this, &PeoplePage::setPersonInView);
    connect(m_discarding, &Discarding::problemOccurred, this, &PeoplePage::problemOccurred);
    connect(m_discarding, &Discarding::erased, this, [this] {
        emit discardedErased();
        setFocus();
    });
}

// One bar stands there at a time, that of what was done last.
void PeoplePage::connectChanges(ChangeUndo &changes)
{
    connect(m_questions, &PeopleQuestions::changed, &changes,
            [this, &changes](const RecordChange &change) {
                m_discarding->standAside();
                changes.offer(change);
            });
    connect(&changes, &ChangeUndo::recordsChanged, this, &PeoplePage::refreshLater);
    connect(&changes, &ChangeUndo::problemOccurred, this, &PeoplePage::problemOccurred);
    connect(&changes, &ChangeUndo::ended, m_discarding, &Discarding::standAgain);
    for (const auto ends : {&PeoplePage::discardedErased, &PeoplePage::everythingErased})
        connect(this, ends, &changes, &ChangeUndo::clear);
    connect(m_discarding, &Discarding::offered, &changes, &ChangeUndo::clear);
}

// In a narrow window the list stands above the person.
void PeoplePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() > spacing(96, this) ? Qt::Horizontal : Qt::Vertical;
    if (direction == m_parts->orientation())
        return;
    m_parts->setOrientation(direction);
    if (direction == Qt::Vertical)
        m_parts->setSizes({height() * 2 / 5, height() * 3 / 5}); // a few people in sight
}

PeoplePage::State PeoplePage::takeState() const
{
    State state{.discarded = m_discarding->last(), .place = m_awaited};
    if (!m_awaited && !m_people.empty()) {
        state.place = State::Place{.person = m_person,
                                   .partner = m_partner,
                                   .list = m_list->state(),
                                   .view = m_view->state(),
                                   .sideBySide = m_sideBySide->state()};
    }
    return state;
}

void PeoplePage::restore(const State &state)
{
    if (state.discarded)
        offerUndo(*state.discarded);
    m_awaited = state.place;
}

void PeoplePage::goTo(const State::Place &place)
{
    m_list->restore(place.list);
    if (place.person != m_person)
        return;
    m_view->restore(place.view);
    if (m_partner != 0)
        m_sideBySide->restore(place.sideBySide);
}

void PeoplePage::refresh()
{
    if (!m_records) {
        m_list->hide();
        m_view->showProblem(tr("The saved results cannot be opened at the moment, and nothing is "
                               "saved. What was saved before is untouched."));
        return;
    }
    auto people = m_records->people().people();
    if (!people) {
        m_list->hide();
        m_view->showProblem(wording::errorSentence(people.error()));
        return;
    }
    m_people = std::move(*people);
    m_read.forgetDefinitions();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (isOfEveryone())
        m_list->setPeople(m_people);
    showList();
    emit othersKept(m_people.size() > 1);
    const auto awaited = std::exchange(m_awaited, std::nullopt);
    if (awaited && awaited->person == m_person)
        m_partner = awaited->partner;
    showPerson(m_person);
    if (awaited)
        goTo(*awaited);
    // What had the focus may be gone, or hidden.
    const QWidget *focused = window()->focusWidget();
    const bool hasFocus = focused && focused->isVisible() && isAncestorOf(focused);
    if (hadFocus && isVisible() && !hasFocus)
        setFocus();
}

// Two who are seen beside each other are not seen among others.
void PeoplePage::showList()
{
    const bool isSeen = isOfEveryone() && m_records && m_right->currentWidget() == m_view;
    m_list->setVisible(isSeen);
    if (m_right->currentWidget() == m_sideBySide)
        setFocusProxy(m_sideBySide);
    else
        setFocusProxy(isSeen ? static_cast<QWidget *>(m_list) : m_view);
}

void PeoplePage::showPerson(core::PersonId id)
{
    // Nobody is read yet: refresh() shows them.
    if (m_people.empty()) {
        m_person = id;
        return;
    }
    const bool here = std::any_of(m_people.begin(), m_people.end(),
                                  [id](const core::Person &person) { return person.id == id; });
    const core::PersonId shown = here && isOfEveryone() ? id : core::me;
    const bool another = shown != m_person;
    if (another)
        m_partner = 0;
    m_person = shown;
    m_list->setCurrent(shown);
    showPersonChosen();
    if (another)
        emit personChosen(shown);
}

void PeoplePage::choose(core::PersonId id)
{
    if (id != m_person)
        showPerson(id);
}

void PeoplePage::showOverTime()
{
    m_view->showOverTime();
}

void PeoplePage::showPersonChosen()
{
    const auto person = std::find_if(m_people.begin(), m_people.end(),
                                     [this](const core::Person &p) { return p.id == m_person; });
    if (!m_records || person == m_people.end())
        return;
    auto results = resultsOf(m_person);
    if (!results)
        return;
    auto journal = m_read.journalDays(m_person);
    if (!journal) {
        m_view->showProblem(wording::errorSentence(journal.error()));
        return;
    }
    m_view->showPerson(*person, m_people.size() > 1, {std::move(*results), std::move(*journal)},
                       m_read.language());
    showSideBySide();
}

std::optional<std::vector<SavedResult>> PeoplePage::resultsOf(core::PersonId id)
{
    auto results = m_read.results(id);
    if (results)
        return std::move(*results);
    m_view->showProblem(wording::errorSentence(results.error()));
    return std::nullopt;
}

void PeoplePage::showSideBySide()
{
    const auto mine = m_records->people().person(m_person);
    const auto theirs = m_records->people().person(m_partner);
    auto first = mine && theirs ? resultsOf(m_person) : std::nullopt;
    auto second = first ? resultsOf(m_partner) : std::nullopt;
    if (!second) {
        showOne();
        return;
    }
    if (const auto library = m_read.content().library(m_read.language()))
        m_sideBySide->couple().setTalk((*library)->coupleTalk());
    m_sideBySide->setSides({*mine, std::move(*first)}, {*theirs, std::move(*second)});
    m_right->setCurrentWidget(m_sideBySide);
    showList();
}

void PeoplePage::showOne()
{
    m_partner = 0;
    m_sideBySide->clear();
    m_right->setCurrentWidget(m_view);
    showList();
}

// With both persons or with neither.
void PeoplePage::keepAgreement(bool mine, bool theirs)
{
    const auto agree = [this](core::PersonId id, core::PersonId with,
                              bool agreed) -> core::Result<core::Done> {
        auto person = m_records->people().person(id);
        if (!person)
            return person.error();
        if (agreed)
            person->agreedWith.insert(with);
        else
            person->agreedWith.remove(with);
        return m_records->people().change(*person);
    };
    const bool kept = check(m_records->transaction([&]() -> core::Result<core::Done> {
        if (const auto first = agree(m_person, m_partner, mine); !first)
            return first;
        return agree(m_partner, m_person, theirs);
    }));
    // What is ticked is what is kept.
    if (!kept)
        refreshLater();
}

// The button that asked may be part of what is rebuilt: let it finish first.
void PeoplePage::refreshLater()
{
    QMetaObject::invokeMethod(this, &PeoplePage::refresh, Qt::QueuedConnection);
}

bool PeoplePage::check(const core::Result<core::Done> &done)
{
    if (!done)
        emit problemOccurred(wording::errorSentence(done.error()));
    return bool(done);
}

void PeoplePage::addPerson()
{
    if (m_records)
        m_questions->askPerson({}, m_people);
}

std::vector<core::Person> PeoplePage::othersThan(core::PersonId id) const
{
    std::vector<core::Person> others;
    for (const core::Person &person : m_people) {
        if (person.id != id)
            others.push_back(person);
    }
    return others;
}

void PeoplePage::doWithRecords(RecordsAction action)
{
    switch (action) {
    case RecordsAction::KeepOthers:
        emit clientRequested();
        break;
    case RecordsAction::Export:
        m_transfer->openExport(*this);
        break;
    case RecordsAction::Import:
        importArchive({});
        break;
    case RecordsAction::EraseAll:
        askEraseAll();
        break;
    }
}

void PeoplePage::importArchive(const QString &path)
{
    m_transfer->openImport(
        *this,
        [this] {
            refresh();
            emit archiveImported();
        },
        path);
}

void PeoplePage::showRelationships(core::PersonId id, core::AssessmentId seenWith)
{
    showPerson(id);
    m_view->restore({.overview = {.seenWith = seenWith}});
    m_view->verticalScrollBar()->setValue(0);
}

void PeoplePage::openArchive(const QString &path)
{
    if (m_records)
        importArchive(path);
    else
        emit problemOccurred(
            tr("An archive cannot be opened now: there are no records to add it to."));
}

void PeoplePage::doWithPerson(PersonAction action)
{
    switch (action) {
    case PersonAction::Quiz:
        emit quizRequested();
        break;
    case PersonAction::StartSession:
        emit sessionRequested();
        break;
    case PersonAction::Edit:
        if (const auto person = m_records->people().person(m_person))
            m_questions->askPerson(*person, othersThan(m_person));
        else
            check(person.error());
        break;
    case PersonAction::SideBySide:
        m_questions->askPartner(othersThan(m_person));
        break;
    case PersonAction::Export:
        m_transfer->openExport(*this, m_person);
        break;
    case PersonAction::Archive:
        m_questions->setArchived(m_person, true);
        break;
    case PersonAction::Unarchive:
        m_questions->setArchived(m_person, false);
        break;
    case PersonAction::Merge:
        m_questions->askDuplicate(m_person, othersThan(m_person));
        break;
    case PersonAction::Delete:
        m_discarding->discardPerson(m_person);
        break;
    case PersonAction::Erase:
        m_transfer->askErasePerson(*this, m_person, [this](const auto &erased) {
            if (!check(erased))
                return;
            // What was discarded before went with it.
            offerNothing();
            emit discardedErased();
            refreshLater();
        });
        break;
    }
}

void PeoplePage::doWithResult(core::AssessmentId id, ResultAction action)
{
    switch (action) {
    case ResultAction::Rename:
        m_questions->askName(id);
        break;
    case ResultAction::Notes:
        m_questions->askNotes(id);
        break;
    case ResultAction::Move:
        m_questions->askWhoseResult(id, othersThan(m_person));
        break;
    case ResultAction::SaveFhir:
        m_transfer->saveFhir(*this, id, [this](const core::Result<QString> &path) {
            if (path)
                emit saved(*path);
            else
                emit problemOccurred(wording::errorSentence(path.error()));
        });
        break;
    case ResultAction::CorrectDay:
        m_questions->askDay(id);
        break;
    case ResultAction::CorrectAnswers:
        emit sheetCorrectionRequested(id);
        break;
    case ResultAction::TakeBackCorrection:
        m_questions->takeBackCorrection(id);
        break;
    case ResultAction::Delete:
        m_discarding->discardResult(id);
        break;
    }
}

// Before the list is read anew: whoever was seen beside somebody else no longer is.
void PeoplePage::setPersonInView(core::PersonId id)
{
    m_person = id;
    m_partner = 0;
    emit personChosen(id);
}

void PeoplePage::askEraseAll()
{
    m_transfer->askEraseEverything(*this, [this](const auto &erased) {
        if (!check(erased))
            return;
        offerNothing();
        emit everythingErased();
        refreshLater();
    });
}

} // namespace app
