// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reading.h"

namespace core::osd
{

/// OSD `items` (or `questions`) of a definition, each with the answer range it shares or states.
std::vector<Item> readItems(JsonFields &definition, Reading &reading);

/// OSD `dimensions`.
std::vector<NamedDimension> readDimensions(JsonFields &definition, Reading &reading);

} // namespace core::osd
