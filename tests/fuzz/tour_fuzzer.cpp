// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tours that a teacher writes.
#include "fuzzer.h"

#include "core/content/tour.h"
#include "core/model/scale.h"

using namespace Qt::StringLiterals;

namespace
{

bool isOnThePlane(const core::AttachmentPoint &point)
{
    return core::planeScale.contains(point.anxiety) && core::planeScale.contains(point.avoidance);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto tour = core::readTour(fuzz::bytesOf(data, size), u"any.json"_s);
    if (!tour)
        return 0;
    fuzz::require(!tour->steps.empty(), "a tour has a step");
    for (const core::TourStep &step : tour->steps) {
        fuzz::require(!step.rule.cut || isOnThePlane(*step.rule.cut), "a cut lies on the plane");
        for (const core::TourPoint &point : step.points)
            fuzz::require(isOnThePlane(point.at), "a point lies on the plane");
        for (const core::TourArrow &arrow : step.arrows)
            fuzz::require(isOnThePlane(arrow.from) && isOnThePlane(arrow.to),
                          "an arrow lies on the plane");
    }
    return 0;
}
