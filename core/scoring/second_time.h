// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/norms.h"
#include "core/scoring/precision.h"

#include <optional>

namespace core
{

/// Where the same person's score would likely lie if it were measured a second time, on 1..7.
///
/// An observed score is no true score: extreme ones are extreme by error too, and come back toward
/// the mean of those they belong to (Kelley 1927; Lord & Novick 1968, equation 3.7.2). So a second
/// score is expected at M + ρ (X − M), with SD √(1 − ρ²) around it: the error of both occasions.
/// Between random halves of real answers its 95 % interval holds .95 of second scores, .92 to .98
/// in every band of half a point; what lies around the observed score is a fifth of a point off at
/// the ends of the scale.
struct SecondTime {
    double expected = 0.0;
    double sd = 0.0;
    /// How long after the first, where a published retest coefficient stands behind it. Nothing:
    /// ρ is alpha, which knows nothing of what changes from one day to another.
    std::optional<int> days;

    /// Normal distribution; not clipped to 1..7.
    Interval interval(double coverage = 0.95) const;
    /// The same clipped to 1..7, for drawing and for words.
    Interval shownInterval(double coverage = 0.95) const;

    bool operator==(const SecondTime &) const = default;
};

/// For an observed score on 1..7, by a sample's mean, SD and reliability on `scale`: a published
/// retest coefficient before alpha, ρ = 1 − SEM² / SD² with the SEM of the retest sample (0 where
/// that is larger than the SD).
SecondTime secondTime(double observed, const NormDistribution &sample, const Scale &scale);

} // namespace core
