// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_results.h"

#include "app/mapview/disc_stamp.h"
#include "app/mapview/map_words.h"
#include "app/mapview/second_time_painting.h"

#include <QPainter>

namespace app
{
namespace
{

core::AttachmentPoint pointOf(const MapContent &content, std::size_t index)
{
    return content.results[index].placement.point();
}

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

void paintRegion(QPainter &painter, const MapCanvas &canvas, const MapPoint &result,
                 const ResultRegion &region, bool emphasised)
{
    const core::PerDimension<core::PlacedDimension> &on = result.placement.on;
    painter.setPen(
        QPen(faded(canvas.theme.accent, emphasised ? 0.8F : 0.6F), emphasised ? 1.6 : 1.0));
    painter.setBrush(faded(canvas.theme.accent, emphasised ? 0.20F : 0.12F));
    // A box ends where the plane ends; an ellipse is cut off there and keeps its middle.
    if (region.shape == RegionShape::Box) {
        const core::Interval anxiety = on.anxiety.shownInterval(region.coverage);
        const core::Interval avoidance = on.avoidance.shownInterval(region.coverage);
        painter.drawRoundedRect(
            canvas.frame.rectangle({{anxiety.lo, anxiety.hi}, {avoidance.lo, avoidance.hi}}),
            canvas.step, canvas.step);
        return;
    }
    const core::Interval anxiety = on.anxiety.interval(region.coverage);
    const core::Interval avoidance = on.avoidance.interval(region.coverage);
    painter.drawPolygon(canvas.frame.ellipse(result.placement.point(),
                                             (anxiety.hi - anxiety.lo) / 2,
                                             (avoidance.hi - avoidance.lo) / 2));
}

void paintRegionsOfResults(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    painter.save();
    painter.setClipRect(canvas.area());
    for (std::size_t i = 0; i < content.results.size(); ++i) {
        paintRegion(painter, canvas, content.results[i], content.resultRegion,
                    content.selected == static_cast<int>(i) || content.results.size() == 1);
    }
    painter.restore();
}

// From the older to the newer, an open arrow half way saying which way time runs.
void paintTrails(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    const double head = canvas.step * 0.9;
    painter.setPen(QPen(faded(canvas.theme.accent, 0.75F), canvas.step * 0.2, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const Trail &trail : trails(content.results)) {
        for (std::size_t i = 1; i < trail.results.size(); ++i) {
            const QLineF line(canvas.at(pointOf(content, trail.results[i - 1])),
                              canvas.at(pointOf(content, trail.results[i])));
            painter.drawLine(line);
            if (line.length() < 4 * head)
                continue;
            const QPointF middle = line.pointAt(0.5 + head / 2 / line.length());
            const QLineF back(middle, line.p1());
            for (const double turn : {28.0, -28.0}) {
                QLineF barb = back;
                barb.setLength(head);
                barb.setAngle(back.angle() + turn);
                painter.drawLine(barb);
            }
        }
    }
}

// Lines from the middle of the relationships to each, and the spread as a cross of ±1 SD.
void paintConstellations(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    painter.setBrush(Qt::NoBrush);
    for (const RelationshipGroup &group : relationshipGroups(content.results)) {
        const core::AttachmentPoint &centre = group.spread.centre;
        painter.setPen(QPen(canvas.theme.mutedText, canvas.step * 0.15, Qt::DotLine));
        for (const std::size_t member : group.results)
            painter.drawLine(canvas.at(centre), canvas.at(pointOf(content, member)));
        painter.setPen(QPen(canvas.theme.text, canvas.step * 0.25, Qt::SolidLine, Qt::FlatCap));
        for (const core::Dimension dimension : core::dimensions)
            painter.drawLine(spreadArm(canvas, group, dimension));
    }
}

void paintManyPoints(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    const double radius = canvas.step * 0.4;
    const DiscStamp stamp(painter, canvas.theme.accent, radius);
    for (const MapPoint &result : content.results) {
        const QPointF at = canvas.at(result.placement.point());
        if (canvas.area().contains(at))
            stamp.paint(painter, at);
    }
    if (!content.selected)
        return;
    painter.setPen(QPen(canvas.theme.surface, 2));
    painter.setBrush(canvas.theme.accent);
    painter.drawEllipse(canvas.at(pointOf(content, static_cast<std::size_t>(*content.selected))),
                        radius * 2, radius * 2);
}

void paintPoints(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    if (!isDetailed(content) && canvas.onScreen) {
        paintManyPoints(painter, canvas, content);
        return;
    }
    const double radius = (isDetailed(content) ? pointRadius : 0.4) * canvas.step;
    painter.setPen(isDetailed(content) ? QPen(canvas.theme.surface, 2) : QPen(Qt::NoPen));
    painter.setBrush(canvas.theme.accent);
    for (std::size_t i = 0; i < content.results.size(); ++i) {
        const bool selected = content.selected == static_cast<int>(i);
        const double size = selected ? radius * 1.4 : radius;
        painter.drawEllipse(canvas.at(pointOf(content, i)), size, size);
    }
}

} // namespace

bool isDetailed(const MapContent &content)
{
    return content.results.size() <= mostDetailedResults;
}

QLineF spreadArm(const MapCanvas &canvas, const RelationshipGroup &group, core::Dimension dimension)
{
    core::AttachmentPoint from = group.spread.centre;
    core::AttachmentPoint to = group.spread.centre;
    from[dimension] -= group.spread.sd[dimension];
    to[dimension] += group.spread.sd[dimension];
    return {canvas.at(from), canvas.at(to)};
}

void paintResults(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    if (isDetailed(content)) {
        paintSecondTime(painter, canvas, content);
        paintRegionsOfResults(painter, canvas, content);
        if (content.layers.trails)
            paintTrails(painter, canvas, content);
        if (content.layers.constellation)
            paintConstellations(painter, canvas, content);
    }
    paintPoints(painter, canvas, content);
}

std::optional<int> resultAt(const MapCanvas &canvas, const MapContent &content,
                            const QPointF &position)
{
    if (!content.layers.results)
        return std::nullopt;
    std::optional<int> nearest;
    double least = canvas.step;
    for (std::size_t i = 0; i < content.results.size(); ++i) {
        const QPointF at = canvas.at(content.results[i].placement.point());
        const double distance = QLineF(at, position).length();
        if (distance > least)
            continue;
        least = distance;
        nearest = static_cast<int>(i);
    }
    return nearest;
}

void paintLabels(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
                 const std::vector<PlacedLabel> &labels)
{
    painter.setPen(QPen(canvas.theme.text, 1));
    for (const PlacedLabel &label : labels) {
        if (label.leader)
            painter.drawLine(*label.leader);
    }
    for (const PlacedLabel &label : labels) {
        // A halo for each of hundreds would take longer than all else.
        if (isDetailed(content)) {
            paintHaloWords(painter, label.words, canvas.theme);
            continue;
        }
        painter.fillRect(label.words.box, faded(canvas.theme.surface, 0.8F));
        painter.setPen(canvas.theme.text);
        paintWords(painter, label.words);
    }
}

} // namespace app
