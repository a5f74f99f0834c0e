// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/random_numbers.h"
#include "core/scoring/largest_step.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace
{

double reliableShareOfUnchanged(std::size_t takings, int people)
{
    core::RandomNumbers random(takings);
    int reliable = 0;
    for (int person = 0; person < people; ++person) {
        std::vector<double> scores;
        while (scores.size() < takings)
            scores.push_back(4.0 + 0.3 * random.normalPair().first);
        reliable += core::largestStep(scores, 0.3)->isReliable();
    }
    return static_cast<double>(reliable) / people;
}

} // namespace

TEST(LargestStep, NeedsTwoTakings)
{
    EXPECT_FALSE(core::largestStep({}, 0.3));
    EXPECT_FALSE(core::largestStep(std::vector{4.0}, 0.3));
}

TEST(LargestStep, OfTwoTakingsIsTheReliableChangeOfTwo)
{
    const double least = core::smallestReliableChange(0.3);
    const auto exactly = core::largestStep(std::vector{3.0, 3.0 + least}, 0.3);
    EXPECT_EQ(exactly->before, 1u);
    EXPECT_NEAR(exactly->difference, least, 1e-12);
    EXPECT_NEAR(exactly->criticalValue * exactly->standardError, least, 1e-12);
    EXPECT_TRUE(core::largestStep(std::vector{3.0, 3.001 + least}, 0.3)->isReliable());
    EXPECT_FALSE(core::largestStep(std::vector{3.0, 2.999 + least}, 0.3)->isReliable());
}

TEST(LargestStep, StandsWhereASeriesTurns)
{
    const auto step = core::largestStep(std::vector{5.0, 5.1, 4.9, 3.0, 3.1, 2.9}, 0.3);
    EXPECT_EQ(step->before, 3u);
    EXPECT_NEAR(step->difference, -2.0, 1e-12);
    EXPECT_NEAR(step->standardError, 0.3 * std::sqrt(2.0 / 3.0), 1e-12);
    EXPECT_TRUE(step->isReliable());
    EXPECT_LT(step->interval().hi, 0.0);
    EXPECT_NEAR(step->interval().hi + step->interval().lo, -4.0, 1e-12);
}

TEST(LargestStep, HoldsZeroInItsIntervalWhereItIsNotReliable)
{
    const auto step = core::largestStep(std::vector{4.0, 4.2, 3.9, 4.3}, 0.3);
    EXPECT_FALSE(step->isReliable());
    EXPECT_TRUE(step->interval().contains(0.0));
}

TEST(LargestStep, JudgesTheLastOfAVeryLongSeries)
{
    std::vector<double> scores(40, 4.0);
    scores.insert(scores.end(), 5, 6.0);
    const auto step = core::largestStep(scores, 0.3);
    EXPECT_EQ(step->before, 40u);
    EXPECT_NEAR(step->difference, 2.0, 1e-12);
}

// 4,000 people: five standard errors of a share of 5 % are 1.7 %.
TEST(LargestStep, CallsAChangeInFiveOfAHundredUnchangedPeopleHoweverOftenTheyAnswered)
{
    for (const std::size_t takings : {2u, 3u, 5u, 8u, 10u, 12u, 13u, 20u, 30u})
        EXPECT_NEAR(reliableShareOfUnchanged(takings, 4000), 0.05, 0.017) << takings;
}

TEST(LargestStep, AvoidsTheAlarmsOfComparingEachTakingWithTheFirst)
{
    core::RandomNumbers random(10);
    const double least = core::smallestReliableChange(0.3);
    int alarms = 0;
    for (int person = 0; person < 4000; ++person) {
        const double first = 0.3 * random.normalPair().first;
        bool alarm = false;
        for (int taking = 1; taking < 10; ++taking)
            alarm = alarm || std::abs(0.3 * random.normalPair().first - first) > least;
        alarms += alarm;
    }
    EXPECT_NEAR(alarms / 4000.0, 0.27, 0.035);
}
