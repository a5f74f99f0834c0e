// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/placement.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace app
{

struct TimelinePoint {
    QDate date;
    core::PerDimension<core::PlacedDimension> on;
};

struct TimelineNote {
    QDate date;
    QString text;
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
