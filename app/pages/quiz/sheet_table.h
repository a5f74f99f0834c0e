// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_run.h"

#include <QTableWidget>

#include <vector>

namespace app
{

/// The statements of a sheet with their answers, to be typed with digits alone:
///
/// | key              | what it does                                                           |
/// |------------------|------------------------------------------------------------------------|
/// | digit            | answers the statement and goes on to the next                           |
/// | digit, may grow  | waits where another digit could follow (1 of 1 to 10); Enter ends it     |
/// | Space, −         | leaves the statement out, or ends a number that waits (Space)            |
/// | Backspace        | takes back a digit that waits, else goes back one statement              |
/// | Delete           | takes the answer back                                                    |
/// | arrows           | move and change nothing                                                  |
///
/// Where the scale has answers below 0, − begins such a number and Space alone leaves out. A number
/// that waits is kept when its row or the table is left, if it is in the range. The table keeps no
/// answers: it says what was typed and shows the run it is given.
class SheetTable final : public QTableWidget
{
    Q_OBJECT

public:
    /// Where the typing is.
    struct State {
        int row = 0;
        QString digits; ///< of a number that waits for another digit or its end
    };

    explicit SheetTable(QWidget *parent = nullptr);

    /// Fills the table and goes to the first open statement from the run's place on.
    void show(const QuizRun &run, const QString &language);
    /// Shows one statement's answer anew.
    void showAnswer(const QuizRun &run, int row);
    /// The digits that wait are no more: they are kept in the state alone.
    State takeState();
    /// Goes on after show() of the same sheet.
    void restore(const State &state);

    void keyboardSearch(const QString &) override {}

signals:
    void answered(int row, int value);
    void leftOut(int row);
    void cleared(int row);
    /// Nothing was changed, and why.
    void refused(const QString &sentence);
    /// A key did what it should.
    void accepted();
    /// The last statement has been typed.
    void ended();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void typeDigit(int digit);
    void typeMinus();
    void finish();
    void goBack();
    void enter(int value);
    void leaveOut();
    void goOn();
    void wait(const QString &digits);
    void settle(int row);
    void refuse(const QString &typed);
    void fitColumns();
    const core::Scale &scale() const;
    QString answerText(const QuizRun &run, int row) const;

    std::vector<core::Scale> m_scales; ///< a row each
    QString m_digits;                  ///< of a number that waits for another digit or its end
    QString m_shown;                   ///< what stood in its place
};

} // namespace app
