// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/response_table.h"

#include <gtest/gtest.h>

using core::ResponseTable;
using core::Scale;

TEST(ResponseTable, KeepsEveryAnswerOfTheScaleAndNothingElse)
{
    auto table = ResponseTable::make(2, *Scale::make(-2, 7));
    const std::size_t row = table->addRow();
    EXPECT_EQ(table->answer(row, 0), std::nullopt);
    for (int answer = -2; answer <= 7; ++answer) {
        ASSERT_TRUE(table->setAnswer(row, 1, answer));
        EXPECT_EQ(table->answer(row, 1), answer);
    }
    EXPECT_FALSE(table->setAnswer(row, 1, 8));
    EXPECT_FALSE(table->setAnswer(row, 1, -3));
    EXPECT_EQ(table->answer(row, 1), 7);
    ASSERT_TRUE(table->setAnswer(row, 1, std::nullopt));
    EXPECT_EQ(table->answer(row, 1), std::nullopt);
}

TEST(ResponseTable, IsReadColumnByColumnAcrossItsBlocks)
{
    auto table = ResponseTable::make(3, *Scale::make(0, 250));
    const std::size_t rows = 2 * ResponseTable::blockRows + 5;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto byte = static_cast<std::uint8_t>(row % 251);
        table->addRow(std::array<std::uint8_t, 3>{byte, ResponseTable::missing, 7});
    }
    ASSERT_EQ(table->rows(), rows);
    ASSERT_EQ(table->blocks(), 3u);
    EXPECT_EQ(table->rowsIn(1), ResponseTable::blockRows);
    EXPECT_EQ(table->rowsIn(2), 5u);
    EXPECT_EQ(table->column(2, 0)[4], (rows - 1) % 251);
    EXPECT_EQ(table->column(1, 1)[0], ResponseTable::missing);
    EXPECT_EQ(table->answer(rows - 1, 0), (rows - 1) % 251);
    EXPECT_EQ(table->answer(ResponseTable::blockRows, 2), 7);
}

TEST(ResponseTable, CannotBeMadeForAScaleThatDoesNotFitAByte)
{
    EXPECT_TRUE(ResponseTable::make(1, *Scale::make(0, 254)));
    EXPECT_FALSE(ResponseTable::make(1, *Scale::make(0, 255)));
    EXPECT_FALSE(ResponseTable::make(0, *Scale::make(1, 7)));
}

TEST(ResponseTable, GivesTheAnswersOfTheRowsAskedFor)
{
    const core::ResponseTable table = cohorts::randomTable(core::planeScale, 3, 9000, 2);
    const std::vector<std::size_t> rows{0, 4031, 4032, 8999, 17};
    const core::ResponseTable selected = core::selectPeople(table, rows);
    ASSERT_EQ(selected.rows(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (int item = 0; item < 3; ++item)
            EXPECT_EQ(selected.answer(i, item), table.answer(rows[i], item)) << i;
    }
}
