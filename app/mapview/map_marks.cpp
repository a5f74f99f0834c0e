// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_marks.h"

#include "app/mapview/map_results.h"

#include <QPainter>

#include <algorithm>

namespace app
{
namespace
{

// In steps of the spacing rhythm.
constexpr double arrowHeadLength = 1.8;

void paintArrow(QPainter &painter, const MapCanvas &canvas, const QLineF &arrow)
{
    const double length = arrow.length();
    if (length <= 0.0)
        return;
    const double head = std::min(arrowHeadLength * canvas.step, length);
    const QPointF base = arrow.pointAt(1.0 - head / length);
    const QLineF across = arrow.normalVector().unitVector();
    const QPointF side = QPointF(across.dx(), across.dy()) * head * 0.4;
    painter.setPen(QPen(canvas.theme.text, 0.3 * canvas.step, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(arrow.p1(), base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.theme.text);
    painter.drawPolygon(QPolygonF({arrow.p2(), base + side, base - side}));
}

} // namespace

QLineF arrowLine(const MapCanvas &canvas, const MapArrow &arrow, const MapContent &content)
{
    const double room = (pointRadius + 0.4) * canvas.step;
    const auto roomAt = [&](const core::AttachmentPoint &end) {
        return std::any_of(
                   content.results.begin(), content.results.end(),
                   [&](const MapPoint &result) {
                       return QLineF(canvas.at(result.placement.point()), canvas.at(end)).length() <
                              room;
                   })
                   ? room
                   : 0.0;
    };
    const QLineF whole(canvas.at(arrow.from), canvas.at(arrow.to));
    const double length = whole.length();
    const double start = roomAt(arrow.from);
    const double end = roomAt(arrow.to);
    // Two points that touch leave no room for an arrow between them: it lies over them then.
    if (length - start - end < arrowHeadLength * canvas.step)
        return whole;
    return {whole.pointAt(start / length), whole.pointAt(1.0 - end / length)};
}

void paintArrows(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    for (const MapArrow &arrow : content.arrows)
        paintArrow(painter, canvas, arrowLine(canvas, arrow, content));
}

void paintComparison(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    if (!content.comparedPoint || content.results.empty())
        return;
    const QPointF from = canvas.at(content.results.front().placement.point());
    const QPointF to = canvas.at(*content.comparedPoint);
    painter.setPen(QPen(canvas.theme.text, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
    painter.setBrush(canvas.theme.surface);
    painter.drawEllipse(to, canvas.step * 0.55, canvas.step * 0.55);
}

void paintTargetBox(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    if (!content.targetBox)
        return;
    QColor fill = canvas.theme.accent;
    fill.setAlphaF(0.16F);
    QPen outline(canvas.theme.accent, 2, Qt::DashLine);
    outline.setCosmetic(true);
    painter.save();
    painter.setClipRect(canvas.area());
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawRect(canvas.frame.rectangle(*content.targetBox));
    painter.restore();
}

void paintFreePoint(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    if (!content.showsFreePoint())
        return;
    const QPointF at = canvas.at(*content.freePoint);
    const QRectF &area = canvas.area();
    painter.save();
    painter.setClipRect(canvas.frame.clip(2 * canvas.step));
    painter.setPen(QPen(canvas.theme.accent, 1, Qt::DotLine));
    painter.drawLine(at, QPointF(at.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), at.y()), at);
    // With the focus a ring that stands out from the region and from what is inside it.
    QColor halo = canvas.focused ? canvas.theme.surface : canvas.theme.accent;
    halo.setAlphaF(canvas.focused ? 0.60F : 0.20F);
    painter.setPen(canvas.focused ? QPen(canvas.theme.focusRing, 2.5) : QPen(Qt::NoPen));
    painter.setBrush(halo);
    painter.drawEllipse(at, canvas.step * 1.9, canvas.step * 1.9);
    painter.setPen(QPen(canvas.theme.accent, 3));
    painter.setBrush(canvas.theme.surface);
    painter.drawEllipse(at, canvas.step * 0.85, canvas.step * 0.85);
    painter.restore();
}

} // namespace app
