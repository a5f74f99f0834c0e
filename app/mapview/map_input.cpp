// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_input.h"

#include "app/widgets/text.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QUndoCommand>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace app
{
namespace
{

// A notch of the wheel (120 eighths of a degree) brings the map nearer by this factor.
constexpr double zoomOfNotch = 1.25;
constexpr double notch = 120.0;
constexpr double keyZoom = 1.5;
// A share of the view.
constexpr double keyPan = 0.15;
constexpr double keyStep = 0.1;
constexpr double fineKeyStep = 0.02;
// Instead of the number of a drag: a move that is taken back alone.
constexpr int byItself = -1;

core::AttachmentPoint rounded(const core::AttachmentPoint &point)
{
    const auto onPlane = [](double value) {
        return std::clamp<double>(std::round(value * 100.0) / 100.0, core::planeScale.lo(),
                                  core::planeScale.hi());
    };
    return {onPlane(point.anxiety), onPlane(point.avoidance)};
}

} // namespace

core::AttachmentPoint aimedPlace(const PlaneFrame &frame, const QPointF &position)
{
    return rounded(frame.pointAt(position));
}

core::AttachmentPoint MapInput::placeAt(const QPointF &position)
{
    return aimedPlace(m_picture.canvas().frame, position);
}

/// A move of the free point or of cut lines. What it goes back to and forth to is what it meets:
/// between the two, others may have changed the rule.
class MapInput::Move final : public QUndoCommand
{
public:
    Move(MapInput &input, const MapMovable &target, int drag)
        : m_input(input)
        , m_other(target)
        , m_drag(drag)
    {
    }

    int id() const override { return m_drag; }
    void redo() override { swap(); }
    void undo() override
    {
        swap();
        setObsolete(m_input.m_abandoning);
    }
    // What the drag began from stays.
    bool mergeWith(const QUndoCommand *) override { return true; }
    const MapMovable &other() const { return m_other; }

private:
    void swap()
    {
        if (m_input.m_restoring)
            return;
        const MapMovable before = m_input.now(m_other);
        m_input.put(m_other);
        m_other = before;
    }

    MapInput &m_input;
    MapMovable m_other; ///< the state that is not on the map
    int m_drag;
};

MapInput::MapInput(MapPicture &picture, QWidget &surface)
    : QObject(&surface)
    , m_picture(picture)
    , m_surface(surface)
{
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
        abandonDrag();
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

void MapInput::abandonDrag()
{
    // A drag that has moved nothing is no move.
    const int count = m_moves.index();
    if (count > 0 && m_moves.command(count - 1)->id() == m_dragNumber) {
        m_abandoning = true;
        m_moves.undo();
        m_abandoning = false;
    }
    endDrag();
}

void MapInput::forgetMoves()
{
    endDrag();
    m_moves.clear();
}

MapMoves MapInput::moves() const
{
    MapMoves moves{{}, m_moves.index()};
    for (int i = 0; i < m_moves.count(); ++i)
        moves.others.push_back(static_cast<const Move *>(m_moves.command(i))->other());
    return moves;
}

void MapInput::restoreMoves(const MapMoves &moves)
{
    forgetMoves();
    m_restoring = true;
    for (const MapMovable &other : moves.others)
        m_moves.push(new Move(*this, other, byItself));
    m_moves.setIndex(moves.made);
    m_restoring = false;
}

void MapInput::placeFreePoint(const core::AttachmentPoint &point)
{
    if (mayMoveFreePoint())
        moveFreePoint(rounded(point));
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
    m_moves.push(new Move(*this, target, isMoving() ? m_dragNumber : byItself));
}

MapMovable MapInput::now(const MapMovable &like) const
{
    if (const auto *point = std::get_if<core::AttachmentPoint>(&like))
        return m_picture.content().freePoint.value_or(*point);
    return m_picture.content().rule;
}

void MapInput::put(const MapMovable &state)
{
    if (const auto *point = std::get_if<core::AttachmentPoint>(&state)) {
        m_picture.setFreePoint(*point);
        emit freePointMoved(*point);
        return;
    }
    const auto &rule = std::get<core::ClassificationRule>(state);
    m_picture.setRule(rule);
    emit cutLinesMoved(rule);
}

void MapInput::zoomBy(double factor, const QPointF &position)
{
    const QRectF area = m_picture.canvas().area();
    const QRectF view = m_picture.content().view;
    const double side = std::clamp(view.width() / factor, 1.0 / mostZoom, 1.0);
    const QPointF share(std::clamp((position.x() - area.left()) / area.width(), 0.0, 1.0),
                        std::clamp((area.bottom() - position.y()) / area.height(), 0.0, 1.0));
    const auto from = [&](double begin, double at) {
        return std::clamp(begin + at * (view.width() - side), 0.0, 1.0 - side);
    };
    m_picture.setView({from(view.left(), share.x()), from(view.top(), share.y()), side, side});
}

void MapInput::zoomBy(double factor)
{
    zoomBy(factor, m_picture.canvas().area().center());
}

bool MapInput::panBy(const QPointF &distance)
{
    const QRectF area = m_picture.canvas().area();
    QRectF view = m_picture.content().view;
    view.moveLeft(std::clamp(view.left() - distance.x() / area.width() * view.width(), 0.0,
                             1.0 - view.width()));
    view.moveTop(std::clamp(view.top() + distance.y() / area.height() * view.height(), 0.0,
                            1.0 - view.height()));
    if (view == m_picture.content().view)
        return false;
    m_picture.setView(view);
    return true;
}

bool MapInput::pressKey(const QKeyEvent &event)
{
    return stepThroughResults(event) || moveView(event) || undoByKey(event) || moveByKey(event) ||
           openByKey(event);
}

void MapInput::releaseKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && !event.isAutoRepeat())
        m_spaceHeld = false;
}

bool MapInput::stepThroughResults(const QKeyEvent &event)
{
    const MapContent &content = m_picture.content();
    const bool forward = event.key() == Qt::Key_Right;
    if (!(event.modifiers() & Qt::ControlModifier) || (!forward && event.key() != Qt::Key_Left) ||
        !content.showsResults())
        return false;
    const int count = static_cast<int>(content.results.size());
    const int from = content.selected.value_or(forward ? -1 : count);
    const int to = std::clamp(from + (forward ? 1 : -1), 0, count - 1);
    m_picture.setSelected(to);
    emit resultActivated(to);
    emit cardRequested(to);
    return true;
}

bool MapInput::moveView(const QKeyEvent &event)
{
    if (!mayZoom())
        return false;
    const double step = m_picture.canvas().area().width() * keyPan;
    const bool alt = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Plus:
        zoomBy(keyZoom);
        return true;
    case Qt::Key_Minus:
        zoomBy(1.0 / keyZoom);
        return true;
    case Qt::Key_0:
        m_picture.setView(wholeView);
        return true;
    case Qt::Key_Left:
        return alt && (panBy({step, 0}), true);
    case Qt::Key_Right:
        return alt && (panBy({-step, 0}), true);
    case Qt::Key_Up:
        return alt && (panBy({0, step}), true);
    case Qt::Key_Down:
        return alt && (panBy({0, -step}), true);
    case Qt::Key_Space:
        m_spaceHeld = true;
        return true;
    default:
        return false;
    }
}

bool MapInput::undoByKey(const QKeyEvent &event)
{
    const bool undo = event.matches(QKeySequence::Undo);
    const bool redo = event.matches(QKeySequence::Redo);
    if ((m_use == MapUse::Look && !m_cutLinesMovable) || (!undo && !redo))
        return false;
    // While the hand still holds something there is no move to take back.
    if (!isMoving())
        undo ? m_moves.undo() : m_moves.redo();
    return true;
}

bool MapInput::moveByKey(const QKeyEvent &event)
{
    if (!mayMoveFreePoint())
        return false;
    const PlaneFrame frame = m_picture.canvas().frame;
    core::AttachmentPoint point = *m_picture.content().freePoint;
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
        return false;
    }
    moveFreePoint(rounded(point));
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
