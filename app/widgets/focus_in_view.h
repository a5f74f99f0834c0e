// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app
{

/// Gives a widget the focus, and scrolls the page it is on to where it is seen once the page is
/// laid out. A scroll area does so only for the Tab key.
void focusInView(QWidget &widget);

} // namespace app
