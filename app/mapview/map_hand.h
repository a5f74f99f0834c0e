// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment_point.h"

#include <QObject>
#include <QPointF>

#include <optional>

class QMouseEvent;
class QPinchGesture;
class QWheelEvent;
class QWidget;

namespace app
{

class AttachmentMap;

/// The mouse, the wheel and two fingers on a map.
///
/// Left button: what lies under the pointer is opened (a name, a result) or dragged (the free
/// point, a cut line). Right or middle button, or the left one while Space is held: the view is
/// dragged. Ctrl and the wheel, or a pinch: nearer and further. The wheel alone moves the view
/// while it shows a part; else it is left to the page around the map.
class MapHand final : public QObject
{
    Q_OBJECT

public:
    explicit MapHand(AttachmentMap &map);

    void setPanning(bool panning) { m_spaceHeld = panning; }
    /// Ends a drag where it is.
    void letGo();

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

    AttachmentMap &m_map;
    QWidget &m_surface;
    Drag m_drag = Drag::None;
    core::PerDimension<bool> m_cut{};        ///< the lines that are dragged
    Qt::MouseButton m_button = Qt::NoButton; ///< that began the drag
    QPointF m_last;
    bool m_spaceHeld = false;
};

} // namespace app
