// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/axis_scale.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using core::AxisScale;
using core::AxisUnit;
using core::Dimension;

namespace
{

core::Norm webSample()
{
    return specimens::shippedNorm(u"ecr"_s);
}

core::Norm withoutTable()
{
    core::Norm norm = webSample();
    for (const Dimension dimension : core::dimensions)
        norm.distributions[dimension].percentiles.clear();
    return norm;
}

} // namespace

TEST(AxisScale, ReadsThePlaneInTheUnitOfABook)
{
    const AxisScale five(AxisUnit::FivePoint);
    EXPECT_DOUBLE_EQ(five.inUnit(1.0), 1.0);
    EXPECT_DOUBLE_EQ(five.inUnit(4.0), 3.0);
    EXPECT_DOUBLE_EQ(five.inUnit(7.0), 5.0);
    // facts.md 2.1: M 3.0603, SD 0.8007 on 1–5, mapped by 1.5 x − 0.5.
    const AxisScale z(AxisUnit::ZScore, webSample(), Dimension::Anxiety);
    EXPECT_NEAR(z.inUnit(1.5 * 3.0603 - 0.5), 0.0, 1e-9);
    EXPECT_NEAR(z.inUnit(1.5 * (3.0603 + 0.8007) - 0.5), 1.0, 1e-9);
    // The table of the same section: anxiety 2.500 (25th) and 3.056 (50th), avoidance 4.000 (95th).
    const AxisScale anxiety(AxisUnit::Percentile, webSample(), Dimension::Anxiety);
    EXPECT_NEAR(anxiety.inUnit(3.25), 25.0, 0.02);
    EXPECT_NEAR(anxiety.inUnit(1.5 * 3.056 - 0.5), 50.0, 0.1);
    const AxisScale avoidance(AxisUnit::Percentile, webSample(), Dimension::Avoidance);
    EXPECT_NEAR(avoidance.inUnit(5.5), 95.0, 0.02);
}

TEST(AxisScale, GivesEveryPlaceOfThePlaneAPlaceOfItsOwnOnTheAxis)
{
    for (const AxisScale &scale :
         {AxisScale(), AxisScale(AxisUnit::FivePoint),
          AxisScale(AxisUnit::ZScore, webSample(), Dimension::Avoidance),
          AxisScale(AxisUnit::Percentile, webSample(), Dimension::Anxiety),
          AxisScale(AxisUnit::Percentile, withoutTable(), Dimension::Avoidance)}) {
        EXPECT_NEAR(scale.shareOf(1.0), 0.0, 1e-12);
        EXPECT_NEAR(scale.shareOf(7.0), 1.0, 1e-12);
        double last = -1.0;
        for (double value = 1.0; value <= 7.0; value += 0.01) {
            const double share = scale.shareOf(value);
            EXPECT_GT(share, last) << value;
            EXPECT_NEAR(scale.planeValueAt(share), value, 1e-9);
            EXPECT_NEAR(scale.planeValue(scale.inUnit(value)), value, 1e-9);
            last = share;
        }
    }
}

TEST(AxisScale, FollowsTheNormalCurveWhereASampleHasNoTable)
{
    const core::Norm norm = withoutTable();
    const AxisScale scale(AxisUnit::Percentile, norm, Dimension::Anxiety);
    for (const double value : {2.0, 3.3, 4.09, 5.7}) {
        const double z = (value - (1.5 * 3.0603 - 0.5)) / (1.5 * 0.8007);
        EXPECT_NEAR(scale.inUnit(value), 50.0 * std::erfc(-z / std::sqrt(2.0)), 0.1) << value;
    }
}

TEST(AxisScale, MarksRoundNumbersAlsoOfAPartOfTheAxis)
{
    EXPECT_EQ(AxisScale().ticks(), (std::vector<double>{1, 2, 3, 4, 5, 6, 7}));
    EXPECT_EQ(AxisScale(AxisUnit::FivePoint).ticks(), (std::vector<double>{1, 2, 3, 4, 5}));
    EXPECT_EQ(AxisScale(AxisUnit::Percentile, webSample(), Dimension::Anxiety).ticks(),
              (std::vector<double>{0, 20, 40, 60, 80, 100}));
    const std::vector<double> z =
        AxisScale(AxisUnit::ZScore, webSample(), Dimension::Anxiety).ticks();
    EXPECT_EQ(z, (std::vector<double>{-2, -1, 0, 1, 2}));
    const std::vector<double> quarter = AxisScale().ticks(0.25, 0.5);
    ASSERT_EQ(quarter.size(), 4U);
    EXPECT_NEAR(quarter.front(), 2.5, 1e-9) << "2.5 to 4 in steps of 0.5";
    EXPECT_NEAR(quarter.back(), 4.0, 1e-9);
}

TEST(AxisScale, IsNamedInFilesByAWordThatReadsBack)
{
    for (const AxisUnit unit :
         {AxisUnit::SevenPoint, AxisUnit::FivePoint, AxisUnit::Percentile, AxisUnit::ZScore})
        EXPECT_EQ(core::axisUnitFromId(core::axisUnitId(unit)), unit);
    EXPECT_FALSE(core::axisUnitFromId(u"stanine"_s));
}
