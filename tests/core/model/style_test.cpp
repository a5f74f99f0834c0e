// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/style.h"

#include <gtest/gtest.h>

using core::Style;

TEST(Style, IsNamedByHighAndLowOnTheTwoDimensions)
{
    EXPECT_EQ(core::styleAt({.anxiety = false, .avoidance = false}), Style::Secure);
    EXPECT_EQ(core::styleAt({.anxiety = true, .avoidance = false}), Style::Preoccupied);
    EXPECT_EQ(core::styleAt({.anxiety = false, .avoidance = true}), Style::Dismissing);
    EXPECT_EQ(core::styleAt({.anxiety = true, .avoidance = true}), Style::Fearful);
}

TEST(Style, IdentifiersComeBackAndUnknownOnesAreRefused)
{
    for (const Style style : core::styles)
        EXPECT_EQ(core::styleFromId(core::styleId(style)), style);
    EXPECT_FALSE(core::styleFromId(QStringLiteral("Secure")));
    EXPECT_FALSE(core::styleFromId(QString()));
}
