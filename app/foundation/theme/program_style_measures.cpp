// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a control lie, how large it is and how it behaves; see program_style.cpp for
// how it looks.
#include "app/foundation/theme/bar_drawing.h"
#include "app/foundation/theme/button_drawing.h"
#include "app/foundation/theme/choice_drawing.h"
#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/field_drawing.h"
#include "app/foundation/theme/menu_drawing.h"
#include "app/foundation/theme/program_style.h"
#include "app/foundation/theme/spacing.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QStyleOption>

#include <algorithm>

namespace app
{
namespace
{

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (option)
        return option->fontMetrics;
    return widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
}

} // namespace

QRect ProgramStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return sliderPart(*slider, part);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboBoxPart(*combo, part);
        break;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxPart(*box, part);
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ProgramStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const auto *choice = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (element) {
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        if (choice)
            return choiceIndicatorRect(*choice);
        break;
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        if (choice)
            return choiceWordsRect(*choice);
        break;
    case SE_CheckBoxFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonFocusRect:
    case SE_RadioButtonClickRect:
        if (choice)
            return choiceContentRect(*choice);
        break;
    case SE_LineEditContents:
        if (const auto *edit = qstyleoption_cast<const QStyleOptionFrame *>(option);
            edit && edit->lineWidth > 0) {
            // QLineEdit has a margin of two pixels of its own.
            const int pad = fieldPadding(edit->fontMetrics) - 2;
            return edit->rect.adjusted(pad, 1, -pad, -1);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const QSize button = buttonSize(size, option->fontMetrics);
        return button.expandedTo({spacing(11, option->fontMetrics), 0});
    }
    case CT_CheckBox:
    case CT_RadioButton:
        if (const auto *choice = qstyleoption_cast<const QStyleOptionButton *>(option))
            return choiceSize(*choice, size);
        break;
    case CT_ComboBox:
        return comboBoxSize(*option, size);
    case CT_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxSize(*box, size);
        break;
    case CT_LineEdit:
        if (const auto *edit = qstyleoption_cast<const QStyleOptionFrame *>(option);
            edit && edit->lineWidth > 0) {
            return {size.width() + 2 * fieldPadding(edit->fontMetrics) - 4,
                    std::max(fieldHeight(edit->fontMetrics), size.height() + 2)};
        }
        return size;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        break;
    case CT_ItemViewItem: {
        const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool opened = widget && widget->window()->windowType() == Qt::Popup;
        return opened ? item + QSize(0, spacing(1, option->fontMetrics)) : item;
    }
    case CT_ToolButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({24, 24});
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSide(metricsOf(option, widget));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return spacing(1, metricsOf(option, widget));
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget)
                   ? textFrameWidth(metricsOf(option, widget))
                   : 1;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return sliderHandleSide(*slider);
        break;
    case PM_FocusFrameHMargin: // between the bar of a chosen row and its words
        return spacing(0.6, metricsOf(option, widget));
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 3;
    case PM_MessageBoxIconSize:
        return spacing(4, metricsOf(option, widget));
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below, not a menu over it
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_FocusFrame_Mask: // would leave the margin alone
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace app
