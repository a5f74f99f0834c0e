#pragma once

#include "app/plane/attachment_map.h"
#include "app/shell/services.h"

#include <vector>

namespace app
{

/// The saved results that have a place on the map, newest first, each labelled with its title or
/// its relationship and date. Results answered to an earlier wording are left out: they cannot be
/// scored with today's key.
std::vector<MapPoint> savedResults(const Services &services);

/// The regions' probabilities of the newest result with a place, by the midpoint of the scale;
/// nothing where there is none.
std::optional<core::PerStyle<double>> newestPosition(const Services &services);

} // namespace app
