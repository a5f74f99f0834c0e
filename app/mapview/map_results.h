// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_canvas.h"
#include "app/mapview/map_content.h"

class QPainter;

namespace app
{

/// In steps of the spacing rhythm.
inline constexpr double pointRadius = 0.75;

/// Of many results only points and labels are drawn.
bool isDetailed(const MapContent &content);

/// The nearest result that a hand means with a position; none while results are hidden.
std::optional<int> resultAt(const MapCanvas &canvas, const MapContent &content,
                            const QPointF &position);

/// The results: their regions, the trails between them, the constellation, and the points.
void paintResults(QPainter &painter, const MapCanvas &canvas, const MapContent &content);

/// A label as it is drawn, and how wide: measured once, drawn at every frame. A long one has two
/// lines: what it is about, and below it the date.
struct LabelText {
    QStringList lines;
    double width;
};
std::vector<LabelText> labelTexts(const MapCanvas &canvas, const MapContent &content);
/// Beside their points wherever there is room without overlap, the chosen result first; the table
/// beside the map names every result.
void paintLabels(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
                 const std::vector<LabelText> &labels);

} // namespace app
