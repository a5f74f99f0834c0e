// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_report.h"

#include "core/records/within_days.h"

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
    std::vector<Assessment> sittings;
    for (const EarlierResult &taken : series) {
        if (!taken.result.evaluation.classification)
            continue;
        located.push_back(&taken);
        sittings.push_back(taken.assessment);
    }
    if (located.size() < 2)
        return Error{ErrorCode::Mismatch, {}};
    const std::vector<WithinDay> within = withinDays(sittings);
    for (std::size_t i = 0; i < located.size(); ++i) {
        timeline.occasions.push_back(
            {occasionOf(*located[i]).date, *located[i]->result.evaluation.placement, within[i]});
    }
    const EarlierResult &first = *located.front();
    const EarlierResult &last = *located.back();
    const Result<Change> change =
        changeBetween(occasionOf(first), occasionOf(last), last.result.norm);
    if (!change)
        return change.error();
    for (const Dimension dimension : dimensions)
        timeline.band[dimension] = change->on[dimension].smallestReliable;

    std::vector<Occasion> occasions;
    for (const EarlierResult *taken : located)
        occasions.push_back(occasionOf(*taken));
    if (occasions.size() > 2) {
        const Result<SeriesChange> whole = changeOver(occasions, last.result.norm);
        if (!whole)
            return whole.error();
        timeline.whole = *whole;
    }

    ReportDocument document;
    document.kind = ReportKind::Progress;
    document.voice = voiceFor(last.assessment.personId);
    document.date = occasionOf(last).date;
    const Instrument &instrument = last.result.instrument;
    if (const Target *target = instrument.findTarget(last.assessment.targetId))
        document.about = instrument.text(target->nameKey, language);
    document.blocks = {ReportedChange{occasionOf(first).date, *first.result.evaluation.placement,
                                      *last.result.evaluation.placement, *change, within.front()},
                       timeline,
                       ReportStatement::ChangeIsNoVerdict,
                       ReportHeading::Provenance,
                       provenanceOf(last.assessment, last.result, language),
                       ReportHeading::Notes,
                       EmptyLines{notesOnProgress}};
    return document;
}

} // namespace core
