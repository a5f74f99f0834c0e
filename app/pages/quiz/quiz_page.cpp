// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/quiz_page.h"

#include "app/foundation/text/wording.h"
#include "app/pages/quiz/blank_sheet_dialog.h"
#include "app/pages/quiz/choose_step.h"
#include "app/pages/quiz/consent_step.h"
#include "app/pages/quiz/leave_dialog.h"
#include "app/widgets/confirmation.h"
#include "core/records/within_days.h"

#include <QFocusEvent>
#include <QLocale>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace app
{

QuizPage::QuizPage(const core::InstrumentCatalogue &instruments, core::Store *records,
                   const QString &language, Clock clock, QWidget *parent)
    : QStackedWidget(parent)
    , m_instruments(instruments)
    , m_records(records)
    , m_clock(std::move(clock))
    , m_language(language)
    , m_own(new OwnInstruments(instruments, language, *this))
    , m_choose(new ChooseStep(instruments))
    , m_consent(new ConsentStep)
{
    addWidget(m_choose);
    addWidget(m_consent);
    m_steps = new RunSteps(*this, language);
    connect(m_choose, &ChooseStep::startRequested, this, &QuizPage::begin);
    connect(m_choose, &ChooseStep::beginRequested, this, [this](const QuizRequest &request) {
        m_request = request;
        beginNext();
    });
    connect(m_choose, &ChooseStep::printRequested, this, &QuizPage::showPaper);
    connect(m_choose, &ChooseStep::wordingRequested, m_own, &OwnInstruments::askWording);
    connect(m_choose, &ChooseStep::resumeRequested, this, &QuizPage::resume);
    connect(m_choose, &ChooseStep::forgetRequested, this, &QuizPage::forget);
    connect(m_choose, &ChooseStep::undoRequested, this, &QuizPage::takeBack);
    connect(m_choose, &ChooseStep::eraseRequested, this, &QuizPage::eraseForgotten);
    connect(m_choose, &ChooseStep::supportRequested, this, &QuizPage::supportRequested);
    connect(m_choose, &ChooseStep::fileChosen, m_own, &OwnInstruments::openFile);
    connect(m_choose, &ChooseStep::removeRequested, m_own, &OwnInstruments::askToRemove);
    connect(m_own, &OwnInstruments::refused, m_choose, &ChooseStep::say);
    connect(m_own, &OwnInstruments::listChanged, this, [this](const QString &sentence) {
        showChoose();
        if (!sentence.isEmpty())
            m_choose->say(sentence);
    });
    connect(m_own, &OwnInstruments::problemOccurred, this, &QuizPage::problemOccurred);
    connect(m_consent, &ConsentStep::agreed, this, &QuizPage::beginNext);
    connect(m_consent, &ConsentStep::backRequested, this, [this] {
        showChoose();
        m_choose->takeFocus();
    });
    connect(m_consent, &ConsentStep::supportRequested, this, &QuizPage::supportRequested);
    connect(m_steps, &RunSteps::reviewRequested, this, &QuizPage::showReview);
    connect(m_steps, &RunSteps::resultRequested, this, [this] { finish(m_clock()); });
    connect(m_steps, &RunSteps::leaveRequested, this, &QuizPage::askToLeave);
    connect(m_steps, &RunSteps::problemOccurred, this, &QuizPage::problemOccurred);
    connect(&m_steps->question(), &QuestionStep::advanceByItselfChanged, this,
            &QuizPage::advanceByItselfChanged);
    connect(&m_steps->sheet(), &SheetStep::doneRequested, this, &QuizPage::finishSheet);
}

QuizPage::State QuizPage::takeState()
{
    State state;
    if (m_run && m_way == AnswerWay::FromPaper)
        state.sheet = m_steps->sheet().takeState();
    state.isReviewed = m_run && m_steps->isReviewed();
    state.isCorrected = m_steps->isCorrected();
    state.again = std::exchange(m_again, {});
    state.forgotten = std::exchange(m_forgotten, 0);
    state.listIsOpen = m_steps->question().isListOpen();
    state.run = std::exchange(m_run, {});
    state.way = m_way;
    state.request = std::exchange(m_request, {});
    state.wordingDrafts = m_own->drafts();
    return state;
}

void QuizPage::restore(State state)
{
    m_run = std::move(state.run);
    m_way = state.way;
    m_request = std::move(state.request);
    m_own->setDrafts(std::move(state.wordingDrafts));
    m_again = std::move(state.again);
    m_forgotten = state.forgotten;
    m_steps->question().setListOpen(state.listIsOpen);
    if (m_run && state.isReviewed)
        showReview();
    else if (m_run)
        showRun(state.isCorrected ? RunSteps::Purpose::Correction : RunSteps::Purpose::Forward);
    else if (m_request)
        showConsent();
    if (m_run && state.sheet)
        m_steps->sheet().restore(*state.sheet);
}

void QuizPage::setPerson(core::PersonId person)
{
    if (person == m_person)
        return;
    m_person = person;
    // What is forgotten is another person's.
    m_forgotten = 0;
    if (m_run && !mayLeaveRun()) {
        // What was to follow was meant for the person before.
        m_request.reset();
        m_steps->setRound(round());
        return;
    }
    m_run.reset();
    m_again.reset();
    m_request.reset();
    // A page that nobody sees reads what it offers when it is shown next.
    if (!isHidden())
        showChoose();
}

void QuizPage::offerResume()
{
    if (!m_run && !m_request)
        showChoose();
}

void QuizPage::offer(const QuizRequest &request)
{
    if (!m_run)
        begin(request);
}

void QuizPage::goOn(core::AssessmentId id)
{
    if (m_run && (m_run->assessment().id == id || !mayLeaveRun()))
        return;
    // Where it cannot be gone on with, the first step says why.
    m_run.reset();
    m_again.reset();
    showChoose();
    resume(id, AnswerWay::OnScreen);
}

void QuizPage::setAdvancesByItself(bool advances)
{
    m_steps->question().setAdvancesByItself(advances);
}

// Nothing is lost by letting go of the run that is under way.
bool QuizPage::mayLeaveRun()
{
    return isUnchanged() || (m_run->isSaved() && m_run->keep());
}

// Answers that are looked at again, and are what they were.
bool QuizPage::isUnchanged() const
{
    return m_again && m_run && m_run->assessment().answers == m_again->finished.answers &&
           m_run->assessment().skipped == m_again->finished.skipped;
}

RelationshipRound QuizPage::round() const
{
    if (!m_request || m_request->begun == 0)
        return {};
    RelationshipRound round{static_cast<int>(m_request->begun),
                            static_cast<int>(m_request->targets.size())};
    if (m_request->hasNext()) {
        const ChosenTarget &next = m_request->targets[m_request->begun];
        round.next = m_request->instrument.relationshipName(next.target.id, next.name, m_language);
    }
    return round;
}

// For answers that are to be looked at.
bool QuizPage::makeRoom()
{
    if (m_run && !mayLeaveRun()) {
        emit problemOccurred(tr("Another quiz is under way and cannot be saved at the moment. "
                                "Finish or leave it first."));
        return false;
    }
    m_run.reset();
    m_again.reset();
    showChoose();
    return true;
}

void QuizPage::correctAnswers(const core::Assessment &assessment)
{
    if (!makeRoom())
        return;
    const auto instrument =
        m_instruments.definition(assessment.instrumentId, assessment.definitionHash);
    auto run = instrument ? QuizRun::correction(*instrument, assessment)
                          : core::Result<QuizRun>(instrument.error());
    if (!run) {
        m_choose->say(wording::errorSentence(run.error()));
        return;
    }
    m_run = std::move(*run);
    m_way = AnswerWay::FromPaper;
    m_again = State::Again{.finished = assessment, .isCorrected = true};
    showRun();
}

void QuizPage::reviewAnswers(const core::Assessment &assessment, const QStringList &itemIds)
{
    if (!makeRoom())
        return;
    const auto instrument =
        m_instruments.definition(assessment.instrumentId, assessment.definitionHash);
    const QDateTime given = assessment.finishedAt.value_or(assessment.startedAt).toLocalTime();
    auto run =
        instrument
            ? QuizRun::again(*instrument, assessment,
                             //: The name of a result; %1 is a day
                             tr("Looked at again, first answered on %1")
                                 .arg(QLocale().toString(given.date(), QLocale::ShortFormat)),
                             m_records, m_clock)
            : core::Result<QuizRun>(instrument.error());
    if (!run) {
        m_choose->say(wording::errorSentence(run.error()));
        return;
    }
    m_run = std::move(*run);
    m_way = AnswerWay::OnScreen;
    m_again = State::Again{.finished = assessment, .items = itemIds};
    // The first of them is the one to begin at.
    if (!itemIds.isEmpty())
        check(m_run->goTo(m_run->positionOf(itemIds.front())));
    showReview();
    m_steps->focusStatement();
}

void QuizPage::showChoose()
{
    m_request.reset();
    std::vector<core::Assessment> unfinished;
    if (m_records) {
        auto found = m_records->assessments().unfinished(m_person);
        if (found)
            unfinished = std::move(*found);
        else
            emit problemOccurred(wording::errorSentence(found.error()));
    }
    m_choose->show(m_language, unfinished, m_records);
    setCurrentWidget(m_choose);
    if (isVisible() && m_choose->focusProxy())
        m_choose->setFocus();
    if (m_forgotten != 0)
        m_choose->offerUndo();
}

void QuizPage::showPaper(const QuizRequest &request)
{
    auto *dialog = new BlankSheetDialog(request, m_language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BlankSheetDialog::problemOccurred, this, &QuizPage::problemOccurred);
    dialog->open();
}

void QuizPage::begin(const QuizRequest &request)
{
    m_request = request;
    // Who fills in paper has been asked before; who types it in may be someone else.
    if (request.way == AnswerWay::FromPaper) {
        beginNext();
        return;
    }
    showConsent();
}

void QuizPage::showConsent()
{
    m_consent->show(*m_request, m_records);
    setCurrentWidget(m_consent);
    m_consent->takeFocus();
}

void QuizPage::beginNext()
{
    m_forgotten = 0;
    const ChosenTarget chosen = m_request->targets[m_request->begun++];
    m_run = QuizRun::begin(m_request->instrument, m_request->formId, chosen.target, chosen.name,
                           m_language, m_person, m_records, m_clock);
    m_way = m_request->way;
    if (m_records && !m_run->isSaved())
        emit problemOccurred(tr("The quiz could not be saved. You can go on; the answers are kept "
                                "only until the program is closed."));
    if (m_run->count() == 0) {
        m_run.reset();
        showChoose();
        m_choose->say(tr("This questionnaire has no statement that can be answered here."));
        return;
    }
    showRun();
}

void QuizPage::resume(core::AssessmentId id, AnswerWay way)
{
    const auto assessment = m_records->assessments().assessment(id);
    if (!assessment) {
        m_choose->say(wording::errorSentence(assessment.error()));
        return;
    }
    const auto instrument =
        m_instruments.definition(assessment->instrumentId, assessment->definitionHash);
    if (!instrument) {
        m_choose->say(
            instrument.error().code == core::ErrorCode::UnknownId
                ? tr("The questionnaire of these answers is not here. Open its definition "
                     "file again to go on; the answers are kept.")
                : wording::errorSentence(instrument.error()));
        return;
    }
    auto run = QuizRun::resume(*instrument, *assessment, m_records);
    if (!run) {
        m_choose->say(wording::errorSentence(run.error()));
        return;
    }
    m_request.reset();
    m_again.reset();
    m_forgotten = 0;
    m_run = std::move(*run);
    // Without its wording, a questionnaire can be gone on with from paper alone.
    m_way = instrument->keyOnly ? AnswerWay::FromPaper : way;
    showRun();
}

void QuizPage::forget(core::AssessmentId id)
{
    m_forgotten = check(m_records->assessments().markDeleted(id)) ? id : 0;
    showChoose();
}

void QuizPage::takeBack()
{
    const core::AssessmentId id = std::exchange(m_forgotten, 0);
    check(m_records->assessments().undelete(id));
    showChoose();
    m_choose->takeFocus(id);
}

void QuizPage::eraseForgotten()
{
    check(m_records->assessments().erase(std::exchange(m_forgotten, 0)));
    showChoose();
    m_choose->takeFocus();
}

void QuizPage::showRun(RunSteps::Purpose purpose)
{
    if (m_way == AnswerWay::OnScreen) {
        m_steps->ask(*m_run, round(), purpose);
        return;
    }
    const QDate today = m_clock().toLocalTime().date();
    m_steps->sheet().setCorrects(m_again.has_value());
    m_steps->typeIn(*m_run, m_again ? m_again->finished.finishedAt->toLocalTime().date() : today,
                    today);
}

void QuizPage::showReview()
{
    const auto again =
        m_again ? std::optional(ReviewStep::Again{m_again->items, !isUnchanged()}) : std::nullopt;
    m_steps->review(*m_run, round(), again);
}

void QuizPage::finishSheet(const QDate &day)
{
    const QDateTime now = m_clock();
    finish(core::finishedOn(day, m_again ? *m_again->finished.finishedAt : now, true, now));
}

bool QuizPage::keepCorrection(const QDateTime &when)
{
    return check(m_records->assessments().correct(
        m_again->finished.id, {when, m_run->sheet().answers(), m_run->sheet().skipped()},
        m_clock()));
}

void QuizPage::finish(const QDateTime &when)
{
    const bool isCorrected = m_again && m_again->isCorrected;
    const bool isUnchanged = this->isUnchanged();
    if (isCorrected ? !keepCorrection(when)
                    : !check(isUnchanged ? m_run->forget() : m_run->finish(when, m_way)))
        return;
    const core::Assessment assessment =
        isCorrected || isUnchanged ? m_again->finished : m_run->assessment();
    m_run.reset();
    m_again.reset();
    if (m_request && m_request->hasNext()) {
        beginNext();
        return;
    }
    const bool several = round().isOneOfSeveral();
    showChoose();
    if (assessment.id == 0)
        emit assessmentReady(assessment);
    else if (several)
        emit relationshipsFinished(assessment.personId, assessment.id);
    else
        emit assessmentFinished(assessment.id);
}

void QuizPage::askToLeave()
{
    if (m_again && m_again->isCorrected) {
        const core::AssessmentId id = m_again->finished.id;
        const auto leaveSheet = [this, id] {
            leave(true);
            emit assessmentFinished(id);
        };
        if (isUnchanged() &&
            m_steps->sheet().day() == m_again->finished.finishedAt->toLocalTime().date()) {
            leaveSheet();
            return;
        }
        confirm(*this,
                {.question = tr("Leave without correcting?"),
                 .text = tr("What you changed on this sheet is not kept. The result stays as it "
                            "was."),
                 .no = tr("Stay"),
                 .yes = tr("Leave")},
                leaveSheet);
        return;
    }
    if (isUnchanged()) {
        finish(m_clock());
        return;
    }
    // What is looked at again is kept by its first change.
    auto *dialog = new LeaveDialog(m_run->isSaved(), this);
    connect(dialog, &LeaveDialog::keepRequested, this, [this] { leave(true); });
    connect(dialog, &LeaveDialog::forgetRequested, this, [this] { leave(false); });
    dialog->open();
}

void QuizPage::leave(bool keepAnswers)
{
    if (!m_run)
        return;
    if (keepAnswers && !check(m_run->keep()))
        return;
    const core::AssessmentId id = m_run->assessment().id;
    m_run.reset();
    m_again.reset();
    m_request.reset();
    if (!keepAnswers && id != 0) {
        forget(id);
        return;
    }
    showChoose();
    m_choose->takeFocus(id);
}

bool QuizPage::check(const core::Result<core::Done> &saved)
{
    if (!saved)
        emit problemOccurred(wording::errorSentence(saved.error()));
    return bool(saved);
}

// What could not be saved before, once more: the page may be about to go.
void QuizPage::hideEvent(QHideEvent *event)
{
    QStackedWidget::hideEvent(event);
    if (m_run)
        check(m_run->keep());
}

// Whoever shows the page gives it the focus: it goes to where the person begins.
void QuizPage::focusInEvent(QFocusEvent *event)
{
    QStackedWidget::focusInEvent(event);
    if (currentWidget() == m_choose)
        m_choose->takeFocus();
    else if (currentWidget() == m_consent)
        m_consent->takeFocus();
    else
        m_steps->takeFocus();
}

} // namespace app
