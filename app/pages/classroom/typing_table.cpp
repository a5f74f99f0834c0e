// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/typing_table.h"

#include "app/foundation/text/wording.h"
#include "app/pages/classroom/typing_model.h"
#include "app/widgets/text.h"
#include "app/widgets/typed_digits.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{

TypingTable::TypingTable(TypingModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Tab leaves the table: its cells have the arrow keys.
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setDefaultAlignment(Qt::AlignCenter);
        header->setSectionsClickable(false);
        header->setHighlightSections(true);
    }
    fitCells();
}

void TypingTable::fitCells()
{
    const QFontMetrics metrics = fontMetrics();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setDefaultSectionSize(metrics.horizontalAdvance(u"000"_s) +
                                              spacing(0.75, this));
    verticalHeader()->setDefaultSectionSize(metrics.height() + spacing(1, this));
    setMinimumHeight(metrics.height() * 8 + spacing(10, this));
}

void TypingTable::goToEnd()
{
    m_digits.clear();
    const int students = m_model.students();
    int column = 0;
    for (int item = 0; students > 0 && item < m_model.columnCount(); ++item) {
        if (!m_model.index(students - 1, item).data().toString().isEmpty())
            column = item + 1;
    }
    const bool isFull = column == m_model.columnCount();
    if (isFull)
        m_model.beginStudent();
    const int row = students == 0 ? 0 : students - (isFull ? 0 : 1);
    setCurrentIndex(m_model.index(row, isFull ? 0 : column));
}

void TypingTable::goTo(const QModelIndex &cell, const QString &waitingDigits)
{
    setCurrentIndex(cell);
    wait(waitingDigits);
}

void TypingTable::keyPressEvent(QKeyEvent *event)
{
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint();
    if (typeddigits::isCommand(*event) || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
    } else if (const int digit = typeddigits::digitOf(*event); digit != typeddigits::noDigit) {
        typeDigit(digit);
    } else if (event->key() == Qt::Key_Backspace) {
        goBack();
    } else if (event->key() == Qt::Key_Delete) {
        wait({});
        if (const auto cleared = m_model.clear(currentIndex()); !cleared)
            emit refused(wording::errorSentence(cleared.error()));
        else
            emit accepted();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
    } else if (event->key() == Qt::Key_Space && !m_digits.isEmpty()) {
        finish();
    } else if (event->key() == Qt::Key_Space || event->text() == u"-"_s) {
        leaveOut();
    } else if (event->key() == Qt::Key_Down) {
        goDown();
    } else if (isText) {
        refuse(event->text());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TypingTable::typeDigit(int digit)
{
    const core::Scale &range = m_model.answers();
    if (m_digits.isEmpty() && digit == 0 && !range.contains(0)) {
        leaveOut();
        return;
    }
    const QString digits = m_digits + QString::number(digit);
    const int number = digits.toInt();
    if (typeddigits::mayGrow(number, range))
        wait(digits);
    else if (range.contains(number))
        enter(number);
    else
        refuse(digits);
}

void TypingTable::finish()
{
    if (m_digits.isEmpty())
        return;
    if (m_model.answers().contains(m_digits.toInt()))
        enter(m_digits.toInt());
    else
        refuse(m_digits);
}

void TypingTable::leaveOut()
{
    enter(std::nullopt);
}

void TypingTable::goBack()
{
    if (!m_digits.isEmpty()) {
        wait(m_digits.chopped(1));
        return;
    }
    const QModelIndex cell = currentIndex();
    const int last = m_model.columnCount() - 1;
    const QModelIndex before = cell.column() > 0 ? m_model.index(cell.row(), cell.column() - 1)
                                                 : m_model.index(cell.row() - 1, last);
    if (!before.isValid())
        return;
    setCurrentIndex(before);
    if (const auto cleared = m_model.clear(before); !cleared)
        emit refused(wording::errorSentence(cleared.error()));
    else
        emit accepted();
}

void TypingTable::goDown()
{
    settle();
    const int row = currentIndex().row();
    if (row + 1 < m_model.rowCount()) {
        setCurrentIndex(m_model.index(row + 1, currentIndex().column()));
        return;
    }
    m_model.beginStudent();
    if (row + 1 < m_model.rowCount())
        setCurrentIndex(m_model.index(row + 1, 0));
}

void TypingTable::enter(std::optional<int> answer)
{
    wait({});
    if (const auto kept = m_model.enter(currentIndex(), answer); !kept) {
        emit refused(wording::errorSentence(kept.error()));
        return;
    }
    goOn();
    emit accepted();
}

void TypingTable::goOn()
{
    const QModelIndex cell = currentIndex();
    if (cell.column() + 1 < m_model.columnCount()) {
        setCurrentIndex(m_model.index(cell.row(), cell.column() + 1));
        return;
    }
    if (cell.row() + 1 == m_model.rowCount())
        m_model.beginStudent();
    setCurrentIndex(m_model.index(cell.row() + 1, 0));
}

void TypingTable::wait(const QString &digits)
{
    m_digits = digits;
    m_model.setUnfinished(currentIndex(), digits);
    if (!digits.isEmpty())
        emit accepted();
}

void TypingTable::settle()
{
    const QString digits = m_digits;
    wait({});
    if (digits.isEmpty() || !m_model.answers().contains(digits.toInt()))
        return;
    if (const auto kept = m_model.enter(currentIndex(), digits.toInt()); !kept)
        emit refused(wording::errorSentence(kept.error()));
}

void TypingTable::refuse(const QString &digits)
{
    const QString lowest = QLocale().toString(m_model.answers().lo());
    const QString highest = QLocale().toString(m_model.answers().hi());
    //: %1 is what was typed, %2 and %3 the ends of the range
    QString sentence =
        tr("“%1” is no answer from %2 to %3; nothing was changed.").arg(digits, lowest, highest);
    if (!m_digits.isEmpty()) {
        //: %1 is the answer above
        sentence = tr("%1 Press Enter if the answer is %2.").arg(sentence, m_digits);
    }
    emit refused(sentence);
}

void TypingTable::focusOutEvent(QFocusEvent *event)
{
    settle();
    QTableView::focusOutEvent(event);
}

void TypingTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCells();
}

void TypingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    scrollTo(currentIndex());
}

void TypingTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Left by the arrows or the mouse: the number belongs to the cell that was left.
    if (!m_digits.isEmpty() && previous.isValid()) {
        const int number = m_digits.toInt();
        m_digits.clear();
        m_model.setUnfinished(previous, {});
        if (m_model.answers().contains(number)) {
            if (const auto kept = m_model.enter(previous, number); !kept)
                emit refused(wording::errorSentence(kept.error()));
        }
    }
    QTableView::currentChanged(current, previous);
    emit cellChanged();
}

} // namespace app
