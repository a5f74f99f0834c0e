// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_run.h"
#include "app/pages/quiz/sheet_table.h"

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace app
{

class Button;
class TextLabel;

/// Types in a sheet that was filled in on paper: the table of statements, the day it was filled in,
/// how far the typing is. Stands in for the question and review steps.
class SheetStep final : public QWidget
{
    Q_OBJECT

public:
    /// How far the typing is, beyond the answers.
    struct State {
        SheetTable::State table;
        QDate day; ///< the sheet was filled in, as far as it has been said
    };

    explicit SheetStep(QWidget *parent = nullptr);

    /// Begins with a run's sheet; `today` is the day offered and the last that can be chosen. The
    /// run is not kept.
    void begin(const QuizRun &run, const QString &language, const QDate &today);
    /// Nothing that was typed is answered any more by leaving the table.
    State takeState();
    /// Goes on after begin() with the same sheet.
    void restore(const State &state);
    /// Shows the answer of one statement and how far the typing is.
    void showAnswer(const QuizRun &run, int position);

signals:
    void answered(int position, int value);
    void leftOut(int position);
    void cleared(int position);
    /// The day the sheet was filled in.
    void doneRequested(const QDate &day);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &sentence);
    void showProgress(const QuizRun &run);

    TextLabel *m_about;
    QDateEdit *m_day;
    SheetTable *m_table;
    TextLabel *m_progress;
    TextLabel *m_said;
    Button *m_done;
};

} // namespace app
