// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>

namespace core
{

/// Statistics of fewer people than this could say something about one of them. A convention of
/// official statistics, where 3 to 10 are usual; the person may raise it.
inline constexpr std::size_t smallestGroup = 5;

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
