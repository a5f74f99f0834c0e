// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace core
{

/// The column (from 0) of each item, as a person names them: names and column numbers (from 1) with
/// commas between, or ranges of either, "2-37" or "Q1-Q36". "#2" is a number even where a column is
/// named 2. A name is found without regard to case and blanks. Of a range whose names are numbered
/// alike the numbers give the order, whatever order the columns stand in.
///
/// Errors: MissingField (detail: the column's name), Mismatch (another number of columns than of
/// items, outside the table, or a plain number that could be a name as well).
Result<std::vector<int>> findItemColumns(const QStringList &header, const QStringList &itemIds,
                                         const QString &choice);

/// Columns as findItemColumns() takes them: "2-37", or "2,5,7".
QString columnChoice(const QStringList &header, const std::vector<int> &columns);

} // namespace core
