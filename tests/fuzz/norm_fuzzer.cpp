// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Norms: what is read gives percentiles that are numbers.
#include "fuzzer.h"

#include "core/scoring/norm_reader.h"

using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto norm = core::readNorm(fuzz::bytesOf(data, size), u"any.json"_s);
    if (!norm)
        return 0;
    for (const core::Dimension dimension : core::dimensions) {
        const core::NormDistribution &distribution = norm->distributions[dimension];
        for (const double score : {double(norm->scale.lo()), norm->scale.midpoint(),
                                   double(norm->scale.hi()), distribution.mean}) {
            const double percentile = core::percentileOf(score, distribution).value;
            fuzz::require(percentile >= 0.0 && percentile <= 100.0, "a percentile is in 0..100");
        }
        const double median = core::scoreAtPercentile(50.0, distribution);
        fuzz::require(median - median == 0.0, "a score at a percentile is a number");
    }
    return 0;
}
