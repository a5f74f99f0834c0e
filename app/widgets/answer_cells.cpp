// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/answer_cells.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace app
{

AnswerCell::AnswerCell(int value, QWidget *parent)
    : QAbstractButton(parent)
    , m_value(value)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void AnswerCell::setLabel(const QString &label)
{
    m_label = label;
    setText(label);
    updateGeometry();
}

void AnswerCell::setUpright(bool upright)
{
    m_upright = upright;
    updateGeometry();
}

QSize AnswerCell::sizeHint() const
{
    const QFontMetrics caption(fontFor(TextRole::Caption, font()));
    const QFontMetrics number(fontFor(TextRole::Heading, font()));
    if (!m_upright)
        return {spacing(20, this), number.height() + spacing(1.5, this)};
    const int width = spacing(9.5, this);
    const int lines = caption
                          .boundingRect(QRect(0, 0, width - spacing(1, this), 1000),
                                        Qt::AlignHCenter | Qt::TextWordWrap, m_label)
                          .height();
    return {width, number.height() + std::max(lines, caption.height() * 2) + spacing(3.5, this)};
}

void AnswerCell::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    const double radius = spacing(1, this);
    const bool chosen = isChecked();
    painter.setPen(QPen(chosen ? theme.accent : theme.border, chosen ? 2 : 1));
    painter.setBrush(chosen ? theme.accent : underMouse() ? theme.accentTint : theme.surface);
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(chosen ? theme.onAccent : theme.accent, 2));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), radius - 2, radius - 2);
    }
    const QFont numberFont = fontFor(TextRole::Heading, font());
    const QFont captionFont = fontFor(TextRole::Caption, font());
    const QFontMetricsF numberMetrics(numberFont);
    const QString number = QLocale().toString(m_value);
    painter.setPen(chosen ? theme.onAccent : theme.text);
    painter.setFont(numberFont);
    const int pad = spacing(1, this);
    if (m_upright) {
        painter.drawText(QRectF(0, pad * 1.25, width(), numberMetrics.height()), Qt::AlignCenter,
                         number);
        painter.setFont(captionFont);
        painter.setPen(chosen ? theme.onAccent : theme.mutedText);
        const double top = pad * 1.75 + numberMetrics.height();
        painter.drawText(QRectF(pad / 2.0, top, width() - pad, height() - top - pad / 2.0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_label);
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double numberWidth = spacing(4, this);
    const QRectF numberBox(mirrored ? width() - numberWidth : 0, 0, numberWidth, height());
    painter.drawText(numberBox, Qt::AlignCenter, number);
    painter.setFont(captionFont);
    painter.setPen(chosen ? theme.onAccent : theme.mutedText);
    painter.drawText(
        QRectF(mirrored ? pad : numberWidth, 0, width() - numberWidth - pad, height()),
        static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)), m_label);
}

AnswerCells::AnswerCells(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_arrows(new ArrowFocus(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing(1, this));
}

void AnswerCells::setScale(const core::Scale &scale, const QStringList &labels, bool highFirst)
{
    if (static_cast<int>(m_cells.size()) != scale.points()) {
        qDeleteAll(m_cells);
        m_cells.clear();
        for (int i = 0; i < scale.points(); ++i) {
            const int value = highFirst ? scale.hi() - i : scale.lo() + i;
            auto *cell = new AnswerCell(value, this);
            connect(cell, &QAbstractButton::clicked, this, [this, value] { emit chosen(value); });
            m_layout->addWidget(cell, 1);
            // The layout would show it a moment later; until then it could not take the focus.
            cell->show();
            m_cells.push_back(cell);
        }
        m_arrows->setWidgets({m_cells.begin(), m_cells.end()});
    }
    for (AnswerCell *cell : m_cells) {
        const QString label = labels.value(cell->value() - scale.lo());
        cell->setLabel(label);
        //: A point of the answer scale: number, number of points, and what it means
        cell->setAccessibleName(
            tr("%1 of %2: %3")
                .arg(QLocale().toString(cell->value()), QLocale().toString(scale.hi()), label));
    }
    arrange();
}

void AnswerCells::setChosen(std::optional<int> value)
{
    for (AnswerCell *cell : m_cells)
        cell->setChecked(value == cell->value());
}

void AnswerCells::focusChosenOrFirst()
{
    if (m_cells.empty())
        return;
    const auto chosen = std::find_if(m_cells.begin(), m_cells.end(),
                                     [](const AnswerCell *cell) { return cell->isChecked(); });
    (chosen == m_cells.end() ? m_cells.front() : *chosen)->setFocus();
}

void AnswerCells::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnswerCells::arrange()
{
    const bool upright = width() >= static_cast<int>(m_cells.size()) * spacing(10, this);
    m_layout->setDirection(upright ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (AnswerCell *cell : m_cells)
        cell->setUpright(upright);
}

} // namespace app
