// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/typed_number.h"

#include <QTableView>

namespace app
{

class TypingModel;

/// The table in which paper answers are typed, with digits alone (see TypedNumber): an answer goes
/// on to the next item, at the end of a row to the next student; 0 leaves the item out where the
/// range does not hold it; Backspace goes back one cell and empties it, Delete empties the cell;
/// the arrows move, and down from the last student begins the next one. A number that waits is kept
/// when the cell or the table is left, if it is in the range. Where two typings are compared an
/// answer goes on to the next cell that differs, and Backspace only goes back.
class TypingTable final : public QTableView
{
    Q_OBJECT

public:
    explicit TypingTable(TypingModel &model, QWidget *parent = nullptr);

    /// To the cell where the typing goes on: the first after all that was typed, or the first that
    /// differs.
    void goToEnd();
    void goTo(const QModelIndex &cell, const QString &waitingDigits);
    /// The digits of a number that waits, which is not kept then.
    QString takeWaitingDigits();
    /// Types an answer, or that there is none, into the current cell.
    void enter(std::optional<int> answer);
    /// Room for what the cells show by now.
    void fitCells();
    /// Keeps a number that waits, if it is in the range; else it is dropped.
    void settle();

    void keyboardSearch(const QString &) override {}

signals:
    /// Nothing was changed, and why.
    void refused(const QString &sentence);
    /// A key did what it should.
    void accepted();
    void cellChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void goBack();
    void goDown();
    void clear(const QModelIndex &cell);
    void goOn();
    void wait(const QString &digits);
    void settle(const QModelIndex &cell);
    void refuse(const QString &digits);

    TypingModel &m_model;
    TypedNumber m_number;
};

} // namespace app
