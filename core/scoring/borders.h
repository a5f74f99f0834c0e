// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/classification_rule.h"

#include <vector>

namespace core
{

/// A stretch of border between two styles, both ends inside 1..7.
struct BorderSegment {
    AttachmentPoint from;
    AttachmentPoint to;
    Style oneSide;
    Style otherSide;
};

/// The borders of the rule inside the plane: for cut lines four arms that meet at the cut, for the
/// classification functions the edges of their four polygons.
std::vector<BorderSegment> borders(const ClassificationRule &rule);

} // namespace core
