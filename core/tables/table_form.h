// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/table_file.h"
#include "core/tables/table_reader.h"

namespace core
{

/// How people and items lie in a table.
enum class TableShape {
    OneRowAPerson,    ///< a column for each item
    OneColumnAPerson, ///< changed over: the first column names the items
    OneRowAnAnswer,   ///< long: who, which item, what
};

/// The columns (from 0) of a table with a row for each answer.
struct LongColumns {
    int person = 0;
    int item = 0;
    int answer = 0;

    bool operator==(const LongColumns &) const = default;
};

/// All it takes to read a file of any kind as a table with a row for each person.
struct TableForm {
    QByteArray encoding; ///< of a text; empty: told from its bytes
    TableLayout layout;
    TableShape shape = TableShape::OneRowAPerson;
    LongColumns longColumns; ///< for OneRowAnAnswer

    bool operator==(const TableForm &) const = default;
};

/// A table of another shape with a row for each person. A long one gets a column for each item, in
/// the order in which they first occur, behind one with the person.
///
/// Error: Mismatch where somebody answers an item of a long table twice (detail: who and which).
Result<RawTable> reshaped(const RawTable &table, const TableForm &form);

/// Streams an opened file in the shape of a row for each person. Only a table of another shape is
/// held in memory. Errors: those of readTable() and reshaped(), TooMany.
Result<Done> readTable(OpenedTable &opened, const TableForm &form, TableSink &sink,
                       const std::function<bool(qint64 bytesRead)> &proceed = {});

/// Opens and streams. Errors: those of openTable() besides.
Result<Done> readTableFile(QIODevice &file, const TableForm &form, TableSink &sink,
                           const std::function<bool(qint64 bytesRead)> &proceed = {});

} // namespace core
