// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_history.h"

#include <QObject>
#include <QPointF>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QPinchGesture;
class QWheelEvent;
class QWidget;

namespace app
{

/// Mouse, wheel, two fingers and keys on a map: what they move on the picture, and what else they
/// wish for. Positions are those of the surface that shows the picture.
///
/// Left button: what lies under the pointer is opened (a name, a result) or dragged (the free
/// point, a cut line). Right or middle button, or the left one while Space is held: the view is
/// dragged. Ctrl and the wheel, or a pinch: nearer and further. The wheel alone moves the view
/// while it shows a part; else it is left to the page around the map. The keys are those of
/// AttachmentMap.
class MapInput final : public QObject
{
    Q_OBJECT

public:
    /// Listens to the surface's mouse; keys are handed to it.
    MapInput(MapPicture &picture, QWidget &surface);

    void setUse(MapUse use);
    void setCutLinesMovable(bool movable) { m_cutLinesMovable = movable; }

    /// True where the key means something here.
    bool pressKey(const QKeyEvent &event);
    void releaseKey(const QKeyEvent &event);
    void loseFocus() { m_spaceHeld = false; }

    /// As the keys do; does nothing where the point is not to be moved.
    void placeFreePoint(const core::AttachmentPoint &point);
    bool mayMoveFreePoint() const;

    void zoomBy(double factor, const QPointF &position);
    void zoomBy(double factor);
    bool panBy(const QPointF &distance);

    /// Ends a drag where it is and forgets what could be undone.
    void forgetMoves();
    MapMoves moves() const { return m_history.moves(); }
    /// Goes on after `moves`, which belong to what the picture shows. Moves nothing.
    void restoreMoves(const MapMoves &moves);

signals:
    void pressed();
    void freePointMoved(const core::AttachmentPoint &point);
    void cutLinesMoved(const core::ClassificationRule &rule);
    void pointerMoved(const std::optional<core::AttachmentPoint> &point);
    void regionActivated(core::Style style);
    void resultActivated(int index);
    /// To be told of a result where it lies.
    void cardRequested(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { None, FreePoint, CutLines, View };

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    bool turnWheel(const QWheelEvent &event);
    bool pinch(const QPinchGesture &pinch);
    void showCursor(const QPointF &position);
    bool moveByKey(const QKeyEvent &event);
    bool undoByKey(const QKeyEvent &event);
    bool openByKey(const QKeyEvent &event);

    bool mayZoom() const { return m_use != MapUse::PlacePoint; }
    core::AttachmentPoint placeAt(const QPointF &position);
    std::optional<core::PerDimension<bool>> cutLinesAt(const QPointF &position);
    bool open(const QPointF &position);

    bool isMoving() const { return m_drag == Drag::FreePoint || m_drag == Drag::CutLines; }
    void beginDrag(Drag drag);
    void endDrag() { m_drag = Drag::None; }
    void moveFreePoint(const core::AttachmentPoint &point);
    void moveCutLines(const core::AttachmentPoint &to);
    void push(const MapMovable &target);

    MapPicture &m_picture;
    QWidget &m_surface;
    MapUse m_use = MapUse::Explore;
    bool m_cutLinesMovable = false;
    Drag m_drag = Drag::None;
    int m_dragNumber = 0;                    ///< the moves of one drag are one to undo
    core::PerDimension<bool> m_cut{};        ///< the lines that are dragged
    Qt::MouseButton m_button = Qt::NoButton; ///< that began the drag
    QPointF m_last;
    bool m_spaceHeld = false;
    MapHistory m_history;
};

} // namespace app
