// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/response_import.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <atomic>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::ResponseProblem;

namespace
{

core::Result<core::ImportedResponses>
importResponses(QByteArray bytes, const core::ResponseImportOptions &options,
                const std::function<bool(qint64)> &proceed = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return core::importResponses(buffer, options, proceed);
}

} // namespace

TEST(ResponseImport, TakesItemsFromTheColumnsNamedInAnyOrder)
{
    const auto imported =
        importResponses("name,b,x,a\nAnna,2,9,1\nÖzge,4,9,3\n",
                        {.itemColumns = {3, 1}, .answers = cohorts::oneToFive, .idColumn = 0});
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->answers.rows(), 2u);
    EXPECT_EQ(imported->answers.answer(0, 0), 1);
    EXPECT_EQ(imported->answers.answer(1, 1), 4);
    EXPECT_EQ(imported->ids.at(1), u"Özge"_s);
    EXPECT_EQ(imported->report.problems, core::ResponseProblems{});
}

TEST(ResponseImport, GivesNobodyTheNameOfThePersonAbove)
{
    const auto imported =
        importResponses("a,name\n1,Ada\n2\n3,Cy\n", {.itemColumns = {0}, .idColumn = 1});
    EXPECT_EQ(imported->ids.size(), 3u);
    EXPECT_EQ(imported->ids.at(1), QString());
    EXPECT_EQ(imported->ids.at(2), u"Cy"_s);
}

TEST(ResponseImport, SaysWhatItLeftOutAndWhereItBegan)
{
    const auto imported = importResponses("a,b,c\n"
                                          "1,2,3\n"
                                          "0,6,-1\n"    // all outside 1..5
                                          "NA,99,\n"    // all missing
                                          "x,2.5,3.0\n" // half a point counts
                                          "1,2\n"
                                          "1,2,3,4\n",
                                          {.itemColumns = {0, 1, 2},
                                           .answers = cohorts::oneToFive,
                                           .missingCodes = {u"NA"_s, u"99"_s}});
    ASSERT_TRUE(imported);
    const core::ImportReport &report = imported->report;
    EXPECT_EQ(report.rows, 6);
    EXPECT_EQ(report.emptyRows, 2);
    EXPECT_EQ(report.missingCells, 3);
    EXPECT_EQ(report.problems[ResponseProblem::OutOfRange].cells, 3);
    EXPECT_EQ(report.problems[ResponseProblem::OutOfRange].firstRows, std::vector<qint64>{2});
    EXPECT_EQ(report.problems[ResponseProblem::NotANumber].cells, 1);
    EXPECT_EQ(report.decimals, 1);
    EXPECT_EQ(imported->answers.exactAnswer(3, 1), 2.5);
    EXPECT_EQ(report.problems[ResponseProblem::CellsMissing].firstRows, std::vector<qint64>{5});
    EXPECT_EQ(report.problems[ResponseProblem::CellsSurplus].firstRows, std::vector<qint64>{6});
    EXPECT_EQ(imported->answers.answer(3, 2), 3);
    EXPECT_EQ(imported->answers.answer(4, 2), std::nullopt);
}

TEST(ResponseImport, HonoursAMissingCodeThatIsADigitOfTheScale)
{
    const auto imported = importResponses(
        "a,b\n5,4\n",
        {.itemColumns = {0, 1}, .answers = cohorts::oneToFive, .missingCodes = {u"5"_s}});
    EXPECT_EQ(imported->answers.answer(0, 0), std::nullopt);
    EXPECT_EQ(imported->answers.answer(0, 1), 4);
    EXPECT_EQ(imported->report.missingCells, 1);
}

TEST(ResponseImport, TakesTheFirstLineAsARowWhereThereIsNoHeader)
{
    const auto imported = importResponses("1;2\n3;4\n", {.itemColumns = {0, 1},
                                                         .answers = cohorts::oneToFive,
                                                         .form = {.layout = {.headerLines = 0}}});
    ASSERT_TRUE(imported);
    ASSERT_EQ(imported->answers.rows(), 2u);
    EXPECT_EQ(imported->answers.answer(0, 1), 2);
    EXPECT_EQ(imported->answers.answer(1, 0), 3);
}

TEST(ResponseImport, UsesTheSeparatorItIsTold)
{
    // One comma a line and one tab: only the person knows.
    const auto imported =
        importResponses("a\tb,c\n1\t2\n", {.itemColumns = {0, 1},
                                           .answers = cohorts::oneToFive,
                                           .form = {.layout = {.separator = '\t'}}});
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->answers.answer(0, 1), 2);
}

TEST(ResponseImport, TellsHowFarItIsAndStopsWhenAsked)
{
    QByteArray bytes = cohorts::headerOf(2);
    while (bytes.size() < 2'000'000)
        bytes += "1,2\n";
    const core::ResponseImportOptions options{.itemColumns = {0, 1}, .answers = cohorts::oneToFive};
    qint64 last = 0;
    ASSERT_TRUE(importResponses(bytes, options, [&](qint64 read) {
        EXPECT_GT(read, last);
        last = read;
        return true;
    }));
    EXPECT_EQ(last, bytes.size());

    std::atomic_bool stop = false;
    const auto stopped = importResponses(bytes, options, [&](qint64 read) {
        EXPECT_LT(read, 1'500'000);
        stop = read > 1'000'000;
        return !stop;
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST(ResponseImport, RefusesColumnsThatAreNotThere)
{
    EXPECT_EQ(importResponses("a,b\n1,2\n", {.itemColumns = {0, 2}}).error().code,
              ErrorCode::Mismatch);
    EXPECT_EQ(importResponses("a,b\n1,2\n", {.itemColumns = {-1}}).error().code,
              ErrorCode::Mismatch);
    EXPECT_EQ(importResponses("a,b\n1,2\n", {.itemColumns = {0}, .idColumn = 2}).error().code,
              ErrorCode::Mismatch);
    EXPECT_EQ(importResponses("a,b\n1,2\n", {.itemColumns = {}}).error().code, ErrorCode::Mismatch);
}
