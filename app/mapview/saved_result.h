// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"
#include "core/records/saved_evaluation.h"

#include <optional>

namespace app
{

/// A saved result as lists, the map and the timeline show it: computed anew, in words of one
/// language.
struct SavedResult {
    core::Assessment assessment;
    QString relationship;  ///< whom it is about; where nobody, the questionnaire's name
    QString questionnaire; ///< its name; its id where its definition is not here
    QString numbers;       ///< means with intervals, or why there are none; may be empty
    std::optional<core::SavedEvaluation> saved; ///< nothing where it cannot be computed
    std::optional<MapPoint> point;              ///< where it has a place on the map

    /// The person's own name for it, else whom it is about.
    QString heading() const { return assessment.title.isEmpty() ? relationship : assessment.title; }
};

/// Results answered to an earlier wording have no numbers: they cannot be scored with today's key.
SavedResult describeResult(const core::Assessment &assessment, core::SavedEvaluator &evaluator,
                           const QString &language);

/// The same for results of the same relationship answered to the same definition and form: only
/// these are compared over time.
QString seriesOf(const core::Assessment &assessment);

} // namespace app
