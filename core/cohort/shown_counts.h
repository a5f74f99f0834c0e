// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/group_size.h"
#include "core/cohort/rule_comparison.h"
#include "core/cohort/style_readings.h"

#include <array>
#include <vector>

namespace core
{

/// A count of people as it may be told: on a page, a wall or paper.
struct ShownCount {
    enum class As {
        Exact,
        Few,      ///< somebody, but fewer than the smallest group
        Withheld, ///< enough people, but the few beside them could be worked out from it
    };
    As as = As::Exact;
    /// The count; of Few the size that it stays below; of Withheld 0.
    std::size_t people = 0;

    bool isExact() const { return as == As::Exact; }
    bool operator==(const ShownCount &) const = default;
};

/// How a group whose size is known falls into parts, as it may be told. A part of at least
/// `privacy.leastTold()` people is told, and so is an empty one; a smaller one is not, and neither
/// is the next larger part where all that is hidden together would be fewer people than that, for
/// the rest of the whole gives it away.
std::vector<ShownCount> shownCounts(const std::vector<std::size_t> &parts,
                                    const GroupPrivacy &privacy);

/// The people of a part, the rest being told of elsewhere.
ShownCount shownPart(std::size_t people, std::size_t whole, const GroupPrivacy &privacy);

/// How many people a rule gives to each style, as it may be told. Who has no place on the map is
/// told of as it is: that says nothing about where somebody stands.
struct ShownStyleCounts {
    PerStyle<ShownCount> perStyle;
    ShownCount onTheLine;
    std::size_t notPlaced = 0;
    std::size_t placed = 0;

    bool operator==(const ShownStyleCounts &) const = default;
};
ShownStyleCounts shownStyles(const StyleCounts &counts, const GroupPrivacy &privacy);

/// The same people read in two ways, as it may be told: no cell of the table, with its row, its
/// column and their sums, gives away how many people fewer than the smallest group are.
struct ShownComparison {
    static constexpr std::size_t readings = 5; ///< four styles and the line; all placed

    std::array<std::array<ShownCount, readings>, readings> people;
    std::size_t placed = 0;
    ShownCount changed;
    ShownCount changedStyle;

    bool operator==(const ShownComparison &) const = default;
};
ShownComparison shownComparison(const RuleComparison &comparison, const GroupPrivacy &privacy);

} // namespace core
