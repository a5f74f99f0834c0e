// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/menu_drawing.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/spacing.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace app
{
namespace
{

// From the leading edge to the words: the tick, and the icons where there are any.
int wordsStart(const QStyleOptionMenuItem &item)
{
    const QFontMetrics &metrics = item.fontMetrics;
    const int tick = item.menuHasCheckableItems ? metrics.height() + spacing(0.5, metrics) : 0;
    const int icon = item.maxIconWidth > 0 ? item.maxIconWidth + spacing(0.5, metrics) : 0;
    return spacing(1, metrics) + tick + icon;
}

int wordsEnd(const QStyleOptionMenuItem &item)
{
    return spacing(2.5, item.fontMetrics); // the chevron of a menu inside the menu
}

void drawSection(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const QRect &box = item.rect;
    const int pad = spacing(1, item.fontMetrics);
    if (item.text.isEmpty()) {
        painter.fillRect(QRect(box.left() + pad, box.center().y(), box.width() - 2 * pad, 1),
                         theme.border);
        return;
    }
    painter.setPen(theme.mutedText);
    painter.drawText(
        box.adjusted(pad, 0, -pad, 0),
        static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        item.text);
}

void drawChecked(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &place,
                 const QColor &ink)
{
    if (item.checkType == QStyleOptionMenuItem::NotCheckable || !item.checked)
        return;
    if (item.checkType != QStyleOptionMenuItem::Exclusive) {
        drawTick(painter, place, ink);
        return;
    }
    const double radius = place.width() / 5.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QRectF(place).center(), radius, radius);
}

} // namespace

void drawPanel(QPainter &painter, const QStyleOption &panel)
{
    const Theme theme = themeFor(panel.palette);
    painter.save();
    painter.setPen(theme.controlBorder);
    painter.setBrush(theme.surface);
    painter.drawRect(panel.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item)
{
    const Theme theme = themeFor(item.palette);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSection(painter, item, theme);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics &metrics = item.fontMetrics;
    const QRect &box = item.rect;
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(item.direction, box, part);
    };
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.state.testFlag(QStyle::State_Selected) && enabled) {
        painter.setPen(QPen(theme.focusRing, 1));
        painter.setBrush(theme.accentTint);
        painter.drawRoundedRect(QRectF(box).adjusted(2.5, 0.5, -2.5, -0.5), controlRadius(metrics),
                                controlRadius(metrics));
    }
    const QColor ink = inkOf(theme, item.state);
    const int side = metrics.height();
    const int start = wordsStart(item);
    drawChecked(painter, item,
                placed({box.left() + spacing(1, metrics), box.center().y() - side / 2, side, side}),
                ink);
    if (!item.icon.isNull()) {
        const int width = item.maxIconWidth;
        item.icon.paint(&painter, placed({box.left() + start - width - spacing(0.5, metrics),
                                          box.center().y() - side / 2, width, side}));
    }
    const QRect words = box.adjusted(start, 0, -wordsEnd(item), 0);
    const QStringList parts = item.text.split(u'\t');
    painter.setFont(item.font);
    painter.setPen(ink);
    painter.drawText(placed(words),
                     static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft) |
                                      Qt::AlignVCenter) |
                         Qt::TextShowMnemonic | Qt::TextSingleLine,
                     parts.first());
    if (parts.size() > 1) {
        painter.setPen(theme.mutedText);
        painter.drawText(placed(words),
                         static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignRight) |
                                          Qt::AlignVCenter) |
                             Qt::TextSingleLine,
                         parts.last());
    }
    painter.restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(box.right() + 1 - wordsEnd(item), box.top(), wordsEnd(item), box.height());
        const bool mirrored = item.direction == Qt::RightToLeft;
        drawChevron(painter, placed(end), mirrored ? Direction::Left : Direction::Right,
                    spacing(0.9, metrics), ink);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words)
{
    const QFontMetrics &metrics = item.fontMetrics;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        return item.text.isEmpty() ? QSize(1, spacing(1, metrics) + 1)
                                   : QSize(words.width() + spacing(2, metrics),
                                           metrics.height() + spacing(1, metrics));
    }
    const int shortcut = item.text.contains(u'\t') ? spacing(2, metrics) : 0;
    return {words.width() + wordsStart(item) + wordsEnd(item) + shortcut,
            std::max(24, std::max(words.height(), metrics.height()) + spacing(0.75, metrics))};
}

} // namespace app
