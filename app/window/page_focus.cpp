// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_focus.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace app
{
namespace
{

// An area that scrolls and a pile of pages hold controls and are none.
bool isControl(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !qobject_cast<const QScrollArea *>(&widget) &&
           !qobject_cast<const QStackedWidget *>(&widget);
}

bool isUsable(const QWidget &widget, const QWidget &page)
{
    return isControl(widget) && widget.isEnabledTo(&page) && widget.isVisibleTo(&page);
}

// Where the page leads by itself.
QWidget *chosenBy(QWidget *page)
{
    for (;;) {
        if (QWidget *proxy = page->focusProxy())
            page = proxy;
        else if (const auto *stack = qobject_cast<QStackedWidget *>(page);
                 stack && stack->currentWidget())
            page = stack->currentWidget();
        else
            return page;
    }
}

QWidget *firstControl(QWidget &inside)
{
    for (QWidget *next = inside.nextInFocusChain(); next != &inside;
         next = next->nextInFocusChain()) {
        if (inside.isAncestorOf(next) && isUsable(*next, inside))
            return next;
    }
    return nullptr;
}

} // namespace

void focusPage(QWidget &page)
{
    QWidget *chosen = chosenBy(&page);
    const QWidget *focused = page.window()->focusWidget();
    if (focused && focused != chosen && chosen->isAncestorOf(focused) && isUsable(*focused, page))
        return;
    QWidget *target = isUsable(*chosen, page) ? chosen : firstControl(*chosen);
    if (!target)
        target = firstControl(page);
    (target ? target : chosen)->setFocus(Qt::OtherFocusReason);
}

} // namespace app
