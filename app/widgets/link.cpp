// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/link.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/widgets/text.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace app
{
namespace
{

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignVCenter;

} // namespace

Link::Link(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// Room for the focus ring, little enough to stand in line with the text above.
int Link::pad() const
{
    return spacing(0.25, this);
}

// Only what has to wrap is measured by wrapping it.
int Link::heightForWidth(int width) const
{
    if (width >= widthOfOneLine())
        return heightOfOneLine();
    return fontMetrics()
               .boundingRect(QRect(0, 0, std::max(1, width - 2 * pad()), 10'000), wrapping, text())
               .height() +
           2 * pad();
}

int Link::widthOfOneLine() const
{
    // Rounded up, with a pixel to spare: wrapping adds up widths of its own.
    const double words = QFontMetricsF(font()).horizontalAdvance(text());
    return static_cast<int>(std::ceil(words)) + 2 * pad() + 2;
}

int Link::heightOfOneLine() const
{
    return fontMetrics().height() + 2 * pad();
}

QSize Link::sizeHint() const
{
    return {widthOfOneLine(), heightOfOneLine()};
}

QSize Link::minimumSizeHint() const
{
    return {std::min(widthOfOneLine(), spacing(16, this)), heightOfOneLine()};
}

void Link::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Link::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        const double radius = spacing(0.5, this);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentTint);
        painter.drawRoundedRect(rect(), radius, radius);
        drawFocusRing(painter, rect(), radius, theme);
    }
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(underMouse() || hasFocus() ? theme.text : theme.accentText);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(rect().adjusted(pad(), 0, -pad(), 0),
                     wrapping | (mirrored ? Qt::AlignRight : Qt::AlignLeft), text());
}

} // namespace app
