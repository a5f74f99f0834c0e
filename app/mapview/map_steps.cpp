// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_steps.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace app
{
namespace
{

constexpr double keyZoom = 1.5;
// A share of the view.
constexpr double keyPan = 0.15;
constexpr double keyStep = 0.1;
constexpr double fineKeyStep = 0.02;

} // namespace

core::AttachmentPoint aimed(const core::AttachmentPoint &point)
{
    const auto onPlane = [](double value) {
        return std::clamp<double>(std::round(value * 100.0) / 100.0, core::planeScale.lo(),
                                  core::planeScale.hi());
    };
    return {onPlane(point.anxiety), onPlane(point.avoidance)};
}

core::AttachmentPoint aimedPlace(const PlaneFrame &frame, const QPointF &position)
{
    return aimed(frame.pointAt(position));
}

QRectF zoomed(const QRectF &view, double factor, const QPointF &position, const QRectF &area)
{
    const double side = std::clamp(view.width() / factor, 1.0 / mostZoom, 1.0);
    const QPointF share(std::clamp((position.x() - area.left()) / area.width(), 0.0, 1.0),
                        std::clamp((area.bottom() - position.y()) / area.height(), 0.0, 1.0));
    const auto from = [&](double begin, double at) {
        return std::clamp(begin + at * (view.width() - side), 0.0, 1.0 - side);
    };
    return {from(view.left(), share.x()), from(view.top(), share.y()), side, side};
}

QRectF panned(const QRectF &view, const QPointF &distance, const QRectF &area)
{
    QRectF moved = view;
    moved.moveLeft(std::clamp(view.left() - distance.x() / area.width() * view.width(), 0.0,
                              1.0 - view.width()));
    moved.moveTop(std::clamp(view.top() + distance.y() / area.height() * view.height(), 0.0,
                             1.0 - view.height()));
    return moved;
}

std::optional<QRectF> viewByKey(const QRectF &view, const QKeyEvent &event, const QRectF &area)
{
    const auto pan = [&](double across, double up) -> std::optional<QRectF> {
        const double step = area.width() * keyPan;
        const QRectF moved = panned(view, {across * step, up * step}, area);
        return event.modifiers() & Qt::AltModifier ? std::optional(moved) : std::nullopt;
    };
    switch (event.key()) {
    case Qt::Key_Plus:
        return zoomed(view, keyZoom, area.center(), area);
    case Qt::Key_Minus:
        return zoomed(view, 1.0 / keyZoom, area.center(), area);
    case Qt::Key_0:
        return wholeView;
    case Qt::Key_Left:
        return pan(1, 0);
    case Qt::Key_Right:
        return pan(-1, 0);
    case Qt::Key_Up:
        return pan(0, 1);
    case Qt::Key_Down:
        return pan(0, -1);
    default:
        return std::nullopt;
    }
}

std::optional<core::AttachmentPoint> pointByKey(core::AttachmentPoint point, const QKeyEvent &event,
                                                const PlaneFrame &frame)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? fineKeyStep : keyStep;
    const auto by = [&](core::Dimension dimension, double distance) {
        point[dimension] += frame.isReversed(dimension) ? -distance : distance;
    };
    switch (event.key()) {
    case Qt::Key_Left:
        by(frame.horizontal(), -step);
        break;
    case Qt::Key_Right:
        by(frame.horizontal(), step);
        break;
    case Qt::Key_Up:
        by(frame.vertical(), step);
        break;
    case Qt::Key_Down:
        by(frame.vertical(), -step);
        break;
    case Qt::Key_Home:
        point = {core::planeScale.midpoint(), core::planeScale.midpoint()};
        break;
    default:
        return std::nullopt;
    }
    return aimed(point);
}

std::optional<int> resultByKey(const MapContent &content, const QKeyEvent &event)
{
    const bool forward = event.key() == Qt::Key_Right;
    if (!(event.modifiers() & Qt::ControlModifier) || (!forward && event.key() != Qt::Key_Left) ||
        !content.showsResults())
        return std::nullopt;
    const int count = static_cast<int>(content.results.size());
    const int from = content.selected.value_or(forward ? -1 : count);
    return std::clamp(from + (forward ? 1 : -1), 0, count - 1);
}

} // namespace app
