// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/kept_in_view.h"

#include "app/widgets/text.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace app
{

KeptInView::KeptInView(QWidget *picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
{
    m_picture->setParent(this);
    m_picture->installEventFilter(this);
    QSizePolicy policy = picture->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Preferred);
    policy.setHeightForWidth(picture->hasHeightForWidth());
    setSizePolicy(policy);
}

int KeptInView::offset() const
{
    return m_picture->y();
}

QSize KeptInView::sizeHint() const
{
    return m_picture->sizeHint();
}

QSize KeptInView::minimumSizeHint() const
{
    return m_picture->minimumSizeHint();
}

bool KeptInView::hasHeightForWidth() const
{
    return m_picture->hasHeightForWidth();
}

int KeptInView::heightForWidth(int width) const
{
    return m_picture->heightForWidth(width);
}

void KeptInView::watch()
{
    QScrollArea *page = nullptr;
    for (QWidget *around = parentWidget(); around && !page; around = around->parentWidget())
        page = qobject_cast<QScrollArea *>(around);
    if (page == m_page)
        return;
    m_page = page;
    if (page) {
        connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &KeptInView::place);
        connect(page->verticalScrollBar(), &QScrollBar::rangeChanged, this, &KeptInView::place);
    }
}

void KeptInView::place()
{
    const int wish = m_picture->hasHeightForWidth() ? m_picture->heightForWidth(width())
                                                    : m_picture->sizeHint().height();
    const int height = std::min(std::max(wish, m_picture->minimumSizeHint().height()),
                                std::max(this->height(), m_picture->minimumSizeHint().height()));
    int y = 0;
    if (m_page && m_page->widget() && m_page->widget()->isAncestorOf(this)) {
        const int margin = spacing(2, this);
        const int above = -mapTo(m_page->viewport(), QPoint()).y() + margin;
        if (height + margin <= m_page->viewport()->height())
            y = std::clamp(above, 0, std::max(0, this->height() - height));
    }
    m_picture->setGeometry(0, y, width(), height);
}

bool KeptInView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        watch();
        place();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        place();
        break;
    case QEvent::LayoutRequest:
        updateGeometry();
        place();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

// Held by no layout, it tells nobody else that it needs another size.
bool KeptInView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace app
