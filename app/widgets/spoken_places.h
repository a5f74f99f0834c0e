// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app
{

/// Lets assistive technology see what can have the focus and is no control: pages that scroll are
/// panels, called by their title where they have no name; texts that can be read by keyboard are
/// paragraphs. What only holds the focused control never claims to be focused itself. May be called
/// again; only the first call does something.
void describePlaces();

} // namespace app
