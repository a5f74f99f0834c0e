// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QFontMetrics;
class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace app
{

/// A choice among several, closed: a field with a chevron. Its words are drawn by themselves,
/// because some are typed.
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &combo);
void drawComboBoxWords(QPainter &painter, const QStyleOptionComboBox &combo);
QRect comboBoxPart(const QStyleOptionComboBox &combo, QStyle::SubControl part);
QSize comboBoxSize(const QStyleOption &combo, const QSize &words);

/// A number with two buttons side by side, each as high as the field.
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &box);
QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part);
QSize spinBoxSize(const QStyleOptionSpinBox &box, const QSize &words);

/// The frame of a text of several lines keeps its square viewport clear of the round corners.
int textFrameWidth(const QFontMetrics &metrics);

} // namespace app
