// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QPainter>
#include <QStyleOption>

namespace app
{

Card::Card(QWidget *parent)
    : Card(CardRole::Plain, parent)
{
}

Card::Card(CardRole role, QWidget *parent)
    : QFrame(parent)
    , m_role(role)
    , m_body(new QVBoxLayout(this))
{
    setRhythm(*m_body, 1, 2);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(m_role == CardRole::Tinted ? theme.accentTint : theme.surface);
    const double radius = spacing(1, this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

Button::Button(ButtonRole role, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_role(role)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
}

void Button::setRole(ButtonRole role)
{
    m_role = role;
    update();
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * spacing(2, this);
    if (!icon().isNull())
        width += metrics.height() + spacing(1, this);
    return {width, metrics.height() + 2 * spacing(1, this)};
}

void Button::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const QColor ink =
        drawButton(painter, rect(), m_role, themeFor(palette()), option.fontMetrics, option.state);

    const QFontMetrics metrics(font());
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int iconSize = icon().isNull() ? 0 : metrics.height();
    const int gap = icon().isNull() || text().isEmpty() ? 0 : spacing(1, this);
    int x = (width() - textWidth - iconSize - gap) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect iconBox(mirrored ? x + textWidth + gap : x, (height() - iconSize) / 2, iconSize,
                        iconSize);
    if (iconSize > 0)
        icon().paint(&painter, iconBox);
    if (!mirrored)
        x += iconSize + gap;
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, textWidth + 1, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
}

} // namespace app
