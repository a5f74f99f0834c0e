// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/within_day.h"
#include "core/records/assessment.h"

#include <vector>

namespace core
{

/// Of finished assessments that are listed together, in any order: one for each.
std::vector<WithinDay> withinDays(const std::vector<Assessment> &listed);

/// When something was finished on a local day that was said afterwards, at `now` or before it.
/// `finishedAt` is what was taken for it. A sheet from paper has the hour of its typing on the day
/// of it, and none on a day before: noon keeps it that day in every list. What was answered here
/// keeps its hour.
QDateTime finishedOn(const QDate &day, const QDateTime &finishedAt, bool onPaper,
                     const QDateTime &now);

} // namespace core
