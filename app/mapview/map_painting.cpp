// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_painting.h"

#include "app/mapview/map_marks.h"
#include "app/mapview/map_results.h"
#include "app/mapview/map_words.h"
#include "core/scoring/borders.h"
#include "core/scoring/regions.h"

#include <QPainter>

namespace app
{
namespace
{

// Over everything that lies on the ground. Those of a second rule are dotted and lighter: the map
// is that of the first, which then stands out from it.
void paintBorders(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    painter.save();
    painter.setClipRect(canvas.area());
    const auto paint = [&](const core::ClassificationRule &rule, const QPen &pen) {
        painter.setPen(pen);
        for (const core::BorderSegment &segment : core::borders(rule))
            painter.drawPolyline(canvas.frame.line(segment.from, segment.to));
    };
    if (content.secondRule) {
        paint(*content.secondRule, QPen(canvas.theme.mutedText, 0.18 * canvas.step, Qt::DotLine));
        paint(content.rule, QPen(canvas.theme.text, 0.25 * canvas.step, Qt::DashLine));
    } else {
        paint(content.rule, QPen(canvas.theme.mutedText, 1.4, Qt::DashLine));
    }
    painter.restore();
}

} // namespace

void paintRegions(QPainter &painter, const MapCanvas &canvas, const MapContent &content)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!content.layers.regions) {
        painter.setPen(QPen(canvas.theme.border, 1));
        painter.setBrush(canvas.theme.surface);
        painter.drawRect(canvas.area());
        painter.restore();
        return;
    }
    painter.setClipRect(canvas.area());
    painter.setPen(Qt::NoPen);
    for (const core::StyleRegion &region : core::regions(content.rule)) {
        painter.setBrush(canvas.theme.tint[region.style]);
        painter.drawPolygon(canvas.frame.polygon(region.corners));
    }
    painter.restore();
}

void paintSampleDensity(QPainter &painter, const MapCanvas &canvas, const DensityPicture &density)
{
    QColor band = canvas.theme.density;
    band.setAlphaF(0.11F);
    QColor line = canvas.theme.density;
    line.setAlphaF(0.55F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(canvas.area());
    painter.setPen(QPen(line, 1));
    painter.setBrush(band);
    for (const QPainterPath &contour : density.contours())
        painter.drawPath(canvas.frame.shape(contour));
    painter.restore();
}

void paintOverGround(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
                     const MapLabels &labels)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const AxisWords &axis : labels.axes)
        paintAxisWords(painter, canvas.theme, axis);
    if (content.layers.regions)
        paintBorders(painter, canvas, content);
    if (content.showsSpread())
        paintPeopleSpread(painter, canvas.frame, *content.people, canvas.theme, canvas.step);
    paintTargetBox(painter, canvas, content);
    painter.save();
    painter.setClipRect(canvas.frame.clip(canvas.step));
    if (content.showsResults())
        paintResults(painter, canvas, content);
    paintArrows(painter, canvas, content);
    if (content.showsResults())
        paintComparison(painter, canvas, content);
    painter.restore();
    for (const PlacedName &name : labels.names)
        paintName(painter, canvas, content, name);
    paintLabels(painter, canvas, content, labels.results);
    paintFreePoint(painter, canvas, content);
    // Over everything.
    if (labels.target)
        paintHaloWords(painter, *labels.target, canvas.theme);
}

} // namespace app
