// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_blocks.h"

#include "core/report/class_report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

/// People on both sides of the middle; the first of them at the given place.
core::CohortScores people(std::size_t count, float firstAnxiety = 2.0F)
{
    core::CohortScores scores;
    for (std::size_t i = 0; i < count; ++i) {
        scores.on.anxiety.push_back(i == 0 ? firstAnxiety : 2.0F + static_cast<float>(i % 5));
        scores.on.avoidance.push_back(3.0F + static_cast<float>(i % 3));
    }
    return scores;
}

const QDate today(2026, 11, 20);

} // namespace

TEST(ClassReport, RefusesGroupsThatAreTooSmall)
{
    const core::CohortScores four = people(4);
    const core::CohortScores ten = people(10);
    for (const std::size_t smallest : {std::size_t(0), std::size_t(5)}) {
        const auto refused = core::makeClassReport({.scores = four, .smallest = smallest}, today);
        ASSERT_FALSE(refused) << "the smallest group can be raised, never lowered";
        EXPECT_EQ(refused.error().code, core::ErrorCode::GroupTooSmall);
    }
    EXPECT_FALSE(core::makeClassReport({.scores = ten, .smallest = 11}, today));
    EXPECT_TRUE(core::makeClassReport({.scores = ten, .smallest = 10}, today));
}

TEST(ClassReport, CountsOnlyPeopleWithBothScoresForTheSmallestGroup)
{
    core::CohortScores scores = people(5);
    scores.on.avoidance.back() = std::nanf("");
    EXPECT_FALSE(core::makeClassReport({.scores = scores}, today));
}

TEST(ClassReport, GivesMeansWithTheirIntervalsAndTheCountsOfTheRule)
{
    core::CohortScores scores;
    scores.on.anxiety = {1, 2, 3, 4, 5, 6, 7};
    scores.on.avoidance = {2, 2, 2, 2, 2, 6, 6};
    const auto document = core::makeClassReport({.name = u"morning"_s, .scores = scores}, today);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->label, u"morning"_s);
    EXPECT_EQ(document->date, today);
    const auto *shown = find<core::ReportedClass>(*document);
    ASSERT_TRUE(shown);
    const core::ClassPicture::Figures &anxiety = shown->picture.on.anxiety;
    EXPECT_NEAR(anxiety.mean, 4.0, 1e-6);
    // SD √(28 / 6) = 2.1602; t(6) = 2.4469; 2.1602 × 2.4469 / √7 = 1.9979.
    EXPECT_NEAR(anxiety.sd, 2.1602, 1e-4);
    EXPECT_NEAR(anxiety.meanInterval.lo, 4.0 - 1.9979, 1e-3);
    EXPECT_NEAR(anxiety.meanInterval.hi, 4.0 + 1.9979, 1e-3);
    EXPECT_FALSE(anxiety.alpha);
    EXPECT_EQ(shown->picture.people, 7U);
    // Of real people 3, 2 and 1 in a region are not told; of people made up they are.
    EXPECT_FALSE(shown->picture.counts.perStyle[core::Style::Secure].isExact());
    EXPECT_FALSE(shown->picture.counts.onTheLine.isExact());
    const auto madeUp = core::makeClassReport({.scores = scores, .madeUp = true}, today);
    ASSERT_TRUE(madeUp);
    const core::ShownStyleCounts &counts = find<core::ReportedClass>(*madeUp)->picture.counts;
    EXPECT_EQ(counts.perStyle[core::Style::Secure].people, 3U);
    EXPECT_EQ(counts.perStyle[core::Style::Fearful].people, 2U);
    EXPECT_EQ(counts.onTheLine.people, 1U);
}

TEST(ClassReport, GivesEachAlphaWithThePeopleItRestsOn)
{
    const core::CohortScores scores = people(30);
    core::AnswerStatistics answers;
    answers.on.anxiety.people = 28;
    answers.on.anxiety.alpha = 0.91;
    answers.on.avoidance.people = 17;
    answers.on.avoidance.alpha = 0.84;
    const auto document = core::makeClassReport({.scores = scores, .answers = answers}, today);
    ASSERT_TRUE(document);
    const core::ClassPicture &picture = find<core::ReportedClass>(*document)->picture;
    EXPECT_EQ(picture.on.anxiety.alpha, 0.91);
    EXPECT_EQ(picture.on.anxiety.alphaPeople, 28U);
    EXPECT_EQ(picture.on.avoidance.alpha, 0.84);
    EXPECT_EQ(picture.on.avoidance.alphaPeople, 17U);
}

TEST(ClassReport, DrawsNoShadeOfSoFewPeopleThatOneCouldStandOut)
{
    const auto says = [](const core::ReportDocument &document, core::ReportStatement statement) {
        return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const auto &block) {
            const auto *said = std::get_if<core::ReportStatement>(&block);
            return said && *said == statement;
        });
    };
    for (const std::size_t count : {std::size_t(29), std::size_t(30)}) {
        const core::CohortScores scores = people(count);
        const auto document = core::makeClassReport({.scores = scores}, today);
        ASSERT_TRUE(document);
        const bool large = count == 30;
        EXPECT_EQ(find<core::ReportedClass>(*document)->picture.density.has_value(), large);
        EXPECT_EQ(says(*document, core::ReportStatement::ShadeOfClass), large);
        EXPECT_TRUE(says(*document, core::ReportStatement::MeanAndSpread));
    }
}

TEST(ClassReport, SaysWhereItComesFrom)
{
    const core::InstrumentCatalogue catalogue(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"));
    const core::Instrument instrument = *catalogue.instrument(u"ecr"_s);
    const core::CohortScores scores = people(12);
    const auto document =
        core::makeClassReport({.instrument = instrument,
                               .scores = scores,
                               .rule = core::ClassificationRule::cutByHand({3, 3}),
                               .line = core::LineReading::Low,
                               .smallest = 8},
                              today);
    ASSERT_TRUE(document);
    const auto *provenance = find<core::ClassProvenance>(*document);
    ASSERT_TRUE(provenance);
    EXPECT_EQ(provenance->instrument, instrument.name);
    EXPECT_EQ(provenance->definition.toLatin1(), instrument.definitionHash.toHex().first(12));
    EXPECT_EQ(provenance->rows, 12U);
    EXPECT_EQ(provenance->rule, core::RuleKind::CutByHand);
    EXPECT_EQ(provenance->line, core::LineReading::Low);
    EXPECT_EQ(provenance->smallest, 8U);
}
