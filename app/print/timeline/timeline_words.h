// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/timeline/timeline_content.h"

namespace app
{

/// What the marks of this timeline mean, in a line or two.
QString timelineLegend(const TimelineContent &content);
/// The timeline in sentences, for screen readers.
QString timelineDescription(const TimelineContent &content);
/// A point's date and both values with their intervals, a line each.
QString timelinePointText(const TimelineContent &content, int index);
/// Where it is written: "in the journal"
QString timelineNotePlace(const TimelineNote &note);
/// "Note 2, 3 May 2026: in the journal"
QString timelineNoteText(const TimelineContent &content, int index);

} // namespace app
