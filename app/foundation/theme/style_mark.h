// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/style.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QWidget>

namespace app
{

/// The shape of a style: circle, triangle, square, diamond (design: hue and shape and word).
QPainterPath stylePath(core::Style style, const QRectF &box);

/// A small mark of the style's shape and hue, for lists and cells; text height.
class StyleMark final : public QWidget
{
    Q_OBJECT

public:
    explicit StyleMark(core::Style style, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Style m_style;
};

} // namespace app
