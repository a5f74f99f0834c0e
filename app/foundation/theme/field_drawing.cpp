// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/field_drawing.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/spacing.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOptionComboBox>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Room for the chevron of a combo box; all of the box opens it.
int chevronWidth(const QFontMetrics &metrics)
{
    return spacing(2.25, metrics);
}

// Of each button of a spin box, a target of its own.
int buttonWidth(const QFontMetrics &metrics)
{
    return std::max(24, spacing(2, metrics));
}

double chevronSide(const QFontMetrics &metrics)
{
    return spacing(0.9, metrics);
}

void drawStep(QPainter &painter, const QStyleOptionSpinBox &box, QStyle::SubControl part,
              bool possible, const Theme &theme)
{
    const QRect place = spinBoxPart(box, part);
    const bool touched = possible && box.activeSubControls == part;
    if (touched)
        painter.fillRect(place.adjusted(1, 2, -2, -2), theme.accentTint);
    const bool up = part == QStyle::SC_SpinBoxUp;
    const QColor ink = possible ? theme.text : theme.controlBorder;
    if (box.buttonSymbols == QAbstractSpinBox::PlusMinus) {
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignCenter, up ? u"+"_s : u"−"_s);
    } else {
        drawChevron(painter, place, up ? Direction::Up : Direction::Down,
                    chevronSide(box.fontMetrics), ink);
    }
}

} // namespace

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &combo)
{
    const Theme theme = themeFor(combo.palette);
    drawField(painter, combo.rect, theme, controlRadius(combo.fontMetrics), combo.state);
    const bool enabled = combo.state.testFlag(QStyle::State_Enabled);
    drawChevron(painter, comboBoxPart(combo, QStyle::SC_ComboBoxArrow), Direction::Down,
                chevronSide(combo.fontMetrics), enabled ? theme.text : theme.mutedText);
}

void drawComboBoxWords(QPainter &painter, const QStyleOptionComboBox &combo)
{
    if (combo.editable)
        return;
    const Theme theme = themeFor(combo.palette);
    QRect words = comboBoxPart(combo, QStyle::SC_ComboBoxEditField);
    if (!combo.currentIcon.isNull()) {
        const QRect place = QStyle::alignedRect(combo.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                combo.iconSize, words);
        combo.currentIcon.paint(&painter, place);
        const int taken = combo.iconSize.width() + spacing(0.5, combo.fontMetrics);
        words = QStyle::visualRect(
            combo.direction, words,
            QRect(words.left() + taken, words.top(), words.width() - taken, words.height()));
    }
    painter.setPen(inkOf(theme, combo.state));
    painter.drawText(
        words,
        static_cast<int>(QStyle::visualAlignment(combo.direction, Qt::AlignLeft) |
                         Qt::AlignVCenter),
        combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, words.width()));
}

QRect comboBoxPart(const QStyleOptionComboBox &combo, QStyle::SubControl part)
{
    const QRect &whole = combo.rect;
    const int arrow = chevronWidth(combo.fontMetrics);
    const int pad = fieldPadding(combo.fontMetrics);
    QRect place = whole;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        place.setLeft(whole.right() + 1 - arrow - 2);
        place.setRight(whole.right() - 2);
        break;
    case QStyle::SC_ComboBoxEditField:
        // A line that is typed in has a margin of its own.
        place.adjust(combo.editable ? pad - 2 : pad, 2, -arrow - 2, -2);
        break;
    default:
        return whole; // SC_ComboBoxFrame, SC_ComboBoxListBoxPopup
    }
    return QStyle::visualRect(combo.direction, whole, place);
}

QSize comboBoxSize(const QStyleOption &combo, const QSize &words)
{
    const QFontMetrics &metrics = combo.fontMetrics;
    return {words.width() + fieldPadding(metrics) + chevronWidth(metrics) + 4,
            std::max(fieldHeight(metrics), words.height())};
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &box)
{
    const Theme theme = themeFor(box.palette);
    drawField(painter, box.rect, theme, controlRadius(box.fontMetrics), box.state);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = box.state.testFlag(QStyle::State_Enabled);
    drawStep(painter, box, QStyle::SC_SpinBoxDown,
             enabled && box.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), theme);
    drawStep(painter, box, QStyle::SC_SpinBoxUp,
             enabled && box.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), theme);
}

QRect spinBoxPart(const QStyleOptionSpinBox &box, QStyle::SubControl part)
{
    const QRect &whole = box.rect;
    const bool bare = box.buttonSymbols == QAbstractSpinBox::NoButtons;
    const int width = bare ? 0 : buttonWidth(box.fontMetrics);
    QRect place = whole;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        place.setLeft(whole.right() + 1 - width);
        break;
    case QStyle::SC_SpinBoxDown:
        place.setLeft(whole.right() + 1 - 2 * width);
        place.setWidth(width);
        break;
    case QStyle::SC_SpinBoxEditField:
        place.adjust(fieldPadding(box.fontMetrics) - 2, 2, bare ? -4 : -2 * width, -2);
        break;
    default:
        return whole;
    }
    if (bare && part != QStyle::SC_SpinBoxEditField)
        return {};
    return QStyle::visualRect(box.direction, whole, place);
}

QSize spinBoxSize(const QStyleOptionSpinBox &box, const QSize &words)
{
    const QFontMetrics &metrics = box.fontMetrics;
    const int buttons =
        box.buttonSymbols == QAbstractSpinBox::NoButtons ? 4 : 2 * buttonWidth(metrics);
    return {words.width() + fieldPadding(metrics) + buttons + 2,
            std::max(fieldHeight(metrics), words.height())};
}

int textFrameWidth(const QFontMetrics &metrics)
{
    return 1 + static_cast<int>(std::ceil(controlRadius(metrics) * 0.3));
}

} // namespace app
