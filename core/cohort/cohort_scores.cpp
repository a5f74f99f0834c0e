// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/cohort_scores.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// Sums over the items of one block of people: of bytes (answer − lo), after keying.
struct BlockSums {
    std::array<std::uint32_t, ResponseTable::blockRows> keyed;
    std::array<std::uint16_t, ResponseTable::blockRows> answered;
};

// Without a branch on the answer, so that the compiler works on many people at once.
void addColumn(BlockSums &sums, std::span<const std::uint8_t> column, int keying,
               std::uint8_t highest)
{
    const std::uint8_t flip = keying < 0 ? 0xFF : 0x00;
    const std::uint8_t offset = keying < 0 ? static_cast<std::uint8_t>(highest + 1) : 0;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const std::uint8_t byte = column[i];
        const std::uint8_t there = byte != ResponseTable::missing ? 0xFF : 0x00;
        // highest − byte, as ~byte + 1 + highest, where the item is reversed
        const auto value = static_cast<std::uint8_t>((byte ^ flip) + offset);
        sums.keyed[i] += value & there;
        sums.answered[i] = static_cast<std::uint16_t>(sums.answered[i] + (there & 1));
    }
}

// What the answers of a block with decimals are beyond the whole ones, person by person.
std::map<std::size_t, double> restsOf(const ResponseTable &table, const PlaneKey &key,
                                      std::size_t block, Dimension dimension)
{
    std::map<std::size_t, double> sums;
    const std::size_t first = block * ResponseTable::blockRows;
    auto rest =
        std::lower_bound(table.rests().begin(), table.rests().end(), first,
                         [](const ResponseTable::Rest &r, std::size_t row) { return r.row < row; });
    for (; rest != table.rests().end() && rest->row < first + ResponseTable::blockRows; ++rest)
        sums[rest->row - first] += static_cast<double>(rest->beyond) *
                                   key.keying[static_cast<std::size_t>(rest->item)][dimension];
    return sums;
}

void scoreBlock(const ResponseTable &table, const PlaneKey &key, std::size_t block,
                Dimension dimension, std::span<float> scores)
{
    BlockSums sums{};
    const Scale scale = table.answers();
    for (int item = 0; item < key.items(); ++item) {
        const int keying = key.keying[static_cast<std::size_t>(item)][dimension];
        if (keying != 0)
            addColumn(sums, table.column(block, item), keying,
                      static_cast<std::uint8_t>(scale.points() - 1));
    }
    const int minimum = std::max(1, key.minimumAnswered[dimension]);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const double answered = sums.answered[i];
        const double mean = (sums.keyed[i] + scale.lo() * answered) / answered;
        scores[i] = sums.answered[i] >= minimum ? static_cast<float>(scale.mapTo(planeScale, mean))
                                                : std::numeric_limits<float>::quiet_NaN();
    }
    for (const auto &[i, rest] : restsOf(table, key, block, dimension)) {
        const double answered = sums.answered[i];
        const double mean = (sums.keyed[i] + rest + scale.lo() * answered) / answered;
        if (sums.answered[i] >= minimum)
            scores[i] = static_cast<float>(scale.mapTo(planeScale, mean));
    }
}

} // namespace

std::optional<AttachmentPoint> CohortScores::at(std::size_t row) const
{
    const AttachmentPoint point{on.anxiety[row], on.avoidance[row]};
    return std::isnan(point.anxiety) || std::isnan(point.avoidance) ? std::nullopt
                                                                    : std::optional(point);
}

std::size_t CohortScores::placed() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < size(); ++i)
        count += on.anxiety[i] == on.anxiety[i] && on.avoidance[i] == on.avoidance[i];
    return count;
}

Result<CohortScores> scoreCohort(const ResponseTable &table, const PlaneKey &key)
{
    if (key.items() != table.items()) {
        return Error{ErrorCode::Mismatch,
                     u"%1 columns of answers, %2 items in the key"_s.arg(
                         QString::number(table.items()), QString::number(key.items()))};
    }
    CohortScores scores;
    for (const Dimension dimension : dimensions) {
        scores.on[dimension].resize(table.rows());
        for (std::size_t block = 0; block < table.blocks(); ++block) {
            scoreBlock(table, key, block, dimension,
                       std::span(scores.on[dimension])
                           .subspan(block * ResponseTable::blockRows, table.rowsIn(block)));
        }
    }
    return scores;
}

} // namespace core
