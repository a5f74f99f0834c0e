// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/attachment_map.h"
#include "core/base/json_reading.h"
#include "core/cohort/reference_density.h"
#include "core/scoring/placement.h"

#include <type_traits>
#include <utility>

/// A place on the plane with the same standard error on both dimensions.
inline core::Placement placementAt(const core::AttachmentPoint &point, double error = 0.3)
{
    core::Placement placement;
    for (const core::Dimension dimension : core::dimensions) {
        placement.on[dimension].mean = point[dimension];
        placement.on[dimension].standardError = error;
        placement.on[dimension].source = core::ErrorSource::PublishedReliability;
    }
    return placement;
}

/// The map with one thing of its content changed.
template <typename Value>
void put(app::AttachmentMap &map, Value app::MapContent::*what, std::type_identity_t<Value> value)
{
    map.change([&](app::MapContent &content) { content.*what = std::move(value); });
}

/// The density that is compiled into the program.
inline core::ReferenceDensity shippedDensity(const QString &language = {})
{
    const auto bytes = core::readFile(QStringLiteral(":/densities/ecr-openpsychometrics-2018.json"),
                                      core::JsonLimits().bytes);
    return *core::readReferenceDensity(*bytes, QStringLiteral("density"), language);
}
