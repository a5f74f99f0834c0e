// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/support/breathing_circle.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QPainter>

namespace app
{
namespace
{

constexpr double turn =
    double(BreathingCircle::secondsIn) / (BreathingCircle::secondsIn + BreathingCircle::secondsOut);

} // namespace

BreathingCircle::BreathingCircle(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    constexpr int millisecondsPerSecond = 1'000;
    m_breath.setStartValue(0.0);
    m_breath.setKeyValueAt(turn, 1.0);
    m_breath.setEndValue(0.0);
    m_breath.setDuration((secondsIn + secondsOut) * millisecondsPerSecond);
    m_breath.setLoopCount(-1);
    connect(&m_breath, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void BreathingCircle::start()
{
    m_breath.start();
}

void BreathingCircle::stop()
{
    m_breath.stop();
    update();
}

QSize BreathingCircle::sizeHint() const
{
    return QSize(1, 1) * spacing(18, this);
}

bool BreathingCircle::isBreathingIn() const
{
    return m_breath.currentLoopTime() < turn * m_breath.duration();
}

void BreathingCircle::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(2, 2, -2, -2);
    const double grown = isMoving() ? m_breath.currentValue().toDouble() : 0.0;
    constexpr double smallest = 0.55;
    const double side = whole.width() * (smallest + (1.0 - smallest) * grown);
    QRectF circle(0, 0, side, side);
    circle.moveCenter(whole.center());
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(whole);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.accentTint);
    painter.drawEllipse(circle);
    if (!isMoving())
        return;
    painter.setPen(theme.text);
    painter.setFont(fontFor(TextRole::Body, font()));
    painter.drawText(whole, Qt::AlignCenter, isBreathingIn() ? tr("in") : tr("out"));
}

void BreathingCircle::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    stop();
}

} // namespace app
