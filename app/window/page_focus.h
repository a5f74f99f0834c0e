// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app
{

/// Gives the focus to what can be used at once and seen to have it: what the page has chosen
/// itself (its focus proxy, or what took the focus when it was shown), else its first control, else
/// what scrolls. Never to a container that shows no focus.
void focusPage(QWidget &page);

} // namespace app
