#include "cohorts.h"

#include "core/cohort/style_readings.h"

#include <gtest/gtest.h>

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
    // 3.6 and 2.3 + 1/3 are no floats: rounding must not decide about a style.
    const core::AttachmentPoint cut{3.6, 2.3 + 1.0 / 3.0};
    const core::CohortScores scores = cohorts::scoresAt({{3.6, 5.0}, {5.0, 2.3 + 1.0 / 3.0}});
    const core::StyleCounts counts = core::countStyles(scores, ClassificationRule::cutByHand(cut));
    EXPECT_EQ(counts.onTheLine, 2u);
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
}

TEST(StyleReadings, OfTheRealSampleAreThoseCountedByHand)
{
    const auto sample = cohorts::realSample();
    if (!sample)
        GTEST_SKIP() << "the sample is not beside the project";
    const auto scores = core::scoreCohort(*sample, *core::planeKey(cohorts::shipped(u"ecr"_s)));
    const core::StyleCounts counts = core::countStyles(*scores, ClassificationRule::midpoint());
    EXPECT_EQ(counts.perStyle, (core::PerStyle<std::size_t>{{150, 170, 52, 71}}));
    EXPECT_EQ(counts.onTheLine, 47u);
    EXPECT_EQ(counts.notPlaced, 12u);
}
