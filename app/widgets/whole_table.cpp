// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/whole_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace app
{
namespace
{

constexpr int mostRows = 60;

QScrollArea *pageOf(const QTableView &table)
{
    for (QWidget *around = table.parentWidget(); around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around))
            return page;
    }
    return nullptr;
}

} // namespace

WholeTable::WholeTable(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    table.installEventFilter(this);
    table.setSizePolicy(table.sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &WholeTable::fit);
    const auto fitLater = [this] { m_later.start(0); };
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, &m_later, fitLater);
    connect(model, &QAbstractItemModel::rowsInserted, &m_later, fitLater);
    connect(model, &QAbstractItemModel::rowsRemoved, &m_later, fitLater);
    connect(model, &QAbstractItemModel::dataChanged, &m_later, fitLater);
    // Another width breaks the words of a row into other lines.
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, &m_later, fitLater);
    connect(table.verticalHeader(), &QHeaderView::sectionResized, &m_later, fitLater);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this,
            &WholeTable::placeHead);
}

void WholeTable::watch()
{
    QScrollArea *page = pageOf(m_table);
    QWidget *viewport = page ? page->viewport() : nullptr;
    if (viewport == m_viewport)
        return;
    disconnect(m_scrolled);
    m_viewport = viewport;
    if (page) {
        m_scrolled = connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this,
                             &WholeTable::placeHead);
    }
}

void WholeTable::fit()
{
    // Measuring rows that nobody sees would hold a page up; showing the table does it.
    if (m_isFitting || !m_table.isVisible())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const int rows = m_table.model()->rowCount();
    m_table.setVerticalScrollBarPolicy(rows > mostRows ? Qt::ScrollBarAsNeeded
                                                       : Qt::ScrollBarAlwaysOff);
    m_table.resizeRowsToContents();
    int height = m_table.horizontalHeader()->sizeHint().height() + 2 * m_table.frameWidth();
    for (int row = 0; row < std::min(rows, mostRows); ++row)
        height += m_table.rowHeight(row);
    if (m_table.horizontalScrollBar()->maximum() > 0)
        height += m_table.horizontalScrollBar()->sizeHint().height();
    m_table.setFixedHeight(height);
    placeHead();
}

// Down from its own place by what is above the page's upper edge, at most to the last row.
void WholeTable::placeHead()
{
    QHeaderView *head = m_table.horizontalHeader();
    if (!m_viewport || !m_viewport->isAncestorOf(&m_table) || !m_table.isVisible())
        return;
    const int above = -m_table.mapTo(m_viewport, QPoint()).y();
    const int most = m_table.height() - 2 * head->height();
    head->move(head->x(), m_table.frameWidth() + std::clamp(above, 0, std::max(0, most)));
    head->raise();
}

bool WholeTable::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        watch();
        fit();
        break;
    case QEvent::Resize:
    case QEvent::FontChange:
        m_later.start(0);
        break;
    case QEvent::LayoutRequest:
    case QEvent::Move:
        placeHead();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
