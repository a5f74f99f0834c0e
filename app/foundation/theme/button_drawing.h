// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/theme.h"

#include <QStyle>

class QFontMetrics;
class QPainter;
class QRect;
class QSize;
class QStyleOptionButton;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace app
{

/// Primary is filled with the accent, Secondary outlined, Quiet bare until pointed at.
enum class ButtonRole { Primary, Secondary, Quiet };

/// Ground, border and focus ring of a push button. Answers the ink of its words.
QColor drawButton(QPainter &painter, const QRect &box, ButtonRole role, const Theme &theme,
                  const QFontMetrics &metrics, QStyle::State state);
/// The size of a push button around its words (and icon).
QSize buttonSize(const QSize &words, const QFontMetrics &metrics);

/// A push button of Qt's own dialogs: the default one is Primary.
void drawPushButton(QPainter &painter, const QStyleOptionButton &button);

/// Ground and ring of a tool button, bare until pointed at; without a box in every other state.
void drawToolButton(QPainter &painter, const QStyleOptionToolButton &button);

/// A tab is underlined where it is the chosen one.
void drawTab(QPainter &painter, const QStyleOptionTab &tab);

} // namespace app
