// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_words.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/style_mark.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString axisWords(core::Dimension dimension)
{
    switch (dimension) {
    case core::Dimension::Anxiety:
        return QCoreApplication::translate("MapPainting",
                                           "Attachment anxiety: worry about being left");
    case core::Dimension::Avoidance:
        return QCoreApplication::translate("MapPainting",
                                           "Attachment avoidance: unease with closeness");
    }
    return {};
}

// The unit is said where numbers alone would be misread; 1–7 and 1–5 say themselves.
QString axisTitle(core::Dimension dimension, core::AxisUnit unit)
{
    switch (unit) {
    case core::AxisUnit::SevenPoint:
    case core::AxisUnit::FivePoint:
        return axisWords(dimension);
    case core::AxisUnit::Percentile:
        //: A dimension's name: the numbers along its axis are percentiles
        return QCoreApplication::translate("MapPainting", "%1, percentile")
            .arg(wording::dimensionName(dimension));
    case core::AxisUnit::ZScore:
        //: A dimension's name: the numbers along its axis are z scores
        return QCoreApplication::translate("MapPainting", "%1, z score")
            .arg(wording::dimensionName(dimension));
    }
    return {};
}

// A name in its corner: two lines, broken behind its hyphen, where one is too narrow.
QStringList nameLines(core::Style style, const QFontMetricsF &metrics, double room)
{
    const QString name = wording::styleName(style);
    const qsizetype second = name.lastIndexOf(u'-') + 1;
    QStringList lines{name};
    if (metrics.horizontalAdvance(name) > room && second > 0)
        lines = {name.left(second), name.mid(second)};
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, room);
    return lines;
}

// From the painter's origin along the axis to the right.
void paintAxisLine(QPainter &painter, const MapCanvas &canvas, core::Dimension dimension,
                   double length)
{
    const QFont caption = fontFor(TextRole::Caption, canvas.font);
    const QFontMetricsF metrics(caption);
    QString first = QCoreApplication::translate("MapPainting", "low");
    QString last = QCoreApplication::translate("MapPainting", "high");
    if (canvas.frame.isReversed(dimension))
        std::swap(first, last);
    painter.setFont(caption);
    painter.setPen(canvas.theme.mutedText);
    painter.drawText(QPointF(0, 0), first);
    painter.drawText(QPointF(length - metrics.horizontalAdvance(last), 0), last);
    QFont title = caption;
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(canvas.theme.text);
    const QFontMetricsF titleMetrics(title);
    const double room =
        length - 2 * std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(last)) -
        2 * canvas.step;
    // The dimension's name alone where its explanation does not fit.
    QString shown = axisTitle(dimension, canvas.frame.scale(dimension).unit());
    if (titleMetrics.horizontalAdvance(shown) > room)
        shown = titleMetrics.elidedText(shown.section(u':', 0, 0), Qt::ElideRight, room);
    painter.drawText(QPointF((length - titleMetrics.horizontalAdvance(shown)) / 2, 0), shown);
}

// Alone, the mark is all there is to see of the corner.
void paintLoneMark(QPainter &painter, const QRectF &box, double side, core::Style style,
                   PlaneFrame::Corner corner)
{
    painter.drawPath(
        stylePath(style, QRectF(corner.right ? box.right() - side : box.left(),
                                corner.top ? box.top() : box.bottom() - side, side, side)));
}

void paintName(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
               core::Style style, const QRectF &box)
{
    const PlaneFrame::Corner corner = canvas.frame.cornerOf(style);
    QFont bold = fontFor(TextRole::Body, canvas.font);
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double side = metrics.ascent();
    const double gap = canvas.step * 0.75;
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.theme.mark[style]);
    if (!content.layers.names) {
        paintLoneMark(painter, box, side * 1.6, style, corner);
        return;
    }
    const QStringList lines = nameLines(style, metrics, box.width() - side - gap);
    double nameWidth = 0.0;
    for (const QString &line : lines)
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(line));
    const double left = corner.right ? box.right() - nameWidth - gap - side : box.left();
    const double baseline = box.top() + metrics.ascent();
    painter.drawPath(stylePath(style, QRectF(left, baseline - side + 1, side, side)));
    painter.setFont(bold);
    painter.setPen(canvas.theme.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double down = metrics.height() * static_cast<double>(i);
        painter.drawText(QPointF(left + side + gap, baseline + down), lines[i]);
    }
    if (lines.size() > 1)
        return;

    const QFont caption = fontFor(TextRole::Caption, canvas.font);
    const QFontMetricsF captionMetrics(caption);
    // The axes say the same: where the words do not fit beside those of the next corner they go.
    const QString words = wording::styleDescription(style);
    if (captionMetrics.horizontalAdvance(words) > box.width() - side - gap)
        return;
    painter.setFont(caption);
    // Muted words are made for the bare ground; over bands or a cloud they would fade.
    painter.setPen(content.showsDensity() || content.showsPeople() ? canvas.theme.text
                                                                   : canvas.theme.mutedText);
    const double captionLeft =
        corner.right ? box.right() - captionMetrics.horizontalAdvance(words) : left + side + gap;
    painter.drawText(QPointF(captionLeft, baseline + captionMetrics.height()), words);
}

} // namespace

void paintAxisWords(QPainter &painter, const MapCanvas &canvas)
{
    const QFontMetricsF metrics(fontFor(TextRole::Caption, canvas.font));
    // Numbers stand below one another along one axis and beside the other.
    const double below = metrics.height() * 2.1 + canvas.step * 0.5;
    const double beside = metrics.height() * 2.5 + canvas.step * 0.5;
    const QRectF &area = canvas.area();
    painter.save();
    painter.translate(area.left(), area.bottom() + below);
    paintAxisLine(painter, canvas, canvas.frame.horizontal(), area.width());
    painter.restore();
    painter.save();
    painter.translate(area.left() - beside + metrics.descent(), area.bottom());
    painter.rotate(-90);
    paintAxisLine(painter, canvas, canvas.frame.vertical(), area.height());
    painter.restore();
}

std::optional<QRectF> nameBox(const MapCanvas &canvas, core::Style style)
{
    if (!canvas.frame.showsQuarterOf(style))
        return std::nullopt;
    const PlaneFrame::Corner corner = canvas.frame.cornerOf(style);
    const QRectF &area = canvas.area();
    const double height = QFontMetricsF(fontFor(TextRole::Body, canvas.font)).height() * 2;
    const double width = area.width() * 0.46;
    const double margin = canvas.step * 1.25;
    return QRectF(corner.right ? area.right() - width - margin : area.left() + margin,
                  corner.top ? area.top() + margin : area.bottom() - height - margin, width,
                  height);
}

std::optional<core::Style> nameAt(const MapCanvas &canvas, const QPointF &position)
{
    for (const core::Style style : core::styles) {
        const auto box = nameBox(canvas, style);
        if (box && box->contains(position))
            return style;
    }
    return std::nullopt;
}

void paintNames(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    if (!content.layers.corners && !content.layers.names)
        return;
    for (const core::Style style : core::styles) {
        if (const auto box = nameBox(canvas, style))
            paintName(painter, canvas, content, style, *box);
    }
}

void paintHaloText(QPainter &painter, const QPointF &baseline, const QString &text,
                   const Theme &theme)
{
    QPainterPath outline;
    outline.addText(baseline, painter.font(), text);
    QColor ground = theme.surface;
    ground.setAlphaF(0.85F);
    painter.strokePath(outline, QPen(ground, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(theme.text);
    painter.drawText(baseline, text);
}

} // namespace app
