// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page.h"
#include "app/window/scroll_places.h"

#include <any>
#include <functional>
#include <map>
#include <memory>
#include <vector>

class QStackedWidget;
class QWidget;

namespace app
{

/// The pages that have been made, in the stack that shows them, and what those that are no more
/// have left to those that come after them.
class MadePages
{
public:
    using Make = std::function<std::unique_ptr<Page>(PageName)>;

    /// Makes a page the first time it is asked for; the stack outlives it.
    MadePages(QStackedWidget &stack, Make make);

    /// In which they are.
    QWidget &window() const;
    const std::map<PageName, std::unique_ptr<Page>> &all() const { return m_pages; }
    /// nullptr where it has not been made.
    Page *find(PageName name) const;
    Page &page(PageName name);

    /// Shows it, where it was left.
    void putInView(PageName name);
    /// It begins at its top when it is next in view.
    void forgetPlace(PageName name) { m_places.erase(name); }

    /// Destroys it; its state is kept for the one that is made next.
    void discard(PageName name);
    /// As discard(), but its state waits for bringBack(): until then a page of this name begins as
    /// if there had been none.
    void setAside(PageName name);
    /// Destroys what was made since setAside(), with nothing kept of it; the page that was set
    /// aside is gone on with when it is next made.
    void bringBack(PageName name);
    /// All of them.
    void close();
    /// Nothing that a former page of this name left is gone on with.
    void forgetState(PageName name) { m_states.erase(name); }
    /// All of them, one by one: what a page wishes while it goes finds those that are still there.
    void destroy();
    /// Makes all anew where they were left, and shows the one that is `current`, if it was made;
    /// the focus stays with it, or where else it was.
    void renew(PageName current);

private:
    QStackedWidget &m_stack;
    Make m_make;
    std::map<PageName, std::any> m_states;
    std::map<PageName, std::any> m_aside;
    std::map<PageName, std::vector<ScrollPlace>> m_places; ///< to go to when next in view
    std::map<PageName, std::unique_ptr<Page>> m_pages;
};

} // namespace app
