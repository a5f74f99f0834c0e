// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/people_cloud.h"
#include "core/cohort/rule_comparison.h"
#include "core/scoring/classification.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace app
{

/// How one rule reads a group.
struct RuledCounts {
    core::ClassificationRule rule = core::ClassificationRule::midpoint();
    core::StyleCounts counts;
};

/// What a cut-line lab may show to others: a group as a picture without names, and how two rules
/// read it. There is no row, no identifier and no reading of a single person in it, and no picture
/// of a group too small to hide one.
///
/// Cheap to copy and to make anew while a cut line is dragged: the picture is shared.
class LabPicture
{
public:
    /// GroupTooSmall where fewer than `smallest` people are placed; `smallest` may raise
    /// core::smallestGroup, never lower it.
    static core::Result<LabPicture> make(std::shared_ptr<const PeopleCloud> people,
                                         RuledCounts first, RuledCounts second,
                                         const core::RuleComparison &comparison,
                                         std::size_t smallest = core::smallestGroup)
    {
        const std::size_t fewest = std::min({people ? people->people : 0, first.counts.placed(),
                                             second.counts.placed(), comparison.placed()});
        const auto enough =
            core::checkGroupSize(fewest, std::max<std::size_t>(smallest, core::smallestGroup));
        if (!enough)
            return enough.error();
        return LabPicture(std::move(people), std::move(first), std::move(second),
                          comparison.changed());
    }

    const std::shared_ptr<const PeopleCloud> &people() const { return m_people; }
    const RuledCounts &first() const { return m_first; }
    const RuledCounts &second() const { return m_second; }
    /// Who is placed, and whose reading differs between the rules.
    std::size_t placed() const { return m_people->people; }
    std::size_t changed() const { return m_changed; }

private:
    LabPicture(std::shared_ptr<const PeopleCloud> people, RuledCounts first, RuledCounts second,
               std::size_t changed)
        : m_people(std::move(people))
        , m_first(std::move(first))
        , m_second(std::move(second))
        , m_changed(changed)
    {
    }

    std::shared_ptr<const PeopleCloud> m_people;
    RuledCounts m_first;
    RuledCounts m_second;
    std::size_t m_changed;
};

} // namespace app
