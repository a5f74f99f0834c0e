// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/classification.h"

#include "core/scoring/borders.h"
#include "core/scoring/region_probabilities.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core
{
namespace
{

double distanceTo(const BorderSegment &segment, const AttachmentPoint &point)
{
    const double alongX = segment.to.anxiety - segment.from.anxiety;
    const double alongY = segment.to.avoidance - segment.from.avoidance;
    const double fromX = point.anxiety - segment.from.anxiety;
    const double fromY = point.avoidance - segment.from.avoidance;
    const double squaredLength = alongX * alongX + alongY * alongY;
    const double share =
        squaredLength > 0.0
            ? std::clamp((fromX * alongX + fromY * alongY) / squaredLength, 0.0, 1.0)
            : 0.0;
    return std::hypot(fromX - share * alongX, fromY - share * alongY);
}

void measureNearestBorder(Classification &classification, Style style, const AttachmentPoint &point)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (const BorderSegment &segment : borders(classification.rule)) {
        if (segment.oneSide != style && segment.otherSide != style)
            continue;
        const double distance = distanceTo(segment, point);
        if (distance < nearest) {
            nearest = distance;
            classification.distanceToBorder = distance;
            classification.nearestNeighbour =
                segment.oneSide == style ? segment.otherSide : segment.oneSide;
        }
    }
}

} // namespace

Style Classification::mostProbable() const
{
    const auto largest = std::max_element(probabilities.values.begin(), probabilities.values.end());
    return styles[static_cast<std::size_t>(largest - probabilities.values.begin())];
}

Classification classify(const ClassificationRule &rule, const Placement &placement)
{
    Classification classification{.rule = rule,
                                  .style = rule.classify(placement.point()),
                                  .probabilities = regionProbabilities(rule, placement),
                                  .distanceToBorder = 0.0,
                                  .nearestNeighbour = std::nullopt};
    if (classification.style)
        measureNearestBorder(classification, *classification.style, placement.point());
    return classification;
}

} // namespace core
