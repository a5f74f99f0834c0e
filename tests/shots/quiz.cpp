// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/quiz.h"

#include "app/pages/quiz/choose_step.h"
#include "app/pages/quiz/consent_step.h"
#include "app/pages/quiz/leave_dialog.h"
#include "app/pages/quiz/question_step.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/quiz/sheet_step.h"
#include "app/window/main_window.h"
#include "app/window/navigation.h"

using namespace Qt::StringLiterals;

namespace shots
{

namespace
{

void leaveAndForget(app::QuizPage &quiz)
{
    if (auto *question = quiz.findChild<app::LeaveDialog *>()) {
        question->accept();
        emit question->forgetRequested();
    }
}

} // namespace

void shootQuiz(app::MainWindow &window, Camera &camera)
{
    window.navigation().showPage(app::PageName::Quiz);
    auto &quiz = *window.findChild<app::QuizPage *>();
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    const auto atlas = instruments.instrument(u"atlas-24"_s);
    const auto begin = [&](app::AnswerWay way) {
        emit quiz.findChild<app::ChooseStep *>()->startRequested(
            {*atlas, u"full"_s, {{atlas->targets.front(), {}}}, way});
    };
    begin(app::AnswerWay::OnScreen);
    camera.shoot(&window, u"quiz-consent"_s);
    emit quiz.findChild<app::ConsentStep *>()->agreed();
    auto &question = *quiz.findChild<app::QuestionStep *>();
    camera.shoot(&window, u"quiz-question"_s);
    while (quiz.currentWidget() == &question) {
        emit question.answered(2 + quiz.run()->position() % 3);
        camera.wait(0);
        emit question.nextRequested();
    }
    camera.shoot(&window, u"quiz-review"_s);
    emit question.leaveRequested();
    camera.shoot(quiz.findChild<app::LeaveDialog *>(), u"quiz-leave"_s);
    leaveAndForget(quiz);

    begin(app::AnswerWay::FromPaper);
    camera.shoot(&window, u"quiz-sheet"_s);
    emit quiz.findChild<app::SheetStep *>()->leaveRequested();
    leaveAndForget(quiz);
}

} // namespace shots
