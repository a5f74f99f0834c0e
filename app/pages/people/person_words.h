// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <QString>

/// People as words: pseudonyms and the names of their colours.
namespace app::personwords
{

/// The pseudonym; "You" for the person at the computer, unless they gave themselves one.
QString name(const core::Person &person);
/// One or two capital letters to stand in a person's mark; empty where the name has none.
QString initials(const core::Person &person);
QString markName(core::ColourMark mark); ///< "Blue", "No colour"

} // namespace app::personwords
