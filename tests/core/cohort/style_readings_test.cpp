// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/style_readings.h"
#include "core/scoring/borders.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using core::ClassificationRule;
using core::LineReading;
using core::Style;
using core::StyleReading;

namespace
{

const double none = std::nan("");

// Scores as questionnaires give them: many exactly on the lines, some missing.
core::CohortScores manyScores()
{
    std::mt19937 random(4);
    std::vector<core::AttachmentPoint> points;
    for (int i = 0; i < 20'000; ++i) {
        const double anxiety = 1.0 + static_cast<int>(random() % 73) / 12.0;
        const double avoidance = 1.0 + static_cast<int>(random() % 91) / 15.0;
        points.push_back({i % 50 == 0 ? none : anxiety, i % 77 == 0 ? none : avoidance});
    }
    return cohorts::scoresAt(points);
}

StyleReading readingOf(const ClassificationRule &rule, const core::CohortScores &scores,
                       std::size_t row)
{
    const auto point = scores.at(row);
    if (!point)
        return StyleReading::NotPlaced;
    const auto style = rule.classify(*point);
    return style ? static_cast<StyleReading>(*style) : StyleReading::OnTheLine;
}

} // namespace

TEST(StyleReadings, AreThoseOfTheRuleForEveryPersonAndCountedAlikeBothWays)
{
    const core::CohortScores scores = manyScores();
    for (const ClassificationRule &rule :
         {ClassificationRule::midpoint(), ClassificationRule::cutByHand({4.0904, 3.3078}),
          ClassificationRule::cutByHand({1.0, 7.0}),
          ClassificationRule::brennanClarkShaver1998ForTeaching()}) {
        SCOPED_TRACE(core::ruleId(rule.kind()).toStdString());
        const std::vector<StyleReading> readings = core::readStyles(scores, rule);
        ASSERT_EQ(readings.size(), scores.size());
        for (std::size_t row = 0; row < readings.size(); ++row)
            ASSERT_EQ(readings[row], readingOf(rule, scores, row)) << row;
        const core::StyleCounts counts = core::countStyles(readings);
        EXPECT_EQ(core::countStyles(scores, rule), counts);
        EXPECT_EQ(counts.placed(), scores.placed());
        EXPECT_EQ(counts.placed() + counts.notPlaced, scores.size());
    }
}

TEST(StyleReadings, FindAScoreOnALineThatNoFloatHoldsExactly)
{
    // Hardly any of these is a float; some are rounded up, some down. No style may hang on that.
    for (int step = 1; step < 90; ++step) {
        const double cut = 1.0 + step / 15.0;
        const core::CohortScores scores = cohorts::scoresAt({{cut, 6.9}, {6.9, cut}});
        const auto rule = ClassificationRule::cutByHand({cut, cut});
        EXPECT_EQ(core::countStyles(scores, rule).onTheLine, 2u) << cut;
        EXPECT_EQ(core::countStyles(scores, rule, LineReading::Low).perStyle[Style::Fearful], 0u);
    }
}

TEST(StyleReadings, TakeALineAsWideAsTheRoundingOfAScoreAndNoWider)
{
    const auto rule = ClassificationRule::cutByHand({3.6, 2.0});
    const auto onTheLine = [&](double anxiety) {
        return core::countStyles(cohorts::scoresAt({{anxiety, 5.0}}), rule).onTheLine == 1;
    };
    EXPECT_TRUE(onTheLine(3.6 - 5e-7));
    EXPECT_TRUE(onTheLine(3.6 + 5e-7));
    EXPECT_FALSE(onTheLine(3.6 - 3e-6));
    EXPECT_FALSE(onTheLine(3.6 + 3e-6));
}

TEST(StyleReadings, FindPeopleOnTheSlantedBordersOfTheFunctions)
{
    const auto rule = ClassificationRule::brennanClarkShaver1998ForTeaching();
    for (const core::BorderSegment &border : core::borders(rule)) {
        const core::CohortScores scores =
            cohorts::scoresAt({{(border.from.anxiety + border.to.anxiety) / 2.0,
                                (border.from.avoidance + border.to.avoidance) / 2.0}});
        EXPECT_EQ(core::readStyles(scores, rule).front(), StyleReading::OnTheLine);
        const StyleReading low = core::readStyles(scores, rule, LineReading::Low).front();
        EXPECT_TRUE(low == static_cast<StyleReading>(border.oneSide) ||
                    low == static_cast<StyleReading>(border.otherSide));
    }
}

TEST(StyleReadings, CountPeopleOnALineAsLowOnlyWhenAskedTo)
{
    const core::CohortScores scores =
        cohorts::scoresAt({{4.0, 4.0}, {4.0, 5.0}, {5.0, 4.0}, {5.0, 5.0}, {none, 5.0}});
    const auto rule = ClassificationRule::midpoint();
    EXPECT_EQ(core::countStyles(scores, rule).onTheLine, 3u);
    const core::StyleCounts low = core::countStyles(scores, rule, LineReading::Low);
    EXPECT_EQ(low.perStyle, (core::PerStyle<std::size_t>{{1, 1, 1, 1}}));
    EXPECT_EQ(low.onTheLine, 0u);
    EXPECT_EQ(low.notPlaced, 1u);
    EXPECT_EQ(core::countStyles(core::readStyles(scores, rule, LineReading::Low)), low);
}

TEST(StyleReadings, TellWhoseIntervalCrossesALine)
{
    const core::CohortScores scores =
        cohorts::scoresAt({{3.5, 2.0}, {2.0, 4.3}, {2.0, 2.0}, {none, 4.0}});
    const core::CutLines lines = *ClassificationRule::midpoint().cutLines();
    EXPECT_EQ(core::countNearLines(scores, lines, {0.6, 0.4}), 2u);
    EXPECT_EQ(core::countNearLines(scores, lines, {0.4, 0.4}), 1u);
    // 3.5 is half a step from the line, exactly.
    EXPECT_EQ(core::countNearLines(scores, lines, {0.5, 0.1}), 0u) << "on the margin is not near";
    EXPECT_EQ(core::countNearLines(scores, lines, {0.500001, 0.1}), 1u);
    const core::CohortScores level = cohorts::scoresAt({{2.0, 4.5}});
    EXPECT_EQ(core::countNearLines(level, lines, {0.1, 0.5}), 0u);
    EXPECT_EQ(core::countNearLines(level, lines, {0.1, 0.500001}), 1u);
}

TEST(StyleReadings, OfTheSamplesAreThoseOfAnIndependentProgram)
{
    const auto key = core::planeKey(cohorts::shipped(u"ecr"_s));
    for (const EcrSample &sample : ecrSamples()) {
        SCOPED_TRACE(sample.name);
        const auto scores = core::scoreCohort(cohorts::answersOf(sample), *key);
        ASSERT_TRUE(scores);
        const core::StyleCounts counts = core::countStyles(*scores, ClassificationRule::midpoint());
        cohorts::expectFigures(
            sample, "midpoint",
            {{"secure", static_cast<double>(counts.perStyle[Style::Secure])},
             {"preoccupied", static_cast<double>(counts.perStyle[Style::Preoccupied])},
             {"dismissing", static_cast<double>(counts.perStyle[Style::Dismissing])},
             {"fearful", static_cast<double>(counts.perStyle[Style::Fearful])},
             {"on_the_line", static_cast<double>(counts.onTheLine)},
             {"not_placed", static_cast<double>(counts.notPlaced)}});
    }
}

// Counted from the joint counts of the sums by another program: a median of 55/18 is a score that
// 4 in 100 people have, and a norm that stores 3.056 puts them all on one side of it.
TEST(StyleReadings, OfTheSampleItselfAreExactUnderEachRule)
{
    const core::CohortScores people = cohorts::everybodyOf(cohorts::shippedDensity());
    const core::Norm norm = cohorts::shippedNorm(u"ecr"_s);
    struct Case {
        const char *rule;
        core::ClassificationRule by;
        std::array<std::size_t, 4> perStyle;
        std::size_t onTheLine;
    };
    for (const Case &each :
         {Case{"midpoint", core::ClassificationRule::midpoint(), {12118, 14701, 5181, 5380}, 1677},
          Case{"mean",
               *core::ClassificationRule::fromNorm(core::RuleKind::NormMean, norm, u"ecr"_s),
               {10694, 10409, 8897, 9057},
               0},
          Case{"median",
               *core::ClassificationRule::fromNorm(core::RuleKind::NormMedian, norm, u"ecr"_s),
               {9399, 9377, 8769, 9561},
               1951}}) {
        const core::StyleCounts counts = core::countStyles(people, each.by);
        for (const core::Style style : core::styles)
            EXPECT_EQ(counts.perStyle[style], each.perStyle[static_cast<std::size_t>(style)])
                << each.rule;
        EXPECT_EQ(counts.onTheLine, each.onTheLine) << each.rule;
    }
}
