// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

class QColor;
class QPainter;

namespace app
{

/// A disc drawn once, to be stamped thousands of times.
class DiscStamp
{
public:
    /// As sharp as the painter's device.
    DiscStamp(const QPainter &painter, const QColor &colour, double radius);

    void paint(QPainter &painter, const QPointF &centre) const;

private:
    QPixmap m_disc;
    QPointF m_toCentre;
};

} // namespace app
