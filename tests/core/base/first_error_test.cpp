// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/first_error.h"

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

using core::Error;
using core::ErrorCode;
using core::FirstError;
using core::Result;

namespace
{

const Error first{ErrorCode::NotJson, u"a"_s};
const Error second{ErrorCode::DiskFull, u"b"_s};

} // namespace

TEST(FirstError, IsNoneWhereAllWentWell)
{
    FirstError error;
    EXPECT_EQ(error.valueOf(Result<int>(7)), 7);
    error.keep(Result<core::Done>(core::Done{}));
    EXPECT_FALSE(error);
    EXPECT_EQ(*error.resultOf(3), 3);
}

TEST(FirstError, StaysTheFirstInWhicheverWayTheyCome)
{
    FirstError kept;
    kept.keep(first);
    kept.keep(second);
    kept.keep(Result<int>(second));
    EXPECT_EQ(kept.valueOf(Result<int>(second)), 0) << "an empty value to go on with";
    EXPECT_EQ(kept.valueOf(Result<int>(7)), 7) << "values pass after a failure too";
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, first);
    EXPECT_EQ(kept->detail, u"a"_s);
    EXPECT_EQ(kept.resultOf(3).error(), first);

    FirstError ofAResult;
    ofAResult.keep(Result<int>(first));
    ofAResult.keep(second);
    EXPECT_EQ(*ofAResult, first);

    FirstError ofAValue;
    ofAValue.valueOf(Result<int>(first));
    ofAValue.keep(second);
    EXPECT_EQ(*ofAValue, first);
}

TEST(FirstError, HandsOverAValueThatCanOnlyBeMoved)
{
    FirstError error;
    std::unique_ptr<int> value = error.valueOf(Result(std::make_unique<int>(3)));
    EXPECT_EQ(*value, 3);
    EXPECT_EQ(**error.resultOf(std::move(value)), 3);
}
