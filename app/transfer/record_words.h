// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

namespace app::recordwords
{

/// "2 people, 12 results and 3 journal entries": what there is none of is left out;
/// "nothing" where there is nothing.
QString counted(const core::ArchiveCounts &counts);
/// The pseudonym; for `me` without one "me", as a word in a list.
QString nameOf(const core::Person &person);
/// The people of an archive by name; of many the first and how many more.
QString names(const std::vector<core::Person> &people);

} // namespace app::recordwords
