// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/arrow_focus.h"

#include <QKeyEvent>

#include <algorithm>
#include <iterator>

namespace app
{

ArrowFocus::ArrowFocus(QWidget *owner)
    : QObject(owner)
    , m_owner(owner)
{
}

void ArrowFocus::setWidgets(std::vector<QWidget *> widgets)
{
    m_widgets = std::move(widgets);
    for (QWidget *widget : m_widgets)
        widget->installEventFilter(this);
}

bool ArrowFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int forward = m_owner->layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int by = 0;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        by = -forward;
        break;
    case Qt::Key_Right:
        by = forward;
        break;
    case Qt::Key_Up:
        by = -1;
        break;
    case Qt::Key_Down:
        by = 1;
        break;
    default:
        return false;
    }
    const auto here = std::find(m_widgets.begin(), m_widgets.end(), watched);
    if (here == m_widgets.end())
        return false;
    // What is not there at the moment is passed over.
    const auto isThere = [](const QWidget *widget) {
        return !widget->isHidden() && widget->isEnabled();
    };
    const auto to =
        by > 0 ? std::find_if(here + 1, m_widgets.end(), isThere)
               : std::find_if(std::make_reverse_iterator(here), m_widgets.rend(), isThere).base();
    if (by > 0 ? to != m_widgets.end() : to != m_widgets.begin())
        (by > 0 ? *to : *std::prev(to))->setFocus();
    return true;
}

} // namespace app
