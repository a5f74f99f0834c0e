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

} // namespace app
