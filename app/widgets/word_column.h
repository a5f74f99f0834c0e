// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QTableView;

namespace app
{

/// The column of a table that holds sentences: it takes the width that the others leave, and never
/// less than its longest word and some twenty letters need. Where that is more than there is, the
/// table is scrolled sideways instead of standing one word a line.
///
/// The table has its model. Lives as long as the table.
class WordColumn final : public QObject
{
    Q_OBJECT

public:
    WordColumn(QTableView &table, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measureLater();
    void fit();
    int leastWidth() const;

    QTableView &m_table;
    const int m_column;
    int m_least = 0;
    QTimer m_later;
};

} // namespace app
