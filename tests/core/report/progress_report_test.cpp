// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_report.h"
#include "core/report/report_document.h"

#include "tests/answered.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

core::EarlierResult taken(int day, std::optional<int> anxiety, int avoidance,
                          const QString &instrumentId = u"ecr"_s)
{
    static const core::InstrumentCatalogue catalogue(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"));
    static core::SavedEvaluator evaluator(catalogue,
                                          QStringLiteral(ATLAS_SOURCE_DIR "/resources/norms"));
    const core::Instrument instrument = *catalogue.instrument(instrumentId);
    core::Assessment assessment = answeredWith(instrument, anxiety.value_or(0), avoidance);
    if (!anxiety) {
        for (const core::KeyedItem &item : instrument.findScoring(instrument.plane->anxiety)->items)
            assessment.answers.remove(item.itemId);
    }
    assessment.title = u"my own title"_s;
    assessment.notes = u"what nobody is to read"_s;
    assessment.startedAt = assessment.startedAt.addDays(day);
    assessment.finishedAt = assessment.startedAt;
    return {assessment, *evaluator.evaluate(assessment)};
}

} // namespace

TEST(ProgressReport, ComparesTheFirstWithTheLastAndShowsWhatLiesBetween)
{
    const auto report =
        core::makeProgressReport({taken(0, 6, 3), taken(60, 5, 3), taken(120, 3, 3)}, u"en"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->kind, core::ReportKind::Progress);
    EXPECT_EQ(report->date, QDate(2026, 8, 29));
    const auto *change = core::findBlock<core::ReportedChange>(*report);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->since, QDate(2026, 5, 1));
    EXPECT_NEAR(change->change.on.anxiety.difference, -3.0, 1e-9);
    EXPECT_EQ(change->change.on.anxiety.verdict, core::ChangeVerdict::ReliableDecrease);
    EXPECT_EQ(change->change.on.avoidance.verdict, core::ChangeVerdict::NotReliable);
    const auto *timeline = core::findBlock<core::ReportedTimeline>(*report);
    ASSERT_TRUE(timeline);
    ASSERT_EQ(timeline->occasions.size(), 3U);
    EXPECT_NEAR(timeline->occasions[1].placement.on.anxiety.mean, 5.0, 1e-9);
    EXPECT_DOUBLE_EQ(timeline->band.anxiety, change->change.on.anxiety.smallestReliable);
    ASSERT_TRUE(timeline->whole) << "three are judged as a whole";
    EXPECT_EQ(timeline->whole->on.anxiety.before, 2U);
    EXPECT_TRUE(timeline->whole->on.anxiety.isReliable());
    EXPECT_FALSE(timeline->whole->on.avoidance.isReliable());
}

TEST(ProgressReport, LeavesOutWhatHasNoPlaceOnTheMap)
{
    const auto report =
        core::makeProgressReport({taken(0, 6, 3), taken(60, {}, 3), taken(120, 3, 3)}, u"en"_s);
    ASSERT_TRUE(report);
    EXPECT_EQ(core::findBlock<core::ReportedTimeline>(*report)->occasions.size(), 2U);
    EXPECT_FALSE(core::findBlock<core::ReportedTimeline>(*report)->whole) << "the pair says it";
}

TEST(ProgressReport, NeedsTwoThatCanBeCompared)
{
    const std::pair<std::vector<core::EarlierResult>, core::ErrorCode> refused[] = {
        {{}, core::ErrorCode::Mismatch},
        {{taken(0, 6, 3)}, core::ErrorCode::Mismatch},
        {{taken(0, 6, 3), taken(60, {}, 3)}, core::ErrorCode::Mismatch},
        {{taken(0, 6, 3), taken(60, 5, 3, u"atlas-24"_s)}, core::ErrorCode::NotComparable},
    };
    for (const auto &[series, code] : refused) {
        const auto report = core::makeProgressReport(series, u"en"_s);
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, code);
    }
}
