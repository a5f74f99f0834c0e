// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/norms.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::Percentile;

namespace
{

core::NormDistribution withoutTable(core::NormDistribution distribution)
{
    distribution.percentiles.clear();
    return distribution;
}

} // namespace

TEST(Percentile, IsInterpolatedInTheTableAndElseComesFromTheNormalCurve)
{
    struct Case {
        double score;
        double inTable;
        double onCurve;
    };
    constexpr Case cases[] = {
        {3.0, 46.67, 47.00}, {3.6, 74.50, 74.99}, {4.4, 95.72, 95.29}, {2.0, 10.0, 9.27}};
    const core::NormDistribution anxiety = specimens::shippedNorm(u"ecr"_s).distributions.anxiety;
    for (const Case &each : cases) {
        SCOPED_TRACE(each.score);
        const Percentile inTable = core::percentileOf(each.score, anxiety);
        EXPECT_NEAR(inTable.value, each.inTable, 0.005 + 1e-9);
        EXPECT_TRUE(inTable.empirical);
        EXPECT_EQ(inTable.edge, Percentile::Edge::Within);
        const Percentile onCurve = core::percentileOf(each.score, withoutTable(anxiety));
        EXPECT_NEAR(onCurve.value, each.onCurve, 0.005 + 1e-9);
        EXPECT_FALSE(onCurve.empirical);
    }
}

TEST(Percentile, SaysWhereTheTableEnds)
{
    const core::NormDistribution anxiety = specimens::shippedNorm(u"ecr"_s).distributions.anxiety;
    EXPECT_EQ(core::percentileOf(1.1, anxiety), (Percentile{1, Percentile::Edge::AtOrBelow, true}));
    EXPECT_EQ(core::percentileOf(4.9, anxiety),
              (Percentile{99, Percentile::Edge::AtOrAbove, true}));
    EXPECT_EQ(core::percentileOf(86.0 / 18, anxiety),
              (Percentile{99, Percentile::Edge::Within, true}));
    EXPECT_EQ(core::percentileOf(22.0 / 18, anxiety),
              (Percentile{1, Percentile::Edge::Within, true}));
}

TEST(Percentile, NeverFallsAsTheScoreRises)
{
    for (const QString &id : {u"ecr"_s, u"ecr-s"_s, u"ecr-12"_s}) {
        const core::Norm norm = specimens::shippedNorm(id);
        for (const core::Dimension dimension : core::dimensions) {
            double before = 0.0;
            for (double score = 1.0; score <= 5.0; score += 0.01) {
                const double now = core::percentileOf(score, norm.distributions[dimension]).value;
                EXPECT_GE(now, before);
                before = now;
            }
        }
    }
}

TEST(ScoreAtPercentile, IsTheWayBack)
{
    const core::NormDistribution anxiety = specimens::shippedNorm(u"ecr"_s).distributions.anxiety;
    for (const double percentile : {1.0, 7.5, 50.0, 74.5, 99.0}) {
        for (const auto &distribution : {anxiety, withoutTable(anxiety)}) {
            const double score = core::scoreAtPercentile(percentile, distribution);
            EXPECT_NEAR(core::percentileOf(score, distribution).value, percentile, 1e-9);
        }
    }
    EXPECT_DOUBLE_EQ(core::scoreAtPercentile(50.0, anxiety), 55.0 / 18);
    EXPECT_DOUBLE_EQ(core::scoreAtPercentile(0.5, anxiety), 22.0 / 18);
}
