// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/group_size.h"
#include "core/cohort/style_readings.h"

#include <array>
#include <vector>

namespace core
{

/// The same people read in two ways: with two rules, or with one rule on two forms of a
/// questionnaire.
class RuleComparison
{
public:
    /// How many of the people read as `first` in the first way are read as `second` in the second.
    std::size_t people(StyleReading first, StyleReading second) const
    {
        return m_people[static_cast<std::size_t>(first)][static_cast<std::size_t>(second)];
    }
    /// People placed in both ways.
    std::size_t placed() const;
    /// Of those: whose reading differs, on the line counting as a reading of its own.
    std::size_t changed() const;
    /// Of those: who has a style in both ways, and another one.
    std::size_t changedStyle() const;

    bool operator==(const RuleComparison &) const = default;

private:
    friend Result<RuleComparison> compareReadings(const std::vector<StyleReading> &first,
                                                  const std::vector<StyleReading> &second,
                                                  std::size_t smallest);
    std::array<std::array<std::size_t, 6>, 6> m_people{};
};

/// Both lists are of the same people in the same order (Mismatch otherwise). GroupTooSmall where
/// fewer than `smallest` people are placed in both ways.
Result<RuleComparison> compareReadings(const std::vector<StyleReading> &first,
                                       const std::vector<StyleReading> &second,
                                       std::size_t smallest = smallestGroup);

/// The rows of people placed in both ways whose reading differs, ascending, at most `limit`.
std::vector<std::size_t> rowsThatChange(const std::vector<StyleReading> &first,
                                        const std::vector<StyleReading> &second, std::size_t limit);

} // namespace core
