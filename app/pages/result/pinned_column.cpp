// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/pinned_column.h"

#include "app/widgets/text.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace app
{

PinnedColumn::PinnedColumn(QWidget &content, QScrollArea &page)
    : m_content(content)
    , m_page(page)
{
    m_content.setParent(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(page.verticalScrollBar(), &QScrollBar::valueChanged, this, &PinnedColumn::place);
}

QSize PinnedColumn::sizeHint() const
{
    return m_content.sizeHint();
}

QSize PinnedColumn::minimumSizeHint() const
{
    return m_content.minimumSizeHint();
}

int PinnedColumn::heightForWidth(int width) const
{
    const int height = m_content.layout() ? m_content.layout()->totalHeightForWidth(width) : -1;
    return height >= 0 ? height : m_content.sizeHint().height();
}

bool PinnedColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void PinnedColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// As far down as the page is scrolled. Where it is higher than the view, its foot is what stays.
void PinnedColumn::place()
{
    const int content = std::min(heightForWidth(width()), height());
    const int gap = spacing(1, this);
    const int view = m_page.viewport()->height() - 2 * gap;
    const int scrolled = gap - mapTo(m_page.viewport(), QPoint(0, 0)).y();
    const int top = content > view ? scrolled - (content - view) : scrolled;
    m_content.setGeometry(0, std::clamp(top, 0, height() - content), width(), content);
}

} // namespace app
