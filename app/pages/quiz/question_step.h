// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_run.h"
#include "app/widgets/scrolling_page.h"

class QListWidget;
class QProgressBar;

namespace app
{

class AnswerCells;
class Button;
class TextLabel;

/// Third step: one statement a card. Digits choose, Enter goes on, arrows only move; Back keeps
/// every answer; a statement is left out only by its button.
class QuestionStep final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit QuestionStep(QWidget *parent = nullptr);

    /// Shows the run's current statement. The run is not kept.
    void show(const QuizRun &run, const QString &language);
    /// Whether all statements are listed beside the one that is asked; not at first.
    bool isListOpen() const;
    void setListOpen(bool open);

signals:
    void answered(int value);
    void skipRequested();
    void backRequested();
    void nextRequested();
    void jumpRequested(int position);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillList(const QuizRun &run, const QString &language);
    void goOnIfDone();

    int m_position = -1; ///< of the statement shown; −1: none
    bool m_isDone = false;
    core::Scale m_scale = core::planeScale;
    QProgressBar *m_progress;
    TextLabel *m_progressText;
    TextLabel *m_about;
    TextLabel *m_statement;
    AnswerCells *m_cells;
    QListWidget *m_list;
    Button *m_skip;
    Button *m_next;
};

} // namespace app
