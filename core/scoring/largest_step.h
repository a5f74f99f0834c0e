// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/precision.h"

#include <optional>
#include <span>

namespace core
{

/// Where a series of scores changes most: the mean of all takings after it against the mean of all
/// before.
struct LargestStep {
    std::size_t before = 0;     ///< how many takings lie before the step, 1..n − 1
    double difference = 0.0;    ///< mean after − mean before, in the scores' unit
    double standardError = 0.0; ///< of the difference: SEM √(1/k + 1/(n − k))
    /// What |difference| / standardError passes at the largest step of 5 in 100 unchanged people.
    double criticalValue = 0.0;

    /// Larger than chance variation at 95 %, whichever step was the largest.
    bool isReliable() const;
    /// difference ± criticalValue × standardError: it holds 0 unless the step is reliable.
    Interval interval() const;

    bool operator==(const LargestStep &) const = default;
};

/// The longest series that is judged as a whole.
inline constexpr std::size_t mostTakings = 30;

/// One judgement of a whole series, with one error rate. Comparing each taking with the first at
/// 1.96 would call a change in 27 of 100 unchanged people by the tenth taking.
///
/// Of all n − 1 splits the one with the largest |difference| / standard error (the earliest of
/// several), as when a single change of a mean is looked for (Hawkins 1977). The critical values
/// are simulated: 200,000 unchanged people for 2 to 12 takings, 400,000 for more. Two takings give
/// the reliable change of Jacobson & Truax (1991).
///
/// `scores` in the order in which they were taken, of one person or means of one group, all with
/// the same `standardError` of measurement (> 0). Of more than mostTakings the last ones are
/// judged, and `before` still counts from the first. Nothing for fewer than two scores.
std::optional<LargestStep> largestStep(std::span<const double> scores, double standardError);

} // namespace core
