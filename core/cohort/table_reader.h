#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

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

/// Streams a table: RFC 4180 with a header line, UTF-8 with or without byte order mark, comma,
/// semicolon or tab found in the header, any line ends. Blank lines are no rows. Memory does not
/// grow with the rows.
///
/// Errors: FileUnreadable, NotUtf8 (header), NotCsv (no header, or the file ends inside quotes),
/// those of TableSink::header.
Result<Done> readTable(QIODevice &input, TableSink &sink);

} // namespace core
