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

void measureBorders(Classification &classification, Style style, const AttachmentPoint &point)
{
    PerStyle<double> nearest{};
    nearest.values.fill(std::numeric_limits<double>::infinity());
    for (const BorderSegment &segment : borders(classification.rule)) {
        if (segment.oneSide != style && segment.otherSide != style)
            continue;
        const Style behind = segment.oneSide == style ? segment.otherSide : segment.oneSide;
        nearest[behind] = std::min(nearest[behind], distanceTo(segment, point));
    }
    std::vector<Classification::Neighbour> &neighbours = classification.neighbours;
    for (const Style behind : styles) {
        if (std::isfinite(nearest[behind]))
            neighbours.push_back({behind, nearest[behind]});
    }
    std::stable_sort(neighbours.begin(), neighbours.end(),
                     [](const auto &a, const auto &b) { return a.distance < b.distance; });
}

// Of two regions that differ in one dimension.
std::optional<Place> placeBetween(Style one, Style other)
{
    const auto are = [&](Style a, Style b) {
        return (one == a && other == b) || (one == b && other == a);
    };
    if (are(Style::Secure, Style::Preoccupied))
        return Place::SecureOrPreoccupied;
    if (are(Style::Secure, Style::Dismissing))
        return Place::SecureOrDismissing;
    if (are(Style::Preoccupied, Style::Fearful))
        return Place::PreoccupiedOrFearful;
    if (are(Style::Dismissing, Style::Fearful))
        return Place::DismissingOrFearful;
    return std::nullopt;
}

Place placeIn(Style style)
{
    switch (style) {
    case Style::Secure:
        return Place::Secure;
    case Style::Preoccupied:
        return Place::Preoccupied;
    case Style::Dismissing:
        return Place::Dismissing;
    case Style::Fearful:
        return Place::Fearful;
    }
    return Place::Middle;
}

} // namespace

Style Classification::mostProbable() const
{
    const auto largest = std::max_element(probabilities.values.begin(), probabilities.values.end());
    return styles[static_cast<std::size_t>(largest - probabilities.values.begin())];
}

double Classification::distanceToBorder() const
{
    return neighbours.empty() ? 0.0 : neighbours.front().distance;
}

std::optional<Style> Classification::nearestNeighbour() const
{
    return neighbours.empty() ? std::nullopt : std::optional(neighbours.front().style);
}

Classification classify(const ClassificationRule &rule, const Placement &placement)
{
    Classification classification{.rule = rule,
                                  .style = rule.classify(placement.point()),
                                  .probabilities = regionProbabilities(rule, placement),
                                  .neighbours = {}};
    if (classification.style)
        measureBorders(classification, *classification.style, placement.point());
    return classification;
}

Place placeOf(const PerStyle<double> &probabilities)
{
    std::array ordered = styles;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](Style a, Style b) { return probabilities[a] > probabilities[b]; });
    if (probabilities[ordered[0]] >= nameableProbability)
        return placeIn(ordered[0]);
    if (probabilities[ordered[0]] + probabilities[ordered[1]] < nameablePair)
        return Place::Middle;
    return placeBetween(ordered[0], ordered[1]).value_or(Place::Middle);
}

} // namespace core
