// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_words.h"
#include "app/mapview/map_results.h"

#include "app/foundation/theme/style_mark.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace app
{
namespace
{

void paintAlongAxis(QPainter &painter, const PlacedWords &words, bool upwards)
{
    if (!upwards) {
        paintWords(painter, words);
        return;
    }
    painter.save();
    painter.translate(words.box.bottomLeft());
    painter.rotate(-90);
    paintWords(painter, {words.lines, words.font, {QPointF(), words.box.size().transposed()}});
    painter.restore();
}

bool coversRegionOfResult(const MapCanvas &canvas, const MapContent &content, const QRectF &box)
{
    if (!content.showsResults() || !isDetailed(content))
        return false;
    return std::any_of(content.results.begin(), content.results.end(), [&](const MapPoint &result) {
        const auto on = [&](core::Dimension dimension) {
            const core::Interval shown =
                result.placement.on[dimension].shownInterval(content.resultRegion.coverage);
            return core::PlaneRange{shown.lo, shown.hi};
        };
        return canvas.frame
            .rectangle({on(core::Dimension::Anxiety), on(core::Dimension::Avoidance)})
            .intersects(box);
    });
}

} // namespace

void paintAxisWords(QPainter &painter, const Theme &theme, const AxisWords &axis)
{
    painter.setPen(theme.mutedText);
    for (const std::optional<PlacedWords> &end : {axis.low, axis.high}) {
        if (end)
            paintAlongAxis(painter, *end, axis.upwards);
    }
    painter.setPen(theme.text);
    paintAlongAxis(painter, axis.title, axis.upwards);
}

void paintName(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
               const PlacedName &name)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.theme.mark[name.style]);
    painter.drawPath(stylePath(name.style, name.mark));
    if (!name.name)
        return;
    if (name.onMarks) {
        paintHaloWords(painter, *name.name, canvas.theme);
    } else {
        painter.setPen(canvas.theme.text);
        paintWords(painter, *name.name);
    }
    if (!name.description)
        return;
    if (name.onMarks) {
        paintHaloWords(painter, *name.description, canvas.theme);
        return;
    }
    // Muted words are made for the bare ground; over bands or a result's region they would
    // fade.
    const bool onBareGround =
        !content.showsDensity() && !coversRegionOfResult(canvas, content, name.description->box);
    painter.setPen(onBareGround ? canvas.theme.mutedText : canvas.theme.text);
    paintWords(painter, *name.description);
}

void paintWords(QPainter &painter, const PlacedWords &words)
{
    painter.setFont(words.font);
    const QFontMetricsF metrics(words.font);
    QPointF baseline(words.box.left(), words.box.top() + metrics.ascent());
    for (const QString &line : words.lines) {
        painter.drawText(baseline, line);
        baseline.ry() += metrics.height();
    }
}

void paintHaloWords(QPainter &painter, const PlacedWords &words, const Theme &theme)
{
    const QFontMetricsF metrics(words.font);
    QPainterPath outline;
    QPointF baseline(words.box.left(), words.box.top() + metrics.ascent());
    for (const QString &line : words.lines) {
        outline.addText(baseline, words.font, line);
        baseline.ry() += metrics.height();
    }
    QColor ground = theme.surface;
    ground.setAlphaF(0.85F);
    painter.strokePath(outline, QPen(ground, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(theme.text);
    paintWords(painter, words);
}

} // namespace app
