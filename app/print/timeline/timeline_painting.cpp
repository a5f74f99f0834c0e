// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/timeline/timeline_painting.h"

#include "app/foundation/text/wording.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace app
{
namespace
{

/// What every step of the painting needs.
struct Canvas {
    QPainter &painter;
    const TimelineContent &content;
    const TimelineLayout &layout;
    const Theme &theme;

    const TimelinePoint &point(int index) const
    {
        return content.points[static_cast<std::size_t>(index)];
    }
    double x(int index) const { return layout.xs[static_cast<std::size_t>(index)]; }
    double stroke() const { return layout.radius * 0.4; }
};

void paintGround(const Canvas &canvas, core::Dimension dimension)
{
    QPainter &painter = canvas.painter;
    const QRectF plot = canvas.layout.plots[dimension];
    painter.setFont(canvas.layout.heading);
    painter.setPen(canvas.theme.text);
    painter.drawText(canvas.layout.headings[dimension],
                     static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                     wording::dimensionName(dimension));
    painter.setPen(QPen(canvas.theme.border, 1));
    painter.setBrush(canvas.theme.surface);
    painter.drawRoundedRect(plot, canvas.layout.radius, canvas.layout.radius);
}

// Over the band, so that both are seen.
void paintLines(const Canvas &canvas, core::Dimension dimension)
{
    QPainter &painter = canvas.painter;
    const QRectF plot = canvas.layout.plots[dimension];
    painter.setPen(QPen(canvas.theme.grid, 1));
    for (int value = 1; value <= 7; ++value) {
        const double y = canvas.layout.y(dimension, value);
        painter.drawLine(QPointF(plot.left() + 1, y), QPointF(plot.right() - 1, y));
    }
    const double middle = canvas.layout.y(dimension, core::planeScale.midpoint());
    painter.setPen(QPen(canvas.theme.text, canvas.stroke() * 0.5, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(plot.left() + 1, middle), QPointF(plot.right() - 1, middle));
}

void paintScale(const Canvas &canvas, core::Dimension dimension)
{
    QPainter &painter = canvas.painter;
    painter.setFont(canvas.layout.caption);
    painter.setPen(canvas.theme.mutedText);
    const double height = QFontMetricsF(canvas.layout.caption).height();
    const double right = canvas.layout.plots[dimension].left() - canvas.layout.radius;
    for (const int value : canvas.layout.numberedTicks) {
        const double y = canvas.layout.y(dimension, value);
        painter.drawText(QRectF(0, y - height / 2, right, height),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                         QLocale().toString(value));
    }
}

void paintBand(const Canvas &canvas, core::Dimension dimension)
{
    const std::optional<double> &half = canvas.content.band[dimension];
    if (!canvas.content.pair || !half)
        return;
    const double mean = canvas.point(canvas.content.pair->first).on[dimension].mean;
    const double hi = std::min<double>(mean + *half, core::planeScale.hi());
    const double lo = std::max<double>(mean - *half, core::planeScale.lo());
    const double overhang = canvas.layout.radius * 1.5;
    const QRectF band(
        QPointF(canvas.x(canvas.content.pair->first) - overhang, canvas.layout.y(dimension, hi)),
        QPointF(canvas.x(canvas.content.pair->second) + overhang, canvas.layout.y(dimension, lo)));
    // Its tint is soft; where it ends is said by a line that stands out from any ground.
    canvas.painter.setPen(QPen(canvas.theme.accent, 1));
    canvas.painter.setBrush(canvas.theme.accentTint);
    canvas.painter.drawRoundedRect(band, canvas.layout.radius, canvas.layout.radius);
}

void paintNoteLines(const Canvas &canvas, core::Dimension dimension)
{
    const QRectF plot = canvas.layout.plots[dimension];
    canvas.painter.setPen(QPen(canvas.theme.density, 1, Qt::DotLine));
    for (const TimelineLayout::NoteMark &note : canvas.layout.notes) {
        const double x = note.box.center().x();
        canvas.painter.drawLine(QPointF(x, plot.top() + 1), QPointF(x, plot.bottom() - 1));
    }
}

void paintErrorBar(const Canvas &canvas, core::Dimension dimension, int index)
{
    const core::Interval shown = canvas.point(index).on[dimension].shownInterval();
    const double x = canvas.x(index);
    const double top = canvas.layout.y(dimension, shown.hi);
    const double bottom = canvas.layout.y(dimension, shown.lo);
    const double cap = canvas.layout.radius * 0.7;
    canvas.painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    for (const double y : {top, bottom})
        canvas.painter.drawLine(QPointF(x - cap, y), QPointF(x + cap, y));
}

void paintValues(const Canvas &canvas, core::Dimension dimension)
{
    const int count = static_cast<int>(canvas.content.points.size());
    QPainter &painter = canvas.painter;
    painter.setPen(QPen(canvas.theme.density, canvas.stroke() * 0.7));
    for (int i = 0; i < count; ++i)
        paintErrorBar(canvas, dimension, i);
    QPolygonF line;
    const auto place = [&](int index) {
        return QPointF(canvas.x(index),
                       canvas.layout.y(dimension, canvas.point(index).on[dimension].mean));
    };
    for (int i = 0; i < count; ++i)
        line << place(i);
    painter.setPen(
        QPen(canvas.theme.accent, canvas.stroke(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    const auto paintPoint = [&](int index, bool chosen) {
        const double radius = canvas.layout.radius * (chosen ? 1.2 : 0.85);
        painter.setBrush(chosen ? canvas.theme.accent : canvas.theme.surface);
        painter.drawEllipse(place(index), radius, radius);
    };
    for (int i = 0; i < count; ++i)
        paintPoint(i, count == 1);
    if (canvas.content.pair) {
        paintPoint(canvas.content.pair->first, true);
        paintPoint(canvas.content.pair->second, true);
    }
}

/// The chosen values outside of their points, so that neither the line nor the other is covered.
void paintChosenNumbers(const Canvas &canvas, core::Dimension dimension)
{
    QPainter &painter = canvas.painter;
    QFont bold = canvas.layout.caption;
    bold.setBold(true);
    painter.setFont(bold);
    const QFontMetricsF metrics(bold);
    const auto paintNumber = [&](int index, bool before) {
        const double mean = canvas.point(index).on[dimension].mean;
        const QString text = wording::number(mean);
        const double away = canvas.layout.radius * 2.0;
        const double length = metrics.horizontalAdvance(text);
        const double x = canvas.x(index) + (before ? -away - length : away);
        const double y =
            canvas.layout.y(dimension, mean) + (metrics.ascent() - metrics.descent()) / 2.0;
        QPainterPath halo;
        halo.addText(QPointF(x, y), bold, text);
        painter.strokePath(halo, QPen(canvas.theme.surface, canvas.layout.radius * 0.9,
                                      Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setPen(canvas.theme.text);
        painter.drawText(QPointF(x, y), text);
    };
    if (canvas.content.pair) {
        paintNumber(canvas.content.pair->first, true);
        paintNumber(canvas.content.pair->second, false);
    } else if (canvas.content.points.size() == 1) {
        paintNumber(0, false);
    }
}

void paintNotes(const Canvas &canvas, int shownNote)
{
    QPainter &painter = canvas.painter;
    painter.setFont(canvas.layout.caption);
    for (std::size_t i = 0; i < canvas.layout.notes.size(); ++i) {
        const TimelineLayout::NoteMark &note = canvas.layout.notes[i];
        const bool shown = static_cast<int>(i) == shownNote;
        painter.setBrush(shown ? canvas.theme.accent : canvas.theme.surface);
        painter.setPen(QPen(shown ? canvas.theme.accent : canvas.theme.mutedText, 1));
        painter.drawRoundedRect(note.box, canvas.layout.radius / 2, canvas.layout.radius / 2);
        painter.setPen(shown ? canvas.theme.onAccent : canvas.theme.text);
        painter.drawText(note.box, static_cast<int>(Qt::AlignCenter), note.number);
    }
}

void paintDates(const Canvas &canvas)
{
    QPainter &painter = canvas.painter;
    for (const TimelineLayout::DateLabel &date : canvas.layout.dates) {
        QFont font = canvas.layout.caption;
        font.setBold(date.chosen);
        painter.setFont(font);
        painter.setPen(date.chosen ? canvas.theme.text : canvas.theme.mutedText);
        painter.drawText(date.box, static_cast<int>(Qt::AlignCenter), date.text);
    }
    painter.setFont(canvas.layout.caption);
    painter.setPen(canvas.theme.mutedText);
    painter.drawText(canvas.layout.legend,
                     static_cast<int>(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                     canvas.layout.legendText);
}

} // namespace

void paintTimeline(QPainter &painter, const TimelineContent &content, const TimelineLayout &layout,
                   const Theme &theme, int shownNote)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Canvas canvas{painter, content, layout, theme};
    for (const core::Dimension dimension : core::dimensions) {
        paintGround(canvas, dimension);
        paintBand(canvas, dimension);
        paintLines(canvas, dimension);
        paintScale(canvas, dimension);
        paintNoteLines(canvas, dimension);
        paintValues(canvas, dimension);
        paintChosenNumbers(canvas, dimension);
    }
    paintNotes(canvas, shownNote);
    paintDates(canvas);
}

} // namespace app
