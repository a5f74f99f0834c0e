// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_run.h"

#include <QTableWidget>

#include <vector>

namespace app
{

/// Every statement of a run in a row: its number, its words, and its answer in number and word.
/// What was left out or is still open is marked by a shape and a word. A click or Enter chooses a
/// row. Only while it has the focus is one of its rows the current one, so that nobody is told of a
/// row that the person is not at.
class AnswerTable final : public QTableWidget
{
    Q_OBJECT

public:
    /// Beside: in a narrow column beside something else.
    enum class Room { Page, Beside };

    explicit AnswerTable(Room room, QWidget *parent = nullptr);

    /// The run is not kept. The items of `lookAgain` stand at the top in their order, marked.
    void setRun(const QuizRun &run, const QString &language, const QStringList &lookAgain = {});
    /// The row of the run's statement at `position` is the one to begin at.
    void setPlace(int position);

signals:
    void positionChosen(int position);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fillRow(int row, const QuizRun &run, const QString &language, bool isLookedAt);
    void choose(int row);
    void applyLook();

    Room m_room;
    std::vector<int> m_positions; ///< of the statements, by row
    std::vector<bool> m_isMarked; ///< by row
    int m_place = 0;              ///< row to begin at
};

} // namespace app
