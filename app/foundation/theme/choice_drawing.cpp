// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/choice_drawing.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/spacing.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace app
{
namespace
{

// Room for the ring, little enough to stand in line with the text above.
constexpr int ringRoom = 4;

struct IndicatorColours {
    QColor border;
    QColor ground;
    QColor mark;
};

IndicatorColours indicatorColours(const Theme &theme, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    if (!state.testFlag(QStyle::State_On) && !state.testFlag(QStyle::State_NoChange)) {
        const bool touched = enabled && state.testFlag(QStyle::State_MouseOver);
        return {.border = enabled ? theme.controlBorder : theme.border,
                .ground = touched ? theme.accentTint : theme.surface,
                .mark = Qt::transparent};
    }
    if (enabled)
        return {.border = theme.accent, .ground = theme.accent, .mark = theme.onAccent};
    return {.border = theme.mutedText, .ground = theme.surface, .mark = theme.mutedText};
}

} // namespace

void drawCheckBoxIndicator(QPainter &painter, const QStyleOption &option, const QRect &box)
{
    const IndicatorColours colours = indicatorColours(themeFor(option.palette), option.state);
    const double radius = box.width() / 5.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
    if (option.state.testFlag(QStyle::State_NoChange)) {
        const double width = box.width() / 2.0;
        const double line = std::max(2.0, box.height() / 8.0);
        painter.fillRect(
            QRectF(QRectF(box).center() - QPointF(width / 2, line / 2), QSizeF(width, line)),
            colours.mark);
    } else if (option.state.testFlag(QStyle::State_On)) {
        drawTick(painter, box, colours.mark);
    }
}

void drawRadioIndicator(QPainter &painter, const QStyleOption &option, const QRect &box)
{
    const IndicatorColours colours = indicatorColours(themeFor(option.palette), option.state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // A curve lies on no whole pixel: a little wider than a straight line for the same strength.
    painter.setPen(QPen(colours.border, 1.4));
    painter.setBrush(colours.ground);
    painter.drawEllipse(QRectF(box).adjusted(0.7, 0.7, -0.7, -0.7));
    const double dot = box.width() * 0.2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.mark);
    painter.drawEllipse(QRectF(box).center(), dot, dot);
    painter.restore();
}

QRect choiceIndicatorRect(const QStyleOptionButton &choice)
{
    const int side = indicatorSide(choice.fontMetrics);
    const QRect &whole = choice.rect;
    // Beside the first line of several.
    const int lines = static_cast<int>(choice.text.count(u'\n')) + 1;
    const int line = choice.fontMetrics.lineSpacing();
    const int top = lines == 1 ? (whole.height() - side) / 2
                               : (whole.height() - lines * line) / 2 + (line - side) / 2;
    return QStyle::visualRect(choice.direction, whole,
                              {whole.left() + ringRoom, whole.top() + top, side, side});
}

QRect choiceWordsRect(const QStyleOptionButton &choice)
{
    const int left = ringRoom + indicatorSide(choice.fontMetrics) + spacing(1, choice.fontMetrics);
    return QStyle::visualRect(choice.direction, choice.rect,
                              choice.rect.adjusted(left, 0, -ringRoom, 0));
}

QSize choiceSize(const QStyleOptionButton &choice, const QSize &words)
{
    const int side = indicatorSide(choice.fontMetrics);
    const int gap =
        choice.text.isEmpty() && choice.icon.isNull() ? 0 : spacing(1, choice.fontMetrics);
    return {words.width() + side + gap + 2 * ringRoom,
            std::max({words.height(), side, 24 - 2 * ringRoom}) + 2 * ringRoom};
}

QRect choiceContentRect(const QStyleOptionButton &choice)
{
    QSize words = choice.fontMetrics.size(Qt::TextShowMnemonic, choice.text);
    if (!choice.icon.isNull())
        words.rwidth() += choice.iconSize.width() + spacing(0.5, choice.fontMetrics);
    return QStyle::alignedRect(choice.direction, Qt::AlignLeft | Qt::AlignVCenter,
                               choiceSize(choice, words).boundedTo(choice.rect.size()),
                               choice.rect);
}

void drawChoice(QPainter &painter, const QStyleOptionButton &choice, bool exclusive)
{
    const QRect box = choiceIndicatorRect(choice);
    if (exclusive)
        drawRadioIndicator(painter, choice, box);
    else
        drawCheckBoxIndicator(painter, choice, box);
    const Theme theme = themeFor(choice.palette);
    QRect words = choiceWordsRect(choice);
    if (!choice.icon.isNull()) {
        const QSize size = choice.iconSize;
        const QRect place =
            QStyle::alignedRect(choice.direction, Qt::AlignLeft | Qt::AlignVCenter, size, words);
        choice.icon.paint(&painter, place);
        const int taken = size.width() + spacing(0.5, choice.fontMetrics);
        words = QStyle::visualRect(
            choice.direction, words,
            QRect(words.left() + taken, words.top(), words.width() - taken, words.height()));
    }
    painter.setPen(inkOf(theme, choice.state));
    painter.drawText(words,
                     static_cast<int>(QStyle::visualAlignment(choice.direction, Qt::AlignLeft) |
                                      Qt::AlignVCenter) |
                         Qt::TextShowMnemonic,
                     choice.text);
    if (choice.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, choiceContentRect(choice), controlRadius(choice.fontMetrics), theme);
}

} // namespace app
