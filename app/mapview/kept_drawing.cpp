// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/kept_drawing.h"

#include <QPainter>

namespace app
{

bool KeptDrawing::isFor(qreal ratio) const
{
    return !m_image.isNull() && m_image.devicePixelRatio() == ratio;
}

void KeptDrawing::draw(const QRect &box, qreal ratio, const PlaneFrame &frame,
                       const std::function<void(QPainter &)> &paint)
{
    m_image = QImage(box.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(Qt::transparent);
    m_frame = frame;
    QPainter onto(&m_image);
    onto.translate(-box.topLeft());
    paint(onto);
}

void KeptDrawing::putTo(QPainter &painter, const QRect &box) const
{
    painter.drawImage(box.topLeft(), m_image);
}

} // namespace app
