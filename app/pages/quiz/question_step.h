// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/digits_in_time.h"
#include "app/pages/quiz/quiz_request.h"
#include "app/pages/quiz/quiz_run.h"
#include "app/widgets/scrolling_page.h"

#include <QTimer>

class QCheckBox;
class QProgressBar;
class QVBoxLayout;

namespace app
{

class AnswerCells;
class AnswerTable;
class AskedAbout;
class Button;
class StatementText;
class TextLabel;

/// Third step: one statement a card. A click or a digit answers, and after a moment, in which the
/// answer is seen and can be changed, the next statement comes by itself. Where that is switched
/// off, Enter or Next goes on. Arrows only move; Back keeps every answer; a statement is left out
/// only by its button.
class QuestionStep final : public ScrollingPage
{
    Q_OBJECT

public:
    /// What the answer is for: to come to the next statement, or to the review it was asked from.
    enum class Purpose { Forward, Correction };

    explicit QuestionStep(QWidget *parent = nullptr);

    /// Shows the run's current statement. The run is not kept.
    void show(const QuizRun &run, const QString &language, const RelationshipRound &round,
              Purpose purpose);
    /// To the answers, whose name is the statement.
    void takeFocus();
    /// Whether all statements are listed beside the one that is asked; not at first.
    bool isListOpen() const;
    void setListOpen(bool open);
    /// Whether an answer goes on by itself; at first it does.
    void setAdvancesByItself(bool advances);

signals:
    void answered(int value);
    void skipRequested();
    void backRequested();
    void nextRequested();
    void jumpRequested(int position);
    void leaveRequested();
    /// The person wants answers to go on by themselves, or not.
    void advanceByItselfChanged(bool advances);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addMiddle(QVBoxLayout &column);
    /// After the answers.
    void orderForTab(std::initializer_list<QWidget *> parts);
    void showKeys(Purpose purpose);
    void typeDigit(int digit);
    void giveAnswer(int value, int pause);
    void goOnIfDone();

    int m_position = -1; ///< of the statement shown; −1: none
    bool m_isDone = false;
    Purpose m_purpose = Purpose::Forward;
    QTimer m_pause; ///< before going on by itself
    DigitsInTime m_digits;
    QProgressBar *m_progress;
    TextLabel *m_progressText;
    AskedAbout *m_about;
    StatementText *m_statement;
    AnswerCells *m_cells;
    TextLabel *m_keys;
    AnswerTable *m_list;
    QCheckBox *m_advances;
    Button *m_skip;
    Button *m_next;
};

} // namespace app
