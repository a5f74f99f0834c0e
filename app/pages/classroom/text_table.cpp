// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/text_table.h"

#include "app/widgets/text.h"
#include "core/base/csv_cell.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace app
{
namespace
{

constexpr int measuredRows = 40;

} // namespace

QString pastedCell(QString text)
{
    for (QChar &letter : text) {
        if (letter == u'\t' || letter == u'\n' || letter == u'\r')
            letter = u' ';
    }
    // A number as the person's own language writes it is one to the spreadsheet too.
    bool isNumber = false;
    QLocale().toDouble(text, &isNumber);
    return isNumber ? text : core::withoutFormula(std::move(text));
}

QString TableText::toText() const
{
    const auto line = [](const QStringList &cells) {
        QStringList pasted;
        for (const QString &cell : cells)
            pasted << pastedCell(cell);
        return pasted.join(u'\t') + u'\n';
    };
    QString text = line(head);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

TextTable::TextTable(int mostRows, QWidget *parent)
    : QTableWidget(parent)
    , m_mostRows(mostRows)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    // Long lists are measured by their beginning, so that they can follow a hand.
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    horizontalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void TextTable::setText(const TableText &text)
{
    if (text == m_text && columnCount() > 0)
        return;
    m_text = text;
    // Columns that fit their words would be measured anew with every cell.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowCount(static_cast<int>(text.rows.size()));
    setColumnCount(static_cast<int>(text.head.size()));
    const auto alignment = [](int column) {
        return (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
    };
    for (int column = 0; column < columnCount(); ++column) {
        if (!horizontalHeaderItem(column))
            setHorizontalHeaderItem(column, new QTableWidgetItem);
        horizontalHeaderItem(column)->setText(text.head[column]);
        horizontalHeaderItem(column)->setTextAlignment(alignment(column));
        for (int row = 0; row < rowCount(); ++row) {
            if (!item(row, column)) {
                setItem(row, column, new QTableWidgetItem);
                item(row, column)->setTextAlignment(alignment(column));
            }
            item(row, column)->setText(text.rows[static_cast<std::size_t>(row)].value(column));
        }
    }
    fit();
}

void TextTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void TextTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

int TextTable::neededWidth(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

void TextTable::fit()
{
    // Columns of numbers are equally wide. Where that leaves no room for all the words each is as
    // wide as its own, and what does not fit is reached by moving the table sideways.
    int widest = 0;
    int others = 0;
    int wordColumns = spacing(3, this);
    for (int column = 0; column < columnCount(); ++column) {
        if (column == 0 || (m_text.wordsLast && column == columnCount() - 1)) {
            wordColumns += neededWidth(column) + spacing(1, this);
        } else {
            widest = std::max(widest, neededWidth(column));
            ++others;
        }
    }
    const bool hasRoom = wordColumns + widest * others <= viewport()->width();
    QHeaderView *head = horizontalHeader();
    head->setSectionResizeMode(hasRoom ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    if (columnCount() > 1)
        head->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    if (const int last = columnCount() - 1; m_text.wordsLast && last > 0) {
        head->setSectionResizeMode(last, QHeaderView::Fixed);
        head->resizeSection(last, neededWidth(last) + spacing(3, this));
    }
    // Few columns stay near each other, so the eye keeps the row.
    const int needed = wordColumns + widest * others + 2 * frameWidth();
    setMaximumWidth(columnCount() <= 3 ? std::max(spacing(90, this), needed) : QWIDGETSIZE_MAX);
    const int rowHeight = fontMetrics().height() + spacing(1, this);
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int scrolling = hasRoom ? 0 : horizontalScrollBar()->sizeHint().height();
    const int shown = std::min(rowCount(), m_mostRows);
    setFixedHeight(head->sizeHint().height() + shown * rowHeight + scrolling + 2);
}

} // namespace app
