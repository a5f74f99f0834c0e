// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_content.h"
#include "app/window/services.h"

#include <vector>

namespace app
{

/// The results of a person that have a place on the map, newest first, each labelled with its title
/// or its relationship and date.
std::vector<MapPoint> savedResults(const Services &services, core::PersonId person);

/// The regions' probabilities of a person's newest result with a place, by the midpoint of the
/// scale; nothing where there is none.
std::optional<core::PerStyle<double>> newestPosition(const Services &services,
                                                     core::PersonId person);

} // namespace app
