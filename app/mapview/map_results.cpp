// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_results.h"

#include "app/mapview/disc_stamp.h"
#include "app/mapview/map_labels.h"
#include "app/mapview/map_marks.h"
#include "app/mapview/map_words.h"
#include "app/widgets/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace app
{
namespace
{

constexpr std::size_t mostDetailedResults = 40;

QFont labelFont(const MapCanvas &canvas)
{
    QFont font = fontFor(TextRole::Caption, canvas.font);
    font.setWeight(QFont::DemiBold);
    return font;
}

core::AttachmentPoint pointOf(const MapContent &content, std::size_t index)
{
    return content.results[index].placement.point();
}

// Before the last comma and after it, or else as it is.
QStringList inTwo(const QString &label)
{
    const qsizetype comma = label.lastIndexOf(QStringLiteral(", "));
    return comma < 0 ? QStringList{label}
                     : QStringList{label.first(comma), label.sliced(comma + 2)};
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
        for (const core::Dimension dimension : core::dimensions) {
            core::AttachmentPoint from = centre;
            core::AttachmentPoint to = centre;
            from[dimension] -= group.spread.sd[dimension];
            to[dimension] += group.spread.sd[dimension];
            painter.drawLine(canvas.at(from), canvas.at(to));
        }
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

// Without the points: over them only the chosen result's label may stand.
LabelRoom roomForLabels(const MapCanvas &canvas, const MapContent &content)
{
    LabelRoom room(canvas.area(), canvas.step / 2);
    if (content.layers.corners || content.layers.names) {
        for (const core::Style style : core::styles) {
            if (const auto box = nameBox(canvas, style))
                room.take(*box);
        }
    }
    const double step = canvas.step;
    for (const MapArrow &arrow : content.arrows) {
        // A slanted line as a row of small boxes.
        const QLineF line = arrowLine(canvas, arrow, content);
        const int boxes = static_cast<int>(line.length() / step) + 1;
        for (int i = 0; i <= boxes; ++i) {
            const QPointF at = line.pointAt(static_cast<double>(i) / boxes);
            room.take({at.x() - step / 2, at.y() - step / 2, step, step});
        }
    }
    if (content.showsFreePoint()) {
        const QPointF ring = canvas.at(*content.freePoint);
        room.take({ring.x() - 2 * step, ring.y() - 2 * step, 4 * step, 4 * step});
    }
    return room;
}

void takePoints(LabelRoom &room, const MapCanvas &canvas, const MapContent &content)
{
    const double around = canvas.step * (isDetailed(content) ? 1.0 : 0.4);
    for (const MapPoint &result : content.results) {
        const QPointF at = canvas.at(result.placement.point());
        room.take({at.x() - around, at.y() - around, 2 * around, 2 * around});
    }
}

} // namespace

bool isDetailed(const MapContent &content)
{
    return content.results.size() <= mostDetailedResults;
}

void paintResults(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    if (isDetailed(content)) {
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

std::vector<LabelText> labelTexts(const MapCanvas &canvas, const MapContent &content)
{
    const QFontMetricsF metrics(labelFont(canvas));
    const double most = canvas.area().width() * 0.42;
    std::vector<LabelText> labels;
    labels.reserve(content.results.size());
    for (const MapPoint &result : content.results) {
        LabelText label{{result.label}, metrics.horizontalAdvance(result.label)};
        if (label.width > most) {
            label.lines = inTwo(result.label);
            label.width = 0.0;
            for (QString &line : label.lines) {
                line = metrics.elidedText(line, Qt::ElideRight, most);
                label.width = std::max(label.width, metrics.horizontalAdvance(line));
            }
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

void paintLabels(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
                 const std::vector<LabelText> &labels)
{
    painter.setFont(labelFont(canvas));
    const QFontMetricsF metrics(painter.font());
    LabelRoom room = roomForLabels(canvas, content);
    const double away = canvas.step * (isDetailed(content) ? 1.25 : 0.6);
    const QColor ground = faded(canvas.theme.surface, 0.8F);
    const auto paint = [&](std::size_t i) {
        const QPointF at = canvas.at(pointOf(content, i));
        if (!canvas.area().contains(at))
            return;
        const QStringList &lines = labels[i].lines;
        const QSizeF size(labels[i].width, metrics.height() * static_cast<double>(lines.size()));
        auto box = room.placeBeside(at, size, away);
        // Of few results each has its name, be it a little further off.
        for (double further = 2.0; !box && isDetailed(content) && further <= 4.0; ++further)
            box = room.placeBeside(at, size, away * further);
        if (!box)
            return;
        // A halo for each of hundreds would take longer than all else.
        if (!isDetailed(content))
            painter.fillRect(*box, ground);
        QPointF baseline(box->left(), box->top() + metrics.ascent());
        for (const QString &line : lines) {
            if (isDetailed(content)) {
                paintHaloText(painter, baseline, line, canvas.theme);
            } else {
                painter.setPen(canvas.theme.text);
                painter.drawText(baseline, line);
            }
            baseline.ry() += metrics.height();
        }
    };
    // Among thousands the chosen label may cover others' points; among few there is room beside.
    if (isDetailed(content))
        takePoints(room, canvas, content);
    if (content.selected)
        paint(static_cast<std::size_t>(*content.selected));
    if (!isDetailed(content))
        takePoints(room, canvas, content);
    for (std::size_t i = 0; i < content.results.size(); ++i) {
        if (content.selected != static_cast<int>(i))
            paint(i);
    }
}

} // namespace app
