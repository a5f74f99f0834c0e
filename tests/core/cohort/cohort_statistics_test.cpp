// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/cohort_statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using core::ErrorCode;

TEST(CohortStatistics, AreThoseOfASmallTableByHand)
{
    // anxiety 1 2 3 4 6, avoidance 2 1 4 3 7; the last two people have no place.
    const double none = std::nan("");
    const auto statistics = core::cohortStatistics(
        cohorts::scoresAt({{1, 2}, {2, 1}, {3, 4}, {4, 3}, {6, 7}, {none, 7}, {5, none}}));
    ASSERT_TRUE(statistics);
    EXPECT_EQ(statistics->rows, 7u);
    EXPECT_EQ(statistics->placed, 5u);
    const core::ScoreStatistics &anxiety = statistics->on.anxiety;
    EXPECT_NEAR(anxiety.mean, 3.2, 1e-12);
    EXPECT_NEAR(anxiety.sd, std::sqrt(14.8 / 4.0), 1e-12);
    EXPECT_EQ(anxiety.lowerQuartile, 2.0);
    EXPECT_EQ(anxiety.median, 3.0);
    EXPECT_EQ(anxiety.upperQuartile, 4.0);
    EXPECT_EQ(anxiety.smallest, 1.0);
    EXPECT_EQ(anxiety.largest, 6.0);
    // Σ (x − 3.2)(y − 3.4) = 3.08 + 2.88 − .12 − .32 + 10.08; Σ (y − 3.4)² = 21.2
    EXPECT_NEAR(*statistics->correlation, 15.6 / std::sqrt(14.8 * 21.2), 1e-12);
}

TEST(CohortStatistics, InterpolateQuartilesBetweenScores)
{
    const auto statistics =
        core::cohortStatistics(cohorts::scoresAt({{4, 1}, {1, 1}, {3, 1}, {2, 1}}), 4);
    ASSERT_TRUE(statistics);
    EXPECT_DOUBLE_EQ(statistics->on.anxiety.lowerQuartile, 1.75);
    EXPECT_DOUBLE_EQ(statistics->on.anxiety.median, 2.5);
    EXPECT_DOUBLE_EQ(statistics->on.anxiety.upperQuartile, 3.25);
    EXPECT_FALSE(statistics->correlation) << "avoidance does not vary";
}

TEST(CohortStatistics, SayNothingAboutAGroupThatIsTooSmall)
{
    const core::CohortScores four = cohorts::scoresAt({{4, 1}, {1, 1}, {3, 1}, {2, 1}});
    const auto refused = core::cohortStatistics(four);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::GroupTooSmall);
    EXPECT_EQ(refused.error().detail, u"4/5"_s);
    EXPECT_FALSE(core::cohortStatistics({}, 0));
}

TEST(CohortStatistics, OfTheSamplesAreThoseOfAnIndependentProgram)
{
    const auto key = core::planeKey(cohorts::shipped(u"ecr"_s));
    for (const EcrSample &sample : ecrSamples()) {
        SCOPED_TRACE(sample.name);
        const auto scores = core::scoreCohort(cohorts::answersOf(sample), *key);
        ASSERT_TRUE(scores);
        const auto statistics = core::cohortStatistics(*scores);
        ASSERT_TRUE(statistics);
        ASSERT_TRUE(statistics->correlation);
        Figures computed{{"placed", static_cast<double>(statistics->placed)},
                         {"correlation", *statistics->correlation}};
        for (const core::Dimension dimension : core::dimensions) {
            const core::ScoreStatistics &on = statistics->on[dimension];
            const std::string name = cohorts::nameOf(dimension) + '.';
            computed.merge(Figures{{name + "mean", on.mean},
                                   {name + "sd", on.sd},
                                   {name + "lower_quartile", on.lowerQuartile},
                                   {name + "median", on.median},
                                   {name + "upper_quartile", on.upperQuartile},
                                   {name + "smallest", on.smallest},
                                   {name + "largest", on.largest}});
            EXPECT_EQ(on.n, statistics->placed);
        }
        cohorts::expectFigures(sample, "scores", computed);
    }
}

TEST(SpreadEllipse, FollowsTheSpreadOfThePeople)
{
    core::CohortStatistics statistics;
    statistics.on.anxiety = {.n = 10, .mean = 4.0, .sd = 2.0};
    statistics.on.avoidance = {.n = 10, .mean = 3.0, .sd = 1.0};
    statistics.correlation = 0.0;
    // 1 − exp(−1/2) lies within one SD of a bivariate normal distribution.
    const double oneSd = 1.0 - std::exp(-0.5);
    const core::SpreadEllipse flat = core::spreadEllipse(statistics, oneSd);
    EXPECT_EQ(flat.centre, (core::AttachmentPoint{4.0, 3.0}));
    EXPECT_NEAR(flat.longRadius, 2.0, 1e-12);
    EXPECT_NEAR(flat.shortRadius, 1.0, 1e-12);
    EXPECT_NEAR(flat.angle, 0.0, 1e-12);

    statistics.on.anxiety.sd = 1.0;
    statistics.correlation = -0.5;
    const core::SpreadEllipse falling = core::spreadEllipse(statistics, oneSd);
    EXPECT_NEAR(falling.longRadius, std::sqrt(1.5), 1e-12);
    EXPECT_NEAR(falling.shortRadius, std::sqrt(0.5), 1e-12);
    EXPECT_NEAR(falling.angle, -std::numbers::pi / 4.0, 1e-12);
}
