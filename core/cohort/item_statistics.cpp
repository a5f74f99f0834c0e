// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/item_statistics.h"

#include "core/cohort/item_covariance.h"
#include "core/cohort/one_factor.h"
#include "core/scoring/answer_quality.h"
#include "core/scoring/precision.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr std::uint8_t missing = ResponseTable::missing;

ItemStatistics describeItem(const ResponseTable &table, int item, std::size_t smallest)
{
    ItemStatistics statistics;
    std::array<std::size_t, 256> counts{};
    for (std::size_t block = 0; block < table.blocks(); ++block) {
        for (const std::uint8_t byte : table.column(block, item))
            ++counts[byte];
    }
    statistics.missing = counts[missing];
    statistics.answered = table.rows() - counts[missing];
    if (statistics.answered < std::max<std::size_t>(smallest, 2))
        return statistics;
    const auto n = static_cast<double>(statistics.answered);
    double sum = 0.0;
    for (std::size_t value = 0; value < missing; ++value)
        sum += static_cast<double>(counts[value] * value);
    const double mean = sum / n;
    double squares = 0.0;
    for (std::size_t value = 0; value < missing; ++value) {
        const double apart = static_cast<double>(value) - mean;
        squares += static_cast<double>(counts[value]) * apart * apart;
    }
    statistics.mean = table.answers().lo() + mean;
    statistics.sd = std::sqrt(squares / (n - 1.0));
    return statistics;
}

std::optional<double> itemRestCorrelation(const ItemCovariance &covariance, std::size_t item,
                                          double totalVariance)
{
    double withTotal = 0.0;
    for (std::size_t j = 0; j < covariance.items; ++j)
        withTotal += covariance.at(item, j);
    const double variance = covariance.at(item, item);
    const double restVariance = totalVariance - 2.0 * withTotal + variance;
    // Rounding leaves a trace of variance where there is none.
    constexpr double none = 1e-9;
    if (variance <= none || restVariance <= none)
        return std::nullopt;
    return (withTotal - variance) / std::sqrt(variance * restVariance);
}

void measureDimension(const ResponseTable &table, const PlaneKey &key, Dimension dimension,
                      std::size_t smallest, AnswerStatistics &statistics)
{
    std::vector<SignedItem> items;
    for (int item = 0; item < key.items(); ++item) {
        const int sign = key.keying[static_cast<std::size_t>(item)][dimension];
        if (sign != 0)
            items.push_back({item, sign});
    }
    const ItemCovariance covariance = itemCovariance(table, items);
    Reliability &reliability = statistics.on[dimension];
    reliability.people = covariance.people;
    if (covariance.people < std::max<std::size_t>(smallest, 2))
        return;
    reliability.alpha = alphaOf(covariance);
    if (auto loadings = oneFactorLoadings(covariance)) {
        reliability.omega = omegaTotal(*loadings);
        reliability.loadings = std::move(*loadings);
    }
    double total = 0.0;
    for (const double value : covariance.values)
        total += value;
    for (std::size_t i = 0; i < items.size(); ++i) {
        ItemStatistics &item = statistics.items[static_cast<std::size_t>(items[i].item)];
        item.itemRest[dimension] = itemRestCorrelation(covariance, i, total);
        item.itemRestPeople[dimension] = covariance.people;
    }
}

/// What a block's people answered, to see who always answered the same.
struct BlockLines {
    std::array<std::uint8_t, ResponseTable::blockRows> lowest;
    std::array<std::uint8_t, ResponseTable::blockRows> highest{};
    std::array<std::uint16_t, ResponseTable::blockRows> answered{};
    /// One bit for each dimension and keying that an answer was given to.
    std::array<std::uint8_t, ResponseTable::blockRows> keyings{};

    BlockLines() { lowest.fill(missing); }

    void add(std::span<const std::uint8_t> column, const PerDimension<int> &keying)
    {
        const int bits = (keying.anxiety > 0) | (keying.anxiety < 0) << 1 |
                         (keying.avoidance > 0) << 2 | (keying.avoidance < 0) << 3;
        for (std::size_t i = 0; i < column.size(); ++i) {
            const std::uint8_t byte = column[i];
            const bool there = byte != missing;
            lowest[i] = std::min(lowest[i], byte);
            highest[i] = std::max(highest[i], there ? byte : std::uint8_t{0});
            answered[i] = static_cast<std::uint16_t>(answered[i] + there);
            keyings[i] = static_cast<std::uint8_t>(keyings[i] | (there ? bits : 0));
        }
    }

    bool isStraight(std::size_t i) const
    {
        const bool bothWays = (keyings[i] & 3) == 3 || (keyings[i] & 12) == 12;
        return answered[i] >= fewestForStraightLine && lowest[i] == highest[i] && bothWays;
    }
};

void findStraightLiners(const ResponseTable &table, const PlaneKey &key,
                        AnswerStatistics &statistics)
{
    for (std::size_t block = 0; block < table.blocks(); ++block) {
        BlockLines lines;
        for (int item = 0; item < key.items(); ++item)
            lines.add(table.column(block, item), key.keying[static_cast<std::size_t>(item)]);
        for (std::size_t i = 0; i < table.rowsIn(block); ++i) {
            statistics.withoutAnswers += lines.answered[i] == 0;
            if (lines.isStraight(i))
                statistics.straightLiners.push_back(block * ResponseTable::blockRows + i);
        }
    }
}

} // namespace

bool ItemStatistics::seemsWronglyKeyed() const
{
    return std::any_of(dimensions.begin(), dimensions.end(), [this](Dimension dimension) {
        if (!itemRest[dimension])
            return false;
        const auto upper = upperBoundOfCorrelation(*itemRest[dimension], itemRestPeople[dimension]);
        return upper && *upper < 0.0;
    });
}

std::optional<double> upperBoundOfCorrelation(double correlation, std::size_t people)
{
    if (people < 4)
        return std::nullopt;
    // Rounding may leave a perfect correlation outside -1..1.
    const double r = std::clamp(correlation, -1.0, 1.0);
    return std::tanh(std::atanh(r) + z95 / std::sqrt(static_cast<double>(people) - 3.0));
}

Result<AnswerStatistics> answerStatistics(const ResponseTable &table, const PlaneKey &key,
                                          std::size_t smallest)
{
    if (key.items() != table.items()) {
        return Error{ErrorCode::Mismatch,
                     u"%1 columns of answers, %2 items in the key"_s.arg(
                         QString::number(table.items()), QString::number(key.items()))};
    }
    AnswerStatistics statistics{.rows = table.rows()};
    findStraightLiners(table, key, statistics);
    if (const auto allowed = checkGroupSize(table.rows() - statistics.withoutAnswers, smallest);
        !allowed)
        return allowed.error();
    for (int item = 0; item < key.items(); ++item)
        statistics.items.push_back(describeItem(table, item, smallest));
    for (const Dimension dimension : dimensions)
        measureDimension(table, key, dimension, smallest, statistics);
    return statistics;
}

} // namespace core
