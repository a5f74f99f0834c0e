// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_canvas.h"
#include "app/mapview/map_content.h"

class QPainter;

namespace app
{

/// The shadow that a second time is drawn as: light, dotted, beneath what was measured.
void paintSecondTime(QPainter &painter, const Theme &theme, const QRectF &box, double corner,
                     RegionShape shape);

/// The shadow of MapContent::secondTime(), if there is one.
void paintSecondTime(QPainter &painter, const MapCanvas &canvas, const MapContent &content);

} // namespace app
