// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/whole_rows.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace app::pagetext
{
namespace
{

struct Span {
    double top = std::numeric_limits<double>::max();
    double bottom = 0.0;
};

// Of the words in a row, from the first line to the last.
Span spanOf(const QTextTable &table, int row)
{
    const QTextDocument &document = *table.document();
    Span span;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto part = cell.begin(); part != cell.end(); ++part) {
            const QTextBlock block = part.currentBlock();
            if (!block.isValid())
                continue;
            const QRectF place = document.documentLayout()->blockBoundingRect(block);
            span.top = std::min(span.top, place.top());
            span.bottom = std::max(span.bottom, place.bottom());
        }
    }
    return span;
}

bool isTorn(const Span &span, double page)
{
    constexpr double hair = 1.0;
    return span.bottom > span.top &&
           std::floor((span.top + hair) / page) != std::floor((span.bottom - hair) / page);
}

void pushDown(QTextTable &table, int row, double by)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(format.topPadding() + by);
        cell.setFormat(format);
    }
}

void keepRowsWhole(QTextFrame &frame)
{
    QTextDocument &document = *frame.document();
    const double page = document.pageSize().height();
    for (QTextFrame *inner : frame.childFrames()) {
        auto *table = qobject_cast<QTextTable *>(inner);
        for (int row = table ? tornRow(*table) : -1; row >= 0; row = tornRow(*table, row + 1)) {
            const double top = spanOf(*table, row).top;
            pushDown(*table, row, (std::floor(top / page) + 1.0) * page - top);
            document.markContentsDirty(0, document.characterCount());
        }
        keepRowsWhole(*inner);
    }
}

} // namespace

int tornRow(const QTextTable &table, int from)
{
    const double page = table.document()->pageSize().height();
    for (int row = from; row < table.rows(); ++row) {
        const Span span = spanOf(table, row);
        if (isTorn(span, page) && span.bottom - span.top < page / 2)
            return row;
    }
    return -1;
}

void keepRowsWhole(QTextDocument &document)
{
    keepRowsWhole(*document.rootFrame());
}

} // namespace app::pagetext
