// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/button_drawing.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/spacing.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOptionButton>

namespace app
{
namespace
{

struct ButtonColours {
    QColor ground;
    QColor outline;
    QColor ink;
};

ButtonColours coloursOf(ButtonRole role, const Theme &theme, QStyle::State state)
{
    const bool chosen = state.testFlag(QStyle::State_On);
    const bool pressed = chosen || state.testFlag(QStyle::State_Sunken);
    const bool tinted = pressed || state.testFlag(QStyle::State_MouseOver);
    if (!state.testFlag(QStyle::State_Enabled))
        return {.ground = Qt::transparent,
                .outline = role == ButtonRole::Quiet ? QColor(Qt::transparent) : theme.border,
                .ink = theme.mutedText};
    switch (role) {
    case ButtonRole::Primary:
        return {.ground = pressed  ? theme.accent.darker(115)
                          : tinted ? theme.accent.darker(107)
                                   : theme.accent,
                .outline = Qt::transparent,
                .ink = theme.onAccent};
    case ButtonRole::Secondary:
        return {.ground = tinted ? theme.accentTint : theme.surface,
                .outline = chosen ? theme.accentText : theme.controlBorder,
                .ink = theme.text};
    case ButtonRole::Quiet:
        break;
    }
    return {.ground = tinted ? theme.accentTint : QColor(Qt::transparent),
            .outline = chosen ? theme.accentText : QColor(Qt::transparent),
            .ink = tinted ? theme.text : theme.accentText};
}

} // namespace

QColor drawButton(QPainter &painter, const QRect &box, ButtonRole role, const Theme &theme,
                  const QFontMetrics &metrics, QStyle::State state)
{
    const ButtonColours colours = coloursOf(role, theme, state);
    const double radius = controlRadius(metrics);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.outline.alpha() == 0 ? QPen(Qt::NoPen) : QPen(colours.outline, 1));
    painter.setBrush(colours.ground);
    // Inside the room for the ring.
    painter.drawRoundedRect(QRectF(box).adjusted(2.5, 2.5, -2.5, -2.5), radius, radius);
    painter.restore();
    if (state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, box, radius + 2, theme);
    return colours.ink;
}

QSize buttonSize(const QSize &words, const QFontMetrics &metrics)
{
    return {words.width() + 2 * spacing(2, metrics), words.height() + 2 * spacing(1, metrics)};
}

void drawPushButton(QPainter &painter, const QStyleOptionButton &button)
{
    const ButtonRole role = button.features.testFlag(QStyleOptionButton::Flat) ? ButtonRole::Quiet
                            : button.features.testFlag(QStyleOptionButton::DefaultButton)
                                ? ButtonRole::Primary
                                : ButtonRole::Secondary;
    const Theme theme = themeFor(button.palette);
    const QFontMetrics &metrics = button.fontMetrics;
    const QColor ink = drawButton(painter, button.rect, role, theme, metrics, button.state);
    const bool hasIcon = !button.icon.isNull();
    const int side = hasIcon ? metrics.height() : 0;
    const int gap = hasIcon && !button.text.isEmpty() ? spacing(1, metrics) : 0;
    const int words = metrics.size(Qt::TextShowMnemonic, button.text).width();
    const QRect content = QStyle::alignedRect(
        button.direction, Qt::AlignCenter, {words + gap + side, button.rect.height()}, button.rect);
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(button.direction, content, part);
    };
    if (hasIcon) {
        const QRect place(content.left(), content.top() + (content.height() - side) / 2, side,
                          side);
        button.icon.paint(&painter, placed(place));
    }
    painter.setPen(ink);
    painter.drawText(placed(content.adjusted(side + gap, 0, 1, 0)),
                     Qt::AlignCenter | Qt::TextShowMnemonic, button.text);
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &button)
{
    const Theme theme = themeFor(button.palette);
    const double radius = controlRadius(button.fontMetrics);
    const QStyle::State state = button.state;
    const bool chosen = state.testFlag(QStyle::State_On);
    const bool tinted =
        state.testFlag(QStyle::State_Enabled) &&
        (chosen || state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_MouseOver));
    const QRectF box = QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tinted && chosen ? QPen(theme.accentText, 1) : QPen(Qt::NoPen));
    painter.setBrush(tinted ? theme.accentTint : QColor(Qt::transparent));
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
    if (state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, button.rect, radius, theme);
}

void drawTab(QPainter &painter, const QStyleOptionTab &tab)
{
    const Theme theme = themeFor(tab.palette);
    const bool chosen = tab.state.testFlag(QStyle::State_Selected);
    if (tab.state.testFlag(QStyle::State_MouseOver) && !chosen)
        painter.fillRect(tab.rect, theme.accentTint);
    if (chosen) {
        const int line = std::max(3, spacing(0.4, tab.fontMetrics));
        painter.fillRect(tab.rect.adjusted(0, tab.rect.height() - line, 0, 0), theme.accent);
    }
    painter.setPen(inkOf(theme, tab.state));
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    if (tab.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, tab.rect, controlRadius(tab.fontMetrics), theme);
}

} // namespace app
