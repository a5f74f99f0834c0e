// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/program_style.h"

#include "app/foundation/theme/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

bool isVertical(const QStyleOptionSlider &bar)
{
    return bar.orientation == Qt::Vertical;
}

int lengthOf(const QStyleOptionSlider &bar)
{
    return isVertical(bar) ? bar.rect.height() : bar.rect.width();
}

// As long beside the bar as the page that is seen is beside the whole.
int handleLength(const QStyleOptionSlider &bar, int shortest)
{
    const int length = lengthOf(bar);
    if (bar.maximum <= bar.minimum)
        return length;
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const auto seen = static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep));
    return std::clamp(seen, std::min(shortest, length), length);
}

// A part of the bar from here on, this long.
QRect along(const QStyleOptionSlider &bar, int from, int length)
{
    const QRect part =
        isVertical(bar) ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), length)
                        : QRect(bar.rect.left() + from, bar.rect.top(), length, bar.rect.height());
    return QStyle::visualRect(bar.direction, bar.rect, part);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle)
{
    // Flat, for its look and for its time: a gradient as high as a window takes as long to fill as
    // the text beside it.
    painter.fillRect(bar.rect, bar.palette.window());
    if (bar.maximum <= bar.minimum)
        return;
    const Theme theme = themeFor(bar.palette);
    const bool touched = bar.state.testFlag(QStyle::State_MouseOver) ||
                         bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const double thickness = isVertical(bar) ? handle.width() : handle.height();
    const double air = thickness / (touched ? 5 : 4);
    const QRectF shown = isVertical(bar) ? QRectF(handle).adjusted(air, 1, -air, -1)
                                         : QRectF(handle).adjusted(1, air, -1, -air);
    const double corner = (thickness - 2 * air) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(touched ? theme.text : theme.mutedText);
    painter.drawRoundedRect(shown, corner, corner);
    painter.restore();
}

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        drawScrollBar(*painter, *bar, subControlRect(control, bar, SC_ScrollBarSlider, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ProgramStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const int whole = lengthOf(*bar);
    const int handle = handleLength(*bar, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              whole - handle, bar->upsideDown);
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(*bar, start, handle);
    case SC_ScrollBarSubPage:
        return along(*bar, 0, start);
    case SC_ScrollBarAddPage:
        return along(*bar, start + handle, whole - start - handle);
    default:
        return {}; // no arrows
    }
}

} // namespace app
