// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/contour.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core
{
namespace
{

/// The field with a frame of zeros around it.
float framed(const DensityField &field, int column, int row)
{
    const bool inside = column >= 0 && row >= 0 && column < field.columns && row < field.rows;
    return inside ? field.at(column, row) : 0.0F;
}

// Cells of the frame have their middles on the window's edge, so contours end there.
AttachmentPoint framedMiddle(const DensityField &field, int column, int row)
{
    AttachmentPoint point = field.middleOf(column, row);
    for (const Dimension dimension : dimensions) {
        point[dimension] =
            std::clamp(point[dimension], field.window.from[dimension], field.window.to[dimension]);
    }
    return point;
}

/// A corner of a square of marching squares.
struct Corner {
    AttachmentPoint point;
    float value;
};

AttachmentPoint crossing(const Corner &a, const Corner &b, float level)
{
    const double share = (level - a.value) / static_cast<double>(b.value - a.value);
    return {a.point.anxiety + share * (b.point.anxiety - a.point.anxiety),
            a.point.avoidance + share * (b.point.avoidance - a.point.avoidance)};
}

/// A square between the middles of four cells, its corners in order around it.
using Square = std::array<Corner, 4>;

Square squareAt(const DensityField &field, int column, int row)
{
    Square square;
    constexpr std::array offsets{std::pair(0, 0), std::pair(1, 0), std::pair(1, 1),
                                 std::pair(0, 1)};
    for (std::size_t i = 0; i < square.size(); ++i) {
        const int x = column + offsets[i].first;
        const int y = row + offsets[i].second;
        square[i] = {framedMiddle(field, x, y), framed(field, x, y)};
    }
    return square;
}

void cutSquare(const Square &square, float level, std::vector<ContourSegment> &segments)
{
    std::array<AttachmentPoint, 4> crossings{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < square.size(); ++i) {
        const Corner &next = square[(i + 1) % square.size()];
        if ((square[i].value >= level) != (next.value >= level))
            crossings[count++] = crossing(square[i], next, level);
    }
    // Four where opposite corners are alike: the two high ones are cut off apart.
    if (count == 4 && square[0].value >= level)
        std::rotate(crossings.begin(), crossings.end() - 1, crossings.end());
    for (std::size_t i = 0; i + 1 < count; i += 2)
        segments.push_back({crossings[i], crossings[i + 1]});
}

} // namespace

std::vector<ContourSegment> contour(const DensityField &field, float level)
{
    std::vector<ContourSegment> segments;
    for (int row = -1; row < field.rows; ++row) {
        for (int column = -1; column < field.columns; ++column)
            cutSquare(squareAt(field, column, row), level, segments);
    }
    return segments;
}

} // namespace core
