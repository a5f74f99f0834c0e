// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/plane_key.h"
#include "core/cohort/response_import.h"

#include <QMap>

namespace core
{

/// What was typed from one sheet of paper: item id -> raw answer, or nothing where the item was
/// left out. An item that is not here is missing too.
using TypedSheet = QMap<QString, std::optional<int>>;

/// Typed sheets as an imported table: row i is sheet i, the columns are the key's items, and the
/// report is that of a table with the same cells. An answer outside the range is missing and
/// counted; an item the key does not know is passed over. Error: Mismatch as importResponses().
Result<ImportedResponses> typedResponses(const std::vector<TypedSheet> &sheets, const PlaneKey &key,
                                         Scale answers);

/// Writes raw answers as a table that importResponses() reads back: RFC 4180, a column `id` that
/// counts the rows, then the item ids as csvCell() writes them (one that looks like a formula gets
/// an apostrophe, and is another id when it is read); what is missing is an empty cell.
///
/// Errors: Mismatch where the ids are not as many as the items, FileNotWritable.
Result<Done> writeResponses(QIODevice &table, const ResponseTable &answers,
                            const QStringList &itemIds);

} // namespace core
