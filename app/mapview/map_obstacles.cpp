// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_obstacles.h"

#include "app/mapview/map_marks.h"
#include "app/mapview/map_results.h"

#include <QLineF>

namespace app
{
namespace
{

QRectF around(const QPointF &centre, double reach)
{
    return {centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach};
}

void addLine(std::vector<QRectF> &boxes, const QLineF &line, double step)
{
    const int pieces = static_cast<int>(line.length() / step) + 1;
    for (int i = 0; i <= pieces; ++i)
        boxes.push_back(around(line.pointAt(static_cast<double>(i) / pieces), step / 2));
}

} // namespace

MapObstacles obstaclesFor(const MapCanvas &canvas, const MapContent &content)
{
    const double step = canvas.step;
    MapObstacles found;
    if (content.showsFreePoint())
        found.marks.push_back(around(canvas.at(*content.freePoint), 2 * step));
    if (content.showsSpread())
        found.marks.push_back(around(canvas.at(*content.people->centroid), 1.5 * step));
    for (const MapArrow &arrow : content.arrows)
        addLine(found.lines, arrowLine(canvas, arrow, content), step);
    if (!content.showsResults() || !isDetailed(content))
        return found;
    const auto at = [&](std::size_t index) {
        return canvas.at(content.results[index].placement.point());
    };
    // The chosen one is drawn larger: words keep that much away, so that none moves for a choice.
    for (std::size_t i = 0; i < content.results.size(); ++i)
        found.marks.push_back(around(at(i), pointRadius * step));
    if (content.comparedPoint) {
        found.marks.push_back(around(canvas.at(*content.comparedPoint), 0.8 * step));
        addLine(found.lines, {at(0), canvas.at(*content.comparedPoint)}, step);
    }
    if (content.layers.trails) {
        for (const Trail &trail : trails(content.results)) {
            for (std::size_t i = 1; i < trail.results.size(); ++i)
                addLine(found.faint, {at(trail.results[i - 1]), at(trail.results[i])}, step);
        }
    }
    if (content.layers.constellation) {
        for (const RelationshipGroup &group : relationshipGroups(content.results)) {
            for (const core::Dimension dimension : core::dimensions)
                addLine(found.faint, spreadArm(canvas, group, dimension), step);
        }
    }
    return found;
}

} // namespace app
