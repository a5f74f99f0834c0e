// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/constellation.h"

#include <gtest/gtest.h>

#include <cmath>

TEST(Constellation, DescribesHowRelationshipsLieTogether)
{
    // Anxiety 2, 3, 7: mean 4, squares 4 + 1 + 9 = 14, SD √7. Avoidance 5, 5, 2: mean 4, SD √3.
    const auto found = core::constellation({{2, 5}, {3, 5}, {7, 2}});
    ASSERT_TRUE(found);
    EXPECT_DOUBLE_EQ(found->centre.anxiety, 4.0);
    EXPECT_DOUBLE_EQ(found->centre.avoidance, 4.0);
    EXPECT_NEAR(found->sd.anxiety, std::sqrt(7.0), 1e-12);
    EXPECT_NEAR(found->sd.avoidance, std::sqrt(3.0), 1e-12);
    EXPECT_DOUBLE_EQ(found->smallest.anxiety, 2.0);
    EXPECT_DOUBLE_EQ(found->largest.anxiety, 7.0);
    EXPECT_DOUBLE_EQ(found->smallest.avoidance, 2.0);
}

TEST(Constellation, IsNoneForASingleRelationship)
{
    EXPECT_FALSE(core::constellation({}));
    EXPECT_FALSE(core::constellation({{2, 5}}));
}
