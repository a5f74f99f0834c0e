// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reading.h"

namespace core::osd
{

/// Warns (IgnoredKey) of items that say themselves how they are keyed, where no scoring says the
/// same: `coding: -1` of the format OSD grew from, `reverse`, `reverse_scored` and their like. In
/// OSD the scorings alone decide, so such an item is scored otherwise than its author meant.
void warnOfUnreadKeying(JsonFields &definition, const Instrument &instrument, Reading &reading);

} // namespace core::osd
