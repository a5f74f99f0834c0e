// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app
{

/// Takes the focus from the buttons of a bar that is about to be made anew: none of them hears of
/// it while it goes. The place of the one that had it, for giveFocus(); below 0: none.
int takeFocus(const QWidget &content);
/// To the button in the same place of what was made instead.
void giveFocus(const QWidget &content, int place);

} // namespace app
