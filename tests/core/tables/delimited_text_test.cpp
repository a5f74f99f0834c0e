// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/delimited_text.h"

#include <gtest/gtest.h>

using core::tableLayout;

TEST(DelimitedText, IsCutWhereMostLinesAgree)
{
    const QByteArray manyRows = QByteArray("1;5,00;2,50;3,00\n").repeated(20);
    const std::vector<std::pair<QByteArray, char>> texts{
        {"a,b,c\n1,2,3\n4,5,6\n", ','},
        {"a;b;c\n1;2;3\n", ';'},
        {"a\tb\tc\n1\t2\t3\n", '\t'},
        {"a|b|c\n1|2|3\n", '|'},
        {"id;q, one;q, two;q, three\n" + manyRows, ';'},
        {"one\n1\n2\n", ','},
        {"", ','},
        {"\"a;b\",\"c;d\"\n1,2\n", ','},
        {"a, with, commas\tb, too\tc\n" + QByteArray("1\t2\t3\n").repeated(9), '\t'},
    };
    for (const auto &[text, separator] : texts) {
        const auto found = tableLayout(text, {}, true);
        ASSERT_TRUE(found) << text.constData();
        EXPECT_EQ(found->layout.separator, separator) << text.constData();
    }
    EXPECT_EQ(tableLayout("a,b;c\n1,2;3\n", ';', true)->layout.separator, ';') << "it is given";
}

TEST(DelimitedText, HonoursALineThatSaysItsSeparator)
{
    const auto found = tableLayout("sep=;\r\na,b;c\r\n1;2\r\n", {}, true);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->saysItsSeparator);
    EXPECT_EQ(found->layout.separator, ';');
    EXPECT_EQ(found->layout.linesAbove, 1);
    EXPECT_FALSE(tableLayout("sep=none,b\n1,2\n", {}, true)->saysItsSeparator);
}

TEST(DelimitedText, LeavesTitlesOutAndNoHeader)
{
    const QByteArray table = "id,a,b,c,d\n1,2,3,4,5\n6,7,8,9,1\n2,2,2,2,2\n";
    for (const auto &[title, lines] :
         std::vector<std::pair<QByteArray, int>>{{"", 0},
                                                 {"A survey\n", 1},
                                                 {"A survey\n\n\nof spring\n\n", 5},
                                                 {"A survey,,,,\n", 1},
                                                 {"\"A survey,\nin two lines\"\n", 2}}) {
        const auto found = tableLayout(title + table, {}, true);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->layout.linesAbove, lines) << title.constData();
    }
}

TEST(DelimitedText, TakesAMarkForTextThatWouldSwallowRows)
{
    const QByteArray row = "1,2,3,4,5,6,\n";
    const QByteArray header = "a,b,c,d,e,f,remark\n";
    const auto two = tableLayout(header + row + "1,2,3,4,5,6,\"so\n" + row + "1,2,3,4,5,6,so\"\n" +
                                     row.repeated(40),
                                 {}, true);
    ASSERT_TRUE(two);
    EXPECT_FALSE(two->layout.marksQuote);
    EXPECT_EQ(two->markInLine, 3);
    const auto one = tableLayout(header + "1,2,3,4,5,6,\"so\n" + row.repeated(40), {}, true);
    ASSERT_TRUE(one);
    EXPECT_FALSE(one->layout.marksQuote);
    const auto quoted =
        tableLayout(header + "1,2,3,4,5,6,\"so,\nand \"\"so\"\"\"\n" + row.repeated(40), {}, true);
    ASSERT_TRUE(quoted);
    EXPECT_TRUE(quoted->layout.marksQuote) << "a remark of two lines is a remark";
}

TEST(DelimitedText, RefusesAMarkThatSwallowsRowsWhereOthersQuote)
{
    const QByteArray row = "1,2,3,4,5,\"6, or so\",\n";
    // Without quoting "6, or so" would be two cells.
    const auto open =
        tableLayout("a,b,c,d,e,f,g\n" + row.repeated(9) + "1,2,3,4,5,6,\"so\n", {}, true);
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().code, core::ErrorCode::NotCsv);
    EXPECT_TRUE(open.error().detail.contains(QStringLiteral("11"))) << "the row is named";
}
