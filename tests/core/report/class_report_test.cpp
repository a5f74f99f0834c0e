// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/class_readings.h"
#include "core/report/class_report.h"
#include "core/report/report_document.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

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
    const auto *shown = core::findBlock<core::ReportedClass>(*document);
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
    const core::ShownStyleCounts &counts =
        core::findBlock<core::ReportedClass>(*madeUp)->picture.counts;
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
    const core::ClassPicture &picture = core::findBlock<core::ReportedClass>(*document)->picture;
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
        EXPECT_EQ(core::findBlock<core::ReportedClass>(*document)->picture.density.has_value(),
                  large);
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
    const auto *provenance = core::findBlock<core::ClassProvenance>(*document);
    ASSERT_TRUE(provenance);
    EXPECT_EQ(provenance->instrument, instrument.name);
    EXPECT_EQ(provenance->definition.toLatin1(), instrument.definitionHash.toHex().first(12));
    EXPECT_EQ(provenance->rows, 12U);
    EXPECT_EQ(provenance->rule, core::RuleKind::CutByHand);
    EXPECT_EQ(provenance->line, core::LineReading::Low);
    EXPECT_EQ(provenance->smallest, 8U);
}

namespace
{

constexpr core::ShownCount exactly(std::size_t people)
{
    return {core::ShownCount::As::Exact, people};
}

constexpr core::ShownCount underFive{core::ShownCount::As::Few, 5};

} // namespace

TEST(ClassScreen, TellsOfAGroupThatIsTooSmallOnlyWhereItComesFrom)
{
    core::ImportReport read;
    read.rows = 4;
    const auto document = core::makeClassScreen(
        {.name = u"few.csv"_s, .origin = {.read = read}, .smallest = 13}, today);
    EXPECT_EQ(document.kind, core::ReportKind::ClassScreen);
    EXPECT_EQ(document.label, u"few.csv"_s);
    ASSERT_EQ(document.blocks.size(), 2U);
    EXPECT_EQ(std::get<core::ClassTooSmall>(document.blocks[0]).smallest, 13U);
    EXPECT_EQ(std::get<core::ClassOrigin>(document.blocks[1]).read, read);
}

TEST(ClassScreen, GivesReliabilityOnlyOfThoseWhoAreAllThereIs)
{
    const auto statistics = *core::cohortStatistics(people(30));
    core::AnswerStatistics answers;
    answers.rows = 30;
    answers.on.anxiety.alpha = 0.9;
    answers.items.resize(2);
    answers.items[1].answered = 23;
    answers.items[1].missing = 7;
    answers.straightLiners = {2, 4, 7, 8, 9, 10};
    for (const bool drawn : {false, true}) {
        const auto document = core::makeClassScreen(
            {.statistics = statistics,
             .whole = drawn ? std::optional(*core::cohortStatistics(people(60))) : std::nullopt,
             .answers = answers,
             .itemIds = {u"a"_s, u"b"_s}},
            today);
        const auto *size = core::findBlock<core::ClassSize>(document);
        ASSERT_TRUE(size);
        EXPECT_EQ(size->rows, 30U);
        EXPECT_EQ(size->correlation, statistics.correlation);
        const auto *figures = core::findBlock<core::ClassStatistics>(document);
        ASSERT_TRUE(figures);
        EXPECT_EQ(figures->on, statistics.on);
        EXPECT_EQ(figures->whole.has_value(), drawn);
        EXPECT_EQ(figures->reliability.has_value(), !drawn);
        EXPECT_EQ(core::findBlock<core::StraightLiners>(document)->people, exactly(6));
        const auto *items = core::findBlock<core::ItemTable>(document);
        ASSERT_TRUE(items);
        EXPECT_EQ(items->rows[1].itemId, u"b"_s);
        EXPECT_EQ(items->rows[1].missing, exactly(7));
        EXPECT_FALSE(core::findBlock<core::ClassOrigin>(document)) << "nothing is known of it";
    }
    const auto scores = core::makeClassScreen({.statistics = statistics}, today);
    EXPECT_FALSE(core::findBlock<core::ItemTable>(scores));
    EXPECT_FALSE(core::findBlock<core::StraightLiners>(scores));
}

TEST(ClassScreen, TellsHowManyAnswerInAnUnusualWayAndBesideWhom)
{
    core::AnswerStatistics answers;
    answers.rows = 30;
    answers.items.resize(1);
    const std::pair<std::vector<std::size_t>, core::ShownCount> told[] = {
        {{}, exactly(0)},
        {{3, 9}, core::ShownCount{core::ShownCount::As::Few, core::smallestGroup}},
        {{1, 2, 3, 4, 5, 6}, exactly(6)}};
    for (const auto &[rows, shown] : told) {
        const auto document =
            core::makeClassScreen({.statistics = *core::cohortStatistics(people(30)),
                                   .answers = answers,
                                   .unusual = core::UnusualPeople{rows, 19535},
                                   .itemIds = {u"a"_s}},
                                  today);
        const auto *unusual = core::findBlock<core::UnusualAnswers>(document);
        ASSERT_TRUE(unusual);
        EXPECT_EQ(unusual->people, shown) << rows.size();
        EXPECT_EQ(unusual->sample, 19535);
    }
}

TEST(ClassScreen, CountsNoFewPeopleUnlessTheyAreMadeUp)
{
    core::AnswerStatistics answers;
    answers.rows = 30;
    answers.items.resize(1);
    answers.items[0].answered = 27;
    answers.items[0].missing = 3;
    answers.straightLiners = {4, 7};
    for (const bool madeUp : {false, true}) {
        const auto document =
            core::makeClassScreen({.statistics = *core::cohortStatistics(people(30)),
                                   .answers = answers,
                                   .itemIds = {u"a"_s},
                                   .madeUp = madeUp},
                                  today);
        const core::ShownCount alike = core::findBlock<core::StraightLiners>(document)->people;
        const core::ShownCount missing =
            core::findBlock<core::ItemTable>(document)->rows[0].missing;
        EXPECT_FALSE(core::findBlock<core::UnusualAnswers>(document)) << "nobody to compare with";
        EXPECT_EQ(alike, madeUp ? exactly(2) : underFive);
        EXPECT_EQ(missing, madeUp ? exactly(3) : underFive);
    }
}

TEST(ClassReadings, CountByBothRulesWhoChangesAndWhoIsNearALine)
{
    core::CohortScores scores;
    scores.on.anxiety = {1, 2, 3, 4, 5, 6, 7};
    scores.on.avoidance = {2, 2, 2, 2, 2, 2, 2};
    const core::ClassToRead group{.scores = scores,
                                  .second = core::ClassificationRule::cutByHand({2.5, 4.0}),
                                  .error = {.standardError = {0.6, 0.6}},
                                  .privacy = {.madeUp = true}};
    const auto readings = core::readClass(group);
    ASSERT_TRUE(readings);
    EXPECT_EQ(readings->comparison.changed(), 2U);
    core::ReportDocument document;
    document.blocks = readings->blocks;
    const auto *counts = core::findBlock<core::RuleCounts>(document);
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->first.counts.perStyle[core::Style::Secure], exactly(3));
    EXPECT_EQ(counts->first.counts.onTheLine, exactly(1));
    EXPECT_EQ(counts->second.counts.perStyle[core::Style::Secure], exactly(2));
    EXPECT_FALSE(counts->sample) << "neither rule takes its lines from one";
    const auto *uncertain = core::findBlock<core::UncertainReadings>(document);
    ASSERT_TRUE(uncertain);
    EXPECT_EQ(uncertain->crossing, exactly(3)) << "3, 4 and 5 lie within 1.18 of the line at 4";
    EXPECT_EQ(uncertain->placed, 7U);
    EXPECT_EQ(std::count_if(readings->blocks.begin(), readings->blocks.end(),
                            [](const core::ReportBlock &block) {
                                return std::holds_alternative<core::ChangedReadings>(block);
                            }),
              1)
        << "they were read by all their answers, and measured once";
}

TEST(ClassReadings, HoldInNoBlockACountOfAFewRealPeople)
{
    core::CohortScores scores;
    scores.on.anxiety = {1, 2, 3, 4, 5, 6, 7};
    scores.on.avoidance = {2, 2, 2, 2, 2, 2, 2};
    const auto readings =
        core::readClass({.scores = scores,
                         .second = core::ClassificationRule::cutByHand({2.5, 4.0}),
                         .error = {.standardError = {0.6, 0.6}},
                         .byAllAnswers = &scores,
                         .measuredFirst = &scores});
    ASSERT_TRUE(readings);
    EXPECT_EQ(readings->firstCounts.perStyle[core::Style::Secure], 3U)
        << "for who decides what others see";
    const auto expectNoFew = [](const core::ShownCount &count) {
        EXPECT_TRUE(!count.isExact() || count.people == 0 || count.people >= 5) << count.people;
    };
    core::ReportDocument document;
    document.blocks = readings->blocks;
    for (const core::RuleCounts::Ruled &ruled :
         {core::findBlock<core::RuleCounts>(document)->first,
          core::findBlock<core::RuleCounts>(document)->second}) {
        expectNoFew(ruled.counts.onTheLine);
        for (const core::Style style : core::styles)
            expectNoFew(ruled.counts.perStyle[style]);
    }
    EXPECT_FALSE(core::findBlock<core::UncertainReadings>(document)->crossing.isExact());
    int changes = 0;
    for (const core::ReportBlock &block : readings->blocks) {
        if (const auto *change = std::get_if<core::ChangedReadings>(&block)) {
            ++changes;
            expectNoFew(change->comparison.changed);
            expectNoFew(change->comparison.changedStyle);
            for (const auto &row : change->comparison.people)
                std::for_each(row.begin(), row.end(), expectNoFew);
        }
    }
    EXPECT_EQ(changes, 3);
}

TEST(ClassReadings, CompareOtherAnswersWithTheMeasurementThatTheyGave)
{
    core::CohortScores all;
    all.on.anxiety = {2, 2, 2, 2, 2};
    all.on.avoidance = {2, 2, 2, 2, 2};
    core::CohortScores some = all;
    some.on.anxiety[0] = 6;
    core::CohortScores again = some;
    again.on.avoidance = {6, 6, 6, 2, 2};
    const auto readings = core::readClass({.scores = again,
                                           .byAllAnswers = &all,
                                           .used = core::AnswersUsed::EcrS,
                                           .measuredFirst = &some,
                                           .privacy = {.madeUp = true}});
    ASSERT_TRUE(readings);
    std::map<core::ChangedReadings::By, std::size_t> changed;
    for (const core::ReportBlock &block : readings->blocks) {
        if (const auto *change = std::get_if<core::ChangedReadings>(&block))
            changed[change->by] = change->comparison.changed.people;
    }
    using By = core::ChangedReadings::By;
    EXPECT_EQ(changed,
              (std::map<By, std::size_t>{{By::Rule, 0}, {By::Answers, 1}, {By::Measurement, 3}}));
}

TEST(ClassReadings, RefuseAGroupThatIsTooSmall)
{
    const core::CohortScores four = people(4);
    const auto readings = core::readClass({.scores = four});
    ASSERT_FALSE(readings);
    EXPECT_EQ(readings.error().code, core::ErrorCode::GroupTooSmall);
}
