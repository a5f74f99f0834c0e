// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace app
{

/// A part of a scroll bar: one flat handle on the page, no arrows.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortestHandle);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle);

/// The parts of a slider: a handle wide enough to be caught, on a thin track.
int sliderHandleSide(const QStyleOptionSlider &slider);
QRect sliderPart(const QStyleOptionSlider &slider, QStyle::SubControl part);
void drawSlider(QPainter &painter, const QStyleOptionSlider &slider);

/// An outlined track, filled from the leading end; full words stand beside it, see the parts.
void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &bar);

} // namespace app
