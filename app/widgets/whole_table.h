// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QTableView;

namespace app
{

/// Gives a table on a page that scrolls the height of all its rows: the page scrolls and the wheel
/// is the page's, wherever the pointer is. While a part of the table is above the page's upper edge
/// its head stays at that edge. Of more than 60 rows 60 are given room; the others are scrolled to.
///
/// Lives as long as the table.
class WholeTable final : public QObject
{
    Q_OBJECT

public:
    explicit WholeTable(QTableView &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void fit();
    void placeHead();

    QTableView &m_table;
    /// Of the page, which may be no scroll area any more while it takes its parts apart.
    QPointer<QWidget> m_viewport;
    QMetaObject::Connection m_scrolled;
    QTimer m_later; ///< when the table has laid out its columns
    bool m_isFitting = false;
};

} // namespace app
