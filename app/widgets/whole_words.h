// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QTableView;

namespace app
{

/// Keeps the columns of a table that share its width as wide as their longest word: no word is cut
/// or broken inside. Where the table has less room than that, it is scrolled sideways.
///
/// The table has its model. Lives as long as the table.
class WholeWords final : public QObject
{
    Q_OBJECT

public:
    explicit WholeWords(QTableView &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView &m_table;
    QTimer m_later;
};

} // namespace app
