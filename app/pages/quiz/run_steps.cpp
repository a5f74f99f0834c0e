// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/run_steps.h"

#include "app/foundation/text/wording.h"

#include <QStackedWidget>

#include <utility>

namespace app
{

RunSteps::RunSteps(QStackedWidget &stack, const QString &language)
    : QObject(&stack)
    , m_stack(stack)
    , m_language(language)
    , m_question(new QuestionStep)
    , m_review(new ReviewStep)
    , m_sheet(new SheetStep)
{
    m_stack.addWidget(m_question);
    m_stack.addWidget(m_review);
    m_stack.addWidget(m_sheet);
    connect(m_question, &QuestionStep::answered, this, [this](int value) {
        check(m_run->answer(value));
        showQuestion();
    });
    connect(m_question, &QuestionStep::skipRequested, this, [this] {
        check(m_run->skip());
        next();
    });
    connect(m_question, &QuestionStep::nextRequested, this, &RunSteps::next);
    connect(m_question, &QuestionStep::backRequested, this, &RunSteps::back);
    connect(m_question, &QuestionStep::leaveRequested, this, &RunSteps::leaveRequested);
    connect(m_question, &QuestionStep::jumpRequested, this, [this](int position) {
        check(m_run->goTo(position));
        showQuestion();
    });
    connect(m_review, &ReviewStep::changeRequested, this, [this](int position) {
        m_purpose = Purpose::Correction;
        check(m_run->goTo(position));
        showQuestion();
    });
    connect(m_review, &ReviewStep::backRequested, this, [this] {
        if (m_isAgain)
            emit leaveRequested();
        else
            showQuestion();
    });
    connect(m_review, &ReviewStep::resultRequested, this, &RunSteps::resultRequested);
    connect(m_sheet, &SheetStep::answered, this, [this](int position, int value) {
        keepTyped(position, [&] { return m_run->answer(value); });
    });
    connect(m_sheet, &SheetStep::leftOut, this,
            [this](int position) { keepTyped(position, [this] { return m_run->skip(); }); });
    connect(m_sheet, &SheetStep::cleared, this,
            [this](int position) { keepTyped(position, [this] { return m_run->clear(); }); });
    connect(m_sheet, &SheetStep::leaveRequested, this, &RunSteps::leaveRequested);
}

void RunSteps::ask(QuizRun &run, const RelationshipRound &round, Purpose purpose)
{
    m_run = &run;
    m_round = round;
    m_purpose = purpose;
    showQuestion();
}

void RunSteps::showQuestion()
{
    m_stack.setCurrentWidget(m_question);
    m_question->show(*m_run, m_language, m_round, m_purpose);
}

void RunSteps::review(QuizRun &run, const RelationshipRound &round,
                      const std::optional<ReviewStep::Again> &again)
{
    m_run = &run;
    m_round = round;
    m_isAgain = again.has_value();
    m_review->show(run, m_language, round, again);
    m_stack.setCurrentWidget(m_review);
    if (std::exchange(m_purpose, Purpose::Forward) == Purpose::Correction)
        focusStatement();
    else
        m_review->takeFocus();
}

void RunSteps::focusStatement()
{
    m_review->focusStatement(m_run->position());
}

void RunSteps::typeIn(QuizRun &run, const QDate &day, const QDate &today)
{
    m_run = &run;
    m_stack.setCurrentWidget(m_sheet);
    m_sheet->begin(run, m_language, day, today);
}

void RunSteps::keepTyped(int position, const std::function<core::Result<core::Done>()> &change)
{
    check(m_run->goTo(position));
    check(change());
    m_sheet->showAnswer(*m_run, position);
}

void RunSteps::next()
{
    if (isCorrected() || m_run->position() + 1 >= m_run->count()) {
        emit reviewRequested();
        return;
    }
    check(m_run->goTo(m_run->position() + 1));
    showQuestion();
}

void RunSteps::back()
{
    if (isCorrected()) {
        emit reviewRequested();
        return;
    }
    if (m_run->position() == 0) {
        emit leaveRequested();
        return;
    }
    check(m_run->goTo(m_run->position() - 1));
    showQuestion();
}

bool RunSteps::isReviewed() const
{
    return m_stack.currentWidget() == m_review;
}

void RunSteps::takeFocus()
{
    if (m_stack.currentWidget() == m_question)
        m_question->takeFocus();
    else if (isReviewed())
        m_review->takeFocus();
    else
        m_sheet->setFocus();
}

void RunSteps::check(const core::Result<core::Done> &saved)
{
    if (!saved)
        emit problemOccurred(wording::errorSentence(saved.error()));
}

} // namespace app
