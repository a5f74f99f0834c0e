// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/timeline/timeline_layout.h"

#include "app/foundation/text/shown_day.h"
#include "app/print/timeline/timeline_words.h"
#include "app/widgets/text.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace app
{
namespace
{

/// Days to places on the axis; one day alone stands in the middle.
class TimeAxis
{
public:
    TimeAxis(const TimelineContent &content, double from, double to)
        : m_from(from)
        , m_to(to)
    {
        for (const TimelinePoint &point : content.points)
            take(point.date);
        for (const TimelineNote &note : content.notes)
            take(note.date);
    }

    double place(const QDate &date) const
    {
        const qint64 days = m_earliest.daysTo(m_latest);
        if (days == 0)
            return (m_from + m_to) / 2.0;
        return m_from + (m_to - m_from) * static_cast<double>(m_earliest.daysTo(date)) /
                            static_cast<double>(days);
    }

private:
    void take(const QDate &date)
    {
        if (!m_earliest.isValid() || date < m_earliest)
            m_earliest = date;
        if (!m_latest.isValid() || date > m_latest)
            m_latest = date;
    }

    double m_from;
    double m_to;
    QDate m_earliest;
    QDate m_latest;
};

std::vector<double> pushedRight(std::vector<double> places, double gap, double from, double to)
{
    double least = from;
    for (double &place : places) {
        place = std::max(place, least);
        least = place + gap;
    }
    double most = to;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        *place = std::min(*place, most);
        most = *place - gap;
    }
    return places;
}

bool isChosen(const TimelineContent &content, int index)
{
    return content.pair && (content.pair->first == index || content.pair->second == index);
}

/// The chosen points before the ends before the others.
std::vector<int> byImportance(const TimelineContent &content)
{
    std::vector<int> order;
    const auto add = [&](int index) {
        if (std::find(order.begin(), order.end(), index) == order.end())
            order.push_back(index);
    };
    if (content.pair) {
        add(content.pair->first);
        add(content.pair->second);
    }
    const int count = static_cast<int>(content.points.size());
    if (count > 0) {
        add(0);
        add(count - 1);
    }
    for (int i = 0; i < count; ++i)
        add(i);
    return order;
}

void layOutDates(const TimelineContent &content, double top, double width, TimelineLayout &layout)
{
    QFont bold = layout.caption;
    bold.setBold(true);
    for (const int index : byImportance(content)) {
        const auto at = static_cast<std::size_t>(index);
        const bool chosen = isChosen(content, index);
        const QFontMetricsF metrics(chosen ? bold : layout.caption);
        const QString text =
            shownDay(QLocale().toString(content.points[at].date, QLocale::ShortFormat),
                     content.points[at].within);
        const double length = metrics.horizontalAdvance(text) + 1.0;
        const double left =
            std::clamp(layout.xs[at] - length / 2.0, 0.0, std::max(0.0, width - length));
        const QRectF box(left, top, length, metrics.height());
        const double apart = layout.radius * 1.5;
        const bool hasRoom =
            std::none_of(layout.dates.begin(), layout.dates.end(), [&](const auto &label) {
                return label.box.adjusted(-apart, 0, apart, 0).intersects(box);
            });
        if (hasRoom)
            layout.dates.push_back({box, text, chosen});
    }
}

struct NoteLane {
    double side = 0.0; ///< of a mark
    int rows = 0;      ///< marks that would cover each other take turns

    double height() const { return rows * side * 1.15; }
};

NoteLane noteLane(const TimelineContent &content, double width, const QFont &caption)
{
    if (content.notes.empty())
        return {};
    constexpr int mostRows = 3;
    const QFontMetricsF metrics(caption);
    const double side =
        std::max(metrics.height(), metrics.horizontalAdvance(QLocale().toString(88)) * 1.2);
    const double needed = side * 1.15 * static_cast<double>(content.notes.size());
    return {side, std::clamp(static_cast<int>(std::ceil(needed / width)), 1, mostRows)};
}

void layOutNotes(const TimelineContent &content, const TimeAxis &axis, const NoteLane &lane,
                 const QRectF &room, TimelineLayout &layout)
{
    std::vector<double> places;
    for (const TimelineNote &note : content.notes)
        places.push_back(axis.place(note.date));
    if (places.empty())
        return;
    places = spreadApart(std::move(places), lane.side * 1.15 / lane.rows,
                         room.left() + lane.side / 2.0, room.right() - lane.side / 2.0);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int row = static_cast<int>(i) % lane.rows;
        layout.notes.push_back({QRectF(places[i] - lane.side / 2.0,
                                       room.top() + row * lane.side * 1.15, lane.side, lane.side),
                                QLocale().toString(static_cast<int>(i) + 1)});
    }
}

} // namespace

std::vector<double> spreadApart(std::vector<double> places, double gap, double from, double to)
{
    if (places.size() < 2)
        return places;
    gap = std::min(gap, (to - from) / static_cast<double>(places.size() - 1));
    const std::vector<double> right = pushedRight(places, gap, from, to);
    std::vector<double> mirrored;
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        mirrored.push_back(from + to - *place);
    const std::vector<double> left = pushedRight(mirrored, gap, from, to);
    std::vector<double> apart;
    for (std::size_t i = 0; i < places.size(); ++i)
        apart.push_back((right[i] + from + to - left[places.size() - 1 - i]) / 2.0);
    return apart;
}

double TimelineLayout::y(core::Dimension dimension, double value) const
{
    const QRectF inner = plots[dimension].adjusted(0, radius, 0, -radius);
    const double share = (value - core::planeScale.lo()) /
                         static_cast<double>(core::planeScale.hi() - core::planeScale.lo());
    return inner.bottom() - share * inner.height();
}

TimelineLayout layOut(const TimelineContent &content, const QSizeF &size, const QFont &font,
                      double unit)
{
    TimelineLayout layout;
    layout.caption = fontFor(TextRole::Caption, font);
    layout.heading = font;
    layout.heading.setBold(true);
    layout.radius = unit * 0.6;
    layout.legendText = timelineLegend(content);
    const QFontMetricsF caption(layout.caption);
    const QFontMetricsF heading(layout.heading);
    const double gutter = caption.horizontalAdvance(QLocale().toString(7)) + unit;
    const QRectF across(gutter, 0, size.width() - gutter - unit / 4.0, 0);

    const double legendHeight =
        caption.boundingRect(QRectF(0, 0, size.width(), 1e5), Qt::TextWordWrap, layout.legendText)
            .height();
    layout.legend = QRectF(0, size.height() - legendHeight - 1, size.width(), legendHeight + 1);
    const double dateTop = layout.legend.top() - unit - caption.height();
    const NoteLane lane = noteLane(content, across.width(), layout.caption);
    const double notesTop = dateTop - unit / 2.0 - lane.height();

    const double headingHeight = heading.height() + unit * 0.75;
    const double plotHeight =
        std::max(unit, (notesTop - unit / 2.0 - unit * 1.5 - 2 * headingHeight) / 2.0);
    double top = 0;
    for (const core::Dimension dimension : core::dimensions) {
        layout.headings[dimension] = QRectF(0, top, size.width(), heading.height());
        layout.plots[dimension] =
            QRectF(across.left(), top + headingHeight, across.width(), plotHeight);
        top += headingHeight + plotHeight + unit * 1.5;
    }
    const bool allNumbers = plotHeight / 6.0 > caption.height() * 1.05;
    layout.numberedTicks = allNumbers ? std::vector{1, 2, 3, 4, 5, 6, 7} : std::vector{1, 4, 7};

    // The values of the chosen points stand outside of them.
    const double inset = caption.horizontalAdvance(QLocale().toString(7.7)) + 3 * layout.radius;
    const TimeAxis axis(content, across.left() + inset, across.right() - inset);
    for (const TimelinePoint &point : content.points)
        layout.xs.push_back(axis.place(point.date));
    layout.xs =
        spreadApart(layout.xs, layout.radius * 1.6, across.left() + inset, across.right() - inset);
    layOutNotes(content, axis, lane, QRectF(across.left(), notesTop, across.width(), lane.height()),
                layout);
    layOutDates(content, dateTop, size.width(), layout);
    return layout;
}

} // namespace app
