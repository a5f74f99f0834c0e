// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/disc_stamp.h"

#include <QPainter>

#include <cmath>

namespace app
{

DiscStamp::DiscStamp(const QPainter &painter, const QColor &colour, double radius)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int side = static_cast<int>(std::ceil(2.0 * radius)) + 2;
    m_toCentre = {side / 2.0, side / 2.0};
    m_disc = QPixmap(QSize(side, side) * ratio);
    m_disc.setDevicePixelRatio(ratio);
    m_disc.fill(Qt::transparent);
    QPainter disc(&m_disc);
    disc.setRenderHint(QPainter::Antialiasing);
    disc.setPen(Qt::NoPen);
    disc.setBrush(colour);
    disc.drawEllipse(m_toCentre, radius, radius);
}

void DiscStamp::paint(QPainter &painter, const QPointF &centre) const
{
    painter.drawPixmap(centre - m_toCentre, m_disc);
}

} // namespace app
