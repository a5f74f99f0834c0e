// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace core
{

/// Whether the names of a header stand above the columns they name.
enum class HeaderShift {
    None,
    RowNamesFirst, ///< one name too few: each row begins with its own name (R's write.table)
    EmptyCellLast, ///< one name too few: each row ends with a separator
};

/// How a text is cut into the rows of a table. tableLayout() proposes it, readTable() follows it.
struct TableLayout {
    std::optional<char> separator; ///< found in the first line where it is not given
    int linesAbove = 0;            ///< lines before the header: a title, or Excel's `sep=;`
    int headerLines = 1;           ///< rows that hold names; 0: the first row is a person's
    bool marksQuote = true;        ///< a quotation mark opens a cell; else it is text
    HeaderShift shift = HeaderShift::None;

    bool operator==(const TableLayout &) const = default;
};

} // namespace core
