// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/region_probabilities.h"

#include "core/scoring/brennan_clark_shaver.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core
{
namespace
{

PerStyle<double> inQuadrants(const AttachmentPoint &cut, const Placement &placement)
{
    const double anxious = placement.on.anxiety.probabilityAbove(cut.anxiety);
    const double avoidant = placement.on.avoidance.probabilityAbove(cut.avoidance);
    PerStyle<double> probabilities;
    probabilities[Style::Secure] = (1.0 - anxious) * (1.0 - avoidant);
    probabilities[Style::Preoccupied] = anxious * (1.0 - avoidant);
    probabilities[Style::Dismissing] = (1.0 - anxious) * avoidant;
    probabilities[Style::Fearful] = anxious * avoidant;
    return probabilities;
}

double slopeAlong(const LinearFunction &function, Dimension dimension)
{
    return dimension == Dimension::Anxiety ? function.anxiety : function.avoidance;
}

/// Adds the probabilities along one line of the grid, on which `along` varies and the other
/// dimension is fixed. There the largest function changes only where two are equal, so the line
/// falls into few stretches and the distribution gives the probability of each exactly.
void addLine(const AttachmentPoint &anyPoint, Dimension along, const PlacedDimension &placed,
             double weight, PerStyle<double> &probabilities)
{
    AttachmentPoint origin = anyPoint;
    origin[along] = 0.0;
    const auto largestAt = [&](double value) {
        AttachmentPoint point = origin;
        point[along] = value;
        const PerStyle<double> values = brennanClarkShaverFunctions(point);
        const auto largest = std::max_element(values.values.begin(), values.values.end());
        return styles[static_cast<std::size_t>(largest - values.values.begin())];
    };

    std::vector<double> crossings;
    for (std::size_t i = 0; i < styles.size(); ++i) {
        for (std::size_t j = i + 1; j < styles.size(); ++j) {
            const LinearFunction difference =
                brennanClarkShaver[styles[i]].minus(brennanClarkShaver[styles[j]]);
            crossings.push_back(-difference.at(origin) / slopeAlong(difference, along));
        }
    }
    std::sort(crossings.begin(), crossings.end());

    double above = 1.0;
    Style current = largestAt(crossings.front() - 1.0);
    for (std::size_t i = 0; i < crossings.size(); ++i) {
        const bool last = i + 1 == crossings.size();
        const double next = last ? crossings[i] + 2.0 : crossings[i + 1];
        const Style after = largestAt((crossings[i] + next) / 2.0);
        if (after == current)
            continue;
        const double aboveCrossing = placed.probabilityAbove(crossings[i]);
        probabilities[current] += weight * (above - aboveCrossing);
        above = aboveCrossing;
        current = after;
    }
    probabilities[current] += weight * above;
}

// The grid lies on the dimension with the smaller error: seen from there the other one's
// distribution is smooth. Its lines stand at mean + error × sinh(s), dense in the middle and wide
// enough for the heavy tails of Student's t; the weight of a line is the exact probability between
// its neighbours.
PerStyle<double> inPolygons(const Placement &placement)
{
    const Dimension across =
        placement.on.anxiety.standardError < placement.on.avoidance.standardError
            ? Dimension::Anxiety
            : Dimension::Avoidance;
    const Dimension along =
        across == Dimension::Anxiety ? Dimension::Avoidance : Dimension::Anxiety;
    const PlacedDimension &grid = placement.on[across];

    PerStyle<double> probabilities;
    AttachmentPoint point = placement.point();
    if (grid.standardError <= 0.0) {
        addLine(point, along, placement.on[along], 1.0, probabilities);
        return probabilities;
    }
    constexpr int lines = 401;
    constexpr double reach = 7.0;
    constexpr double step = 2.0 * reach / lines;
    double above = 1.0;
    for (int i = 0; i < lines; ++i) {
        const double edge = grid.mean + grid.standardError * std::sinh(-reach + step * (i + 1));
        const double aboveEdge = i + 1 == lines ? 0.0 : grid.probabilityAbove(edge);
        const double weight = above - aboveEdge;
        above = aboveEdge;
        constexpr double negligible = 1e-12;
        if (weight < negligible)
            continue;
        point[across] = grid.mean + grid.standardError * std::sinh(-reach + step * (i + 0.5));
        addLine(point, along, placement.on[along], weight, probabilities);
    }
    return probabilities;
}

} // namespace

PerStyle<double> regionProbabilities(const ClassificationRule &rule, const Placement &placement)
{
    return rule.cutLines() ? inQuadrants(rule.cutLines()->at, placement) : inPolygons(placement);
}

} // namespace core
