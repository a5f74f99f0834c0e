// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <csignal>
#include <memory>

using core::Error;
using core::ErrorCode;
using core::Result;

TEST(Result, HoldsAValueOrTheErrorThatPreventedIt)
{
    const Result<int> value = 7;
    ASSERT_TRUE(value);
    EXPECT_EQ(*value, 7);
    const Result<int> failure = Error{ErrorCode::NotJson, QStringLiteral("line 3")};
    ASSERT_FALSE(failure);
    EXPECT_EQ(failure.error().code, ErrorCode::NotJson);
}

TEST(Result, HandsOverAValueThatCanOnlyBeMoved)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(*result);
    EXPECT_EQ(*taken, 3);
}

// In every build: going on with a value that is not there could damage what is.
TEST(ResultDeathTest, EndsTheProgramThatTakesWhatIsNotThere)
{
    const Result<int> failure = Error{ErrorCode::NotJson, {}};
    EXPECT_EXIT((void)*failure, testing::KilledBySignal(SIGABRT), "");
    const Result<int> value = 7;
    EXPECT_EXIT((void)value.error(), testing::KilledBySignal(SIGABRT), "");
}
