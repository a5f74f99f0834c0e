// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace core
{

/// The first of `things` with this id; nullptr where there is none.
template <class Thing> const Thing *findById(const std::vector<Thing> &things, const QString &id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [&](const Thing &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace core
