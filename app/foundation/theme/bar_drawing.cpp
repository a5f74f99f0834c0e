// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/bar_drawing.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/spacing.h"

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

void drawTrack(QPainter &painter, const QRectF &track, const Theme &theme)
{
    const double radius = std::min(track.width(), track.height()) / 2;
    painter.setPen(QPen(theme.controlBorder, 1));
    painter.setBrush(theme.track);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void drawFilling(QPainter &painter, const QRectF &filled, const QColor &color)
{
    const double radius = std::min(filled.width(), filled.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(filled, radius, radius);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortestHandle)
{
    const int whole = lengthOf(bar);
    const int handle = handleLength(bar, shortestHandle);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      whole - handle, bar.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(bar, start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(bar, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(bar, start + handle, whole - start - handle);
    default:
        return {}; // no arrows
    }
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
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawFilling(painter, shown, touched ? theme.text : theme.mutedText);
    painter.restore();
}

int sliderHandleSide(const QStyleOptionSlider &slider)
{
    return std::max(24, spacing(2.75, slider.fontMetrics));
}

QRect sliderPart(const QStyleOptionSlider &slider, QStyle::SubControl part)
{
    const int side = sliderHandleSide(slider);
    const QRect &whole = slider.rect;
    switch (part) {
    case QStyle::SC_SliderHandle: {
        const int at =
            QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, slider.sliderPosition,
                                            lengthOf(slider) - side, slider.upsideDown);
        // The option says by `upsideDown` that a slider runs from right to left.
        return isVertical(slider)
                   ? QRect(whole.center().x() - side / 2, whole.top() + at, side, side)
                   : QRect(whole.left() + at, whole.center().y() - side / 2, side, side);
    }
    case QStyle::SC_SliderGroove:
        return whole;
    default:
        return {};
    }
}

void drawSlider(QPainter &painter, const QStyleOptionSlider &slider)
{
    const Theme theme = themeFor(slider.palette);
    const QRectF handle = sliderPart(slider, QStyle::SC_SliderHandle);
    const QRectF whole = slider.rect;
    const double thickness = spacing(0.75, slider.fontMetrics);
    const double end = handle.width() / 2 - thickness;
    const QRectF track = isVertical(slider)
                             ? QRectF(whole.center().x() - thickness / 2, whole.top() + end,
                                      thickness, whole.height() - 2 * end)
                             : QRectF(whole.left() + end, whole.center().y() - thickness / 2,
                                      whole.width() - 2 * end, thickness);
    QRectF filled = track;
    if (isVertical(slider) && slider.upsideDown)
        filled.setTop(handle.center().y());
    else if (isVertical(slider))
        filled.setBottom(handle.center().y());
    else if (slider.upsideDown)
        filled.setLeft(handle.center().x());
    else
        filled.setRight(handle.center().x());
    const bool enabled = slider.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawTrack(painter, track, theme);
    drawFilling(painter, filled, enabled ? theme.accent : theme.controlBorder);
    // A target of the handle's size around a smaller disc.
    const double air = handle.width() / 7;
    painter.setPen(QPen(theme.surface, 2));
    painter.setBrush(enabled ? theme.accent : theme.controlBorder);
    painter.drawEllipse(handle.adjusted(air, air, -air, -air));
    painter.restore();
    if (slider.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, handle, handle.width() / 2, theme);
}

void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const Theme theme = themeFor(bar.palette);
    const bool upright = !bar.state.testFlag(QStyle::State_Horizontal);
    QRectF track = bar.rect;
    const double thickness =
        std::min<double>(spacing(1, bar.fontMetrics), upright ? track.width() : track.height());
    const double words =
        bar.textVisible && !upright
            ? bar.fontMetrics.horizontalAdvance(u"100 %"_s) + spacing(1, bar.fontMetrics)
            : 0;
    const QRectF whole = track;
    if (upright)
        track.adjust((track.width() - thickness) / 2, 0, -(track.width() - thickness) / 2, 0);
    else
        track = QRectF(track.left(), track.center().y() - thickness / 2, track.width() - words,
                       thickness);
    const bool isBusy = bar.minimum == bar.maximum;
    const double share =
        isBusy
            ? 0.4
            : std::clamp((bar.progress - double(bar.minimum)) / (double(bar.maximum) - bar.minimum),
                         0.0, 1.0);
    const auto mirrored = [&](QRectF box) {
        if (bar.direction == Qt::RightToLeft && !upright)
            box.moveLeft(whole.left() + whole.right() - box.right());
        return box;
    };
    QRectF filled = track;
    if (upright) {
        filled.setTop(track.bottom() - share * track.height());
    } else {
        filled.setWidth(std::max(thickness, share * track.width()));
        if (isBusy) // how far is not known: neither end is touched
            filled.moveCenter(track.center());
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawTrack(painter, mirrored(track), theme);
    if (share > 0)
        drawFilling(painter, mirrored(filled), theme.accent);
    painter.restore();
    if (words > 0) {
        painter.setPen(theme.text);
        painter.drawText(mirrored({whole.right() - words, whole.top(), words, whole.height()}),
                         Qt::AlignVCenter |
                             (bar.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                         bar.text);
    }
}

} // namespace app
