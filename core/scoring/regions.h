// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/classification_rule.h"

#include <vector>

namespace core
{

/// The part of the plane that a rule gives to one style: a convex polygon inside 1..7, corners in
/// order around it, the first not repeated.
struct StyleRegion {
    Style style;
    std::vector<AttachmentPoint> corners;
};

/// The regions of the rule; together they fill the plane. A style without any area is left out.
std::vector<StyleRegion> regions(const ClassificationRule &rule);

} // namespace core
