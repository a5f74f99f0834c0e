// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheets/blank_sheet.h"

#include "app/foundation/theme/theme.h"
#include "app/print/page_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr double circle = 15.0;     ///< across; a pencil's ring fits around it
constexpr double circleStep = 21.0; ///< from one circle to the next, and from row to row
constexpr double numberWidth = 24.0;
constexpr double gap = 12.0; ///< between a statement and its numbers
constexpr double wordPoints = 8.0;
constexpr double headSpace = 10.0; ///< above the head of a column
constexpr int mostBeside = 9;      ///< points beside a statement; more stand below it
constexpr int fewestWithHead = 5;  ///< points that are wide enough for two words over them

bool hasWords(const QStringList &labels)
{
    return std::any_of(labels.begin(), labels.end(),
                       [](const QString &label) { return !label.isEmpty(); });
}

// The words of the two ends fit over the column of numbers, if no other point has one.
bool areOverTheEnds(const core::Scale &scale, const QStringList &labels)
{
    return scale.points() >= fewestWithHead && scale.points() <= mostBeside &&
           std::all_of(labels.begin() + 1, labels.end() - 1,
                       [](const QString &label) { return label.isEmpty(); });
}

// "1 = Not at all · 5 = Very much"
QString legendOf(const core::Scale &scale, const QStringList &labels)
{
    QStringList parts;
    for (int point = 0; point < scale.points(); ++point) {
        if (!labels[point].isEmpty()) {
            parts << QCoreApplication::translate("app::BlankSheet", "%1 = %2",
                                                 "A number and the answer it stands for")
                         .arg(QLocale().toString(scale.lo() + point), labels[point]);
        }
    }
    // A line breaks between two answers and nowhere else.
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp);
    return parts.join(u"\u00a0\u00a0·\u00a0 "_s);
}

double wordHeight(const QString &text, double width)
{
    // Measured finer than a point, as it is drawn.
    constexpr double fineness = pagetext::unitsPerPoint;
    const QFontMetricsF metrics(pagetext::fontOf(wordPoints, fineness));
    return metrics.boundingRect(QRectF(0, 0, width * fineness, 1e6), Qt::TextWordWrap, text)
               .height() /
           fineness;
}

void drawWords(QPainter &painter, const QRectF &area, int flags, const QString &text)
{
    constexpr double fineness = pagetext::unitsPerPoint;
    painter.save();
    painter.scale(1 / fineness, 1 / fineness);
    painter.setFont(pagetext::fontOf(wordPoints, fineness));
    painter.setPen(printTheme().text);
    painter.drawText(QRectF(area.topLeft() * fineness, area.size() * fineness),
                     flags | Qt::TextWordWrap, text);
    painter.restore();
}

} // namespace

bool BlankSheet::areBelow(const core::Scale &scale) const
{
    return scale.points() > mostBeside;
}

double BlankSheet::statementWidth(const core::Scale &scale) const
{
    const double numbers = areBelow(scale) ? 0.0 : scale.points() * circleStep + gap;
    return m_sheet.width() - numberWidth - numbers;
}

double BlankSheet::numbersHeight(const core::Scale &scale) const
{
    if (!areBelow(scale))
        return circleStep;
    const int perRow = static_cast<int>((m_sheet.width() - numberWidth) / circleStep);
    return circleStep * ((scale.points() + perRow - 1) / perRow) + statementSpace;
}

double BlankSheet::columnHeadHeight(const Anchors &anchors) const
{
    if (!hasWords(anchors.labels))
        return 0.0;
    if (!areOverTheEnds(anchors.scale, anchors.labels))
        return headSpace + wordHeight(legendOf(anchors.scale, anchors.labels), m_sheet.width()) + 4;
    const double half = anchors.scale.points() * circleStep / 2 - 4 - (circleStep - circle) / 2;
    return headSpace + 4 +
           std::max(wordHeight(anchors.labels.front(), half),
                    wordHeight(anchors.labels.back(), half));
}

QRectF BlankSheet::mirrored(const QRectF &area) const
{
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return area;
    return {m_sheet.width() - area.right(), area.top(), area.width(), area.height()};
}

void BlankSheet::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    for (const Placed &placed : m_placed) {
        if (placed.page != page)
            continue;
        if (placed.columnHead)
            paintColumnHead(painter, *placed.columnHead, placed.y);
        else
            paintBlock(painter, placed);
    }
    pagetext::drawFoot(painter, m_sheet, page, m_count);
    painter.restore();
}

void BlankSheet::paintBlock(QPainter &painter, const Placed &placed) const
{
    const Block &block = *placed.block;
    switch (block.kind) {
    case Kind::Text:
        pagetext::draw(painter, *block.text,
                       QRectF(0, placed.y, m_sheet.width(),
                              std::min(block.height, m_sheet.height() - pagetext::footPoints)),
                       placed.textTop);
        break;
    case Kind::Fields:
        paintFields(painter, placed.y);
        break;
    case Kind::Statement:
        paintStatement(painter, placed);
        break;
    case Kind::WritingLine: {
        painter.setPen(QPen(printTheme().mutedText, 0.6));
        const double line = placed.y + block.height - 4;
        painter.drawLine(QPointF(0, line), QPointF(m_sheet.width(), line));
        break;
    }
    }
}

void BlankSheet::paintFields(QPainter &painter, double y) const
{
    struct Field {
        QString label;
        QString text;
        QRectF area;
    };
    const double width = m_sheet.width();
    const Field fields[] = {
        {tr("About:"), m_about, {0, y, width, 22}},
        {tr("Date:"), {}, {0, y + 30, width * 0.32, 22}},
        {tr("Name or code (optional):"), {}, {width * 0.36, y + 30, width * 0.64, 22}},
    };
    painter.setFont(pagetext::fontOf(pagetext::bodyPoints, 1));
    const QFontMetricsF metrics(painter.font());
    for (const Field &field : fields) {
        const double label = metrics.horizontalAdvance(field.label) + 6;
        painter.setPen(printTheme().text);
        painter.drawText(mirrored(field.area), Qt::AlignLeading | Qt::AlignBottom, field.label);
        const QRectF value = mirrored(field.area.adjusted(label, 0, 0, 0));
        if (!field.text.isEmpty()) {
            painter.drawText(value, Qt::AlignLeading | Qt::AlignBottom, field.text);
            continue;
        }
        painter.setPen(QPen(printTheme().mutedText, 0.6));
        painter.drawLine(value.bottomLeft(), value.bottomRight());
    }
}

void BlankSheet::paintStatement(QPainter &painter, const Placed &placed) const
{
    const Block &block = *placed.block;
    const core::Scale &scale = block.anchors->scale;
    const double page = m_sheet.height() - pagetext::footPoints;
    const double numbers = numbersHeight(scale);
    const double upper = areBelow(scale) ? block.height - numbers : block.height;
    const double textWidth = statementWidth(scale);
    const double textHeight = block.text
                                  ? std::min(block.text->size().height() / pagetext::unitsPerPoint,
                                             page - 2 * statementSpace)
                                  : 0.0;
    const double textY = placed.y + std::max(statementSpace, (upper - textHeight) / 2);
    if (block.text) {
        pagetext::draw(painter, *block.text,
                       mirrored({numberWidth, block.height > page ? statementSpace : textY,
                                 textWidth, textHeight}),
                       placed.textTop);
    } else {
        const QRectF line = mirrored({numberWidth, placed.y, textWidth, upper - 5});
        painter.setPen(QPen(printTheme().mutedText, 0.6));
        painter.drawLine(line.bottomLeft(), line.bottomRight());
    }
    if (placed.textTop > 0)
        return;
    // On the first line of the statement.
    const double firstLine = block.text ? textY : placed.y + upper - 5 - pagetext::bodyPoints * 1.4;
    painter.setFont(pagetext::fontOf(pagetext::bodyPoints, 1));
    painter.setPen(printTheme().mutedText);
    painter.drawText(mirrored({0, firstLine, numberWidth - 4, pagetext::bodyPoints * 1.6}),
                     Qt::AlignLeading | Qt::AlignTop,
                     tr("%1.", "The number of a statement").arg(QLocale().toString(block.number)));
    if (areBelow(scale))
        paintNumbers(painter, *block.anchors, placed.y + upper, numbers);
    else
        paintNumbers(painter, *block.anchors, placed.y, std::min(block.height, page));
    painter.setPen(QPen(printTheme().border, 0.5));
    const double bottom = placed.y + block.height;
    // A line to write on ends its row by itself.
    if (block.text && block.height <= page)
        painter.drawLine(QPointF(0, bottom), QPointF(m_sheet.width(), bottom));
}

void BlankSheet::paintNumbers(QPainter &painter, const Anchors &anchors, double y,
                              double height) const
{
    const core::Scale &scale = anchors.scale;
    const bool below = areBelow(scale);
    const double left = below ? numberWidth : m_sheet.width() - scale.points() * circleStep;
    const int perRow =
        below ? static_cast<int>((m_sheet.width() - numberWidth) / circleStep) : scale.points();
    const double top = below ? y : y + (height - circleStep) / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setFont(pagetext::fontOf(scale.hi() > 99 ? 6.5 : 8.5, 1));
    for (int point = 0; point < scale.points(); ++point) {
        const QRectF cell = mirrored({left + (point % perRow) * circleStep,
                                      top + (point / perRow) * circleStep, circleStep, circleStep});
        const QRectF ring =
            cell.marginsRemoved(QMarginsF((circleStep - circle) / 2, (circleStep - circle) / 2,
                                          (circleStep - circle) / 2, (circleStep - circle) / 2));
        painter.setPen(QPen(printTheme().mutedText, 0.7));
        painter.drawEllipse(ring);
        painter.setPen(printTheme().text);
        const int value = anchors.highFirst ? scale.hi() - point : scale.lo() + point;
        painter.drawText(ring, Qt::AlignCenter, QLocale().toString(value));
    }
}

void BlankSheet::paintColumnHead(QPainter &painter, const Anchors &anchors, double y) const
{
    const double height = columnHeadHeight(anchors) - headSpace;
    if (height <= 0)
        return;
    const double top = y + headSpace - 4;
    if (!areOverTheEnds(anchors.scale, anchors.labels)) {
        drawWords(painter, QRectF(0, top, m_sheet.width(), height),
                  Qt::AlignLeading | Qt::AlignBottom, legendOf(anchors.scale, anchors.labels));
        return;
    }
    const double width = anchors.scale.points() * circleStep;
    const double left = m_sheet.width() - width;
    const double inset = (circleStep - circle) / 2;
    const QString &first = anchors.highFirst ? anchors.labels.back() : anchors.labels.front();
    const QString &last = anchors.highFirst ? anchors.labels.front() : anchors.labels.back();
    drawWords(painter, mirrored({left + inset, top, width / 2 - 4 - inset, height}),
              Qt::AlignLeading | Qt::AlignBottom, first);
    drawWords(painter, mirrored({left + width / 2 + 4, top, width / 2 - 4 - inset, height}),
              Qt::AlignTrailing | Qt::AlignBottom, last);
}

} // namespace app
