// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_labels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace app
{

LabelRoom::LabelRoom(const QRectF &area, double grain)
    : m_area(area)
    , m_grain(grain)
    , m_columns(static_cast<int>(std::ceil(area.width() / grain)))
    , m_rows(static_cast<int>(std::ceil(area.height() / grain)))
    , m_taken(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), false)
{
}

LabelRoom::Cells LabelRoom::cellsOf(const QRectF &box) const
{
    const auto cell = [&](double distance, int count) {
        return std::clamp(static_cast<int>(std::floor(distance / m_grain)), 0, count - 1);
    };
    return {cell(box.left() - m_area.left(), m_columns), cell(box.top() - m_area.top(), m_rows),
            cell(box.right() - m_area.left(), m_columns),
            cell(box.bottom() - m_area.top(), m_rows)};
}

void LabelRoom::take(const QRectF &box)
{
    if (!m_area.intersects(box))
        return;
    const Cells cells = cellsOf(box);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        const auto first = m_taken.begin() + static_cast<std::ptrdiff_t>(row) * m_columns;
        std::fill(first + cells.left, first + cells.right + 1, true);
    }
}

bool LabelRoom::isFree(const QRectF &box) const
{
    if (!m_area.contains(box))
        return false;
    const Cells cells = cellsOf(box);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        const auto first = m_taken.begin() + static_cast<std::ptrdiff_t>(row) * m_columns;
        if (std::find(first + cells.left, first + cells.right + 1, true) != first + cells.right + 1)
            return false;
    }
    return true;
}

std::optional<QRectF> LabelRoom::placeBeside(const QPointF &point, const QSizeF &size, double away)
{
    const double w = size.width();
    const double h = size.height();
    for (const QPointF &corner : std::array{
             QPointF(away, -h / 2), QPointF(-away - w, -h / 2), QPointF(-w / 2, -away - h),
             QPointF(-w / 2, away), QPointF(away, 0), QPointF(-away - w, 0), QPointF(away, -h),
             QPointF(-away - w, -h), QPointF(away, away), QPointF(-away - w, away),
             QPointF(away, -away - h), QPointF(-away - w, -away - h)}) {
        const QRectF box(point + corner, size);
        if (!isFree(box))
            continue;
        take(box);
        return box;
    }
    return std::nullopt;
}

} // namespace app
