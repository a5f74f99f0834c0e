// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/strength_meter.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QPainter>
#include <QStyle>

namespace app
{
namespace
{

constexpr int stepCount = 4;

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStrength(std::nullopt);
}

void StrengthMeter::setStrength(std::optional<PassphraseStrength> strength)
{
    m_strength = strength;
    setAccessibleName(word());
    update();
}

QString StrengthMeter::word() const
{
    if (!m_strength)
        return {};
    switch (*m_strength) {
    case PassphraseStrength::VeryWeak:
        return tr("Very weak: guessed within hours");
    case PassphraseStrength::Weak:
        return tr("Weak: guessed within weeks or a few years");
    case PassphraseStrength::Good:
        return tr("Good");
    case PassphraseStrength::Strong:
        return tr("Strong");
    }
    return {};
}

QSize StrengthMeter::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height()};
}

void StrengthMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    if (!m_strength)
        return;
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int gap = spacing(0.5, this);
    const int thickness = spacing(1, this);
    const int length = spacing(4, this);
    const int filled = static_cast<int>(*m_strength) + 1;
    for (int step = 0; step < stepCount; ++step) {
        const QRect box(step * (length + gap), (height() - thickness) / 2, length, thickness);
        painter.setPen(theme.mutedText);
        painter.setBrush(step < filled ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(QStyle::visualRect(layoutDirection(), rect(), box))
                                    .adjusted(0.5, 0.5, -0.5, -0.5),
                                thickness / 2.0, thickness / 2.0);
    }
    const int from = stepCount * (length + gap) + gap;
    const QRect words(from, 0, width() - from, height());
    painter.setPen(theme.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), word());
}

} // namespace app
