// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/second_time.h"

#include "core/scoring/placement.h"
#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

const core::Scale oneToFive = *core::Scale::make(1, 5);

core::NormDistribution sampleOf(double mean, double sd, double alpha)
{
    return {.mean = mean, .sd = sd, .alpha = alpha, .omega = 0.0, .percentiles = {}, .retest = {}};
}

} // namespace

TEST(SecondTime, IsKelleysEstimateWithTheErrorOfBothOccasions)
{
    // On 1..7 the sample's mean is 4, its SD 1.5.
    const core::SecondTime second = core::secondTime(6.0, sampleOf(3.0, 1.0, 0.8), oneToFive);
    EXPECT_NEAR(second.expected, 4.0 + 0.8 * 2.0, 1e-12);
    EXPECT_NEAR(second.sd, 1.5 * 0.6, 1e-12);
    EXPECT_NEAR(second.interval().hi, 5.6 + 1.9599640 * 0.9, 1e-6);
    EXPECT_NEAR(second.interval(0.68).lo, 5.6 - 0.9944579 * 0.9, 1e-6);
    EXPECT_EQ(second.shownInterval().hi, 7.0) << "there is nothing beyond the plane";
    EXPECT_FALSE(second.days) << "alpha knows nothing of another day";
}

TEST(SecondTime, StaysAtTheMeanAndComesBackFromBothEnds)
{
    const core::NormDistribution sample = sampleOf(4.0, 1.0, 0.9);
    EXPECT_DOUBLE_EQ(core::secondTime(4.0, sample, core::planeScale).expected, 4.0);
    EXPECT_LT(core::secondTime(6.5, sample, core::planeScale).expected, 6.5);
    EXPECT_GT(core::secondTime(1.5, sample, core::planeScale).expected, 1.5);
}

TEST(SecondTime, TakesAPublishedRetestBeforeAlphaWithTheSpreadOfItsOwnSample)
{
    core::NormDistribution sample = sampleOf(4.0, 1.0, 0.9);
    sample.retest =
        core::RetestReliability{.coefficient = 0.64, .sd = 1.0, .days = 21, .source = u"a study"_s};
    const core::SecondTime second = core::secondTime(6.0, sample, core::planeScale);
    EXPECT_NEAR(second.expected, 4.0 + 0.64 * 2.0, 1e-12);
    EXPECT_EQ(second.days, 21);
    sample.retest->sd = 0.5; // the same coefficient among people who differ less: less error
    EXPECT_NEAR(core::secondTime(6.0, sample, core::planeScale).expected,
                4.0 + (1.0 - 0.25 * 0.36) * 2.0, 1e-12);
    sample.retest->sd = 3.0;
    EXPECT_DOUBLE_EQ(core::secondTime(6.0, sample, core::planeScale).expected, 4.0)
        << "an error larger than all differences tells nothing of the person";
}

TEST(SecondTime, IsKnownWithANormAndNeverFromOwnAnswersAlone)
{
    const core::Instrument ecr = specimens::shipped(u"ecr"_s);
    const auto scored = core::score(ecr, specimens::straightLine(ecr, 6));
    ASSERT_TRUE(scored);
    const core::Norm norm = specimens::shippedNorm(u"ecr"_s);
    const auto placed = core::place(ecr, *scored, norm);
    ASSERT_TRUE(placed);
    ASSERT_TRUE(placed->knowsSecondTime());
    for (const core::Dimension dimension : core::dimensions) {
        const core::PlacedDimension &on = placed->on[dimension];
        EXPECT_EQ(*on.secondTime,
                  core::secondTime(on.mean, norm.distributions[dimension], norm.scale));
    }
    const auto alone = core::place(ecr, *scored);
    ASSERT_TRUE(alone);
    EXPECT_FALSE(alone->knowsSecondTime());
    const core::Instrument own = specimens::shipped(u"atlas-24"_s);
    const auto ownScore = core::score(own, specimens::straightLine(own, 6));
    ASSERT_TRUE(ownScore);
    EXPECT_FALSE(core::place(own, *ownScore)->knowsSecondTime());
}
