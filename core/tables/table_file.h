// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/raw_table.h"
#include "core/tables/text_encoding.h"

#include <QIODevice>

#include <memory>

namespace core
{

enum class TableFileKind {
    Text,         ///< with separators: CSV, TSV, "Unicode text"
    Workbook,     ///< .xlsx
    OpenDocument, ///< .ods
    Spss,         ///< .sav
    Stata,        ///< .dta
};

/// A file that holds a table, whatever its kind, opened as one text in UTF-8. A workbook gives its
/// first sheet that holds more than one row.
struct OpenedTable {
    TableFileKind kind = TableFileKind::Text;
    TextEncoding encoding; ///< of a text
    QByteArray start;      ///< the beginning of `text`, at most TableFile's first megabyte
    bool startIsWhole = false;
    std::unique_ptr<QIODevice> text; ///< from its beginning; reads on from the file
    std::map<QString, ValueLabels> labels;
};

/// Tells by the first bytes what a file is, and reads a workbook or statistics file into memory.
/// `encoding` is what the person says of a text; empty: it is told from the bytes. The file has to
/// live as long as the result.
///
/// Errors: FileUnreadable (also a workbook or statistics file that is damaged, with its kind in the
/// detail), UnknownValue (an encoding there is not), TooMany (more than RawTable::mostCells).
Result<OpenedTable> openTable(QIODevice &file, const QByteArray &encoding = {});

} // namespace core
