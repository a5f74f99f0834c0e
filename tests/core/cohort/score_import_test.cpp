// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/score_import.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::ResponseProblem;

namespace
{

core::Result<core::ImportedScores> importScores(QByteArray bytes,
                                                const core::ScoreImportOptions &options)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return core::importScores(buffer, options);
}

} // namespace

TEST(ScoreImport, ReadsDecimalPointsAndCommasAndMapsToThePlane)
{
    const auto imported =
        importScores("code;avoidance;anxiety\nA7;2,5;4.25\nB1;1;5\n",
                     {.columns = {2, 1}, .scale = *core::Scale::make(1, 5), .idColumn = 0});
    ASSERT_TRUE(imported);
    EXPECT_EQ(*imported->scores.at(0), (core::AttachmentPoint{5.875, 3.25}));
    EXPECT_EQ(*imported->scores.at(1), (core::AttachmentPoint{7.0, 1.0}));
    EXPECT_EQ(imported->ids.at(0), u"A7"_s);
}

TEST(ScoreImport, SaysWhatItLeftOut)
{
    const auto imported =
        importScores("x,y\n2.5,7.01\nNA,3\n,\nnan,inf\n4,4\n5\n", {.missingCodes = {u"NA"_s}});
    ASSERT_TRUE(imported);
    const core::ImportReport &report = imported->report;
    EXPECT_EQ(report.rows, 6);
    EXPECT_EQ(report.emptyRows, 2);
    EXPECT_EQ(report.missingCells, 3);
    EXPECT_EQ(report.problems[ResponseProblem::OutOfRange].firstRows, std::vector<qint64>{1});
    EXPECT_EQ(report.problems[ResponseProblem::NotANumber].cells, 2);
    EXPECT_EQ(imported->scores.placed(), 1u);
    EXPECT_FALSE(imported->scores.at(0));
    EXPECT_FALSE(imported->scores.at(5)) << "a short row has no score of the row above";
}

TEST(ScoreImport, RefusesAColumnThatIsNotThere)
{
    EXPECT_EQ(importScores("x,y\n1,2\n", {.columns = {0, 2}}).error().code, ErrorCode::Mismatch);
}
