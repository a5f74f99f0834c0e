// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/class_vote.h"

#include "core/base/statistics.h"
#include "core/model/scale.h"

#include <algorithm>
#include <numeric>

namespace core
{
namespace
{

bool reachesInto(const PlaneRange &range, bool high)
{
    return high ? range.hi > planeScale.midpoint() : range.lo < planeScale.midpoint();
}

} // namespace

int ClassVote::raisedHands() const
{
    return std::accumulate(hands.values.begin(), hands.values.end(), undecided);
}

std::optional<double> ClassVote::share(Style corner) const
{
    const int all = raisedHands();
    return all > 0 ? std::optional(static_cast<double>(hands[corner]) / all) : std::nullopt;
}

std::optional<PlacementSpread> spreadOf(const std::vector<AttachmentPoint> &placements)
{
    if (placements.empty())
        return std::nullopt;
    PlacementSpread spread{};
    if (placements.size() > 1)
        spread.deviation.emplace();
    for (const Dimension dimension : dimensions) {
        const auto on = [dimension](const AttachmentPoint &place) { return place[dimension]; };
        spread.mean[dimension] = meanOf(placements, on);
        if (spread.deviation)
            (*spread.deviation)[dimension] =
                standardDeviationOf(placements, spread.mean[dimension], on);
    }
    return spread;
}

PerStyle<bool> cornersOf(const Vignette &vignette)
{
    PerStyle<bool> corners;
    for (const bool anxious : {false, true}) {
        for (const bool avoidant : {false, true}) {
            corners[styleAt({anxious, avoidant})] = reachesInto(vignette.box.anxiety, anxious) &&
                                                    reachesInto(vignette.box.avoidance, avoidant);
        }
    }
    return corners;
}

VoteBesideBox besideBox(const ClassVote &vote, const Vignette &vignette)
{
    VoteBesideBox beside;
    const PerStyle<bool> corners = cornersOf(vignette);
    for (const Style corner : styles) {
        if (corners[corner])
            beside.hands += vote.hands[corner];
    }
    beside.placements = static_cast<std::size_t>(
        std::count_if(vote.placements.begin(), vote.placements.end(),
                      [&](const AttachmentPoint &place) { return vignette.contains(place); }));
    return beside;
}

} // namespace core
