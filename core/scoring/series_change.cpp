// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/series_change.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core
{
namespace
{

double ownError(std::span<const Occasion> series, Dimension dimension)
{
    double squares = 0.0;
    for (const Occasion &occasion : series)
        squares += std::pow(occasion.placement.on[dimension].standardError, 2);
    return std::sqrt(squares / static_cast<double>(series.size()));
}

} // namespace

Result<SeriesChange> changeOver(std::span<const Occasion> series, const std::optional<Norm> &norm)
{
    if (series.size() < 2)
        return Error{ErrorCode::Mismatch, {}};
    Change last;
    for (std::size_t i = 1; i < series.size(); ++i) {
        const auto change = changeBetween(series[i - 1], series[i], norm);
        if (!change)
            return change.error();
        last = *change;
    }
    SeriesChange whole{.on = {}, .basis = last.on.anxiety.basis, .takings = series.size()};
    for (const Dimension dimension : dimensions) {
        const DimensionChange &change = last.on[dimension];
        const double error = change.basis == ChangeBasis::OwnSpread
                                 ? ownError(series, dimension)
                                 : change.standardError / std::numbers::sqrt2;
        std::vector<double> means;
        for (const Occasion &occasion : series)
            means.push_back(occasion.placement.on[dimension].mean);
        whole.on[dimension] = *largestStep(means, error);
        whole.basis = std::max(whole.basis, change.basis);
    }
    return whole;
}

} // namespace core
