// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/rule_comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr auto onTheLine = static_cast<std::size_t>(StyleReading::OnTheLine);
constexpr auto notPlaced = static_cast<std::size_t>(StyleReading::NotPlaced);

constexpr std::size_t pairStep = 8; // more than there are readings
using PairCounts = std::array<std::size_t, pairStep * pairStep>;

// Four counters in turn: most neighbours are read alike, and one counter would wait for itself.
PairCounts countPairs(const std::vector<StyleReading> &first,
                      const std::vector<StyleReading> &second)
{
    constexpr std::size_t turns = 4;
    std::array<PairCounts, turns> counts{};
    const auto add = [&](std::size_t turn, std::size_t i) {
        ++counts[turn][static_cast<std::size_t>(first[i]) * pairStep +
                       static_cast<std::size_t>(second[i])];
    };
    std::size_t i = 0;
    for (; i + turns <= first.size(); i += turns) {
        for (std::size_t turn = 0; turn < turns; ++turn)
            add(turn, i + turn);
    }
    for (; i < first.size(); ++i)
        add(0, i);
    for (std::size_t pair = 0; pair < counts[0].size(); ++pair)
        counts[0][pair] += counts[1][pair] + counts[2][pair] + counts[3][pair];
    return counts[0];
}

} // namespace

std::size_t RuleComparison::placed() const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < notPlaced; ++i) {
        for (std::size_t j = 0; j < notPlaced; ++j)
            sum += m_people[i][j];
    }
    return sum;
}

std::size_t RuleComparison::changed() const
{
    std::size_t same = 0;
    for (std::size_t i = 0; i < notPlaced; ++i)
        same += m_people[i][i];
    return placed() - same;
}

std::size_t RuleComparison::changedStyle() const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < onTheLine; ++i) {
        for (std::size_t j = 0; j < onTheLine; ++j)
            sum += i == j ? 0 : m_people[i][j];
    }
    return sum;
}

Result<RuleComparison> compareReadings(const std::vector<StyleReading> &first,
                                       const std::vector<StyleReading> &second,
                                       std::size_t smallest)
{
    if (first.size() != second.size()) {
        return Error{ErrorCode::Mismatch,
                     u"%1 and %2 people"_s.arg(QString::number(first.size()),
                                               QString::number(second.size()))};
    }
    const PairCounts counts = countPairs(first, second);
    RuleComparison comparison;
    for (std::size_t i = 0; i < comparison.m_people.size(); ++i) {
        for (std::size_t j = 0; j < comparison.m_people.size(); ++j)
            comparison.m_people[i][j] = counts[i * pairStep + j];
    }
    if (const auto allowed = checkGroupSize(comparison.placed(), smallest); !allowed)
        return allowed.error();
    return comparison;
}

std::vector<std::size_t> rowsThatChange(const std::vector<StyleReading> &first,
                                        const std::vector<StyleReading> &second, std::size_t limit)
{
    std::vector<std::size_t> rows;
    const std::size_t people = std::min(first.size(), second.size());
    for (std::size_t i = 0; i < people && rows.size() < limit; ++i) {
        const bool placed =
            first[i] != StyleReading::NotPlaced && second[i] != StyleReading::NotPlaced;
        if (placed && first[i] != second[i])
            rows.push_back(i);
    }
    return rows;
}

} // namespace core
