// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/own_instruments.h"
#include "app/pages/quiz/quiz_request.h"
#include "app/pages/quiz/quiz_run.h"
#include "app/pages/quiz/run_steps.h"

#include <QStackedWidget>

namespace app
{

class ChooseStep;
class ConsentStep;

/// The quiz from choosing to the finished sheet, answered here or typed in from paper. It owns the
/// run and wires the steps; each step shows what it is given and emits wishes.
class QuizPage final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Where the person is. The place shown follows from it: the consent where there is a request
    /// and no run, the first step where there is neither.
    struct State {
        /// A finished assessment whose answers are looked at again, those of `items` first.
        struct Again {
            core::Assessment finished;
            QStringList items = {};
            bool isCorrected = false; ///< a paper sheet, to be put right
        };

        std::optional<QuizRun> run = {}; ///< with what could not be saved
        AnswerWay way = AnswerWay::OnScreen;
        bool isReviewed = false;                    ///< rather than asked
        bool isCorrected = false;                   ///< asked from the review
        std::optional<Again> again = {};            ///< of the run
        core::AssessmentId forgotten = 0;           ///< what can be taken back; 0: nothing
        bool listIsOpen = false;                    ///< all statements beside the one asked
        std::optional<SheetStep::State> sheet = {}; ///< of a run from paper
        std::optional<QuizRequest> request = {};    ///< what was asked for and is not begun yet
        OwnInstruments::Drafts wordingDrafts = {};
    };

    /// `records` may be nullptr: the quiz runs and nothing is kept. Statements are shown in
    /// `language`. `clock` gives the time in UTC.
    QuizPage(const core::InstrumentCatalogue &instruments, core::Store *records,
             const QString &language, Clock clock = &QDateTime::currentDateTimeUtc,
             QWidget *parent = nullptr);

    /// The page has no quiz afterwards; nothing is saved and nothing forgotten by that.
    State takeState();
    /// Goes on with what another page's takeState() gave, on the same records.
    void restore(State state);
    /// Whose quizzes are begun and gone on with from now on. A quiz of somebody else that is under
    /// way is put aside, to go on with later; one that could not be saved stays. A hidden page
    /// offers theirs with the next offerResume().
    void setPerson(core::PersonId person);
    /// Whose quiz is shown: of the one under way, else of the next one.
    core::PersonId person() const { return m_run ? m_run->assessment().personId : m_person; }
    /// Shows the first step with the unfinished quizzes, unless one is under way.
    void offerResume();
    /// Asks for consent to this one, without choosing; nothing where a quiz is under way.
    void offer(const QuizRequest &request);
    /// Goes on with a quiz that is not finished at the statement left. One under way is put aside
    /// first; where it cannot be saved it stays.
    void goOn(core::AssessmentId id);
    /// Shows the answers of a finished assessment, those of `itemIds` first, to be gone through
    /// once more. Where one is changed the quiz is one of its own: the finished one stays as it is.
    void reviewAnswers(const core::Assessment &assessment, const QStringList &itemIds);
    /// Shows the sheet of a finished assessment from paper with what was typed, to be put right.
    /// What was corrected replaces it when the person is done, and is saved then.
    void correctAnswers(const core::Assessment &assessment);
    /// Whether an answer leads to the next statement by itself; at first it does.
    void setAdvancesByItself(bool advances);
    /// As OwnInstruments does.
    void importInstrument(const QString &path) { m_own->openFile(path); }
    const OwnInstruments::Drafts &wordingDrafts() const { return m_own->drafts(); }
    const std::optional<QuizRun> &run() const { return m_run; }

signals:
    /// A finished quiz that was saved.
    void assessmentFinished(core::AssessmentId id);
    /// A finished quiz that could not be saved.
    void assessmentReady(const core::Assessment &assessment);
    /// The last of several relationships was answered about and saved.
    void relationshipsFinished(core::PersonId person, core::AssessmentId last);
    void supportRequested();
    void advanceByItselfChanged(bool advances);
    /// One sentence for the person: something could not be saved.
    void problemOccurred(const QString &sentence);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showChoose();
    void showConsent();
    void showPaper(const QuizRequest &request);
    void begin(const QuizRequest &request);
    void beginNext();
    void resume(core::AssessmentId id, AnswerWay way);
    void forget(core::AssessmentId id);
    void takeBack();
    void eraseForgotten();
    bool mayLeaveRun();
    bool makeRoom();
    bool keepCorrection(const QDateTime &when);
    bool isUnchanged() const;
    RelationshipRound round() const;
    void showRun(RunSteps::Purpose purpose = RunSteps::Purpose::Forward);
    void showReview();
    void finish(const QDateTime &when);
    void finishSheet(const QDate &day);
    void askToLeave();
    void leave(bool keepAnswers);
    bool check(const core::Result<core::Done> &saved);

    const core::InstrumentCatalogue &m_instruments;
    core::Store *m_records;
    Clock m_clock;
    QString m_language;
    core::PersonId m_person = core::me;
    std::optional<QuizRequest> m_request;
    std::optional<QuizRun> m_run;
    AnswerWay m_way = AnswerWay::OnScreen; ///< of the run
    std::optional<State::Again> m_again;   ///< of the run
    core::AssessmentId m_forgotten = 0;    ///< 0: there is nothing to take back
    OwnInstruments *m_own;
    ChooseStep *m_choose;
    ConsentStep *m_consent;
    RunSteps *m_steps;
};

} // namespace app
