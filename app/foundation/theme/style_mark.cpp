// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/style_mark.h"

#include "app/foundation/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace app
{

QPainterPath stylePath(core::Style style, const QRectF &box)
{
    QPainterPath path;
    switch (style) {
    case core::Style::Secure:
        path.addEllipse(box);
        break;
    case core::Style::Preoccupied:
        path.addPolygon(QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(),
                                   box.bottomLeft(), QPointF(box.center().x(), box.top())}));
        break;
    case core::Style::Dismissing: {
        // A square of the same area as the circle would look larger: take a little off.
        const double inset = box.width() * 0.08;
        path.addRect(box.adjusted(inset, inset, -inset, -inset));
        break;
    }
    case core::Style::Fearful:
        path.addPolygon(QPolygonF(
            {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y()),
             QPointF(box.center().x(), box.top())}));
        break;
    }
    return path;
}

StyleMark::StyleMark(core::Style style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // The word beside it says the same.
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize StyleMark::sizeHint() const
{
    const int side = QFontMetrics(font()).ascent() + 2;
    return {side, side};
}

void StyleMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeFor(palette()).mark[m_style]);
    painter.drawPath(stylePath(m_style, QRectF(rect()).adjusted(1, 1, -1, -1)));
}

} // namespace app
