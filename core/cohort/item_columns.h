// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace core
{

/// Finds the column (from 0) of each item in a header. `choice` is ResponseScoringOptions::columns.
/// Errors: MissingField (detail: the column's name), Mismatch (the range has another length than
/// the items or lies outside the table, or as many columns are not named).
Result<std::vector<int>> findItemColumns(const QStringList &header, const QStringList &itemIds,
                                         const QString &choice);

} // namespace core
