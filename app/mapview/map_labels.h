// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace app
{

/// Finds room for labels beside their points without any overlap. What is taken is remembered on a
/// fine grid, so five thousand labels take a few milliseconds.
class LabelRoom
{
public:
    /// `grain` is the grid's step: distances below it are not told apart.
    LabelRoom(const QRectF &area, double grain);

    void take(const QRectF &box);
    bool isFree(const QRectF &box) const;
    /// Beside the point first, then above and below it, then a little lower and higher beside it
    /// and at its corners, `away` from it; takes the place. Nothing where no place is free.
    std::optional<QRectF> placeBeside(const QPointF &point, const QSizeF &size, double away);

private:
    struct Cells {
        int left, top, right, bottom;
    };
    Cells cellsOf(const QRectF &box) const;

    QRectF m_area;
    double m_grain;
    int m_columns;
    int m_rows;
    std::vector<bool> m_taken;
};

} // namespace app
