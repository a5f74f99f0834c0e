// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_room.h"

#include "app/widgets/kept_in_view.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace app
{
namespace
{

// With a side of this many steps of the rhythm every word of a map is as large as elsewhere.
constexpr double legibleSteps = 44.0;

QScrollArea *pageAround(const QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around))
            return page;
    }
    return nullptr;
}

// How far down it is held while the page scrolls: that is not where it stands.
int keptDown(const QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (const auto *kept = qobject_cast<const KeptInView *>(around))
            return kept->offset();
    }
    return 0;
}

} // namespace

MapRoom::MapRoom(QWidget &widget)
    : QObject(&widget)
    , m_widget(widget)
    , m_height(QWIDGETSIZE_MAX)
{
    widget.installEventFilter(this);
}

void MapRoom::setBelow(double steps)
{
    m_below = steps;
    measure();
}

// Whatever lies between the widget and the page's window moves the widget with it.
void MapRoom::watch()
{
    m_page = pageAround(m_widget);
    if (!m_page)
        return;
    for (QWidget *around = m_widget.parentWidget(); around && around != m_page;
         around = around->parentWidget())
        around->installEventFilter(this);
}

void MapRoom::measure()
{
    int height = QWIDGETSIZE_MAX;
    if (m_page && m_page->widget() && m_page->widget()->isAncestorOf(&m_widget)) {
        const int window = m_page->viewport()->height();
        const int above = m_widget.mapTo(m_page->widget(), QPoint()).y() - keptDown(m_widget);
        const int margin = spacing(2, &m_widget);
        const int beneath = window - above - spacing(m_below, &m_widget);
        // Further down, or where little would be left to read in it, one scrolls to it.
        const int legible = std::min(spacing(legibleSteps, &m_widget), window * 3 / 4);
        height = beneath >= std::max(window / 2, legible) ? beneath : window - margin;
    }
    if (height == m_height)
        return;
    m_height = height;
    emit changed();
}

bool MapRoom::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::ParentChange:
        if (watched == &m_widget || event->type() == QEvent::ParentChange)
            watch();
        measure();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::FontChange:
        measure();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
