// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/regions.h"

namespace core
{
namespace
{

using Polygon = std::vector<AttachmentPoint>;

// How far a point lies on the style's side of its border with another style; linear in the point.
double lead(const ClassificationRule &rule, Style style, Style other, const AttachmentPoint &point)
{
    if (!rule.cutLines()) {
        const PerStyle<double> values = brennanClarkShaverFunctions(point);
        return values[style] - values[other];
    }
    const AttachmentPoint &cut = rule.cutLines()->at;
    // Against its neighbour a style is cut off by one line; against the opposite corner both lines
    // count, and the neighbours' lines already give the rectangle.
    double sum = 0.0;
    for (const Dimension dimension : dimensions) {
        if (isHigh(style, dimension) != isHigh(other, dimension)) {
            const double distance = point[dimension] - cut[dimension];
            sum += isHigh(style, dimension) ? distance : -distance;
        }
    }
    return sum;
}

// Sutherland and Hodgman (1974): keeps the part of a convex polygon where the function is not
// negative.
template <class Function> Polygon clipped(const Polygon &polygon, const Function &function)
{
    Polygon kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const AttachmentPoint &a = polygon[i];
        const AttachmentPoint &b = polygon[(i + 1) % polygon.size()];
        const double atA = function(a);
        const double atB = function(b);
        if (atA >= 0)
            kept.push_back(a);
        if ((atA > 0 && atB < 0) || (atA < 0 && atB > 0)) {
            const double share = atA / (atA - atB);
            kept.push_back({a.anxiety + share * (b.anxiety - a.anxiety),
                            a.avoidance + share * (b.avoidance - a.avoidance)});
        }
    }
    return kept;
}

} // namespace

std::vector<StyleRegion> regions(const ClassificationRule &rule)
{
    constexpr double lo = planeScale.lo();
    constexpr double hi = planeScale.hi();
    std::vector<StyleRegion> found;
    for (const Style style : styles) {
        Polygon polygon{{lo, lo}, {hi, lo}, {hi, hi}, {lo, hi}};
        for (const Style other : styles) {
            if (other == style)
                continue;
            polygon = clipped(polygon, [&](const AttachmentPoint &point) {
                return lead(rule, style, other, point);
            });
        }
        if (polygon.size() >= 3)
            found.push_back({style, polygon});
    }
    return found;
}

} // namespace core
