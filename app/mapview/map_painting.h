// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_results.h"

namespace app
{

/// Everything over the ground, in the order of the layers; onto any painter (screen, image, SVG).
/// `labels` are those of labelTexts() for this content.
void paintOverGround(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
                     const std::vector<LabelText> &labels);

} // namespace app
