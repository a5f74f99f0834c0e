// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/word_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int rowsMeasured = 200;
constexpr int lettersALine = 20;

} // namespace

WordColumn::WordColumn(QTableView &table, int column)
    : QObject(&table)
    , m_table(table)
    , m_column(column)
{
    QHeaderView &head = *table.horizontalHeader();
    head.setSectionResizeMode(column, QHeaderView::Fixed);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_least = leastWidth();
        fit();
    });
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(&head, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_column)
            fit();
    });
    const QAbstractItemModel &model = *table.model();
    connect(&model, &QAbstractItemModel::modelReset, this, &WordColumn::measureLater);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &WordColumn::measureLater);
    connect(&model, &QAbstractItemModel::dataChanged, this, &WordColumn::measureLater);
    measureLater();
}

void WordColumn::measureLater()
{
    m_later.start(0);
}

void WordColumn::fit()
{
    QHeaderView &head = *m_table.horizontalHeader();
    const int others = head.length() - head.sectionSize(m_column);
    head.resizeSection(m_column, std::max(m_least, m_table.viewport()->width() - others));
}

int WordColumn::leastWidth() const
{
    const QFontMetrics metrics = m_table.fontMetrics();
    int widest = lettersALine * metrics.averageCharWidth();
    const QAbstractItemModel &model = *m_table.model();
    const int rows = std::min(model.rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row) {
        const QString text = model.index(row, m_column).data().toString();
        for (const QString &word : text.split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    const int margin =
        m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table);
    return widest + 2 * (margin + 1);
}

bool WordColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table.viewport())
        fit();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureLater();
    return QObject::eventFilter(watched, event);
}

} // namespace app
