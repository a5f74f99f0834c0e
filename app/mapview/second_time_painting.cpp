// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/second_time_painting.h"

#include <QPainter>

namespace app
{
namespace
{

// Its outline carries the contrast, its ground is hardly there.
void setShadow(QPainter &painter, const Theme &theme)
{
    QColor ground = theme.text;
    ground.setAlphaF(0.10F);
    QPen outline(theme.mutedText, 1.4, Qt::DotLine);
    outline.setCosmetic(true);
    painter.setPen(outline);
    painter.setBrush(ground);
}

} // namespace

void paintSecondTime(QPainter &painter, const Theme &theme, const QRectF &box, double corner,
                     RegionShape shape)
{
    setShadow(painter, theme);
    if (shape == RegionShape::Box)
        painter.drawRoundedRect(box, corner, corner);
    else
        painter.drawEllipse(box);
}

void paintSecondTime(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    const std::optional<std::size_t> shown = content.secondTime();
    if (!shown)
        return;
    const auto &on = content.results[*shown].placement.on;
    const core::SecondTime &anxiety = *on.anxiety.secondTime;
    const core::SecondTime &avoidance = *on.avoidance.secondTime;
    const double coverage = content.resultRegion.coverage;
    painter.save();
    painter.setClipRect(canvas.area());
    if (content.resultRegion.shape == RegionShape::Box) {
        const core::Interval across = anxiety.shownInterval(coverage);
        const core::Interval up = avoidance.shownInterval(coverage);
        paintSecondTime(painter, canvas.theme,
                        canvas.frame.rectangle({{across.lo, across.hi}, {up.lo, up.hi}}),
                        canvas.step, RegionShape::Box);
    } else {
        // On bent axes an ellipse is none.
        const core::Interval across = anxiety.interval(coverage);
        const core::Interval up = avoidance.interval(coverage);
        setShadow(painter, canvas.theme);
        painter.drawPolygon(canvas.frame.ellipse({anxiety.expected, avoidance.expected},
                                                 (across.hi - across.lo) / 2, (up.hi - up.lo) / 2));
    }
    painter.restore();
}

} // namespace app
