// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/change.h"
#include "core/scoring/largest_step.h"

#include <span>

namespace core
{

/// All takings of one questionnaire by one person, judged as a whole. On 1..7.
struct SeriesChange {
    PerDimension<LargestStep> on;
    /// Of either dimension where they differ: what knows less, from OwnSpread to RetestReliability.
    ChangeBasis basis = ChangeBasis::OwnSpread;
    std::size_t takings = 0;

    bool operator==(const SeriesChange &) const = default;
};

/// The largest step of a series in the order in which it was taken, with one error rate for all its
/// steps. The standard error of measurement is that of changeBetween(): the norm's, or the root of
/// the mean square of the takings' own, which takes their number of answers for many.
///
/// Errors: Mismatch (fewer than two), those of changeBetween() for any two that follow each other.
Result<SeriesChange> changeOver(std::span<const Occasion> series,
                                const std::optional<Norm> &norm = std::nullopt);

} // namespace core
