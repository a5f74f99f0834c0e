// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument.h"
#include "core/scoring/scored_items.h"

#include <optional>
#include <vector>

namespace core
{

/// One keyed answer, or one finished part of a composite.
struct WeightedValue {
    double value;
    double weight = 1.0;
};

/// The values put together by the scoring's method and then transformed; `of` is how many values
/// there could have been. Nothing where the method has no answer: no values, one value for a
/// standard deviation, weights that sum to 0, a division by 0. Minimums are not looked at.
std::optional<double> combine(const Scoring &scoring, const std::vector<WeightedValue> &values,
                              int of);

/// The smallest and largest result of combine() for values that all lie in `range`, as a scale;
/// nothing for the methods whose results have no such range and for ends that are not whole.
std::optional<Scale> combinedScale(const Scoring &scoring, const KeyedRange &range, int of);

/// Standard deviation with n − 1; nothing below two values.
std::optional<double> standardDeviation(const std::vector<WeightedValue> &values);

} // namespace core
