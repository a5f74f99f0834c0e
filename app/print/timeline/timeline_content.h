// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/within_day.h"
#include "core/records/journal.h"
#include "core/scoring/placement.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace app
{

struct TimelinePoint {
    QDate date;
    core::PerDimension<core::PlacedDimension> on;
    core::WithinDay within = {}; ///< beside the other points of its day
};

/// That something is written in the journal; never what.
struct JournalDay {
    core::JournalEntryId entry;
    QDate date;
};

/// That something private was written on a day: in the journal, or beside the result of that day.
/// Its words are not here, so nothing that shows a timeline can show them.
struct TimelineNote {
    QDate date;
    core::JournalEntryId entry = 0; ///< in the journal; 0: beside a result
};

/// One series over time: one questionnaire, one form, one relationship.
struct TimelineContent {
    std::vector<TimelinePoint> points; ///< by date, the earliest first; several may share a day
    std::vector<TimelineNote> notes;   ///< by date; numbered from 1 in this order
    /// The chosen first and second point, first < second; nothing with fewer than two points.
    std::optional<std::pair<int, int>> pair;
    /// For the chosen pair: core::DimensionChange::smallestReliable, the half height of the band
    /// around the first point. Nothing: no band.
    core::PerDimension<std::optional<double>> band;
};

} // namespace app
