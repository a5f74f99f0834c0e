// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/probability_bars.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/style_mark.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

ProbabilityBars::ProbabilityBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void ProbabilityBars::setProbabilities(const core::PerStyle<double> &probabilities)
{
    m_probabilities = probabilities;
    describe();
    update();
}

int ProbabilityBars::picturedCount() const
{
    return static_cast<int>(core::styles.size());
}

PicturedItem ProbabilityBars::pictured(int style) const
{
    const core::Style shown = core::styles[static_cast<std::size_t>(style)];
    return {.name = sentence(shown),
            .box = QRectF(0, style * rowHeight(), width(), rowHeight()),
            .value = PicturedValue{.value = m_probabilities[shown]}};
}

int ProbabilityBars::rowHeight() const
{
    return fontMetrics().height() + spacing(2, this);
}

QSize ProbabilityBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, rowHeight() * 4};
}

QSize ProbabilityBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 26, rowHeight() * 4};
}

void ProbabilityBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
}

QString ProbabilityBars::sentence(core::Style style) const
{
    return tr("%1: %2").arg(wording::styleName(style),
                            wording::probability(m_probabilities[style]));
}

void ProbabilityBars::describe()
{
    QStringList sentences;
    for (const core::Style style : core::styles)
        sentences << sentence(style);
    setAccessibleName(tr("How likely each region is"));
    setAccessibleDescription(sentences.join(u"; "_s));
}

void ProbabilityBars::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont caption = fontFor(TextRole::Caption, QFont(font()));
    const int row = rowHeight();
    const int side = fontMetrics().ascent();
    const int lineHeight = fontMetrics().height();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](QRectF box) {
        if (mirrored)
            box.moveLeft(width() - box.right());
        return box;
    };
    for (const core::Style style : core::styles) {
        const int top = static_cast<int>(style) * row;
        const double share = std::clamp(m_probabilities[style], 0.0, 1.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mark[style]);
        painter.drawPath(
            stylePath(style, placed(QRectF(1, top + (lineHeight - side) / 2.0, side, side))));

        const double left = side + spacing(1, this);
        painter.setPen(theme.text);
        painter.setFont(font());
        const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
        const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(placed(QRectF(left, top, width() - left, lineHeight)),
                         static_cast<int>(leading | Qt::AlignVCenter), wording::styleName(style));
        painter.setFont(caption);
        painter.setPen(theme.mutedText);
        // Where the room is short the number alone remains; the bar says the word.
        const QString both = wording::probability(share);
        const double room = width() - left - spacing(1, this) -
                            fontMetrics().horizontalAdvance(wording::styleName(style));
        const bool fits = QFontMetricsF(caption).horizontalAdvance(both) <= room;
        painter.drawText(placed(QRectF(left, top, width() - left, lineHeight)),
                         static_cast<int>(trailing | Qt::AlignVCenter),
                         fits ? both : wording::probabilityShare(share));

        const double barHeight = spacing(0.75, this);
        const double barTop = top + lineHeight + spacing(0.25, this);
        const double full = width() - left;
        painter.setPen(QPen(theme.controlBorder, 1));
        painter.setBrush(theme.track);
        painter.drawRoundedRect(placed(QRectF(left, barTop, full, barHeight)), barHeight / 2,
                                barHeight / 2);
        if (share > 0.004) {
            painter.setBrush(theme.mark[style]);
            painter.drawRoundedRect(
                placed(QRectF(left, barTop, std::max(barHeight, full * share), barHeight)),
                barHeight / 2, barHeight / 2);
        }
    }
}

} // namespace app
