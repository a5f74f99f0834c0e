// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scale.h"

#include <gtest/gtest.h>

using core::Scale;

TEST(Scale, CannotBeBuiltUnlessLoIsBelowHi)
{
    EXPECT_FALSE(Scale::make(7, 7));
    EXPECT_FALSE(Scale::make(7, 1));
    EXPECT_TRUE(Scale::make(-3, 3));
}

TEST(Scale, ReversingTwiceGivesTheAnswerBack)
{
    for (const auto &[lo, hi] : {std::pair(1, 7), std::pair(0, 3), std::pair(-3, 3)}) {
        const Scale scale = *Scale::make(lo, hi);
        for (int answer = lo; answer <= hi; ++answer) {
            EXPECT_EQ(scale.reversed(scale.reversed(answer)), answer);
            EXPECT_TRUE(scale.contains(scale.reversed(answer)));
        }
        EXPECT_EQ(scale.reversed(lo), hi);
    }
}

TEST(Scale, MapsFivePointsToSevenAsOneAndAHalfXMinusOneHalf)
{
    const Scale five = *Scale::make(1, 5);
    for (const double x : {1.0, 2.3, 3.0, 4.7778, 5.0})
        EXPECT_NEAR(five.mapTo(core::planeScale, x), 1.5 * x - 0.5, 1e-12);
    EXPECT_DOUBLE_EQ(five.stretchTo(core::planeScale), 1.5);
}
