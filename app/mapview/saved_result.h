// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"
#include "core/model/within_day.h"
#include "core/records/saved_evaluation.h"

#include <QLocale>

#include <optional>
#include <vector>

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
    core::WithinDay within = {};                ///< beside the other results of its day

    /// The day it was answered, `LongFormat` or `ShortFormat`, as it is told from others.
    QString day(QLocale::FormatType format) const;
    /// The person's own name for it, else whom it is about.
    QString heading() const { return assessment.title.isEmpty() ? relationship : assessment.title; }
};

/// Results answered to an earlier wording have no numbers: they cannot be scored with today's key.
/// `within`: beside the others it is listed with.
SavedResult describeResult(const core::Assessment &assessment, core::SavedEvaluator &evaluator,
                           const QString &language, const core::WithinDay &within = {});
/// All that are finished and listed together, told apart.
std::vector<SavedResult> describeResults(const std::vector<core::Assessment> &assessments,
                                         core::SavedEvaluator &evaluator, const QString &language);

/// The same for results of the same relationship answered to the same definition and form: only
/// these are compared over time.
QString seriesOf(const core::Assessment &assessment);

} // namespace app
