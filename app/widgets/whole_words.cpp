// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/whole_words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QRegularExpression>
#include <QStyle>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int rowsRead = 200;

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    // A line may break after a hyphen.
    static const QRegularExpression between(u"\\s+|(?<=-)"_s);
    int widest = 0;
    for (const QString &word : text.split(between))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

WholeWords::WholeWords(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    table.installEventFilter(this);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &WholeWords::fit);
    const auto fitLater = [this] { m_later.start(0); };
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::modelReset, &m_later, fitLater);
    connect(model, &QAbstractItemModel::rowsInserted, &m_later, fitLater);
    connect(model, &QAbstractItemModel::columnsInserted, &m_later, fitLater);
    connect(model, &QAbstractItemModel::dataChanged, &m_later, fitLater);
    fitLater();
}

void WholeWords::fit()
{
    const QAbstractItemModel &model = *m_table.model();
    const QFontMetrics metrics = m_table.fontMetrics();
    const int rows = std::min(model.rowCount(), rowsRead);
    int widest = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        for (int row = 0; row < rows; ++row)
            widest =
                std::max(widest, widestWord(metrics, model.index(row, column).data().toString()));
    }
    const int margin =
        m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table);
    QHeaderView &head = *m_table.horizontalHeader();
    const int least = widest + 2 * (margin + 1);
    if (head.minimumSectionSize() == least)
        return;
    head.setMinimumSectionSize(least);
    // Columns that share the width keep what they had until the table is resized.
    QMetaObject::invokeMethod(&head, "resizeSections");
}

bool WholeWords::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        fit();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_later.start(0);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
