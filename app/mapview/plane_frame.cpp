// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/plane_frame.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app
{
namespace
{

// Pieces of a straight line where an axis bends it.
constexpr int bentPieces = 24;
constexpr int ellipsePieces = 96;
// A quarter that fills less of the view than this is not named.
constexpr double leastNamedShare = 0.2;

core::AttachmentPoint between(const core::AttachmentPoint &from, const core::AttachmentPoint &to,
                              double share)
{
    return {from.anxiety + share * (to.anxiety - from.anxiety),
            from.avoidance + share * (to.avoidance - from.avoidance)};
}

} // namespace

PlaneFrame::PlaneFrame(const QRectF &area, const MapAxes &axes,
                       const core::PerDimension<core::AxisScale> &scales, const QRectF &view)
    : m_area(area)
    , m_axes(axes)
    , m_scales(scales)
    , m_view(view)
{
}

core::Dimension PlaneFrame::horizontal() const
{
    return m_axes.swapped ? core::Dimension::Avoidance : core::Dimension::Anxiety;
}

core::Dimension PlaneFrame::vertical() const
{
    return m_axes.swapped ? core::Dimension::Anxiety : core::Dimension::Avoidance;
}

QPointF PlaneFrame::onWhole(const core::AttachmentPoint &shares) const
{
    const auto along = [&](core::Dimension dimension) {
        return isReversed(dimension) ? 1.0 - shares[dimension] : shares[dimension];
    };
    return {along(horizontal()), along(vertical())};
}

QPointF PlaneFrame::fromWhole(const QPointF &whole) const
{
    return {m_area.left() + (whole.x() - m_view.left()) / m_view.width() * m_area.width(),
            m_area.bottom() - (whole.y() - m_view.top()) / m_view.height() * m_area.height()};
}

QPointF PlaneFrame::position(const core::AttachmentPoint &point) const
{
    return fromWhole(onWhole(
        {m_scales.anxiety.shareOf(point.anxiety), m_scales.avoidance.shareOf(point.avoidance)}));
}

core::AttachmentPoint PlaneFrame::pointAt(const QPointF &position) const
{
    const double across =
        m_view.left() + (position.x() - m_area.left()) / m_area.width() * m_view.width();
    const double up =
        m_view.top() + (m_area.bottom() - position.y()) / m_area.height() * m_view.height();
    core::AttachmentPoint point{};
    for (const core::Dimension dimension : core::dimensions) {
        const double along = std::clamp(dimension == horizontal() ? across : up, 0.0, 1.0);
        point[dimension] =
            m_scales[dimension].planeValueAt(isReversed(dimension) ? 1.0 - along : along);
    }
    return point;
}

double PlaneFrame::alongAxis(core::Dimension dimension, double planeValue) const
{
    const double share = m_scales[dimension].shareOf(planeValue);
    const double whole = isReversed(dimension) ? 1.0 - share : share;
    return dimension == horizontal() ? (whole - m_view.left()) / m_view.width()
                                     : (whole - m_view.top()) / m_view.height();
}

QTransform PlaneFrame::fromShares() const
{
    const QPointF origin = fromWhole(onWhole({0.0, 0.0}));
    const QPointF anxiety = fromWhole(onWhole({1.0, 0.0})) - origin;
    const QPointF avoidance = fromWhole(onWhole({0.0, 1.0})) - origin;
    return {anxiety.x(), anxiety.y(), avoidance.x(), avoidance.y(), origin.x(), origin.y()};
}

QPainterPath PlaneFrame::shape(const QPainterPath &onPlane) const
{
    QPainterPath shape = onPlane;
    for (int i = 0; i < shape.elementCount(); ++i) {
        const QPainterPath::Element &element = shape.elementAt(i);
        const QPointF at = position({element.x, element.y});
        shape.setElementPositionAt(i, at.x(), at.y());
    }
    return shape;
}

QPolygonF PlaneFrame::line(const core::AttachmentPoint &from, const core::AttachmentPoint &to) const
{
    const bool straight = m_scales.anxiety.isLinear() && m_scales.avoidance.isLinear();
    const int pieces = straight ? 1 : bentPieces;
    QPolygonF line;
    for (int i = 0; i <= pieces; ++i)
        line << position(between(from, to, static_cast<double>(i) / pieces));
    return line;
}

QPolygonF PlaneFrame::polygon(const std::vector<core::AttachmentPoint> &corners) const
{
    QPolygonF polygon;
    for (std::size_t i = 0; i < corners.size(); ++i)
        polygon << line(corners[i], corners[(i + 1) % corners.size()]);
    return polygon;
}

QRectF PlaneFrame::rectangle(const core::PerDimension<core::PlaneRange> &box) const
{
    return QRectF(position({box.anxiety.lo, box.avoidance.hi}),
                  position({box.anxiety.hi, box.avoidance.lo}))
        .normalized();
}

QPolygonF PlaneFrame::ellipse(const core::AttachmentPoint &centre, double longRadius,
                              double shortRadius, double angle) const
{
    QPolygonF ellipse;
    for (int i = 0; i < ellipsePieces; ++i) {
        const double turn = 2.0 * std::numbers::pi * i / ellipsePieces;
        const double along = longRadius * std::cos(turn);
        const double across = shortRadius * std::sin(turn);
        ellipse << position(
            {centre.anxiety + along * std::cos(angle) - across * std::sin(angle),
             centre.avoidance + along * std::sin(angle) + across * std::cos(angle)});
    }
    return ellipse;
}

PlaneFrame::Corner PlaneFrame::cornerOf(core::Style style) const
{
    const auto atEnd = [&](core::Dimension dimension) {
        return isHigh(style, dimension) != isReversed(dimension);
    };
    return {.right = atEnd(horizontal()), .top = atEnd(vertical())};
}

bool PlaneFrame::showsQuarterOf(core::Style style) const
{
    const Corner corner = cornerOf(style);
    const auto inView = [&](core::Dimension dimension, bool atEnd) {
        const double middle = alongAxis(dimension, core::planeScale.midpoint());
        return (atEnd ? 1.0 - middle : middle) >= leastNamedShare;
    };
    return inView(horizontal(), corner.right) && inView(vertical(), corner.top);
}

} // namespace app
