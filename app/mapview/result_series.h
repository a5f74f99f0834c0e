// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"
#include "core/scoring/constellation.h"

#include <vector>

namespace app
{

/// The results of one relationship over time.
struct Trail {
    std::vector<std::size_t> results; ///< places in MapContent::results, oldest first; two or more
};

/// The newest result of each of a person's relationships, and their middle.
struct RelationshipGroup {
    std::vector<std::size_t> results; ///< two or more
    core::Constellation spread;
};

std::vector<Trail> trails(const std::vector<MapPoint> &results);
std::vector<RelationshipGroup> relationshipGroups(const std::vector<MapPoint> &results);

} // namespace app
