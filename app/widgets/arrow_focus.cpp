// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/arrow_focus.h"

#include <QKeyEvent>

#include <algorithm>

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
    const auto last = static_cast<std::ptrdiff_t>(m_widgets.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(here - m_widgets.begin() + by, 0, last);
    m_widgets[static_cast<std::size_t>(to)]->setFocus();
    return true;
}

} // namespace app
