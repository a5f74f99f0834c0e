// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/second_time.h"

#include <algorithm>
#include <cmath>

namespace core
{
namespace
{

double reliabilityOf(const NormDistribution &sample)
{
    if (!sample.retest)
        return sample.alpha;
    const double error =
        standardErrorOfMeasurement(sample.retest->sd, sample.retest->coefficient) / sample.sd;
    return std::max(0.0, 1.0 - error * error);
}

} // namespace

Interval SecondTime::interval(double coverage) const
{
    const double reach = normalQuantile((1.0 + coverage) / 2.0) * sd;
    return {expected - reach, expected + reach};
}

Interval SecondTime::shownInterval(double coverage) const
{
    const Interval whole = interval(coverage);
    return {std::max<double>(whole.lo, planeScale.lo()),
            std::min<double>(whole.hi, planeScale.hi())};
}

SecondTime secondTime(double observed, const NormDistribution &sample, const Scale &scale)
{
    const double mean = scale.mapTo(planeScale, sample.mean);
    const double reliability = reliabilityOf(sample);
    return {.expected = mean + reliability * (observed - mean),
            .sd = sample.sd * scale.stretchTo(planeScale) *
                  std::sqrt(1.0 - reliability * reliability),
            .days = sample.retest ? std::optional(sample.retest->days) : std::nullopt};
}

} // namespace core
