// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <cstddef>

namespace core
{

/// Statistics of fewer people than this could say something about one of them. A convention of
/// official statistics, where 3 to 10 are usual; the person may raise it.
inline constexpr std::size_t smallestGroup = 5;

/// What is shown of a group to whoever looks: how few people may be told of by themselves.
struct GroupPrivacy {
    std::size_t smallest = smallestGroup; ///< may raise core::smallestGroup, never lower it
    bool madeUp = false;                  ///< of people who do not exist nothing is hidden

    /// Of this many people or more a count is told, and of fewer it is not.
    std::size_t leastTold() const { return madeUp ? 1 : std::max(smallest, smallestGroup); }
    bool operator==(const GroupPrivacy &) const = default;
};

/// Done, or GroupTooSmall (detail: "people/smallest"). Every function that describes a group asks
/// here first; a page shows nothing about a group that is refused.
inline Result<Done> checkGroupSize(std::size_t people, std::size_t smallest = smallestGroup)
{
    if (people >= smallest)
        return Done{};
    return Error{ErrorCode::GroupTooSmall,
                 QString::number(people) + u'/' + QString::number(smallest)};
}

} // namespace core
