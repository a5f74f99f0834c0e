// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/answer_cells.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

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
}

void AnswerCell::setLabel(const QString &label)
{
    m_label = label;
    setText(label);
}

void AnswerCell::setUpright(bool upright)
{
    m_upright = upright;
    update();
}

// Under the number or beside it.
QRect AnswerCell::labelBox(const QRect &cell, bool upright) const
{
    const int pad = spacing(1, this);
    if (upright) {
        const int number = QFontMetrics(fontFor(TextRole::Heading, font())).height();
        return cell.adjusted(pad / 2, pad * 7 / 4 + number, -(pad - pad / 2), -pad / 2);
    }
    const int number = spacing(4, this);
    return layoutDirection() == Qt::RightToLeft ? cell.adjusted(pad, 0, -number, 0)
                                                : cell.adjusted(number, 0, -pad, 0);
}

int AnswerCell::heightFor(int width, bool upright) const
{
    const QFontMetrics caption(fontFor(TextRole::Caption, font()));
    const QFontMetrics number(fontFor(TextRole::Heading, font()));
    const QRect room = labelBox(QRect(0, 0, width, 10'000), upright);
    const int lines = caption.boundingRect(room, Qt::AlignTop | Qt::TextWordWrap, m_label).height();
    if (upright)
        return number.height() + std::max(lines, caption.height() * 2) + spacing(3.5, this);
    return std::max(number.height(), lines) + spacing(1.5, this);
}

void AnswerCell::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    const double radius = spacing(1, this);
    const bool chosen = isChecked();
    painter.setPen(QPen(chosen ? theme.accent : theme.controlBorder, chosen ? 2 : 1));
    painter.setBrush(chosen ? theme.accent : underMouse() ? theme.accentTint : theme.surface);
    painter.drawRoundedRect(box, radius, radius);
    // Inside a chosen cell; around an open one, where it is no part of the answer.
    if (hasFocus() && chosen)
        drawFocusRing(painter, box.adjusted(2, 2, -2, -2), radius - 2, theme.onAccent);
    else if (hasFocus())
        drawFocusRing(painter, rect(), radius + 2, theme);
    const QFont numberFont = fontFor(TextRole::Heading, font());
    const QFont captionFont = fontFor(TextRole::Caption, font());
    const QFontMetricsF numberMetrics(numberFont);
    const QString number = QLocale().toString(m_value);
    painter.setPen(chosen ? theme.onAccent : theme.text);
    painter.setFont(numberFont);
    const int pad = spacing(1, this);
    const int numberWidth = spacing(4, this);
    const QRect numberBox =
        m_upright ? QRect(0, pad * 5 / 4, width(), static_cast<int>(numberMetrics.height()))
        : layoutDirection() == Qt::RightToLeft
            ? QRect(width() - numberWidth, 0, numberWidth, height())
            : QRect(0, 0, numberWidth, height());
    painter.drawText(numberBox, Qt::AlignCenter, number);
    painter.setFont(captionFont);
    painter.setPen(chosen ? theme.onAccent : theme.mutedText);
    const Qt::Alignment place =
        m_upright ? Qt::AlignHCenter | Qt::AlignTop
                  : Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(labelBox(rect(), m_upright), static_cast<int>(place) | Qt::TextWordWrap,
                     m_label);
}

AnswerCells::AnswerCells(QWidget *parent)
    : QWidget(parent)
    , m_arrows(new ArrowFocus(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
            // Shown at once: until then it could not take the focus.
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
    updateGeometry();
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

// A row where each cell has room for a word of its label.
bool AnswerCells::isRow(int width) const
{
    return width >= static_cast<int>(m_cells.size()) * spacing(10, this);
}

int AnswerCells::widthInRow(int width) const
{
    const int count = std::max(1, static_cast<int>(m_cells.size()));
    return (width - (count - 1) * spacing(1, this)) / count;
}

QSize AnswerCells::sizeHint() const
{
    const int width = static_cast<int>(m_cells.size()) * spacing(10.5, this);
    return {width, heightForWidth(width)};
}

QSize AnswerCells::minimumSizeHint() const
{
    return {spacing(20, this), 0};
}

int AnswerCells::heightForWidth(int width) const
{
    int row = 0;
    int column = 0;
    for (const AnswerCell *cell : m_cells) {
        row = std::max(row, cell->heightFor(widthInRow(width), true));
        column += cell->heightFor(width, false) + (column ? spacing(1, this) : 0);
    }
    return isRow(width) ? row : column;
}

void AnswerCells::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
        updateGeometry();
    }
}

void AnswerCells::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnswerCells::arrange()
{
    const bool row = isRow(width());
    const int gap = spacing(1, this);
    const int count = static_cast<int>(m_cells.size());
    QRect place = rect();
    for (int i = 0; i < count; ++i) {
        AnswerCell *cell = m_cells[static_cast<std::size_t>(i)];
        if (row) {
            // What cannot be shared out evenly is spread over the row.
            place.setLeft(i * (width() + gap) / count);
            place.setRight((i + 1) * (width() + gap) / count - gap - 1);
        } else {
            place.setHeight(cell->heightFor(width(), false));
        }
        cell->setUpright(row);
        cell->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        if (!row)
            place.translate(0, place.height() + gap);
    }
}

} // namespace app
