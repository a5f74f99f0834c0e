// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_content.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace app
{

void MapContent::fitScales()
{
    for (const core::Dimension dimension : core::dimensions) {
        scales[dimension] = norm && core::needsNorm(axes.unit)
                                ? core::AxisScale(axes.unit, *norm, dimension)
                                : core::AxisScale(axes.unit);
    }
}

std::optional<std::size_t> MapContent::secondTime() const
{
    if (!layers.secondTime || !showsResults() || results.size() > mostDetailedResults)
        return std::nullopt;
    const auto shown = static_cast<std::size_t>(selected.value_or(0));
    return results[shown].hasSecondTime() ? std::optional(shown) : std::nullopt;
}

std::vector<Trail> trails(const std::vector<MapPoint> &results)
{
    QMap<QString, Trail> bySeries;
    // Results stand newest first; a trail leads from the oldest on.
    for (std::size_t i = results.size(); i-- > 0;) {
        if (!results[i].series.isEmpty())
            bySeries[results[i].series].results.push_back(i);
    }
    std::vector<Trail> trails;
    for (Trail &trail : bySeries) {
        if (trail.results.size() > 1)
            trails.push_back(std::move(trail));
    }
    return trails;
}

std::vector<RelationshipGroup> relationshipGroups(const std::vector<MapPoint> &results)
{
    QMap<QString, std::vector<std::size_t>> byGroup;
    QHash<QString, bool> seen;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const MapPoint &result = results[i];
        if (result.group.isEmpty() || seen.value(result.series))
            continue;
        seen.insert(result.series, true);
        byGroup[result.group].push_back(i);
    }
    std::vector<RelationshipGroup> groups;
    for (const std::vector<std::size_t> &members : byGroup) {
        std::vector<core::AttachmentPoint> points;
        for (const std::size_t member : members)
            points.push_back(results[member].placement.point());
        if (const auto spread = core::constellation(points))
            groups.push_back({members, *spread});
    }
    return groups;
}

} // namespace app
