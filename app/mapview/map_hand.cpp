// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_hand.h"

#include "app/mapview/attachment_map.h"
#include "app/mapview/map_plot.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace app
{
namespace
{

// A notch of the wheel (120 eighths of a degree) brings the map nearer by this factor.
constexpr double zoomOfNotch = 1.25;
constexpr double notch = 120.0;

} // namespace

MapHand::MapHand(AttachmentMap &map)
    : QObject(&map)
    , m_map(map)
    , m_surface(*map.surface())
{
    m_surface.installEventFilter(this);
    m_surface.grabGesture(Qt::PinchGesture);
}

bool MapHand::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        press(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseMove:
        move(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::ContextMenu:
        return m_map.mayZoom();
    case QEvent::Leave:
        emit m_map.pointerMoved(std::nullopt);
        return false;
    case QEvent::Wheel:
        // Not ours: the page around the map scrolls.
        if (!turnWheel(*static_cast<QWheelEvent *>(event)))
            event->ignore();
        return true;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture || !m_map.mayZoom())
            return false;
        m_map.zoomBy(1.0 + gesture->value(), gesture->position());
        return true;
    }
    case QEvent::Gesture:
        if (const QGesture *gesture =
                static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))
            return pinch(*static_cast<const QPinchGesture *>(gesture));
        return false;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const std::optional<int> result = m_map.resultAt(help->pos()))
            m_map.showCard(*result);
        else
            QToolTip::hideText();
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

void MapHand::press(const QMouseEvent &event)
{
    // A second button does nothing to a drag that goes on.
    if (m_drag != Drag::None)
        return;
    m_map.setFocus(Qt::MouseFocusReason);
    const QPointF at = event.position();
    m_last = at;
    m_button = event.button();
    if (m_map.mayZoom() &&
        (event.button() != Qt::LeftButton || (m_spaceHeld && event.button() == Qt::LeftButton))) {
        m_drag = Drag::View;
        m_surface.setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event.button() != Qt::LeftButton || m_map.open(at))
        return;
    if (const auto cut = m_map.cutLinesAt(at)) {
        m_drag = Drag::CutLines;
        m_cut = *cut;
        m_map.beginMove();
        return;
    }
    if (!m_map.mayMoveFreePoint())
        return;
    m_drag = Drag::FreePoint;
    m_map.beginMove();
    m_map.moveFreePoint(m_map.placeAt(at));
}

void MapHand::move(const QMouseEvent &event)
{
    const QPointF at = event.position();
    switch (m_drag) {
    case Drag::None:
        showCursor(at);
        break;
    case Drag::FreePoint:
        m_map.moveFreePoint(m_map.placeAt(at));
        break;
    case Drag::CutLines:
        m_map.moveCutLines(m_cut, m_map.placeAt(at));
        break;
    case Drag::View:
        m_map.panBy(at - m_last);
        break;
    }
    m_last = at;
    emit m_map.pointerMoved(m_map.placeAt(at));
}

void MapHand::release(const QMouseEvent &event)
{
    if (event.button() != m_button)
        return;
    letGo();
    showCursor(m_last);
}

void MapHand::letGo()
{
    if (m_drag == Drag::FreePoint || m_drag == Drag::CutLines)
        m_map.endMove();
    m_drag = Drag::None;
}

bool MapHand::turnWheel(const QWheelEvent &event)
{
    if (!m_map.mayZoom())
        return false;
    if (event.modifiers() & Qt::ControlModifier) {
        m_map.zoomBy(std::pow(zoomOfNotch, event.angleDelta().y() / notch), event.position());
        return true;
    }
    if (m_map.zoom() <= 1.0)
        return false;
    const QPoint by = event.hasPixelDelta() ? event.pixelDelta() : event.angleDelta() / 2;
    return m_map.panBy(by);
}

bool MapHand::pinch(const QPinchGesture &pinch)
{
    if (!m_map.mayZoom())
        return false;
    // The first finger had begun to move the point: two fingers mean the view.
    if (m_drag == Drag::FreePoint || m_drag == Drag::CutLines)
        m_map.abandonMove();
    m_drag = Drag::None;
    const QPointF centre = m_surface.mapFromGlobal(pinch.centerPoint());
    const QPointF last = m_surface.mapFromGlobal(pinch.lastCenterPoint());
    m_map.zoomBy(pinch.scaleFactor(), centre);
    m_map.panBy(centre - last);
    return true;
}

void MapHand::showCursor(const QPointF &position)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    const auto cut = m_map.cutLinesAt(position);
    if (m_spaceHeld && m_map.mayZoom())
        shape = Qt::OpenHandCursor;
    else if (m_map.opensAt(position))
        shape = Qt::PointingHandCursor;
    else if (cut && cut->anxiety && cut->avoidance)
        shape = Qt::SizeAllCursor;
    else if (cut)
        shape = (*cut)[m_map.horizontal()] ? Qt::SplitHCursor : Qt::SplitVCursor;
    else if (m_map.mayMoveFreePoint())
        shape = Qt::CrossCursor;
    m_surface.setCursor(shape);
}

} // namespace app
