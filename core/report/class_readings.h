// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/cohort_scores.h"
#include "core/report/report_document.h"

#include <vector>

namespace core
{

/// A group that is to be read by two rules. What it points at lives as long as the call.
struct ClassToRead {
    const CohortScores &scores;
    ClassificationRule first = ClassificationRule::midpoint();
    ClassificationRule second = ClassificationRule::midpoint();
    LineReading line = LineReading::Apart;
    std::optional<Norm> norm; ///< of the answers used
    ErrorOfScores error;
    /// The same people by all their answers; null where those are the ones used.
    const CohortScores *byAllAnswers = nullptr;
    ClassificationRule firstForAll = ClassificationRule::midpoint(); ///< the first rule for those
    AnswersUsed used = AnswersUsed::All;
    /// The same people as they were measured before; null where they were measured once.
    const CohortScores *measuredFirst = nullptr;
    GroupPrivacy privacy;
};

/// How two rules read a group: what may be told of it, and what is in no block: for a list of those
/// who change the reading of each person by row, and the counts as they are.
struct ClassReadings {
    std::vector<StyleReading> first;
    std::vector<StyleReading> second;
    StyleCounts firstCounts;
    StyleCounts secondCounts;
    RuleComparison comparison; ///< of the two rules
    /// The counts, who is near a line of the first rule where it has lines, the changes.
    std::vector<ReportBlock> blocks;
};

/// Made to be called while a line is dragged: some milliseconds for a million people. Error:
/// GroupTooSmall.
Result<ClassReadings> readClass(const ClassToRead &group);

} // namespace core
