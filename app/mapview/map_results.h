// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/label_placement.h"

class QPainter;

namespace app
{

/// In steps of the spacing rhythm.
inline constexpr double pointRadius = 0.75;

/// Of many results only points and labels are drawn.
bool isDetailed(const MapContent &content);

/// From the middle of the relationships one standard deviation to both sides.
QLineF spreadArm(const MapCanvas &canvas, const RelationshipGroup &group,
                 core::Dimension dimension);

/// The nearest result that a hand means with a position; none while results are hidden.
std::optional<int> resultAt(const MapCanvas &canvas, const MapContent &content,
                            const QPointF &position);

/// The results: where a second time would likely lie, their regions, the trails between them, the
/// constellation, and the points.
void paintResults(QPainter &painter, const MapCanvas &canvas, const MapContent &content);

/// Beside their points; with a line to those that are further off.
void paintLabels(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
                 const std::vector<PlacedLabel> &labels);

} // namespace app
