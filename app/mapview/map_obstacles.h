// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_canvas.h"
#include "app/mapview/map_content.h"

#include <vector>

namespace app
{

/// What words keep clear of, as boxes; slanted lines as rows of small ones.
struct MapObstacles {
    std::vector<QRectF> marks; ///< never covered
    std::vector<QRectF> lines; ///< that say something: a change, a comparison
    std::vector<QRectF> faint; ///< that join results: a name keeps clear of them where it can
};

/// Without the points of more results than are drawn in detail.
MapObstacles obstaclesFor(const MapCanvas &canvas, const MapContent &content);

} // namespace app
