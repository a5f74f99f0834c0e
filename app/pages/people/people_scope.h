// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app
{

/// Whose saved results a page is of: those of the person at the computer alone, or everybody's,
/// chosen from a list.
enum class PeopleScope { Myself, Everyone };

} // namespace app
