// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reading.h"

namespace core::osd
{

/// OSD `scoring`: what can be computed as the file means it; the rest is left out with
/// UnsupportedScoring.
std::vector<Scoring> readScorings(JsonFields &definition, const std::vector<Item> &items,
                                  Reading &reading);

} // namespace core::osd
