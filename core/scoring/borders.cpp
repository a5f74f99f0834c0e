// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/borders.h"

#include "core/scoring/brennan_clark_shaver.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core
{
namespace
{

constexpr double planeLo = planeScale.lo();
constexpr double planeHi = planeScale.hi();

std::vector<BorderSegment> armsOfCross(const AttachmentPoint &cut)
{
    return {
        {{cut.anxiety, planeLo}, cut, Style::Secure, Style::Preoccupied},
        {cut, {cut.anxiety, planeHi}, Style::Dismissing, Style::Fearful},
        {{planeLo, cut.avoidance}, cut, Style::Secure, Style::Dismissing},
        {cut, {planeHi, cut.avoidance}, Style::Preoccupied, Style::Fearful},
    };
}

/// A stretch of the straight line start + t × direction.
struct Stretch {
    AttachmentPoint start;
    AttachmentPoint direction;
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();

    AttachmentPoint at(double t) const
    {
        return {start.anxiety + t * direction.anxiety, start.avoidance + t * direction.avoidance};
    }

    /// Leaves only the part where the function is not negative.
    void keepWhereNotNegative(const LinearFunction &function)
    {
        const double value = function.at(start);
        const double slope =
            function.avoidance * direction.avoidance + function.anxiety * direction.anxiety;
        if (slope > 0.0)
            from = std::max(from, -value / slope);
        else if (slope < 0.0)
            to = std::min(to, -value / slope);
        else if (value < 0.0)
            to = -std::numeric_limits<double>::infinity();
    }

    bool isEmpty() const { return from >= to; }
};

/// The line on which the function is 0, through its point nearest to the origin.
Stretch zeroLine(const LinearFunction &function)
{
    const double squares =
        function.anxiety * function.anxiety + function.avoidance * function.avoidance;
    const double scale = -function.constant / squares;
    return {.start = {scale * function.anxiety, scale * function.avoidance},
            .direction = {-function.avoidance, function.anxiety}};
}

Stretch insidePlane(Stretch stretch)
{
    stretch.keepWhereNotNegative({.avoidance = 0.0, .anxiety = 1.0, .constant = -planeLo});
    stretch.keepWhereNotNegative({.avoidance = 0.0, .anxiety = -1.0, .constant = planeHi});
    stretch.keepWhereNotNegative({.avoidance = 1.0, .anxiety = 0.0, .constant = -planeLo});
    stretch.keepWhereNotNegative({.avoidance = -1.0, .anxiety = 0.0, .constant = planeHi});
    return stretch;
}

// Two regions meet where their functions are equal and no third function is larger.
std::vector<BorderSegment> edgesOfPolygons()
{
    std::vector<BorderSegment> edges;
    for (std::size_t i = 0; i < styles.size(); ++i) {
        for (std::size_t j = i + 1; j < styles.size(); ++j) {
            const LinearFunction &first = brennanClarkShaver[styles[i]];
            Stretch stretch = insidePlane(zeroLine(first.minus(brennanClarkShaver[styles[j]])));
            for (const Style third : styles) {
                if (third != styles[i] && third != styles[j])
                    stretch.keepWhereNotNegative(first.minus(brennanClarkShaver[third]));
            }
            if (!stretch.isEmpty())
                edges.push_back(
                    {stretch.at(stretch.from), stretch.at(stretch.to), styles[i], styles[j]});
        }
    }
    return edges;
}

} // namespace

std::vector<BorderSegment> borders(const ClassificationRule &rule)
{
    return rule.cutLines() ? armsOfCross(rule.cutLines()->at) : edgesOfPolygons();
}

} // namespace core
