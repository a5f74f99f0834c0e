// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_run.h"
#include "app/widgets/typed_number.h"

#include <QTableWidget>

#include <optional>
#include <vector>

namespace app
{

/// The statements of a sheet with their answers, to be typed with digits alone (see TypedNumber):
/// an answer goes on to the next statement, Backspace goes back one, Delete takes an answer back,
/// the arrows move and change nothing. A number that waits is kept when its row or the table is
/// left, if it is in the range. The table keeps no answers: it says what was typed and shows the
/// run it is given.
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

    /// Fills the table and goes to the first open statement from the run's place on, or to the
    /// first of all where none is open.
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
    void enter(int value);
    void leaveOut();
    void goOn();
    void wait(const QString &digits);
    void showWaiting(int row);
    void settle(int row);
    void refuse(const QString &typed);
    void fitColumns();
    const core::Scale &scale() const;
    QString answerText(const QuizRun &run, int row) const;

    std::vector<core::Scale> m_scales; ///< a row each
    TypedNumber m_number;
    std::optional<QString> m_shown; ///< what stood in the place of a number that waits
};

} // namespace app
