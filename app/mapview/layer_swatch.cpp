// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/layer_swatch.h"

#include "app/foundation/theme/theme.h"
#include "app/mapview/second_time_painting.h"
#include "app/widgets/text.h"

#include <QPainter>

namespace app
{
namespace
{

// Places in the box, as shares from its left and top.
QPointF in(const QRectF &box, double x, double y)
{
    return {box.left() + x * box.width(), box.top() + y * box.height()};
}

void paintTints(QPainter &painter, const Theme &theme, const QRectF &box)
{
    const QSizeF quarter = box.size() / 2;
    painter.setPen(Qt::NoPen);
    for (const core::Style style : core::styles) {
        const bool right = core::isHigh(style, core::Dimension::Anxiety);
        const bool top = core::isHigh(style, core::Dimension::Avoidance);
        painter.setBrush(theme.tint[style]);
        painter.drawRect(QRectF(
            QPointF(right ? box.center().x() : box.left(), top ? box.top() : box.center().y()),
            quarter));
    }
    painter.setPen(QPen(theme.mutedText, 1.2, Qt::DotLine));
    painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
}

void paintContours(QPainter &painter, const Theme &theme, const QRectF &box)
{
    QColor band = theme.density;
    band.setAlphaF(0.2F);
    painter.setPen(QPen(theme.density, 1));
    painter.setBrush(band);
    for (const double share : {1.0, 0.65, 0.3})
        painter.drawEllipse(box.center(), box.width() / 2 * share, box.height() / 2 * share);
}

void paintPeople(QPainter &painter, const Theme &theme, const QRectF &box)
{
    painter.setPen(Qt::NoPen);
    QColor fill = theme.accent;
    fill.setAlphaF(0.6F);
    painter.setBrush(fill);
    for (const QPointF &at : {in(box, 0.15, 0.6), in(box, 0.35, 0.25), in(box, 0.45, 0.7),
                              in(box, 0.6, 0.4), in(box, 0.85, 0.55)})
        painter.drawEllipse(at, box.height() / 9, box.height() / 9);
}

void paintSpread(QPainter &painter, const Theme &theme, const QRectF &box)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1.2, Qt::DashDotLine));
    painter.drawEllipse(box);
    painter.setPen(QPen(theme.text, 1.2));
    const double radius = box.height() / 5;
    painter.drawEllipse(box.center(), radius, radius);
    painter.drawLine(box.center() - QPointF(radius, 0), box.center() + QPointF(radius, 0));
    painter.drawLine(box.center() - QPointF(0, radius), box.center() + QPointF(0, radius));
}

void paintResult(QPainter &painter, const Theme &theme, const QRectF &box, RegionShape shape)
{
    QColor fill = theme.accent;
    fill.setAlphaF(0.2F);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(fill);
    if (shape == RegionShape::Box)
        painter.drawRoundedRect(box, box.height() / 6, box.height() / 6);
    else
        painter.drawEllipse(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(box.center(), box.height() / 5, box.height() / 5);
}

void paintShadow(QPainter &painter, const Theme &theme, const QRectF &box, RegionShape shape)
{
    const double away = box.height() / 5;
    paintSecondTime(painter, theme, box.adjusted(away, away, 0, 0), box.height() / 6, shape);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF today = box.adjusted(0, 0, -away, -away);
    if (shape == RegionShape::Box)
        painter.drawRoundedRect(today, box.height() / 6, box.height() / 6);
    else
        painter.drawEllipse(today);
}

void paintTrail(QPainter &painter, const Theme &theme, const QRectF &box)
{
    const QPointF from = in(box, 0.1, 0.85);
    const QPointF to = in(box, 0.9, 0.15);
    painter.setPen(QPen(theme.accent, 1.6));
    painter.drawLine(from, to);
    painter.drawLine(in(box, 0.6, 0.42), in(box, 0.42, 0.42));
    painter.drawLine(in(box, 0.6, 0.42), in(box, 0.55, 0.66));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (const QPointF &at : {from, to})
        painter.drawEllipse(at, box.height() / 7, box.height() / 7);
}

void paintConstellation(QPainter &painter, const Theme &theme, const QRectF &box)
{
    const QPointF centre = in(box, 0.5, 0.5);
    for (const QPointF &at : {in(box, 0.1, 0.3), in(box, 0.85, 0.2), in(box, 0.6, 0.95)}) {
        painter.setPen(QPen(theme.mutedText, 1.2, Qt::DotLine));
        painter.drawLine(centre, at);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(at, box.height() / 8, box.height() / 8);
    }
    painter.setPen(QPen(theme.text, 1.4));
    const double arm = box.height() / 5;
    painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
}

void paintRing(QPainter &painter, const Theme &theme, const QRectF &box)
{
    painter.setPen(QPen(theme.accent, box.height() / 6));
    painter.setBrush(theme.surface);
    painter.drawEllipse(box.center(), box.height() / 3, box.height() / 3);
}

void paintLettering(QPainter &painter, const Theme &theme, const QRectF &box, const QFont &font)
{
    QFont bold = fontFor(TextRole::Caption, font);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    //: A sample of lettering in the legend of the map
    painter.drawText(box, Qt::AlignCenter, LayerSwatch::tr("Abc"));
}

} // namespace

LayerSwatch::LayerSwatch(MapLayer layer, QWidget *parent)
    : QWidget(parent)
    , m_layer(layer)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LayerSwatch::setShape(RegionShape shape)
{
    m_shape = shape;
    update();
}

QSize LayerSwatch::sizeHint() const
{
    return {spacing(3.5, this), spacing(2.5, this)};
}

void LayerSwatch::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.4);
    switch (m_layer) {
    case MapLayer::Regions:
        paintTints(painter, theme, box);
        break;
    case MapLayer::Density:
        paintContours(painter, theme, box);
        break;
    case MapLayer::People:
        paintPeople(painter, theme, box);
        break;
    case MapLayer::Spread:
        paintSpread(painter, theme, box);
        break;
    case MapLayer::Results:
        paintResult(painter, theme, box, m_shape);
        break;
    case MapLayer::SecondTime:
        paintShadow(painter, theme, box, m_shape);
        break;
    case MapLayer::Trails:
        paintTrail(painter, theme, box);
        break;
    case MapLayer::Constellation:
        paintConstellation(painter, theme, box);
        break;
    case MapLayer::FreePoint:
        paintRing(painter, theme, box);
        break;
    case MapLayer::Labels:
        paintLettering(painter, theme, box, font());
        break;
    }
}

} // namespace app
