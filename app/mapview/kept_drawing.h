// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/plane_frame.h"

#include <QImage>

#include <functional>

class QPainter;

namespace app
{

/// What takes long to draw, as an image that is kept from the frame it was drawn in.
class KeptDrawing
{
public:
    void forget() { m_image = {}; }
    /// Whether there is one for a screen with so many points to a pixel.
    bool isFor(qreal ratio) const;
    const PlaneFrame &frame() const { return m_frame; }

    /// Draws anew what `paint` puts into `box`.
    void draw(const QRect &box, qreal ratio, const PlaneFrame &frame,
              const std::function<void(QPainter &)> &paint);
    void putTo(QPainter &painter, const QRect &box) const;

private:
    QImage m_image;
    PlaneFrame m_frame{QRectF()};
};

} // namespace app
