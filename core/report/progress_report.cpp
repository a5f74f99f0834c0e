// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_report.h"

namespace core
{
namespace
{

constexpr int notesOnProgress = 2;

Occasion occasionOf(const EarlierResult &taken)
{
    return occasionOf(taken.assessment, taken.result);
}

} // namespace

Result<ReportDocument> makeProgressReport(const std::vector<EarlierResult> &series,
                                          const QString &language)
{
    ReportedTimeline timeline;
    std::vector<const EarlierResult *> located;
    for (const EarlierResult &taken : series) {
        if (!taken.result.evaluation.classification)
            continue;
        located.push_back(&taken);
        timeline.occasions.push_back({occasionOf(taken).date, *taken.result.evaluation.placement});
    }
    if (located.size() < 2)
        return Error{ErrorCode::Mismatch, {}};
    const EarlierResult &first = *located.front();
    const EarlierResult &last = *located.back();
    const Result<Change> change =
        changeBetween(occasionOf(first), occasionOf(last), last.result.norm);
    if (!change)
        return change.error();
    for (const Dimension dimension : dimensions)
        timeline.band[dimension] = change->on[dimension].smallestReliable;

    ReportDocument document;
    document.kind = ReportKind::Progress;
    document.voice = voiceFor(last.assessment.personId);
    document.date = occasionOf(last).date;
    const Instrument &instrument = last.result.instrument;
    if (const Target *target = instrument.findTarget(last.assessment.targetId))
        document.about = instrument.text(target->nameKey, language);
    document.blocks = {ReportedChange{occasionOf(first).date, *first.result.evaluation.placement,
                                      *last.result.evaluation.placement, *change},
                       timeline,
                       ReportStatement::ChangeIsNoVerdict,
                       ReportHeading::Provenance,
                       provenanceOf(last.assessment, last.result, language),
                       ReportHeading::Notes,
                       EmptyLines{notesOnProgress}};
    return document;
}

} // namespace core
