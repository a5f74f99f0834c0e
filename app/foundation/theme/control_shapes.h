// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/theme.h"

#include <QRectF>
#include <QStyle>

class QFontMetrics;
class QPainter;
class QPalette;
class QStyleOption;

namespace app
{

// What the controls' drawings share, so that a field, a box and a button look like one family.

/// The corner of buttons, fields and small panels.
double controlRadius(const QFontMetrics &metrics);
/// The height of a field: that of a button without the room for its ring.
int fieldHeight(const QFontMetrics &metrics);
/// From the edge of a field to its words.
int fieldPadding(const QFontMetrics &metrics);
/// The side of a check box or radio button: as large as the words beside it.
int indicatorSide(const QFontMetrics &metrics);

/// The one focus ring: two pixels just inside `box`, in theme.focusRing or a colour of the same
/// strength where the ground is another one.
void drawFocusRing(QPainter &painter, const QRectF &box, double radius, const QColor &color);
inline void drawFocusRing(QPainter &painter, const QRectF &box, double radius, const Theme &theme)
{
    drawFocusRing(painter, box, radius, theme.focusRing);
}

/// Ground and border of whatever is typed or chosen in. The border is the focus ring.
void drawField(QPainter &painter, const QRectF &box, const Theme &theme, double radius,
               QStyle::State state);

enum class Direction { Up, Down, Left, Right };
/// An open arrow in the middle of `box`, `side` across.
void drawChevron(QPainter &painter, const QRectF &box, Direction direction, double side,
                 const QColor &color);
/// The tick of a chosen box or menu entry.
void drawTick(QPainter &painter, const QRectF &box, const QColor &color);

/// The ink of words in this state.
QColor inkOf(const Theme &theme, QStyle::State state);

} // namespace app
