// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/document_pages.h"

#include "app/foundation/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace app
{
namespace
{

constexpr double footPoints = 28.0;

QSizeF sheetOf(const QPagedPaintDevice &paper)
{
    return paper.pageLayout().paintRect(QPageLayout::Point).size();
}

void paintPage(QPainter &painter, QTextDocument &document, int number, const QSizeF &sheet)
{
    const double top = number * document.pageSize().height();
    painter.save();
    painter.translate(0, -top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, top, sheet.width(), document.pageSize().height());
    context.palette.setColor(QPalette::Text, printTheme().text);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(document.defaultFont());
    painter.setPen(printTheme().mutedText);
    painter.drawText(QRectF(0, sheet.height() - footPoints, sheet.width(), footPoints),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignBottom),
                     QLocale().toString(number + 1));
}

} // namespace

QSizeF textArea(const QPagedPaintDevice &paper)
{
    const QSizeF sheet = sheetOf(paper);
    return {sheet.width(), sheet.height() - footPoints};
}

void printDocument(QTextDocument &document, QPagedPaintDevice &paper)
{
    QPainter painter(&paper);
    const double scale = paper.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            paper.newPage();
        paintPage(painter, document, number, sheetOf(paper));
    }
}

} // namespace app
