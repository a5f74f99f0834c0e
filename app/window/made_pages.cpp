// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/made_pages.h"

#include "app/window/page_focus.h"

#include <QPointer>
#include <QStackedWidget>

#include <utility>

namespace app
{

MadePages::MadePages(QStackedWidget &stack, Make make)
    : m_stack(stack)
    , m_make(std::move(make))
{
}

QWidget &MadePages::window() const
{
    return *m_stack.window();
}

Page *MadePages::find(PageName name) const
{
    const auto found = m_pages.find(name);
    return found == m_pages.end() ? nullptr : found->second.get();
}

Page &MadePages::page(PageName name)
{
    if (Page *made = find(name))
        return *made;
    Page &made = *(m_pages[name] = m_make(name));
    m_stack.addWidget(&made.widget());
    if (std::any state = std::exchange(m_states[name], {}); state.has_value())
        made.restore(std::move(state));
    return made;
}

void MadePages::putInView(PageName name)
{
    QWidget &widget = page(name).widget();
    if (const auto places = m_places.extract(name); !places.empty())
        scrollWhenLaidOut(widget, places.mapped());
    m_stack.setCurrentWidget(&widget);
}

void MadePages::discard(PageName name)
{
    m_places.erase(name);
    const auto page = m_pages.extract(name);
    if (!page.empty())
        m_states[name] = page.mapped()->takeState(Page::Keep::WhileLocked);
}

void MadePages::setAside(PageName name)
{
    discard(name);
    m_aside[name] = std::exchange(m_states[name], {});
}

void MadePages::bringBack(PageName name)
{
    discard(name);
    m_states[name] = std::exchange(m_aside[name], {});
}

void MadePages::close()
{
    for (const auto &[name, page] : m_pages)
        m_states[name] = page->takeState(Page::Keep::WhileLocked);
    m_places.clear();
    destroy();
}

void MadePages::destroy()
{
    while (!m_pages.empty())
        m_pages.extract(m_pages.begin());
}

void MadePages::renew(PageName current)
{
    const QPointer<QWidget> focused = m_stack.window()->focusWidget();
    const bool isFocused = focused && m_stack.isAncestorOf(focused);
    std::vector<PageName> renewed;
    for (const auto &[name, page] : m_pages) {
        renewed.push_back(name);
        m_states[name] = page->takeState(Page::Keep::Everything);
        // A page that was not shown since it was last made anew has yet to go where it was.
        m_places.try_emplace(name, scrollPlaces(page->widget()));
    }
    // A page that goes would let the next one be seen, and one that is made is seen at once.
    m_stack.hide();
    destroy();
    for (const PageName name : renewed)
        page(name);
    Page *shown = find(current);
    if (shown) {
        shown->refresh();
        putInView(current);
    }
    m_stack.show();
    // A page that goes on takes the focus, also one that nobody sees.
    if (shown && isFocused) {
        if (QWidget *inside = shown->widget().focusWidget())
            inside->setFocus();
        else
            focusPage(shown->widget());
    } else if (focused) {
        focused->setFocus();
    }
}

} // namespace app
