// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/plane_histogram.h"

#include <algorithm>
#include <numeric>

namespace core
{
namespace
{

/// One axis of the grid: the cell of a score.
struct Axis {
    double from;
    double cellsPerPoint;
    int cells;

    Axis(double low, double high, int count)
        : from(low)
        , cellsPerPoint(count / (high - low))
        , cells(count)
    {
    }

    // Negative outside the axis, also for NaN.
    int cellOf(float score) const
    {
        const double place = (score - from) * cellsPerPoint;
        return place >= 0.0 && place <= cells ? std::min(static_cast<int>(place), cells - 1) : -1;
    }
};

} // namespace

PlaneHistogram::PlaneHistogram(const CohortScores &scores, int columns, int rows,
                               const PlaneWindow &window)
    : m_columns(std::max(1, columns))
    , m_rows(std::max(1, rows))
    , m_window(window)
    , m_counts(static_cast<std::size_t>(m_columns) * m_rows, 0)
{
    const Axis anxiety(window.from.anxiety, window.to.anxiety, m_columns);
    const Axis avoidance(window.from.avoidance, window.to.avoidance, m_rows);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const int column = anxiety.cellOf(scores.on.anxiety[i]);
        const int row = avoidance.cellOf(scores.on.avoidance[i]);
        if (column >= 0 && row >= 0)
            ++m_counts[static_cast<std::size_t>(row) * m_columns + column];
    }
}

std::uint32_t PlaneHistogram::largest() const
{
    return *std::max_element(m_counts.begin(), m_counts.end());
}

std::size_t PlaneHistogram::people() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::size_t{0});
}

} // namespace core
