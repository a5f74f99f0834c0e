// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scrolling_page.h"

#include <QEvent>

namespace app
{

ScrollingPage::ScrollingPage(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(new QWidget);
}

QSize ScrollingPage::sizeHint() const
{
    return QSize(36, 24) * fontMetrics().height();
}

bool ScrollingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest && !isVisible()) {
        m_isStale = true;
        return false;
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrollingPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_isStale)
        return;
    m_isStale = false;
    QEvent request(QEvent::LayoutRequest);
    QScrollArea::eventFilter(widget(), &request);
}

} // namespace app
