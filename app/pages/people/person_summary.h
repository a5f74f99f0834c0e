// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/saved_result.h"

#include <QDate>

namespace app
{

/// What a list says of somebody's results: the newest, and the course of its relationship and
/// questions up to it.
struct PersonSummary {
    bool isKnown = false; ///< the results could be read
    QDate newest;         ///< invalid: no result
    QString region;       ///< of the newest; empty where it has no place on the map
    QString rule;         ///< its name: a region never stands without
    /// Means on 1..7, the earliest first and as many as a look holds; fewer than two are no course.
    core::PerDimension<std::vector<double>> course;
    QString change; ///< from the first of the course to the last, against error; empty: no course
};

/// The newest results that a course is drawn of.
inline constexpr std::size_t longestCourse = 8;

/// `results` newest first.
PersonSummary summaryOf(const core::Result<std::vector<SavedResult>> &results);

/// The summary in a line: for screen readers, and where there is no room for the row.
QString summarySentence(const PersonSummary &summary);

} // namespace app
