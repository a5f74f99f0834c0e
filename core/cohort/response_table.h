// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scale.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core
{

/// The answers of a cohort in memory: one byte a cell, so a million people × 36 items are 36 MB.
///
/// Rows are people, columns the items of an instrument in its order. A byte is the answer − lo of
/// the scale, or `missing`. An answer with decimals, as imputation and half points give, is kept as
/// the nearest whole one and, beside, what it is beyond that; statistics take the whole ones,
/// scores the exact ones.
///
/// Rows stand in blocks and a block holds its columns one after the other. Scoring and statistics
/// walk a column at full speed of the memory, a table grows without being copied, and a row's cells
/// are near enough for writing them as they are read. (Scoring 1,000,000 × 36: 20 ms;
/// 31 ms with rows one after the other.)
class ResponseTable
{
public:
    static constexpr std::uint8_t missing = 0xFF;
    /// No multiple of 4096: the columns of a block must not fall on the same lines of the cache.
    static constexpr std::size_t blockRows = 4032;

    /// Nothing for a scale of more than 255 points or without items.
    static std::optional<ResponseTable> make(int items, Scale answers);

    int items() const { return m_items; }
    const Scale &answers() const { return m_answers; }
    std::size_t rows() const { return m_rows; }

    /// Adds a person without any answer and gives the row.
    std::size_t addRow();
    /// Adds a person with a byte for each item, as it is kept: answer − lo of the scale, or
    /// `missing`.
    void addRow(std::span<const std::uint8_t> bytes);
    /// Keeps the answer, or its absence; false (and nothing changes) outside the scale.
    bool setAnswer(std::size_t row, int item, std::optional<int> answer);
    std::optional<int> answer(std::size_t row, int item) const;
    /// With its decimals, where it has some.
    std::optional<double> exactAnswer(std::size_t row, int item) const;

    /// What an answer is beyond the whole number that is kept for it.
    struct Rest {
        std::size_t row;
        int item;
        float beyond;
    };
    /// In the order of rows. A rest is added behind those of earlier rows, for an answer there is.
    const std::vector<Rest> &rests() const { return m_rests; }
    void addRest(const Rest &rest) { m_rests.push_back(rest); }

    std::size_t blocks() const { return m_blocks.size(); }
    /// The first row of a block is block × blockRows.
    std::size_t rowsIn(std::size_t block) const
    {
        return std::min(blockRows, m_rows - block * blockRows);
    }
    /// The bytes of one item for the people of a block.
    std::span<const std::uint8_t> column(std::size_t block, int item) const
    {
        return {m_blocks[block].get() + static_cast<std::size_t>(item) * blockRows, rowsIn(block)};
    }

private:
    ResponseTable(int items, Scale answers)
        : m_items(items)
        , m_answers(answers)
    {
    }
    std::uint8_t &byte(std::size_t row, int item) const
    {
        return m_blocks[row / blockRows]
                       [static_cast<std::size_t>(item) * blockRows + row % blockRows];
    }

    int m_items;
    Scale m_answers;
    std::size_t m_rows = 0;
    std::vector<std::unique_ptr<std::uint8_t[]>> m_blocks;
    std::vector<Rest> m_rests;
};

/// The people in these rows, in this order.
ResponseTable selectPeople(const ResponseTable &table, const std::vector<std::size_t> &rows);

} // namespace core
