// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/shown_row.h"

#include <QListWidget>

namespace app
{

void markOnlyWhatIsShown(QListWidget &list)
{
    list.setSelectionMode(QAbstractItemView::NoSelection);
}

void showRow(QListWidget &list, int row)
{
    list.clearSelection();
    if (row < 0)
        return;
    list.setCurrentRow(row, QItemSelectionModel::NoUpdate);
    list.selectionModel()->select(list.model()->index(row, 0), QItemSelectionModel::Select);
}

} // namespace app
