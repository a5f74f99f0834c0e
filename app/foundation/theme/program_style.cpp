// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/program_style.h"

#include "app/foundation/theme/bar_drawing.h"
#include "app/foundation/theme/button_drawing.h"
#include "app/foundation/theme/calendar_look.h"
#include "app/foundation/theme/choice_drawing.h"
#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/field_drawing.h"
#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/item_drawing.h"
#include "app/foundation/theme/menu_drawing.h"
#include "app/foundation/theme/spacing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

void drawFrame(QPainter &painter, const QStyleOption &frame, const QWidget *widget)
{
    if (qobject_cast<const QAbstractScrollArea *>(widget)) {
        drawField(painter, frame.rect, themeFor(frame.palette), controlRadius(frame.fontMetrics),
                  frame.state);
    } else {
        drawPanel(painter, frame);
    }
}

void drawLineEdit(QPainter &painter, const QStyleOptionFrame &edit)
{
    const Theme theme = themeFor(edit.palette);
    if (edit.lineWidth > 0)
        drawField(painter, edit.rect, theme, controlRadius(edit.fontMetrics), edit.state);
    else // inside a field or a cell
        painter.fillRect(edit.rect,
                         edit.state.testFlag(QStyle::State_Enabled) ? theme.surface : theme.page);
}

void drawSplitter(QPainter &painter, const QStyleOption &splitter)
{
    const QRect &box = splitter.rect;
    const QColor line = themeFor(splitter.palette).border;
    if (splitter.state.testFlag(QStyle::State_Horizontal))
        painter.fillRect(QRect(box.center().x(), box.top(), 1, box.height()), line);
    else
        painter.fillRect(QRect(box.left(), box.center().y(), box.width(), 1), line);
}

void drawQuietFrame(QPainter &painter, const QStyleOption &frame)
{
    const double radius = controlRadius(frame.fontMetrics);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeFor(frame.palette).border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(frame.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawArrow(QPainter &painter, const QStyleOption &arrow, Direction direction)
{
    const double side = std::min<double>(spacing(0.9, arrow.fontMetrics),
                                         std::min(arrow.rect.width(), arrow.rect.height()));
    drawChevron(painter, arrow.rect, direction, side, inkOf(themeFor(arrow.palette), arrow.state));
}

// Of a tree, as in the folders of a file dialog.
void drawBranch(QPainter &painter, const QStyleOption &branch)
{
    if (!branch.state.testFlag(QStyle::State_Children))
        return;
    const Direction folded =
        branch.direction == Qt::RightToLeft ? Direction::Left : Direction::Right;
    drawArrow(painter, branch,
              branch.state.testFlag(QStyle::State_Open) ? Direction::Down : folded);
}

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *edit = qstyleoption_cast<const QStyleOptionFrame *>(option))
            return drawLineEdit(*painter, *edit);
        break;
    case PE_FrameLineEdit:
        return; // drawn with the ground
    case PE_Frame:
        return drawFrame(*painter, *option, widget);
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        return drawQuietFrame(*painter, *option);
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return drawPanel(*painter, *option);
    case PE_FrameFocusRect:
        return drawItemRing(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBoxIndicator(*painter, *option, option->rect);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(*painter, *option, option->rect);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return drawItemGround(*painter, *item);
        break;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->features.testFlag(QStyleOptionViewItem::Alternate))
                painter->fillRect(item->rect, item->palette.alternateBase());
            return;
        }
        break;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return drawArrow(*painter, *option, Direction::Down);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawArrow(*painter, *option, Direction::Up);
    case PE_IndicatorArrowLeft:
        return drawArrow(*painter, *option, Direction::Left);
    case PE_IndicatorArrowRight:
        return drawArrow(*painter, *option, Direction::Right);
    case PE_IndicatorHeaderArrow:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawArrow(*painter, *option,
                             head->sortIndicator == QStyleOptionHeader::SortUp ? Direction::Up
                                                                               : Direction::Down);
        break;
    case PE_IndicatorBranch:
        return drawBranch(*painter, *option);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProgramStyle::drawItem(QPainter &painter, const QStyleOptionViewItem &item,
                            const QWidget *widget) const
{
    QStyleOptionViewItem drawn = itemOnItsGround(item);
    drawn.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(CE_ItemViewItem, &drawn, &painter, widget);
    if (item.state.testFlag(State_HasFocus))
        drawItemRing(painter, item);
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawPushButton(*painter, *button);
        break;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *choice = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawChoice(*painter, *choice, element == CE_RadioButton);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBoxWords(*painter, *combo);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return drawItem(*painter, *item, widget);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(*painter, *header);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader drawn = *header;
            drawn.palette.setColor(QPalette::ButtonText,
                                   inkOf(themeFor(header->palette), header->state));
            return QProxyStyle::drawControl(element, &drawn, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, themeFor(option->palette).surface);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*painter, *item);
        break;
    case CE_MenuEmptyArea:
        return; // the panel is drawn
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgressBar(*painter, *bar);
        break;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(*painter, *tab);
        break;
    case CE_Splitter:
        return drawSplitter(*painter, *option);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*painter, *bar,
                                 subControlRect(control, bar, SC_ScrollBarSlider, widget));
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawSlider(*painter, *slider);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*painter, *combo);
        break;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*painter, *box);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            drawToolButton(*painter, *button);
            QStyleOptionToolButton label = *button;
            label.palette.setColor(QPalette::ButtonText,
                                   inkOf(themeFor(button->palette), button->state));
            return proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon ProgramStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const auto drawn = [&](const QString &name, const QColor Theme::*color) {
        return icon(name, themeFor(widget ? widget->palette() : QApplication::palette()).*color);
    };
    switch (which) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return drawn(u"about"_s, &Theme::accent);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return drawn(u"notice"_s, &Theme::accent);
    case SP_ArrowLeft:
        return drawn(u"back"_s, &Theme::text);
    case SP_ArrowRight:
        return drawn(u"forward"_s, &Theme::text);
    case SP_LineEditClearButton:
        return drawn(u"close"_s, &Theme::mutedText);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

void ProgramStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The wheel turns the page (see PageWheel): it takes the focus nowhere either.
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        CalendarLook::dress(*calendar);
}

} // namespace app
