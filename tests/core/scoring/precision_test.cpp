// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/precision.h"

#include <gtest/gtest.h>

#include <cmath>

namespace
{

constexpr double tolerance = 1e-4;

struct Change {
    const char *id;
    double first;
    double second;
    double sd;
    double reliability;
    double sem;
    double index;
    double smallest95;
    double smallest90;
    bool reliableAt95;
    bool reliableAt90;
};

constexpr Change changes[] = {
    {"R1", 30, 20, 7.14, .80, 3.1931, -2.2145, 8.8507, 7.4277, true, true},
    {"R2", 30, 22, 7.14, .80, 3.1931, -1.7716, 8.8507, 7.4277, false, true},
    {"R3", 4.5, 3.5, 1.12, .92, 0.3168, -2.2321, 0.8781, 0.7369, true, true},
    {"R4", 4.5, 4.0, 1.12, .94, 0.2743, -1.2887, 0.7604, 0.6382, false, false},
    {"R5", 4.0, 2.6667, 1.50, .65, 0.8874, -1.0624, 2.4597, 2.0643, false, false},
    {"R6", 4.8, 4.1, 1.20105, .9161, 0.3479, -1.4228, 0.9643, 0.8093, false, false},
};

} // namespace

TEST(ReliableChange, AgreesWithTheTableOfVectors)
{
    for (const Change &change : changes) {
        SCOPED_TRACE(change.id);
        const double sem = core::standardErrorOfMeasurement(change.sd, change.reliability);
        EXPECT_NEAR(sem, change.sem, tolerance);
        const double index = core::reliableChangeIndex(change.first, change.second, sem);
        EXPECT_NEAR(index, change.index, tolerance);
        EXPECT_NEAR(core::smallestReliableChange(sem), change.smallest95, tolerance);
        EXPECT_NEAR(core::smallestReliableChange(sem, core::z90), change.smallest90, tolerance);
        EXPECT_EQ(std::abs(index) > core::z95, change.reliableAt95);
        EXPECT_EQ(std::abs(index) > core::z90, change.reliableAt90);
    }
}

TEST(Alpha, IsNineFiveThreeForSixPeopleOnFourItems)
{
    const core::CompleteAnswers rows{{2, 3, 3, 4}, {4, 4, 5, 5}, {1, 2, 2, 1},
                                     {5, 5, 4, 5}, {3, 3, 4, 3}, {2, 1, 2, 2}};
    ASSERT_TRUE(core::cronbachAlpha(rows));
    EXPECT_NEAR(*core::cronbachAlpha(rows), .9530, tolerance);
}

TEST(Alpha, NeedsTwoPeopleTwoItemsAndSomeVariance)
{
    EXPECT_FALSE(core::cronbachAlpha({}));
    EXPECT_FALSE(core::cronbachAlpha({{1, 2}}));
    EXPECT_FALSE(core::cronbachAlpha({{1}, {2}}));
    EXPECT_FALSE(core::cronbachAlpha({{3, 3}, {3, 3}}));
    EXPECT_FALSE(core::cronbachAlpha({{1, 5}, {5, 1}})) << "the totals do not vary";
}

TEST(Omega, IsSevenSevenTwoSevenForFourLoadings)
{
    EXPECT_NEAR(core::omegaTotal({.70, .65, .80, .55}), .7727, tolerance);
}

TEST(Reliability, OfALongerTestGivesTheStandardisedAlphaOfItsItems)
{
    EXPECT_NEAR(core::spearmanBrown(.25, 18), .8571, tolerance);
    EXPECT_NEAR(core::spearmanBrown(core::spearmanBrown(.9, .5), 2.0), .9, 1e-12);
}

TEST(Kelley, PullsTowardTheMeanAndItsErrorIsSmallerThanThatOfMeasurement)
{
    EXPECT_NEAR(core::kelleyTrueScore(6.0, 4.0, .75), 5.5, 1e-12);
    EXPECT_NEAR(core::standardErrorOfEstimation(2.0, .64), 2.0 * .48, 1e-12);
    EXPECT_LT(core::standardErrorOfEstimation(2.0, .64),
              core::standardErrorOfMeasurement(2.0, .64));
}

TEST(Distributions, AgreeWithPrintedTables)
{
    EXPECT_NEAR(core::normalCdf(1.0), .8413447, 1e-7);
    EXPECT_NEAR(core::normalQuantile(.975), core::z95, 1e-12);
    EXPECT_NEAR(core::normalQuantile(.95), core::z90, 1e-12);
    EXPECT_NEAR(core::studentQuantile(.975, 1), 12.7062, tolerance);
    EXPECT_NEAR(core::studentQuantile(.975, 5), 2.5706, tolerance);
    EXPECT_NEAR(core::studentQuantile(.975, 17), 2.1098, tolerance);
    EXPECT_NEAR(core::studentCdf(1.0, 1), .75, 1e-9);
    EXPECT_NEAR(core::studentCdf(0.0, 7), .5, 1e-12);
}
