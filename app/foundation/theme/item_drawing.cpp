// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/item_drawing.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/spacing.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace app
{

void drawItemGround(QPainter &painter, const QStyleOptionViewItem &item)
{
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    const bool chosen = item.state.testFlag(QStyle::State_Selected);
    const bool pointed =
        item.state.testFlag(QStyle::State_MouseOver) && item.state.testFlag(QStyle::State_Enabled);
    if (!chosen && !pointed)
        return;
    const Theme theme = themeFor(item.palette);
    QColor ground = theme.accentTint;
    if (!chosen)
        ground.setAlphaF(0.5F);
    painter.fillRect(item.rect, ground);
    // A table tells no cell of its place in the row.
    if (chosen && item.index.column() <= 0) {
        const QRect bar(item.rect.left(), item.rect.top(), 3, item.rect.height());
        painter.fillRect(QStyle::visualRect(item.direction, item.rect, bar), theme.accent);
    }
}

QStyleOptionViewItem itemOnItsGround(const QStyleOptionViewItem &item)
{
    QStyleOptionViewItem drawn = item;
    drawn.palette.setColor(QPalette::HighlightedText, themeFor(item.palette).text);
    return drawn;
}

void drawItemRing(QPainter &painter, const QStyleOption &item)
{
    drawFocusRing(painter, item.rect, spacing(0.25, item.fontMetrics), themeFor(item.palette));
}

void drawHeader(QPainter &painter, const QStyleOptionHeader &header)
{
    const Theme theme = themeFor(header.palette);
    painter.fillRect(header.rect, theme.surface);
    const QRect &box = header.rect;
    const bool upright = header.orientation == Qt::Vertical;
    const QRect line = upright ? QStyle::visualRect(header.direction, box,
                                                    {box.right(), box.top(), 1, box.height()})
                               : QRect(box.left(), box.bottom(), box.width(), 1);
    painter.fillRect(line, theme.controlBorder);
}

} // namespace app
