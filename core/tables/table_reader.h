// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/table_layout.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <string_view>

namespace core
{

/// Receives a table as it is read, cell by cell.
class TableSink
{
public:
    virtual ~TableSink() = default;

    /// The names of the columns. An error ends the reading.
    virtual Result<Done> header(const QStringList &names) = 0;
    /// A cell of the current row, column from 0; unquoted, spaces around it taken off. The bytes
    /// are gone after the call.
    virtual void cell(int column, std::string_view bytes) = 0;
    virtual void endRow() = 0;
};

struct TableReadingOptions {
    TableLayout layout;
    /// Called with the bytes read so far after about every quarter of a megabyte; false ends the
    /// reading. Progress and a cancel button in one: an std::atomic_bool may be asked here.
    std::function<bool(qint64 bytesRead)> proceed;
};

/// Streams a table: RFC 4180, UTF-8 with or without byte order mark, any line ends, cut as the
/// layout says. Without a header the first row is a row too, and its cells are the names; of
/// several header rows a name that is missing in the first comes from the next. Blank lines are no
/// rows. Memory does not grow with the rows.
///
/// Errors: FileUnreadable, NotUtf8 (header), NotCsv (no header, the file ends inside quotes, or a
/// quotation mark opens a cell that swallows complete rows), TooMany (more than 16,384 columns),
/// Cancelled (by `proceed`), those of TableSink::header.
Result<Done> readTable(QIODevice &input, TableSink &sink, const TableReadingOptions &options = {});

/// The separator among comma, semicolon and tab that stands most often in the first line, outside
/// quotes; a comma where there is none.
char separatorOf(const QByteArray &start);

} // namespace core
