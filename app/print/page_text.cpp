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
#include <QTextOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app::pagetext
{

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
