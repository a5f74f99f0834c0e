// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/label_placement.h"

class QPainter;

namespace app
{

// The words of the map where placeLabels() put them.

void paintAxisWords(QPainter &painter, const Theme &theme, const AxisWords &axis);
/// A region's name with its mark, or the mark alone.
void paintName(QPainter &painter, const MapCanvas &canvas, const MapContent &content,
               const PlacedName &name);
/// In the painter's colour.
void paintWords(QPainter &painter, const PlacedWords &words);
/// With a halo of the ground, legible over whatever lies beneath; real text in a vector file.
void paintHaloWords(QPainter &painter, const PlacedWords &words, const Theme &theme);

} // namespace app
