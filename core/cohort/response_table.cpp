// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/response_table.h"

namespace core
{

std::optional<ResponseTable> ResponseTable::make(int items, Scale answers)
{
    if (items < 1 || answers.points() > missing)
        return std::nullopt;
    return ResponseTable(items, answers);
}

std::size_t ResponseTable::addRow()
{
    if (m_rows % blockRows == 0) {
        const std::size_t bytes = blockRows * static_cast<std::size_t>(m_items);
        m_blocks.push_back(std::make_unique_for_overwrite<std::uint8_t[]>(bytes));
        std::fill_n(m_blocks.back().get(), bytes, missing);
    }
    return m_rows++;
}

void ResponseTable::addRow(std::span<const std::uint8_t> bytes)
{
    std::uint8_t *cell = &byte(addRow(), 0);
    for (const std::uint8_t value : bytes) {
        *cell = value;
        cell += blockRows;
    }
}

bool ResponseTable::setAnswer(std::size_t row, int item, std::optional<int> answer)
{
    if (answer && !m_answers.contains(*answer))
        return false;
    byte(row, item) = answer ? static_cast<std::uint8_t>(*answer - m_answers.lo()) : missing;
    return true;
}

std::optional<int> ResponseTable::answer(std::size_t row, int item) const
{
    const std::uint8_t value = byte(row, item);
    return value == missing ? std::nullopt : std::optional(m_answers.lo() + value);
}

std::optional<double> ResponseTable::exactAnswer(std::size_t row, int item) const
{
    const std::optional<int> whole = answer(row, item);
    if (!whole)
        return std::nullopt;
    auto rest = std::lower_bound(m_rests.begin(), m_rests.end(), row,
                                 [](const Rest &r, std::size_t at) { return r.row < at; });
    for (; rest != m_rests.end() && rest->row == row; ++rest) {
        if (rest->item == item)
            return *whole + static_cast<double>(rest->beyond);
    }
    return *whole;
}

ResponseTable selectPeople(const ResponseTable &table, const std::vector<std::size_t> &rows)
{
    ResponseTable selected = *ResponseTable::make(table.items(), table.answers());
    std::vector<std::uint8_t> cells(static_cast<std::size_t>(table.items()));
    for (const std::size_t row : rows) {
        const std::size_t block = row / ResponseTable::blockRows;
        for (int item = 0; item < table.items(); ++item) {
            cells[static_cast<std::size_t>(item)] =
                table.column(block, item)[row % ResponseTable::blockRows];
        }
        selected.addRow(cells);
        for (auto rest = std::lower_bound(
                 table.rests().begin(), table.rests().end(), row,
                 [](const ResponseTable::Rest &r, std::size_t at) { return r.row < at; });
             rest != table.rests().end() && rest->row == row; ++rest)
            selected.addRest({selected.rows() - 1, rest->item, rest->beyond});
    }
    return selected;
}

} // namespace core
