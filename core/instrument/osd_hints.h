// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reading.h"

namespace core::osd
{

/// Fills in plane, forms, targets, minimum answered and the other hints of this program.
void readHints(JsonFields &root, JsonFields &definition, Instrument &instrument, Reading &reading);

} // namespace core::osd
