// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/rule_comparison.h"

#include <gtest/gtest.h>

using core::ErrorCode;
using enum core::StyleReading;
using Readings = std::vector<core::StyleReading>;

namespace
{

const Readings first{Secure, Secure, Secure, Fearful, OnTheLine, NotPlaced, Dismissing};
const Readings second{Secure, Fearful, OnTheLine, Fearful, Secure, Secure, NotPlaced};

} // namespace

TEST(RuleComparison, CountsWhoIsReadHowByBothRules)
{
    const auto comparison = core::compareReadings(first, second);
    ASSERT_TRUE(comparison);
    EXPECT_EQ(comparison->people(Secure, Secure), 1u);
    EXPECT_EQ(comparison->people(Secure, Fearful), 1u);
    EXPECT_EQ(comparison->people(Secure, OnTheLine), 1u);
    EXPECT_EQ(comparison->people(OnTheLine, Secure), 1u);
    EXPECT_EQ(comparison->people(NotPlaced, Secure), 1u);
    EXPECT_EQ(comparison->placed(), 5u);
    EXPECT_EQ(comparison->changed(), 3u);
    EXPECT_EQ(comparison->changedStyle(), 1u);
}

TEST(RuleComparison, NamesTheRowsThatChange)
{
    EXPECT_EQ(core::rowsThatChange(first, second, 10), (std::vector<std::size_t>{1, 2, 4}));
    EXPECT_EQ(core::rowsThatChange(first, second, 2), (std::vector<std::size_t>{1, 2}));
}

TEST(RuleComparison, SaysNothingAboutAGroupThatIsTooSmall)
{
    const auto comparison = core::compareReadings(first, second, 6);
    ASSERT_FALSE(comparison);
    EXPECT_EQ(comparison.error().code, ErrorCode::GroupTooSmall);
    EXPECT_EQ(core::compareReadings(first, {Secure}).error().code, ErrorCode::Mismatch);
}
