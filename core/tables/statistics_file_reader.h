// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/raw_table.h"

namespace core
{

enum class StatisticsFileKind { Spss, Stata };

/// The data of a file of SPSS (.sav) or Stata (.dta): the variables' names, then a row for each
/// case. A value the file declares missing is an empty cell. What the values are called comes as
/// labels by the variable's name.
///
/// Errors: FileUnreadable (detail: what the file is and ReadStat's own message), TooMany.
Result<RawTable> readStatisticsFile(const QByteArray &bytes, StatisticsFileKind kind);

} // namespace core
