// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;

namespace app
{

/// The panel of menus, lists that open and notes at the mouse: the surface with a border.
void drawPanel(QPainter &painter, const QStyleOption &panel);

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item);
/// `words` as QMenu measured them.
QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words);

} // namespace app
