// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/report_figures.h"

#include "app/foundation/text/second_time_words.h"
#include "app/foundation/theme/theme.h"
#include "app/mapview/map_export.h"
#include "app/print/timeline/timeline_painting.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTextImageFormat>

#include <cmath>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int mapTypeInPoints = 8;
constexpr int timelineTypeInPoints = 10;

} // namespace

ReportFigures::ReportFigures(const core::ReportDocument &document, double unitsPerPoint,
                             QObject *parent)
    : QObject(parent)
    , m_unitsPerPoint(unitsPerPoint)
{
    for (const core::ReportBlock &block : document.blocks) {
        if (const auto *placed = std::get_if<core::ReportedPlacement>(&block);
            placed && placed->as == core::ReportedPlacement::As::Map)
            show(*placed);
        if (const auto *second = std::get_if<core::ReportedSecondTime>(&block))
            show(*second);
        if (const auto *couple = std::get_if<core::ReportedCouple>(&block);
            couple && couple->as == core::ReportedCouple::As::Map)
            show(*couple);
        if (const auto *group = std::get_if<core::ReportedClass>(&block);
            group && group->as == core::ReportedClass::As::Map)
            show(*group);
        if (const auto *timeline = std::get_if<core::ReportedTimeline>(&block))
            show(*timeline);
    }
}

void ReportFigures::show(const core::ReportedPlacement &placed)
{
    // The only one needs no name.
    m_map =
        MapContent{.rule = placed.classification.rule, .results = {{QString(), placed.placement}}};
    for (const core::Dimension dimension : core::dimensions) {
        const core::PlacedDimension &on = placed.placement.on[dimension];
        m_intervals[intervalName(dimension)] = {on.mean, on.shownInterval()};
    }
}

// Explained where it is shown.
void ReportFigures::show(const core::ReportedSecondTime &second)
{
    if (m_map && !m_map->results.empty())
        m_map->results.front().sample = secondtime::sampleName(second.norm);
}

void ReportFigures::show(const core::ReportedCouple &couple)
{
    const std::array placements{couple.picture.first, couple.picture.second};
    std::vector<MapPoint> points;
    for (std::size_t person = 0; person < placements.size(); ++person) {
        points.push_back({couple.names[person], placements[person]});
        for (const core::Dimension dimension : core::dimensions) {
            const core::PlacedDimension &on = placements[person].on[dimension];
            m_intervals[intervalName(dimension, person)] = {on.mean, on.shownInterval()};
        }
    }
    m_map = MapContent{.rule = couple.picture.rule, .results = std::move(points)};
}

void ReportFigures::show(const core::ReportedClass &group)
{
    PeopleCloud cloud;
    cloud.people = group.picture.people;
    if (group.picture.density)
        cloud.density = densityShade(*group.picture.density);
    cloud.centroid = group.picture.spread.centre;
    cloud.spread = group.picture.spread;
    m_map = MapContent{.rule = group.picture.rule,
                       .people = std::make_shared<const PeopleCloud>(std::move(cloud))};
    for (const core::Dimension dimension : core::dimensions) {
        const core::ClassPicture::Figures &figures = group.picture.on[dimension];
        m_intervals[intervalName(dimension)] = {figures.mean, figures.meanInterval};
    }
}

void ReportFigures::show(const core::ReportedTimeline &timeline)
{
    m_timeline = TimelineContent();
    for (const core::ReportedTimeline::Occasion &occasion : timeline.occasions)
        m_timeline->points.push_back({occasion.date, occasion.placement.on, occasion.within});
    m_timeline->pair = {0, static_cast<int>(timeline.occasions.size()) - 1};
    for (const core::Dimension dimension : core::dimensions)
        m_timeline->band[dimension] = timeline.band[dimension];
}

QSizeF ReportFigures::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QTextImageFormat image = format.toImageFormat();
    return {image.width(), image.height()};
}

void ReportFigures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                               const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    if (name == "timeline"_L1 && m_timeline)
        drawTimeline(*painter, rect);
    if (!m_map)
        return;
    if (name == "map"_L1) {
        QFont font = QApplication::font();
        font.setPixelSize(mapTypeInPoints);
        paintMap(*painter, rect, *m_map, font,
                 static_cast<int>(std::lround(rect.width() / m_unitsPerPoint)));
    } else if (const auto figure = m_intervals.constFind(name); figure != m_intervals.cend()) {
        drawInterval(*painter, rect, *figure);
    }
}

void ReportFigures::drawTimeline(QPainter &painter, const QRectF &rect) const
{
    constexpr double unitInPoints = 5.0; // of the rhythm
    QFont font = QApplication::font();
    font.setPixelSize(timelineTypeInPoints);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(m_unitsPerPoint, m_unitsPerPoint);
    paintTimeline(painter, *m_timeline,
                  layOut(*m_timeline, rect.size() / m_unitsPerPoint, font, unitInPoints),
                  printTheme());
    painter.restore();
}

// A line from 1 to 7 with its whole numbers, the interval as a bar, the mean as a dot.
void ReportFigures::drawInterval(QPainter &painter, const QRectF &rect, const Figure &figure) const
{
    const Theme theme = printTheme();
    const double point = m_unitsPerPoint;
    const QRectF inner = rect.adjusted(5 * point, 0, -5 * point, 0);
    const core::Scale scale = core::planeScale;
    const auto at = [&](double value) {
        return inner.left() + inner.width() * (value - scale.lo()) / (scale.hi() - scale.lo());
    };
    const double middle = rect.top() + 6 * point;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, point));
    painter.drawLine(QPointF(at(scale.lo()), middle), QPointF(at(scale.hi()), middle));
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::lround(7 * point)));
    painter.setFont(font);
    for (int value = scale.lo(); value <= scale.hi(); ++value) {
        painter.setPen(QPen(theme.border, point));
        painter.drawLine(QPointF(at(value), middle - 2 * point),
                         QPointF(at(value), middle + 2 * point));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(at(value) - 6 * point, middle + 4 * point, 12 * point, 9 * point),
                         Qt::AlignCenter, QLocale().toString(value));
    }
    painter.setPen(Qt::NoPen);
    QColor bar = theme.accent;
    bar.setAlphaF(0.35F);
    painter.setBrush(bar);
    painter.drawRoundedRect(QRectF(QPointF(at(figure.interval.lo), middle - 3 * point),
                                   QPointF(at(figure.interval.hi), middle + 3 * point)),
                            3 * point, 3 * point);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(at(figure.mean), middle), 3.5 * point, 3.5 * point);
    painter.restore();
}

QString intervalName(core::Dimension dimension, std::size_t person)
{
    return u"interval:%1:%2"_s.arg(dimension == core::Dimension::Anxiety ? u"anxiety"_s
                                                                         : u"avoidance"_s,
                                   QString::number(person));
}

} // namespace app
