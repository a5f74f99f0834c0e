// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page.h"

#include <memory>
#include <vector>

namespace app
{

class Navigation;

/// A row of the registry: all that the window knows of a page. Adding a page is adding its folder
/// and its row.
struct PageEntry {
    PageName name;
    PageName onRail;        ///< itself, or the page it is below: then it has no place there
    const char *icon;       ///< of its place
    const char *title;      ///< English, to be translated by pageTitle()
    bool isSharedInSession; ///< whether two people who look at the screen together can open it
    bool needsOthers;       ///< offered only where somebody else is kept
    std::unique_ptr<Page> (*make)(Navigation &navigation);
    bool isAtFoot = false; ///< of the rail, below the pages that have a number

    /// Among those with a number.
    bool isOnRail() const { return onRail == name && !isAtFoot; }
};

/// Every page, in the order in which those of the rail stand there.
const std::vector<PageEntry> &pageRegistry();
const PageEntry &pageEntry(PageName name);
/// In the current language.
QString pageTitle(PageName name);

} // namespace app
