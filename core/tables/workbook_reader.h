// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/raw_table.h"

namespace core
{

enum class WorkbookKind { Excel, OpenDocument };

/// The first sheet of a workbook that holds more than one row, as the texts its cells show; a
/// formula gives the result it was saved with, a whole number no decimals. Rows without any cell
/// are left out, as blank lines of a text are.
///
/// Errors: FileUnreadable (detail: what the file is and why it cannot be read), TooMany.
Result<RawTable> readWorkbook(const QByteArray &bytes, WorkbookKind kind);

} // namespace core
