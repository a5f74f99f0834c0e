// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/question_step.h"
#include "app/pages/quiz/review_step.h"
#include "app/pages/quiz/sheet_step.h"

#include <QObject>

#include <functional>

class QStackedWidget;

namespace app
{

/// The way through one quiz under way: each statement is asked, then the answers are looked over;
/// or a sheet is typed in. Every answer goes to the run, which outlives its being shown.
class RunSteps final : public QObject
{
    Q_OBJECT

public:
    /// Shown in the stack.
    RunSteps(QStackedWidget &stack, const QString &language);

    using Purpose = QuestionStep::Purpose;
    /// The statement that the run is at; Correction leads back to the review.
    void ask(QuizRun &run, const RelationshipRound &round, Purpose purpose);
    /// `again`: answers of a finished quiz are looked at, and left from here.
    void review(QuizRun &run, const RelationshipRound &round,
                const std::optional<ReviewStep::Again> &again);
    /// To the run's statement in the review.
    void focusStatement();
    /// `day` stands on the sheet.
    void typeIn(QuizRun &run, const QDate &day, const QDate &today);
    void setRound(const RelationshipRound &round) { m_round = round; }

    bool isReviewed() const;
    bool isCorrected() const { return m_purpose == Purpose::Correction; }
    void takeFocus();

    QuestionStep &question() { return *m_question; }
    SheetStep &sheet() { return *m_sheet; }

signals:
    void reviewRequested();
    void resultRequested();
    void leaveRequested();
    void problemOccurred(const QString &sentence);

private:
    void showQuestion();
    void next();
    void back();
    void keepTyped(int position, const std::function<core::Result<core::Done>()> &change);
    void check(const core::Result<core::Done> &saved);

    QStackedWidget &m_stack;
    QString m_language;
    QuizRun *m_run = nullptr;
    RelationshipRound m_round;
    Purpose m_purpose = Purpose::Forward;
    bool m_isAgain = false; ///< a finished quiz is looked at
    QuestionStep *m_question;
    ReviewStep *m_review;
    SheetStep *m_sheet;
};

} // namespace app
