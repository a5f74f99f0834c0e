// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr std::array unitIds{
    std::pair{AxisUnit::SevenPoint, "1-7"_L1},
    std::pair{AxisUnit::FivePoint, "1-5"_L1},
    std::pair{AxisUnit::Percentile, "percentile"_L1},
    std::pair{AxisUnit::ZScore, "z"_L1},
};

constexpr Scale fivePoints = *Scale::make(1, 5);
constexpr double mostTicks = 7.0;
// Between two knots of a normal curve a straight line is off by less than a tenth of a percentile.
constexpr double normalKnotStep = 0.05;

using Knots = std::vector<std::pair<double, double>>;

Knots knotsOf(const NormDistribution &distribution, const Scale &scale)
{
    Knots knots{{planeScale.lo(), 0.0}};
    const auto add = [&](double score, double percentile) {
        const double value = scale.mapTo(planeScale, score);
        if (value > knots.back().first && value < planeScale.hi() &&
            percentile > knots.back().second && percentile < 100.0)
            knots.emplace_back(value, percentile);
    };
    if (!distribution.percentiles.empty()) {
        for (const auto &[percentile, score] : distribution.percentiles)
            add(score, percentile);
    } else {
        for (double value = planeScale.lo(); value < planeScale.hi(); value += normalKnotStep) {
            const double score = planeScale.mapTo(scale, value);
            add(score, percentileOf(score, distribution).value);
        }
    }
    knots.emplace_back(planeScale.hi(), 100.0);
    return knots;
}

double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1.0 - 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace

QString axisUnitId(AxisUnit unit)
{
    const auto *const found = std::find_if(unitIds.begin(), unitIds.end(),
                                           [&](const auto &entry) { return entry.first == unit; });
    return found->second;
}

std::optional<AxisUnit> axisUnitFromId(const QString &id)
{
    const auto *const found = std::find_if(unitIds.begin(), unitIds.end(),
                                           [&](const auto &entry) { return entry.second == id; });
    return found == unitIds.end() ? std::nullopt : std::optional(found->first);
}

AxisScale::AxisScale(AxisUnit unit)
    : m_unit(unit == AxisUnit::FivePoint ? unit : AxisUnit::SevenPoint)
    , m_first(1.0)
    , m_last(unit == AxisUnit::FivePoint ? fivePoints.hi() : planeScale.hi())
{
}

AxisScale::AxisScale(AxisUnit unit, const Norm &norm, Dimension dimension)
    : AxisScale(unit)
{
    const NormDistribution &distribution = norm.distributions[dimension];
    m_unit = unit;
    if (unit == AxisUnit::Percentile)
        m_knots = knotsOf(distribution, norm.scale);
    if (unit != AxisUnit::ZScore)
        return;
    const double mean = norm.scale.mapTo(planeScale, distribution.mean);
    const double sd = distribution.sd * norm.scale.stretchTo(planeScale);
    m_first = (planeScale.lo() - mean) / sd;
    m_last = (planeScale.hi() - mean) / sd;
}

double AxisScale::shareOf(double planeValue) const
{
    if (isLinear())
        return (planeValue - planeScale.lo()) / (planeScale.hi() - planeScale.lo());
    return inUnit(planeValue) / 100.0;
}

double AxisScale::planeValueAt(double share) const
{
    if (isLinear())
        return planeScale.lo() + share * (planeScale.hi() - planeScale.lo());
    return planeValue(share * 100.0);
}

double AxisScale::inUnit(double planeValue) const
{
    if (isLinear())
        return m_first + shareOf(planeValue) * (m_last - m_first);
    auto above = std::find_if(m_knots.begin() + 1, m_knots.end() - 1,
                              [&](const auto &knot) { return knot.first >= planeValue; });
    const auto below = above - 1;
    return below->second + (planeValue - below->first) * (above->second - below->second) /
                               (above->first - below->first);
}

double AxisScale::planeValue(double inUnit) const
{
    if (isLinear())
        return planeValueAt((inUnit - m_first) / (m_last - m_first));
    auto above = std::find_if(m_knots.begin() + 1, m_knots.end() - 1,
                              [&](const auto &knot) { return knot.second >= inUnit; });
    const auto below = above - 1;
    return below->first + (inUnit - below->second) * (above->first - below->first) /
                              (above->second - below->second);
}

std::vector<double> AxisScale::ticks(double fromShare, double toShare) const
{
    const double from = inUnit(planeValueAt(fromShare));
    const double to = inUnit(planeValueAt(toShare));
    const double step = roundStep((to - from) / mostTicks);
    std::vector<double> ticks;
    // Counted in whole steps, so that no rounding adds up and the ends are not missed.
    const auto last = std::lround(std::floor(to / step + 1e-6));
    for (auto i = std::lround(std::ceil(from / step - 1e-6)); i <= last; ++i)
        ticks.push_back(static_cast<double>(i) * step);
    return ticks;
}

} // namespace core
