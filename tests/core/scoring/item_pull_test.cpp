// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/item_pull.h"

#include <gtest/gtest.h>

using core::Dimension;

TEST(PointWithout, TakesThePullOffTheDimensionOnTheScaleOfTheMap)
{
    core::Placement placement;
    placement.on.anxiety.mean = 4.0;
    placement.on.avoidance.mean = 3.0;
    core::SubscaleScore subscale;
    subscale.scale = core::Scale::make(1, 5);
    const core::ItemContribution contribution{.itemId = {}, .pull = 0.2};
    const core::AttachmentPoint without =
        core::pointWithout(placement, Dimension::Avoidance, subscale, contribution);
    EXPECT_DOUBLE_EQ(without.anxiety, 4.0);
    EXPECT_DOUBLE_EQ(without.avoidance, 3.0 - 0.2 * 1.5);
}
