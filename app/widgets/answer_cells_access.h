// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app
{

/// Lets assistive technology see each AnswerCell as a radio button, pressed like one, and
/// AnswerCells as the group around them. May be called again; only the first call does something.
void describeAnswerCells();

} // namespace app
