// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>

class QBoxLayout;
class QGridLayout;
class QLayout;
class QListView;
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
/// One distance across and another down.
void setGaps(QGridLayout &layout, double across, double down);
/// Room of its own after what the layout holds so far, on top of its gap.
void addGap(QBoxLayout &layout, double steps);
/// Around what the widget itself shows, as a label's words.
void setMargins(QWidget &widget, const QMarginsF &margins);
/// Between the items of a list.
void setGap(QListView &list, double between);

/// At most as wide as text is read well with `margins` in steps on both sides, but never narrower
/// than what it holds. It follows the zoom too.
void setReadingWidth(QWidget &column, double margins);
/// Between the stretches that the row gets: as wide as there is room up to its greatest width, in
/// the middle of what is more. An alignment would make it as high as its size hint says, and cut
/// text that wraps.
void addInMiddle(QBoxLayout &row, QWidget &widget);
/// Text below what the column holds, at most as wide as it is read well.
void addReadingText(QBoxLayout &column, QWidget &text);

/// Sets all of these anew, in every window, after the zoom has changed.
void followZoom();

} // namespace app
