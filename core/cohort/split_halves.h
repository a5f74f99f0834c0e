// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/plane_key.h"
#include "core/cohort/response_table.h"
#include "core/cohort/style_readings.h"

#include <cstdint>

namespace core
{

/// A questionnaire taken apart at random into two that ask for the same, many times over: what
/// measuring twice does to real answers, without a model of error.
struct SplitHalves {
    int splits = 0;
    std::size_t people = 0; ///< who answered every statement that counts
    /// Of those whom both halves give a style, how many get another one, 0..1; mean of the splits.
    /// Nobody who stands exactly on a line in one of them is counted: that is no other style.
    double readOtherwise = 0.0;
    double onALine = 0.0; ///< how many stand on a line in at least one half, 0..1; mean
    /// Correlation of the two halves, mean of the splits: the reliability of half the statements.
    PerDimension<double> correlation{0.0, 0.0};
};

/// Each dimension's statements are drawn into two halves, the odd one left out; a half's score is
/// the mean of its keyed answers on 1..7. The same seed draws the same halves.
///
/// Errors: Mismatch where the table's columns are not the key's items; GroupTooSmall where fewer
/// than smallestGroup people answered everything; RuleNotApplicable for a dimension of fewer than
/// four statements.
Result<SplitHalves> splitHalves(const ResponseTable &table, const PlaneKey &key,
                                const ClassificationRule &rule, int splits, std::uint64_t seed);

} // namespace core
