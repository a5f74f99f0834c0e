// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <functional>
#include <iterator>

/// Mean and standard deviation, added up in the order of the values.
///
/// Not those of Boost.Math: its running means leave a mean of whole answers a rounding away from
/// the plain sum divided by n, so that a score would no longer be exact and no longer that of a
/// table of a million; and from 1.76 on its header brings parallel algorithms, which have to be
/// linked where TBB is installed. item_statistics and item_covariance count whole numbers, which is
/// exact, and keep to themselves.
namespace core
{

/// Sum / n; of at least one value. `value` takes the number out of an element.
template <class Range, class Value = std::identity>
double meanOf(const Range &range, Value value = {})
{
    double sum = 0.0;
    for (const auto &each : range)
        sum += std::invoke(value, each);
    return sum / static_cast<double>(std::size(range));
}

/// With n − 1, around the mean of the same values; of at least two.
template <class Range, class Value = std::identity>
double standardDeviationOf(const Range &range, double mean, Value value = {})
{
    double squares = 0.0;
    for (const auto &each : range) {
        const double apart = std::invoke(value, each) - mean;
        squares += apart * apart;
    }
    return std::sqrt(squares / static_cast<double>(std::size(range) - 1));
}

} // namespace core
