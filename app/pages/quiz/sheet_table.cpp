// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/sheet_table.h"

#include "app/widgets/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

enum Column { NumberColumn, StatementColumn, AnswerColumn, columns };

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

SheetTable::SheetTable(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(columns);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    // Tab leaves the table: its rows have the arrow keys.
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setHorizontalHeaderLabels({tr("No."), tr("Statement"), tr("Answer")});
    horizontalHeaderItem(StatementColumn)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setAccessibleName(tr("Statements of the sheet and their answers"));
    fitColumns();
}

void SheetTable::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setDefaultSectionSize(metrics.height() + spacing(1.25, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(StatementColumn, QHeaderView::Stretch);
    setColumnWidth(NumberColumn, metrics.horizontalAdvance(u"0000"_s) + spacing(1, this));
    setColumnWidth(AnswerColumn,
                   std::max(metrics.horizontalAdvance(tr("left out")),
                            metrics.horizontalAdvance(horizontalHeaderItem(AnswerColumn)->text())) +
                       spacing(4, this));
}

SheetTable::State SheetTable::takeState()
{
    State state{currentRow(), m_number.digits()};
    // Else the table would answer with them when it goes and loses the keys.
    wait({});
    return state;
}

void SheetTable::restore(const State &state)
{
    setCurrentCell(state.row, AnswerColumn);
    wait(state.digits);
}

void SheetTable::show(const QuizRun &run, const QString &language)
{
    m_number = {};
    m_shown.reset();
    m_scales.clear();
    setCurrentCell(-1, -1);
    setRowCount(run.count());
    const core::Instrument &instrument = run.instrument();
    int first = run.position();
    for (int row = 0; row < run.count(); ++row) {
        const core::Item &item = run.item(row);
        m_scales.push_back(*item.scale);
        const QString text =
            instrument.keyOnly ? QString() : instrument.text(item.textKey, language);
        setItem(row, NumberColumn, cell(QLocale().toString(row + 1), Qt::AlignTrailing));
        setItem(row, StatementColumn, cell(text, Qt::AlignLeading));
        this->item(row, StatementColumn)->setToolTip(text);
        setItem(row, AnswerColumn, cell({}, Qt::AlignHCenter));
        showAnswer(run, row);
        if (row == first && run.isDone(row) && row + 1 < run.count())
            ++first;
    }
    // A sheet without an open statement is read from its beginning.
    const bool isOpen =
        run.sheet().answeredCount() + static_cast<int>(run.sheet().skipped().size()) < run.count();
    setCurrentCell(isOpen ? first : 0, AnswerColumn);
}

QString SheetTable::answerText(const QuizRun &run, int row) const
{
    const QString &id = run.item(row).id;
    if (const auto answer = run.sheet().answerTo(id))
        return QLocale().toString(*answer);
    return run.sheet().isSkipped(id) ? tr("left out") : QString();
}

void SheetTable::showAnswer(const QuizRun &run, int row)
{
    const QString answer = answerText(run, row);
    QTableWidgetItem *shown = item(row, AnswerColumn);
    shown->setText(answer);
    const QString statement = item(row, StatementColumn)->text();
    const QString number = QLocale().toString(row + 1);
    const QString said = answer.isEmpty() ? tr("open") : answer;
    shown->setData(Qt::AccessibleTextRole,
                   statement.isEmpty() ? tr("Statement %1: %2").arg(number, said)
                                       : tr("Statement %1, %2: %3").arg(number, statement, said));
}

const core::Scale &SheetTable::scale() const
{
    return m_scales[static_cast<std::size_t>(currentRow())];
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit leaveRequested();
        return;
    }
    if (currentRow() < 0) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    const TypedNumber::Step step = m_number.press(*event, scale());
    switch (step.kind) {
    case TypedNumber::Step::Kind::Waits:
        showWaiting(currentRow());
        emit accepted();
        break;
    case TypedNumber::Step::Kind::Ends:
        enter(step.answer);
        break;
    case TypedNumber::Step::Kind::LeavesOut:
        leaveOut();
        break;
    case TypedNumber::Step::Kind::GoesBack:
        if (currentRow() > 0)
            setCurrentCell(currentRow() - 1, AnswerColumn);
        emit accepted();
        break;
    case TypedNumber::Step::Kind::Clears:
        showWaiting(currentRow());
        emit cleared(currentRow());
        emit accepted();
        break;
    case TypedNumber::Step::Kind::Refused:
        refuse(step.typed);
        break;
    case TypedNumber::Step::Kind::Nothing:
        break;
    case TypedNumber::Step::Kind::NotTyped:
        QTableWidget::keyPressEvent(event);
        break;
    }
}

void SheetTable::enter(int value)
{
    showWaiting(currentRow());
    emit answered(currentRow(), value);
    emit accepted();
    goOn();
}

void SheetTable::leaveOut()
{
    showWaiting(currentRow());
    emit leftOut(currentRow());
    emit accepted();
    goOn();
}

void SheetTable::goOn()
{
    if (currentRow() + 1 < rowCount())
        setCurrentCell(currentRow() + 1, AnswerColumn);
    else
        emit ended();
}

void SheetTable::wait(const QString &digits)
{
    m_number.setDigits(digits);
    showWaiting(currentRow());
}

// What waits stands in the answer's place with dots behind it.
void SheetTable::showWaiting(int row)
{
    if (row < 0)
        return;
    QTableWidgetItem *shown = item(row, AnswerColumn);
    if (m_number.isWaiting()) {
        if (!m_shown)
            m_shown = shown->text();
        shown->setText(m_number.digits() + u'…');
    } else if (m_shown) {
        shown->setText(*std::exchange(m_shown, std::nullopt));
    }
}

void SheetTable::settle(int row)
{
    if (!m_number.isWaiting() || row < 0)
        return;
    const auto answer = m_number.takeAnswer(m_scales[static_cast<std::size_t>(row)]);
    showWaiting(row);
    if (answer)
        emit answered(row, *answer);
}

void SheetTable::refuse(const QString &typed)
{
    //: %1 is what was typed, %2 and %3 the ends of the scale
    emit refused(
        tr("“%1” is no answer from %2 to %3; nothing was changed.")
            .arg(typed, QLocale().toString(scale().lo()), QLocale().toString(scale().hi())));
}

void SheetTable::focusOutEvent(QFocusEvent *event)
{
    settle(currentRow());
    QTableWidget::focusOutEvent(event);
}

void SheetTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    scrollTo(currentIndex());
}

void SheetTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void SheetTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Left by the arrows or the mouse: the number belongs to the row that was left.
    if (previous.isValid() && previous.row() != current.row())
        settle(previous.row());
    QTableWidget::currentChanged(current, previous);
}

} // namespace app
