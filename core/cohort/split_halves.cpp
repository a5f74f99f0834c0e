// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/split_halves.h"

#include "core/cohort/cohort_scores.h"
#include "core/cohort/cohort_statistics.h"
#include "core/cohort/group_size.h"
#include "core/cohort/random_numbers.h"
#include "core/cohort/rule_comparison.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

using Halves = std::array<PlaneKey, 2>;

// A half counts the other's statements no more than those of the other dimension.
Halves drawHalves(const PlaneKey &key, RandomNumbers &random)
{
    Halves halves{key, key};
    for (const Dimension dimension : dimensions) {
        std::vector<std::size_t> items;
        for (std::size_t item = 0; item < key.keying.size(); ++item) {
            if (key.keying[item][dimension] != 0)
                items.push_back(item);
        }
        for (std::size_t left = items.size(); left > 1; --left) // Fisher & Yates (1938)
            std::swap(items[left - 1], items[random.below(left)]);
        const std::size_t half = items.size() / 2;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i >= half)
                halves[0].keying[items[i]][dimension] = 0;
            if (i < half || i >= 2 * half)
                halves[1].keying[items[i]][dimension] = 0;
        }
        for (PlaneKey &each : halves)
            each.minimumAnswered[dimension] = static_cast<int>(half);
    }
    return halves;
}

} // namespace

Result<SplitHalves> splitHalves(const ResponseTable &table, const PlaneKey &key,
                                const ClassificationRule &rule, int splits, std::uint64_t seed)
{
    if (table.items() != key.items())
        return Error{ErrorCode::Mismatch, u"columns"_s};
    for (const Dimension dimension : dimensions) {
        if (key.itemsOn(dimension) < 4)
            return Error{ErrorCode::RuleNotApplicable, u"split halves"_s};
    }
    const ResponseTable complete = selectPeople(table, completeRows(table, key));
    if (const auto enough = checkGroupSize(complete.rows()); !enough)
        return enough.error();

    RandomNumbers random(seed);
    SplitHalves result{.splits = splits, .people = complete.rows()};
    for (int split = 0; split < splits; ++split) {
        const Halves halves = drawHalves(key, random);
        const auto one = scoreCohort(complete, halves[0]);
        const auto other = scoreCohort(complete, halves[1]);
        if (!one || !other)
            return one ? other.error() : one.error();
        const auto comparison = compareReadings(readStyles(*one, rule), readStyles(*other, rule));
        if (!comparison)
            return comparison.error();
        std::size_t styled = 0;
        for (const Style first : styles) {
            for (const Style second : styles)
                styled += comparison->people(static_cast<StyleReading>(first),
                                             static_cast<StyleReading>(second));
        }
        const auto share = [&](std::size_t people, std::size_t of) {
            return of == 0 ? 0.0 : static_cast<double>(people) / static_cast<double>(of) / splits;
        };
        result.readOtherwise += share(comparison->changedStyle(), styled);
        result.onALine += share(complete.rows() - styled, complete.rows());
        for (const Dimension dimension : dimensions) {
            // Two halves correlate as two dimensions do.
            const CohortScores both{.on = {one->on[dimension], other->on[dimension]}};
            if (const auto statistics = cohortStatistics(both))
                result.correlation[dimension] += statistics->correlation.value_or(0.0) / splits;
        }
    }
    return result;
}

} // namespace core
