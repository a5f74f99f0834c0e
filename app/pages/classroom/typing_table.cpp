// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/typing_table.h"

#include "app/foundation/text/wording.h"
#include "app/pages/classroom/typing_model.h"
#include "app/widgets/text.h"

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
    const bool isCompared = m_model.view() == TypingModel::View::Compared;
    const QString widest = isCompared ? u"00≠00"_s : u"000"_s;
    horizontalHeader()->setDefaultSectionSize(metrics.horizontalAdvance(widest) +
                                              spacing(0.75, this));
    verticalHeader()->setDefaultSectionSize(metrics.height() + spacing(1, this));
    setMinimumHeight(metrics.height() * 8 + spacing(10, this));
}

void TypingTable::goToEnd()
{
    m_number = {};
    if (const QModelIndex differs = m_model.nextDifference({}); differs.isValid()) {
        setCurrentIndex(differs);
        return;
    }
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
    if (!currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const TypedNumber::Step step = m_number.press(*event, m_model.answers());
    switch (step.kind) {
    case TypedNumber::Step::Kind::Waits:
        wait(m_number.digits());
        break;
    case TypedNumber::Step::Kind::Ends:
        enter(step.answer);
        break;
    case TypedNumber::Step::Kind::LeavesOut:
        enter(std::nullopt);
        break;
    case TypedNumber::Step::Kind::GoesBack:
        goBack();
        break;
    case TypedNumber::Step::Kind::Clears:
        clear(currentIndex());
        break;
    case TypedNumber::Step::Kind::Refused:
        // Where nobody can answer 0, it says that nobody did.
        if (step.typed == "0"_L1)
            enter(std::nullopt);
        else
            refuse(step.typed);
        break;
    case TypedNumber::Step::Kind::Nothing:
        break;
    case TypedNumber::Step::Kind::NotTyped:
        if (event->key() == Qt::Key_Down && !TypedNumber::isCommand(*event))
            goDown();
        else
            QTableView::keyPressEvent(event);
        break;
    }
}

void TypingTable::clear(const QModelIndex &cell)
{
    wait({});
    if (const auto cleared = m_model.clear(cell); !cleared)
        emit refused(wording::errorSentence(cleared.error()));
    else
        emit accepted();
}

void TypingTable::goBack()
{
    const QModelIndex cell = currentIndex();
    const int last = m_model.columnCount() - 1;
    const QModelIndex before = cell.column() > 0 ? m_model.index(cell.row(), cell.column() - 1)
                                                 : m_model.index(cell.row() - 1, last);
    if (!before.isValid())
        return;
    setCurrentIndex(before);
    if (m_model.view() == TypingModel::View::Compared)
        emit accepted();
    else
        clear(before);
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
    if (m_model.view() == TypingModel::View::Compared) {
        if (const QModelIndex differs = m_model.nextDifference(cell); differs.isValid())
            setCurrentIndex(differs);
        return;
    }
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
    m_number.setDigits(digits);
    m_model.setUnfinished(currentIndex(), digits);
    if (!digits.isEmpty())
        emit accepted();
}

QString TypingTable::takeWaitingDigits()
{
    const QString digits = m_number.digits();
    m_number = {};
    return digits;
}

void TypingTable::settle()
{
    settle(currentIndex());
}

void TypingTable::settle(const QModelIndex &cell)
{
    if (!m_number.isWaiting())
        return;
    const auto answer = m_number.takeAnswer(m_model.answers());
    m_model.setUnfinished(cell, {});
    if (!answer)
        return;
    if (const auto kept = m_model.enter(cell, *answer); !kept)
        emit refused(wording::errorSentence(kept.error()));
}

void TypingTable::refuse(const QString &digits)
{
    const QString lowest = QLocale().toString(m_model.answers().lo());
    const QString highest = QLocale().toString(m_model.answers().hi());
    //: %1 is what was typed, %2 and %3 the ends of the range
    QString sentence =
        tr("“%1” is no answer from %2 to %3; nothing was changed.").arg(digits, lowest, highest);
    if (m_number.isWaiting()) {
        //: %1 is the answer above
        sentence = tr("%1 Press Enter if the answer is %2.").arg(sentence, m_number.digits());
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
    if (previous.isValid())
        settle(previous);
    QTableView::currentChanged(current, previous);
    emit cellChanged();
}

} // namespace app
