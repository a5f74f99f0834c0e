// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/raw_table.h"
#include "core/tables/statistics_file_reader.h"
#include "core/tables/workbook_reader.h"

namespace core
{

/// What foreign libraries read for us. Behind it stand some ten libraries that most people never
/// need, so they come with a module, `attachment-atlas-tables`, at the first file that asks for
/// them: no start pays for it.
struct TableFormats {
    /// readWorkbook()
    Result<RawTable> (*workbook)(const QByteArray &bytes, WorkbookKind kind) = nullptr;
    /// readStatisticsFile()
    Result<RawTable> (*statisticsFile)(const QByteArray &bytes, StatisticsFileKind kind) = nullptr;
    /// likelyEncoding()
    QByteArray (*encoding)(const QByteArray &bytes) = nullptr;
};

/// The module's, looked for beside the program and where it is installed, loaded once. May be
/// called from any thread.
///
/// Error: FileUnreadable where it is missing or cannot be loaded (detail: the loader's words).
Result<TableFormats> tableFormats();

} // namespace core
