// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/answer_cells.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/answer_cells_access.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
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
    setFocusPolicy(Qt::ClickFocus); // by Tab one comes to the scale, by arrows from there to here
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

bool AnswerCell::fitsUpright(int width) const
{
    const QFontMetrics caption(fontFor(TextRole::Caption, font()));
    const int room = labelBox(QRect(0, 0, width, 10'000), true).width();
    const QStringList words = m_label.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return width >= spacing(6, this) &&
           std::all_of(words.begin(), words.end(), [&](const QString &word) {
               return caption.horizontalAdvance(word) <= room;
           });
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
    setFocusPolicy(Qt::TabFocus);
    describeAnswerCells();
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
            cell->installEventFilter(this);
            m_cells.push_back(cell);
        }
        m_arrows->setWidgets({m_cells.begin(), m_cells.end()});
        // From a cell, Tab leads to what follows the scale.
        QWidget *former = this;
        for (AnswerCell *cell : m_cells) {
            setTabOrder(former, cell);
            former = cell;
        }
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

AnswerCell *AnswerCells::chosenCell() const
{
    const auto chosen = std::find_if(m_cells.begin(), m_cells.end(),
                                     [](const AnswerCell *cell) { return cell->isChecked(); });
    return chosen == m_cells.end() ? nullptr : *chosen;
}

void AnswerCells::takeFocus()
{
    if (!hasFocus()) {
        setFocus();
        return;
    }
    QAccessibleEvent again(this, QAccessible::Focus);
    QAccessible::updateAccessibility(&again);
    update();
}

void AnswerCells::focusChosen()
{
    if (AnswerCell *chosen = chosenCell())
        chosen->setFocus();
}

bool AnswerCells::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
        m_byMouse = event->type() == QEvent::MouseButtonPress;
    return QWidget::eventFilter(watched, event);
}

void AnswerCells::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_byMouse = false;
    QWidget::focusInEvent(event);
    update();
}

void AnswerCells::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AnswerCells::keyPressEvent(QKeyEvent *event)
{
    m_byMouse = false;
    update();
    const int key = event->key();
    const bool forward =
        key == Qt::Key_Down ||
        key == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool isArrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (!isArrow || m_cells.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    AnswerCell *chosen = chosenCell();
    (chosen ? chosen : forward ? m_cells.front() : m_cells.back())->setFocus();
}

// A ring around the whole scale: in the gaps and at the edge, where the cells leave room.
void AnswerCells::paintEvent(QPaintEvent *)
{
    if (!hasFocus() || m_byMouse)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeFor(palette()).accent, 2));
    const double radius = spacing(1, this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

// A row where each cell has room for every word of its label.
bool AnswerCells::isRow(int width) const
{
    const int room = widthInRow(width);
    return std::all_of(m_cells.begin(), m_cells.end(),
                       [room](const AnswerCell *cell) { return cell->fitsUpright(room); });
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
