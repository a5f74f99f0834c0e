// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/people_cloud.h"
#include "core/cohort/shown_counts.h"
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

/// The same as others may see it.
struct ShownByRule {
    core::ClassificationRule rule = core::ClassificationRule::midpoint();
    core::ShownStyleCounts counts;
};

/// What a cut-line lab may show to others: a group as a picture without names, and how two rules
/// read it. There is no row, no identifier and no reading of a single person in it, no count of
/// fewer than the smallest group, and no picture of a group too small to hide one.
///
/// Cheap to copy and to make anew while a cut line is dragged: the picture is shared.
class LabPicture
{
public:
    /// GroupTooSmall where fewer people than the smallest group are placed, made up or not.
    static core::Result<LabPicture> make(std::shared_ptr<const PeopleCloud> people,
                                         const RuledCounts &first, const RuledCounts &second,
                                         const core::RuleComparison &comparison,
                                         const core::GroupPrivacy &privacy = {})
    {
        const std::size_t fewest = std::min({people ? people->people : 0, first.counts.placed(),
                                             second.counts.placed(), comparison.placed()});
        const auto enough =
            core::checkGroupSize(fewest, std::max(privacy.smallest, core::smallestGroup));
        if (!enough)
            return enough.error();
        return LabPicture(std::move(people), {first.rule, core::shownStyles(first.counts, privacy)},
                          {second.rule, core::shownStyles(second.counts, privacy)},
                          core::shownComparison(comparison, privacy).changed);
    }

    const std::shared_ptr<const PeopleCloud> &people() const { return m_people; }
    const ShownByRule &first() const { return m_first; }
    const ShownByRule &second() const { return m_second; }
    /// Who is placed, and whose reading differs between the rules.
    std::size_t placed() const { return m_people->people; }
    const core::ShownCount &changed() const { return m_changed; }

private:
    LabPicture(std::shared_ptr<const PeopleCloud> people, ShownByRule first, ShownByRule second,
               core::ShownCount changed)
        : m_people(std::move(people))
        , m_first(std::move(first))
        , m_second(std::move(second))
        , m_changed(changed)
    {
    }

    std::shared_ptr<const PeopleCloud> m_people;
    ShownByRule m_first;
    ShownByRule m_second;
    core::ShownCount m_changed;
};

} // namespace app
