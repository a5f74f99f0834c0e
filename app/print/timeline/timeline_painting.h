// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/theme.h"
#include "app/print/timeline/timeline_layout.h"

class QPainter;

namespace app
{

/// Paints the timeline in the theme's colours; on screen, in a picture and on paper alike.
/// `shownNote` is the note whose mark stands out, or -1.
void paintTimeline(QPainter &painter, const TimelineContent &content, const TimelineLayout &layout,
                   const Theme &theme, int shownNote = -1);

} // namespace app
