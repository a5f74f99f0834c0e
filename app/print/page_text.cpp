// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_text.h"

#include "app/foundation/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace app::pagetext
{
namespace
{

// From the upper edge of its first line to the lower edge of its last.
struct Reach {
    double top = std::numeric_limits<double>::max();
    double bottom = 0.0;
};

Reach reachOf(const QTextTable &table, int row)
{
    const QAbstractTextDocumentLayout &layout = *table.document()->documentLayout();
    Reach reach;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto part = cell.begin(); part != cell.end(); ++part) {
            const QTextBlock block = part.currentBlock();
            if (!block.isValid())
                continue;
            const double start = layout.blockBoundingRect(block).top();
            for (int line = 0; line < block.layout()->lineCount(); ++line) {
                const QRectF place = block.layout()->lineAt(line).rect();
                reach.top = std::min(reach.top, start + place.top());
                reach.bottom = std::max(reach.bottom, start + place.bottom());
            }
        }
    }
    return reach;
}

bool isTorn(const Reach &reach, double page)
{
    // A line that ends at the very edge is whole.
    return reach.bottom > reach.top && reach.bottom - reach.top < page / 2 &&
           std::floor(reach.top / page) < std::floor((reach.bottom - 1.0) / page);
}

void beginOnNextPage(const QTextTable &table, int row)
{
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    for (int column = 0; column < table.columns(); ++column)
        table.cellAt(row, column).firstCursorPosition().mergeBlockFormat(format);
    QTextDocument &document = *table.document();
    // Rows further down are not broken anew by themselves.
    document.markContentsDirty(0, document.characterCount());
}

void keepRowsWholeIn(const QTextFrame &frame, double page)
{
    for (QTextFrame *child : frame.childFrames()) {
        if (const auto *table = qobject_cast<const QTextTable *>(child)) {
            for (int row = 0; row < table->rows(); ++row) {
                if (isTorn(reachOf(*table, row), page))
                    beginOnNextPage(*table, row);
            }
        }
        keepRowsWholeIn(*child, page);
    }
}

} // namespace

void keepRowsWhole(QTextDocument &document)
{
    keepRowsWholeIn(*document.rootFrame(), document.pageSize().height());
}

QFont fontOf(double points, double units)
{
    QFont font;
    font.setPixelSize(static_cast<int>(std::lround(points * units)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void prepare(QTextDocument &document)
{
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(nullptr);
    document.setDefaultFont(fontOf(bodyPoints, unitsPerPoint));
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
}

void draw(QPainter &painter, const QTextDocument &document, const QRectF &area, double top)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.translate(0, -top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, top), area.size() * unitsPerPoint);
    context.palette.setColor(QPalette::Text, printTheme().text);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void drawFoot(QPainter &painter, const QSizeF &sheet, int page, int count, const QString &whose)
{
    painter.setFont(fontOf(8, 1));
    painter.setPen(printTheme().mutedText);
    const QRectF foot(0, sheet.height() - footPoints, sheet.width(), footPoints);
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignBottom, u"Attachment Atlas"_s);
    // The names at the sides keep their room.
    const QRectF middle = foot.adjusted(foot.width() / 4, 0, -foot.width() / 4, 0);
    painter.drawText(
        middle, Qt::AlignHCenter | Qt::AlignBottom,
        QFontMetricsF(painter.font()).elidedText(whose, Qt::ElideRight, middle.width()));
    if (count > 1) {
        painter.drawText(foot, Qt::AlignTrailing | Qt::AlignBottom,
                         QCoreApplication::translate("report", "Page %1 of %2")
                             .arg(QLocale().toString(page + 1), QLocale().toString(count)));
    }
}

} // namespace app::pagetext
