// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/reason_list.h"

#include "app/foundation/text/wording.h"
#include "app/pages/result/reason_delegate.h"
#include "app/pages/result/reason_model.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QWheelEvent>

namespace app
{

ReasonList::ReasonList(core::Dimension dimension, QWidget *parent)
    : QListView(parent)
    , m_dimension(dimension)
    , m_reasons(new ReasonModel(this))
{
    setModel(m_reasons);
    setItemDelegate(new ReasonDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    //: %1 is "Attachment anxiety" or "Attachment avoidance"
    setAccessibleName(tr("%1: why this score").arg(wording::dimensionName(dimension)));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) {
        m_hovered = index.row();
        mark();
    });
}

void ReasonList::setReasons(const core::ReasonTable &reasons)
{
    std::vector<core::ReasonTable::Row> own;
    for (const core::ReasonTable::Row &row : reasons.rows) {
        if (row.dimension == m_dimension)
            own.push_back(row);
    }
    m_hovered.reset();
    m_reasons->setReasons(std::move(own), reasons.point);
    updateGeometry();
}

void ReasonList::setMost(std::optional<int> rows)
{
    m_hovered.reset();
    const int current = currentIndex().row();
    m_reasons->setMost(rows);
    setCurrentIndex(m_reasons->index(current));
    updateGeometry();
    mark();
}

std::optional<int> ReasonList::marked() const
{
    if (m_hovered)
        return m_hovered;
    if (hasFocus() && currentIndex().isValid())
        return currentIndex().row();
    return std::nullopt;
}

void ReasonList::mark()
{
    viewport()->update();
    emit markedChanged();
}

int ReasonList::heightForWidth(int width) const
{
    int height = 0;
    for (int row = 0; row < m_reasons->rowCount(); ++row)
        height += ReasonDelegate::heightOf(*m_reasons, row, width, font());
    return height;
}

QSize ReasonList::sizeHint() const
{
    const int width = app::spacing(48, this);
    return {width, heightForWidth(width)};
}

QSize ReasonList::minimumSizeHint() const
{
    return {app::spacing(28, this), app::spacing(4, this)};
}

void ReasonList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void ReasonList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // A key has moved on: the mouse that lies still somewhere says nothing.
    m_hovered.reset();
    mark();
    if (hasFocus() && current.isValid())
        emit currentMoved(visualRect(current));
}

void ReasonList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_reasons->rowCount() > 0)
        setCurrentIndex(m_reasons->index(0));
    else if (currentIndex().isValid())
        emit currentMoved(visualRect(currentIndex()));
    mark();
}

void ReasonList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    mark();
}

void ReasonList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    m_hovered.reset();
    mark();
}

void ReasonList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ReasonList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace app
