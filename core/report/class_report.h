// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/cohort_scores.h"
#include "core/cohort/item_statistics.h"
#include "core/cohort/unusual_answers.h"
#include "core/report/report_document.h"

namespace core
{

/// A group as it is to be reported.
struct ReportedGroup {
    QString name;                            ///< may be empty
    std::optional<Instrument> instrument;    ///< whose answers; nothing where it is not known
    const CohortScores &scores;              ///< lives as long as the call
    std::optional<AnswerStatistics> answers; ///< for alpha; nothing where only scores are known
    ClassificationRule rule = ClassificationRule::midpoint();
    LineReading line = LineReading::Apart;
    std::size_t smallest = smallestGroup; ///< may raise core::smallestGroup, never lower it
    int drawnFrom = 0;                    ///< as in ClassProvenance
    bool madeUp = false;                  ///< people who do not exist have nothing to hide

    GroupPrivacy privacy() const { return {smallest, madeUp}; }
};

/// A group with the figures that were worked out when it was loaded or chosen.
struct DescribedGroup {
    QString name;                               ///< may be empty
    std::optional<CohortStatistics> statistics; ///< nothing: it is too small
    std::optional<CohortStatistics> whole;      ///< of the class its people were drawn from
    std::optional<AnswerStatistics> answers;    ///< nothing where only scores are known
    std::optional<UnusualPeople> unusual;       ///< nothing where nobody can be compared with
    QStringList itemIds;                        ///< of `answers`, in their order
    ClassOrigin origin;
    std::size_t smallest = smallestGroup; ///< of which anything is shown
    bool madeUp = false;                  ///< as in ReportedGroup

    GroupPrivacy privacy() const { return {smallest, madeUp}; }
};

/// Everything that is shown of a group at once: its size, where it comes from, means and spreads,
/// statement by statement, and no count that tells of fewer than the smallest group. Of one that is
/// too small only where it comes from.
/// `date`: of the day.
ReportDocument makeClassScreen(const DescribedGroup &group, const QDate &date);

/// A group on one page: where it stands, means with their intervals and spreads, how many the rule
/// sees in each region, and where that comes from. No value in it is a single person's, and no
/// count of people tells of fewer than the smallest group.
/// `date`: of the day. Error: GroupTooSmall.
Result<ReportDocument> makeClassReport(const ReportedGroup &group, const QDate &date);

} // namespace core
