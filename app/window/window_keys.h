// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QWidget;

namespace app
{

class Navigation;
class WindowActions;
enum class PageName;

/// Alt and the digit of the page's place on the rail, counted from the top; empty for a page that
/// has none there, and after the ninth.
QKeySequence pageKey(PageName page);

/// The keys that are heard anywhere in `window`: those of the pages on the rail and of the actions.
void addWindowKeys(QWidget &window, Navigation &navigation, WindowActions &actions);

} // namespace app
