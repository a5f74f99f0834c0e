// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_input.h"

#include "app/mapview/map_results.h"
#include "app/mapview/map_steps.h"
#include "app/widgets/text.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
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

core::AttachmentPoint MapInput::placeAt(const QPointF &position)
{
    return aimedPlace(m_picture.canvas().frame, position);
}

MapInput::MapInput(MapPicture &picture, QWidget &surface)
    : QObject(&surface)
    , m_picture(picture)
    , m_surface(surface)
    , m_history(picture, this)
{
    connect(&m_history, &MapHistory::freePointMoved, this, &MapInput::freePointMoved);
    connect(&m_history, &MapHistory::cutLinesMoved, this, &MapInput::cutLinesMoved);
    m_surface.installEventFilter(this);
    m_surface.grabGesture(Qt::PinchGesture);
}

void MapInput::setUse(MapUse use)
{
    m_use = use;
    endDrag();
    // Where a point is to be placed, the whole plane is the question.
    if (!mayZoom())
        m_picture.setView(wholeView);
}

bool MapInput::eventFilter(QObject *watched, QEvent *event)
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
        return mayZoom();
    case QEvent::Leave:
        emit pointerMoved(std::nullopt);
        return false;
    case QEvent::Wheel:
        // Not ours: the page around the map scrolls.
        if (!turnWheel(*static_cast<QWheelEvent *>(event)))
            event->ignore();
        return true;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture || !mayZoom())
            return false;
        zoomBy(1.0 + gesture->value(), gesture->position());
        return true;
    }
    case QEvent::Gesture:
        if (const QGesture *gesture =
                static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))
            return pinch(*static_cast<const QPinchGesture *>(gesture));
        return false;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const std::optional<int> result =
                resultAt(m_picture.canvas(), m_picture.content(), help->pos()))
            emit cardRequested(*result);
        else
            QToolTip::hideText();
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

void MapInput::press(const QMouseEvent &event)
{
    // A second button does nothing to a drag that goes on.
    if (m_drag != Drag::None)
        return;
    emit pressed();
    const QPointF at = event.position();
    m_last = at;
    m_button = event.button();
    if (mayZoom() && (event.button() != Qt::LeftButton || m_spaceHeld)) {
        m_drag = Drag::View;
        m_surface.setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event.button() != Qt::LeftButton || open(at))
        return;
    if (const auto cut = cutLinesAt(at)) {
        m_cut = *cut;
        beginDrag(Drag::CutLines);
        return;
    }
    if (!mayMoveFreePoint())
        return;
    beginDrag(Drag::FreePoint);
    moveFreePoint(placeAt(at));
}

void MapInput::move(const QMouseEvent &event)
{
    const QPointF at = event.position();
    switch (m_drag) {
    case Drag::None:
        showCursor(at);
        break;
    case Drag::FreePoint:
        moveFreePoint(placeAt(at));
        break;
    case Drag::CutLines:
        moveCutLines(placeAt(at));
        break;
    case Drag::View:
        panBy(at - m_last);
        break;
    }
    m_last = at;
    emit pointerMoved(placeAt(at));
}

void MapInput::release(const QMouseEvent &event)
{
    if (event.button() != m_button)
        return;
    endDrag();
    showCursor(m_last);
}

bool MapInput::turnWheel(const QWheelEvent &event)
{
    if (!mayZoom())
        return false;
    if (event.modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(zoomOfNotch, event.angleDelta().y() / notch), event.position());
        return true;
    }
    if (m_picture.content().zoom() <= 1.0)
        return false;
    const QPoint by = event.hasPixelDelta() ? event.pixelDelta() : event.angleDelta() / 2;
    return panBy(by);
}

bool MapInput::pinch(const QPinchGesture &pinch)
{
    if (!mayZoom())
        return false;
    // The first finger had begun to move the point: two fingers mean the view.
    if (isMoving())
        m_history.abandon(m_dragNumber);
    endDrag();
    const QPointF centre = m_surface.mapFromGlobal(pinch.centerPoint());
    const QPointF last = m_surface.mapFromGlobal(pinch.lastCenterPoint());
    zoomBy(pinch.scaleFactor(), centre);
    panBy(centre - last);
    return true;
}

void MapInput::showCursor(const QPointF &position)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    const auto cut = cutLinesAt(position);
    if (m_spaceHeld && mayZoom())
        shape = Qt::OpenHandCursor;
    else if (m_use == MapUse::Explore && nameAt(m_picture.canvas(), m_picture.content(), position))
        shape = Qt::PointingHandCursor;
    else if (cut && cut->anxiety && cut->avoidance)
        shape = Qt::SizeAllCursor;
    else if (cut)
        shape = (*cut)[m_picture.canvas().frame.horizontal()] ? Qt::SplitHCursor : Qt::SplitVCursor;
    else if (mayMoveFreePoint())
        shape = Qt::CrossCursor;
    m_surface.setCursor(shape);
}

bool MapInput::mayMoveFreePoint() const
{
    return m_picture.content().showsFreePoint() && m_use != MapUse::Look;
}

std::optional<core::PerDimension<bool>> MapInput::cutLinesAt(const QPointF &position)
{
    const MapContent &content = m_picture.content();
    const auto &lines = content.rule.cutLines();
    if (!m_cutLinesMovable || !lines || !content.layers.regions)
        return std::nullopt;
    const MapCanvas canvas = m_picture.canvas();
    const double reach = spacing(0.75, canvas.font);
    // The ring lies over the lines.
    if (mayMoveFreePoint() &&
        QLineF(canvas.at(*content.freePoint), position).length() < 2.0 * canvas.step)
        return std::nullopt;
    if (!canvas.area().adjusted(-reach, -reach, reach, reach).contains(position))
        return std::nullopt;
    const QPointF crossing = canvas.at(lines->at);
    core::PerDimension<bool> near{};
    near[canvas.frame.horizontal()] = std::abs(position.x() - crossing.x()) <= reach;
    near[canvas.frame.vertical()] = std::abs(position.y() - crossing.y()) <= reach;
    return near.anxiety || near.avoidance ? std::optional(near) : std::nullopt;
}

bool MapInput::open(const QPointF &position)
{
    if (m_use == MapUse::Look)
        return false;
    if (m_use == MapUse::Explore) {
        if (const auto style = nameAt(m_picture.canvas(), m_picture.content(), position)) {
            emit regionActivated(*style);
            return true;
        }
    }
    if (const std::optional<int> result =
            resultAt(m_picture.canvas(), m_picture.content(), position)) {
        emit resultActivated(*result);
        return true;
    }
    return false;
}

void MapInput::beginDrag(Drag drag)
{
    m_drag = drag;
    ++m_dragNumber;
}

void MapInput::forgetMoves()
{
    endDrag();
    m_history.clear();
}

void MapInput::placeFreePoint(const core::AttachmentPoint &point)
{
    if (mayMoveFreePoint())
        moveFreePoint(aimed(point));
}

void MapInput::moveFreePoint(const core::AttachmentPoint &point)
{
    const auto &freePoint = m_picture.content().freePoint;
    if (freePoint && *freePoint != point)
        push(point);
}

void MapInput::moveCutLines(const core::AttachmentPoint &to)
{
    const core::ClassificationRule &before = m_picture.content().rule;
    if (!before.cutLines())
        return;
    core::AttachmentPoint cut = before.cutLines()->at;
    for (const core::Dimension dimension : core::dimensions) {
        if (m_cut[dimension])
            cut[dimension] = to[dimension];
    }
    const auto rule = core::ClassificationRule::cutByHand(cut);
    if (rule != before)
        push(rule);
}

void MapInput::push(const MapMovable &target)
{
    m_history.push(target, isMoving() ? m_dragNumber : MapHistory::byItself);
}

void MapInput::restoreMoves(const MapMoves &moves)
{
    endDrag();
    m_history.restore(moves);
}

void MapInput::zoomBy(double factor, const QPointF &position)
{
    m_picture.setView(
        zoomed(m_picture.content().view, factor, position, m_picture.canvas().area()));
}

void MapInput::zoomBy(double factor)
{
    zoomBy(factor, m_picture.canvas().area().center());
}

bool MapInput::panBy(const QPointF &distance)
{
    const QRectF before = m_picture.content().view;
    const QRectF view = panned(before, distance, m_picture.canvas().area());
    if (view == before)
        return false;
    m_picture.setView(view);
    return true;
}

bool MapInput::pressKey(const QKeyEvent &event)
{
    if (const auto result = resultByKey(m_picture.content(), event)) {
        m_picture.setSelected(*result);
        emit resultActivated(*result);
        emit cardRequested(*result);
        return true;
    }
    if (mayZoom() && event.key() == Qt::Key_Space) {
        m_spaceHeld = true;
        return true;
    }
    if (mayZoom()) {
        const auto view = viewByKey(m_picture.content().view, event, m_picture.canvas().area());
        if (view) {
            if (*view != m_picture.content().view)
                m_picture.setView(*view);
            return true;
        }
    }
    return undoByKey(event) || moveByKey(event) || openByKey(event);
}

bool MapInput::moveByKey(const QKeyEvent &event)
{
    if (!mayMoveFreePoint())
        return false;
    const auto point = pointByKey(*m_picture.content().freePoint, event, m_picture.canvas().frame);
    if (point)
        moveFreePoint(*point);
    return point.has_value();
}

void MapInput::releaseKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && !event.isAutoRepeat())
        m_spaceHeld = false;
}

bool MapInput::undoByKey(const QKeyEvent &event)
{
    const bool undo = event.matches(QKeySequence::Undo);
    const bool redo = event.matches(QKeySequence::Redo);
    if ((m_use == MapUse::Look && !m_cutLinesMovable) || (!undo && !redo))
        return false;
    // While the hand still holds something there is no move to take back.
    if (!isMoving())
        undo ? m_history.undo() : m_history.redo();
    return true;
}

bool MapInput::openByKey(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!enter || !mayMoveFreePoint() || m_use != MapUse::Explore)
        return false;
    const MapContent &content = m_picture.content();
    if (const auto style = content.rule.classify(*content.freePoint))
        emit regionActivated(*style);
    return true;
}

} // namespace app
