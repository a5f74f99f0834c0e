// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dimension.h"

namespace core
{

/// A place on the map: attachment anxiety and attachment avoidance, each on 1..7 (planeScale).
using AttachmentPoint = PerDimension<double>;

} // namespace core
