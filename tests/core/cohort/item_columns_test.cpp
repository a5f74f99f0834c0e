// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/item_columns.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::findItemColumns;

namespace
{

const QStringList items{u"tea1"_s, u"tea2"_s, u"tea3"_s};

}

TEST(ItemColumns, AreFoundByNumberNameOrRange)
{
    const std::vector<int> expected{1, 2, 3};
    EXPECT_EQ(*findItemColumns({u"id"_s, u"Q1"_s, u"Q2"_s, u"Q3"_s}, items, {}), expected);
    EXPECT_EQ(*findItemColumns({u"id"_s, u"tea1"_s, u"tea2"_s, u"tea3"_s}, items, {}), expected);
    const QStringList other{u"id"_s, u"x-1"_s, u"x-2"_s, u"x-3"_s};
    EXPECT_EQ(*findItemColumns(other, items, u"2-4"_s), expected);
    EXPECT_EQ(*findItemColumns(other, items, u"x-1-x-3"_s), expected);
    EXPECT_EQ(*findItemColumns(other, items, u"x-3,x-1,x-2"_s), (std::vector<int>{3, 1, 2}));
}

TEST(ItemColumns, ThatDoNotFitAreRefused)
{
    const QStringList header{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    EXPECT_EQ(findItemColumns(header, items, {}).error().code, ErrorCode::MissingField);
    EXPECT_EQ(findItemColumns(header, items, u"1-2"_s).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(findItemColumns(header, items, u"3-5"_s).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(findItemColumns(header, items, u"a,b"_s).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(findItemColumns(header, items, u"a,b,z"_s).error().code, ErrorCode::MissingField);
}
