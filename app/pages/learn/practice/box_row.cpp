// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/box_row.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QLocale>
#include <QPainter>

namespace app
{
namespace
{

int daysOf(std::size_t box)
{
    return 1 << box;
}

} // namespace

BoxRow::BoxRow(const std::array<int, 5> &counts, QWidget *parent)
    : QWidget(parent)
    , m_counts(counts)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList sentences;
    for (std::size_t box = 0; box < m_counts.size(); ++box)
        sentences << sentence(box);
    setAccessibleName(tr("Leitner's boxes"));
    setAccessibleDescription(sentences.join(u' '));
    setToolTip(accessibleDescription());
}

QString BoxRow::sentence(std::size_t box) const
{
    return tr("Box %1, back after %n day(s): %2.", nullptr, daysOf(box))
        .arg(QLocale().toString(static_cast<int>(box) + 1), QLocale().toString(m_counts[box]));
}

PicturedItem BoxRow::pictured(int box) const
{
    const auto shown = static_cast<std::size_t>(box);
    return {.name = sentence(shown), .box = cell(shown)};
}

QRectF BoxRow::cell(std::size_t box) const
{
    const double captionHeight = QFontMetricsF(fontFor(TextRole::Caption, font())).height();
    const double gap = spacing(1, this);
    const auto boxes = static_cast<double>(m_counts.size());
    const double width = (this->width() - gap * (boxes - 1)) / boxes;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = static_cast<double>(mirrored ? m_counts.size() - 1 - box : box);
    return {place * (width + gap), 0, width, height() - captionHeight - gap / 2};
}

QSize BoxRow::sizeHint() const
{
    return {spacing(48, this), minimumSizeHint().height()};
}

QSize BoxRow::minimumSizeHint() const
{
    const int number = QFontMetrics(fontFor(TextRole::Heading, font())).height();
    const int caption = QFontMetrics(fontFor(TextRole::Caption, font())).height();
    return {spacing(30, this), number + caption + spacing(3, this)};
}

void BoxRow::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont heading = fontFor(TextRole::Heading, font());
    const QFont caption = fontFor(TextRole::Caption, font());
    const double captionHeight = QFontMetricsF(caption).height();
    const double gap = spacing(1, this);
    const double radius = spacing(0.75, this);
    for (std::size_t box = 0; box < m_counts.size(); ++box) {
        const QRectF cell = this->cell(box);
        const bool holds = m_counts[box] > 0;
        painter.setPen(QPen(holds ? theme.accent : theme.border, 1));
        painter.setBrush(holds ? theme.accentTint : theme.surface);
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), radius, radius);
        painter.setFont(heading);
        painter.setPen(holds ? theme.text : theme.mutedText);
        painter.drawText(cell, Qt::AlignCenter, QLocale().toString(m_counts[box]));
        painter.setFont(caption);
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(cell.left(), cell.bottom() + gap / 2, cell.width(), captionHeight),
                         Qt::AlignCenter,
                         //: Under a box of things to practise: it comes back after so many days
                         tr("%n day(s)", nullptr, daysOf(box)));
    }
}

} // namespace app
