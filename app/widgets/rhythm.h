// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>

class QLayout;

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

/// Sets all of these anew in every window, after the zoom has changed.
void followZoom();

} // namespace app
