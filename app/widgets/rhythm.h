// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>

class QLayout;
class QWidget;

namespace app
{

/// Sets the distances of a layout in steps of the 8-pixel rhythm (see spacing()): `between` its
/// parts and `margin` around them. They follow the zoom, see followZoom().
void setRhythm(QLayout &layout, double between, double margin = 0.0);
void setRhythm(QLayout &layout, double between, const QMarginsF &margins);
/// One of the two alone; the other is as the style or somebody else has it.
void setGap(QLayout &layout, double between);
void setMargins(QLayout &layout, double margin);
void setMargins(QLayout &layout, const QMarginsF &margins);

/// At most as wide as text is read well with `margins` in steps on both sides, but never narrower
/// than what it holds. It follows the zoom too.
void setReadingWidth(QWidget &column, double margins);

/// Sets all of these anew after the zoom has changed, in every window or inside one widget.
void followZoom();
void followZoom(QWidget &inside);

} // namespace app
