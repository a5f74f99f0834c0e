// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QSize;

namespace app
{

/// The box that is ticked, and the circle of which one is filled; also in lists and tables.
void drawCheckBoxIndicator(QPainter &painter, const QStyleOption &option, const QRect &box);
void drawRadioIndicator(QPainter &painter, const QStyleOption &option, const QRect &box);

/// A check box or radio button with its words and ring.
void drawChoice(QPainter &painter, const QStyleOptionButton &choice, bool exclusive);
/// The parts of it: words begin beside the indicator, and all has room for the ring.
QRect choiceIndicatorRect(const QStyleOptionButton &choice);
QRect choiceWordsRect(const QStyleOptionButton &choice);
/// Around what is there, not around the whole width of the column: what is clicked and ringed.
QRect choiceContentRect(const QStyleOptionButton &choice);
QSize choiceSize(const QStyleOptionButton &choice, const QSize &words);

} // namespace app
