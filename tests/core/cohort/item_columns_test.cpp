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
    const QStringList other{u"id"_s, u"x-1"_s, u"x-2"_s, u"x-3"_s};
    EXPECT_EQ(*findItemColumns(other, items, u"2-4"_s), expected);
    EXPECT_EQ(*findItemColumns(other, items, u"x-1-x-3"_s), expected);
    EXPECT_EQ(*findItemColumns(other, items, u"x-3,x-1,x-2"_s), (std::vector<int>{3, 1, 2}));
}

TEST(ItemColumns, ThatDoNotFitAreRefused)
{
    const QStringList header{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    EXPECT_EQ(findItemColumns(header, items, {}).error().code, ErrorCode::MissingField);
    EXPECT_EQ(findItemColumns(header, items, u"0-2"_s).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(findItemColumns(header, items, u"1-999999999"_s).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(findItemColumns(header, items, u"1-2"_s).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(findItemColumns(header, items, u"3-5"_s).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(findItemColumns(header, items, u"a,b"_s).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(findItemColumns(header, items, u"a,b,z"_s).error().code, ErrorCode::MissingField);
}

TEST(ItemColumns, OfARangeStandInTheOrderOfTheirNumbers)
{
    const QStringList header{u"id"_s, u"Q1"_s, u"Q3"_s, u"Q2"_s};
    EXPECT_EQ(*findItemColumns(header, items, u"Q1-Q2"_s), (std::vector<int>{1, 3, 2}));
    EXPECT_EQ(*findItemColumns(header, items, u"2-4"_s), (std::vector<int>{1, 3, 2}));
    EXPECT_EQ(*findItemColumns(header, items, u"Q3,Q1,Q2"_s), (std::vector<int>{2, 1, 3}))
        << "what is listed is taken as it is listed";
}

TEST(ItemColumns, AreFoundWithoutRegardToCaseAndBlanks)
{
    const QStringList header{u"id"_s, u" Q1 "_s, u"q2"_s, u"Q3"_s};
    const std::vector<int> expected{1, 2, 3};
    EXPECT_EQ(*findItemColumns(header, items, u"q1 - q3"_s), expected);
    EXPECT_EQ(*findItemColumns(header, items, u"Q1, Q2, Q3"_s), expected);
    EXPECT_EQ(*findItemColumns(header, items, u"2,3,4"_s), expected);
    EXPECT_EQ(*findItemColumns(header, items, u"2-3, q3"_s), expected);
}

TEST(ItemColumns, NamedByNumbersAreNotMistakenForPlaces)
{
    const QStringList header{u"id"_s, u"1"_s, u"2"_s, u"3"_s};
    EXPECT_EQ(findItemColumns(header, items, u"1-3"_s).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(*findItemColumns(header, items, u"#2-#4"_s), (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(core::columnChoice(header, {1, 2, 3}), u"#2-#4"_s);
    EXPECT_EQ(core::columnChoice({u"id"_s, u"b"_s, u"a"_s, u"c"_s}, {1, 2, 3}), u"2-4"_s);
}

TEST(ItemColumns, AreWrittenSoThatTheyAreReadTheSame)
{
    const QStringList header{u"id"_s, u"Q1"_s, u"Q3"_s, u"Q2"_s};
    for (const std::vector<int> &columns :
         {std::vector{1, 2, 3}, std::vector{1, 3, 2}, std::vector{3, 0, 1}})
        EXPECT_EQ(*findItemColumns(header, items, core::columnChoice(header, columns)), columns);
}
