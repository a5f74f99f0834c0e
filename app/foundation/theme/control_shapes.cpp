// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/control_shapes.h"

#include "app/foundation/theme/spacing.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace app
{

double controlRadius(const QFontMetrics &metrics)
{
    return spacing(0.75, metrics);
}

int fieldHeight(const QFontMetrics &metrics)
{
    return std::max(24, metrics.height() + spacing(1.5, metrics));
}

int fieldPadding(const QFontMetrics &metrics)
{
    return spacing(1, metrics);
}

int indicatorSide(const QFontMetrics &metrics)
{
    return std::max(15, metrics.height());
}

void drawFocusRing(QPainter &painter, const QRectF &box, double radius, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void drawField(QPainter &painter, const QRectF &box, const Theme &theme, double radius,
               QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? theme.controlBorder : theme.border, 1));
    painter.setBrush(enabled ? theme.surface : theme.page);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
    if (state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, box, radius, theme);
}

void drawChevron(QPainter &painter, const QRectF &box, Direction direction, double side,
                 const QColor &color)
{
    constexpr int quarterTurns[] = {180, 0, 90, -90}; // as Direction; drawn downwards
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(color, std::max(1.5, side / 6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(box.center());
    painter.rotate(quarterTurns[static_cast<int>(direction)]);
    const QPointF line[] = {{-side / 2, -side / 4}, {0, side / 4}, {side / 2, -side / 4}};
    painter.drawPolyline(line, 3);
    painter.restore();
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(color, std::max(1.6, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    const QPointF line[] = {at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)};
    painter.drawPolyline(line, 3);
    painter.restore();
}

QColor inkOf(const Theme &theme, QStyle::State state)
{
    return state.testFlag(QStyle::State_Enabled) ? theme.text : theme.mutedText;
}

} // namespace app
