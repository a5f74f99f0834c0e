// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment_point.h"

#include <optional>
#include <vector>

namespace core
{

/// How one person's relationships lie on the plane together. Positions in different relationships
/// differ for most people (Fraley, Heffernan, Vicary & Brumbaugh 2011); the spread describes that
/// and judges nothing.
struct Constellation {
    AttachmentPoint centre{};        ///< unweighted mean over the relationships
    PerDimension<double> sd{};       ///< n − 1, on 1..7
    PerDimension<double> smallest{}; ///< the lowest and the highest of them
    PerDimension<double> largest{};

    bool operator==(const Constellation &) const = default;
};

/// Nothing for fewer than two relationships.
std::optional<Constellation> constellation(const std::vector<AttachmentPoint> &relationships);

} // namespace core
