// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;
class QTextTable;

namespace app::pagetext
{

/// The first row at or after `from` that stands on two pages although one page could hold it; −1 if
/// there is none. The document has a page size.
int tornRow(const QTextTable &table, int from = 0);

/// Moves every row that a page's end would tear to the next page, by room above its words. Rows
/// higher than a page stay as they are.
void keepRowsWhole(QTextDocument &document);

} // namespace app::pagetext
