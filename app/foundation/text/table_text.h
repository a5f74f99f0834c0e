// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace app
{

/// A table as words, for the screen, for paper and for the clipboard.
struct TableText {
    QStringList head;
    std::vector<QStringList> rows;
    bool wordsLast = false; ///< the last column holds words and gets their width

    bool operator==(const TableText &) const = default;

    /// Lines of cells with tabs between, as spreadsheets take them; none begins a formula.
    QString toText() const;
};

/// A text as one cell of what is pasted into a spreadsheet: on one line, and no formula.
QString pastedCell(QString text);

} // namespace app
