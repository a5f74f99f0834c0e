// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/norms.h"

#include "core/scoring/precision.h"

#include <algorithm>

namespace core
{
namespace
{

double interpolate(double x, double x0, double y0, double x1, double y1)
{
    return y0 + (x - x0) * (y1 - y0) / (x1 - x0);
}

} // namespace

const NormWords &Norm::wordsIn(const QString &code) const
{
    const auto found = translations.constFind(code.section(u'_', 0, 0));
    return found == translations.constEnd() ? words : *found;
}

bool Norm::holdsForWording(const QString &wordingLanguage) const
{
    const QString wording = QString(wordingLanguage).replace(u'-', u'_').section(u'_', 0, 0);
    return wording.isEmpty() || language.isEmpty() || wording == language;
}

Percentile percentileOf(double value, const NormDistribution &distribution)
{
    const auto &table = distribution.percentiles;
    if (table.empty()) {
        const double z = (value - distribution.mean) / distribution.sd;
        return {.value = 100.0 * normalCdf(z)};
    }
    if (value < table.front().second)
        return {table.front().first, Percentile::Edge::AtOrBelow, true};
    if (value > table.back().second)
        return {table.back().first, Percentile::Edge::AtOrAbove, true};

    const auto above = std::find_if(table.begin(), table.end(),
                                    [&](const auto &entry) { return entry.second >= value; });
    if (above->second == value)
        return {above->first, Percentile::Edge::Within, true};
    const auto below = above - 1;
    return {interpolate(value, below->second, below->first, above->second, above->first),
            Percentile::Edge::Within, true};
}

double scoreAtPercentile(double percentile, const NormDistribution &distribution)
{
    const auto &table = distribution.percentiles;
    if (table.empty())
        return distribution.mean + distribution.sd * normalQuantile(percentile / 100.0);
    if (percentile <= table.front().first)
        return table.front().second;
    if (percentile >= table.back().first)
        return table.back().second;

    const auto above = std::find_if(table.begin(), table.end(),
                                    [&](const auto &entry) { return entry.first >= percentile; });
    if (above->first == percentile)
        return above->second;
    const auto below = above - 1;
    return interpolate(percentile, below->first, below->second, above->first, above->second);
}

} // namespace core
