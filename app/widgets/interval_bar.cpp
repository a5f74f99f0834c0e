// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/interval_bar.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QPainter>

namespace app
{

IntervalBar::IntervalBar(core::Dimension dimension, QWidget *parent)
    : QWidget(parent)
    , m_dimension(dimension)
{
    m_placed.mean = core::planeScale.midpoint();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void IntervalBar::setPlaced(const core::PlacedDimension &placed)
{
    m_placed = placed;
    describe();
    update();
}

std::optional<PicturedValue> IntervalBar::pictureValue() const
{
    return PicturedValue{m_placed.mean, static_cast<double>(core::planeScale.lo()),
                         static_cast<double>(core::planeScale.hi())};
}

QSize IntervalBar::sizeHint() const
{
    const QFontMetrics title(fontFor(TextRole::Title, font()));
    return {spacing(36, this), title.height() + 2 * fontMetrics().height() + spacing(2.5, this)};
}

QSize IntervalBar::minimumSizeHint() const
{
    return {spacing(24, this), sizeHint().height()};
}

QString IntervalBar::intervalText() const
{
    const core::Interval shown = m_placed.shownInterval();
    return tr("95 % interval: %1 to %2, on a scale from 1 to 7")
        .arg(wording::number(shown.lo), wording::number(shown.hi));
}

void IntervalBar::describe()
{
    setAccessibleName(wording::dimensionName(m_dimension));
    setAccessibleDescription(tr("%1; %2").arg(wording::number(m_placed.mean), intervalText()));
}

void IntervalBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
}

void IntervalBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont titleFont = fontFor(TextRole::Title, font());
    const QFontMetrics title(titleFont);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;

    const QRect head(0, 0, width(), title.height());
    painter.setFont(font());
    painter.setPen(theme.text);
    painter.drawText(head, static_cast<int>(leading | Qt::AlignBottom),
                     wording::dimensionName(m_dimension));
    painter.setFont(titleFont);
    painter.drawText(head, static_cast<int>(trailing | Qt::AlignBottom),
                     wording::number(m_placed.mean));

    // The scale itself runs from left to right in every language, like the map.
    const double radius = spacing(0.6, this);
    const double y = title.height() + spacing(1.25, this);
    const double left = radius;
    const double range = width() - 2 * radius;
    const auto x = [&](double value) {
        return left + (value - core::planeScale.lo()) /
                          (core::planeScale.hi() - core::planeScale.lo()) * range;
    };
    painter.setPen(QPen(theme.controlBorder, 1));
    painter.setBrush(theme.track);
    painter.drawRoundedRect(QRectF(0, y - radius / 2, width(), radius), radius / 2, radius / 2);
    const core::Interval shown = m_placed.shownInterval();
    QColor band = theme.accent;
    band.setAlphaF(0.35F);
    painter.setBrush(band);
    painter.drawRoundedRect(
        QRectF(QPointF(x(shown.lo), y - radius), QPointF(x(shown.hi), y + radius)), radius, radius);
    painter.setBrush(theme.accent);
    painter.setPen(QPen(theme.surface, 2));
    painter.drawEllipse(QPointF(x(m_placed.mean), y), radius * 1.4, radius * 1.4);

    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(0, y + radius * 1.6, width(), fontMetrics().height() * 1.4),
                     static_cast<int>(leading | Qt::AlignVCenter), intervalText());
}

} // namespace app
