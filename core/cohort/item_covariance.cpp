// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/item_covariance.h"

#include <array>

namespace core
{
namespace
{

using Column = std::array<std::int16_t, ResponseTable::blockRows>;

// The people of a block who answered all items, by their place in the block.
std::vector<std::uint16_t> completeIn(const ResponseTable &table, std::size_t block,
                                      const std::vector<SignedItem> &items)
{
    std::array<std::uint8_t, ResponseTable::blockRows> gaps{};
    for (const SignedItem &item : items) {
        const std::span<const std::uint8_t> column = table.column(block, item.item);
        for (std::size_t i = 0; i < column.size(); ++i)
            gaps[i] = static_cast<std::uint8_t>(gaps[i] | (column[i] == ResponseTable::missing));
    }
    std::vector<std::uint16_t> complete;
    complete.reserve(ResponseTable::blockRows);
    for (std::size_t i = 0; i < table.rowsIn(block); ++i) {
        if (!gaps[i])
            complete.push_back(static_cast<std::uint16_t>(i));
    }
    return complete;
}

// 254² × ResponseTable::blockRows stays below 2³¹; sixteen-bit factors let the compiler multiply
// eight at once.
std::int32_t product(const Column &first, const Column &second, std::size_t people)
{
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < people; ++i)
        sum += first[i] * second[i];
    return sum;
}

/// Sums of answers and of their products over all blocks.
class Sums
{
public:
    explicit Sums(std::size_t items)
        : m_columns(items)
        , m_sums(items)
        , m_products(items * items)
    {
    }

    void addBlock(const ResponseTable &table, std::size_t block,
                  const std::vector<SignedItem> &items)
    {
        const std::vector<std::uint16_t> complete = completeIn(table, block, items);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::span<const std::uint8_t> column = table.column(block, items[i].item);
            for (std::size_t person = 0; person < complete.size(); ++person) {
                const std::int16_t answer = column[complete[person]];
                m_columns[i][person] = answer;
                m_sums[i] += answer;
            }
            for (std::size_t j = 0; j <= i; ++j)
                m_products[i * items.size() + j] +=
                    product(m_columns[i], m_columns[j], complete.size());
        }
        m_people += complete.size();
    }

    std::size_t people() const { return m_people; }

    /// Of the bytes as the table keeps them.
    double mean(std::size_t i) const
    {
        return static_cast<double>(m_sums[i]) / static_cast<double>(m_people);
    }

    double covariance(std::size_t i, std::size_t j) const
    {
        const auto n = static_cast<double>(m_people);
        const auto products = static_cast<double>(m_products[i * m_sums.size() + j]);
        return (products - static_cast<double>(m_sums[i]) * static_cast<double>(m_sums[j]) / n) /
               (n - 1.0);
    }

private:
    std::size_t m_people = 0;
    std::vector<Column> m_columns;
    std::vector<std::int64_t> m_sums;
    std::vector<std::int64_t> m_products; ///< below the diagonal and on it
};

} // namespace

ItemCovariance itemCovariance(const ResponseTable &table, const std::vector<SignedItem> &items)
{
    Sums sums(items.size());
    for (std::size_t block = 0; block < table.blocks(); ++block)
        sums.addBlock(table, block, items);
    ItemCovariance covariance{sums.people(), items.size(),
                              std::vector<double>(items.size() * items.size(), 0.0)};
    for (std::size_t i = 0; covariance.people > 0 && i < items.size(); ++i)
        covariance.means.push_back(table.answers().lo() + sums.mean(i));
    if (covariance.people < 2)
        return covariance;
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            const double value = items[i].sign * items[j].sign * sums.covariance(i, j);
            covariance.values[i * items.size() + j] = value;
            covariance.values[j * items.size() + i] = value;
        }
    }
    return covariance;
}

} // namespace core
