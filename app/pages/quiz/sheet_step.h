// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_run.h"
#include "app/pages/quiz/sheet_table.h"
#include "app/widgets/day_field.h"

#include <QDate>
#include <QWidget>

class QHBoxLayout;

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
        DayField::State day; ///< the sheet was filled in
    };

    explicit SheetStep(QWidget *parent = nullptr);

    /// Begins with a run's sheet; `day` is the day offered and `today` the last that can be chosen.
    /// The run is not kept.
    void begin(const QuizRun &run, const QString &language, const QDate &day, const QDate &today);
    /// A sheet that was finished before, and is put right.
    void setCorrects(bool corrects);
    /// As far as it has been said.
    std::optional<QDate> day() const { return m_day->day(); }
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
    QHBoxLayout *makeDayRow();
    void say(const QString &sentence);
    void takeDone();
    void showProgress(const QuizRun &run);

    TextLabel *m_title;
    TextLabel *m_about;
    DayField *m_day;
    TextLabel *m_scale;
    QStringList m_scaleWords; ///< of each statement
    SheetTable *m_table;
    TextLabel *m_progress;
    TextLabel *m_said;
    TextLabel *m_keys;
    Button *m_done;
};

} // namespace app
