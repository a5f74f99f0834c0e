// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/cohort_scores.h"

#include <cstdint>
#include <vector>

namespace core
{

/// A rectangle of the plane, both ends inside; `from` lies below `to` on both dimensions.
struct PlaneWindow {
    AttachmentPoint from{1.0, 1.0};
    AttachmentPoint to{7.0, 7.0};

    bool operator==(const PlaneWindow &) const = default;
};

/// How many people stand in each cell of a grid over a window of the plane: what is drawn instead
/// of a million points.
class PlaneHistogram
{
public:
    /// Counts people with both scores. Cell (column, row) holds scores from its lower edge up to,
    /// without, its upper edge; the last ones hold the window's end too. At least one column and
    /// row. 1,000,000 people on 480 × 480: 2 ms.
    PlaneHistogram(const CohortScores &scores, int columns, int rows,
                   const PlaneWindow &window = {});

    int columns() const { return m_columns; } ///< along anxiety, lowest first
    int rows() const { return m_rows; }       ///< along avoidance, lowest first
    const PlaneWindow &window() const { return m_window; }

    std::uint32_t at(int column, int row) const
    {
        return m_counts[static_cast<std::size_t>(row) * m_columns + column];
    }
    /// All counts, row by row.
    const std::vector<std::uint32_t> &counts() const { return m_counts; }
    /// The fullest cell; 0 without people.
    std::uint32_t largest() const;
    /// People inside the window.
    std::size_t people() const;

private:
    int m_columns;
    int m_rows;
    PlaneWindow m_window;
    std::vector<std::uint32_t> m_counts;
};

} // namespace core
