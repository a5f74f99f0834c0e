// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionViewItem;

namespace app
{

/// The ground of a row or cell of a list or table: what is chosen is tinted, with a bar of the
/// accent at its leading end.
void drawItemGround(QPainter &painter, const QStyleOptionViewItem &item);
/// The same item in colours that suit that ground.
QStyleOptionViewItem itemOnItsGround(const QStyleOptionViewItem &item);
/// The ring of the cell that the arrow keys move.
void drawItemRing(QPainter &painter, const QStyleOption &item);

/// The head of a column: flat, a line below it.
void drawHeader(QPainter &painter, const QStyleOptionHeader &header);

} // namespace app
