// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tables/table_layout.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace core
{

/// How a text is cut into lines and cells, and what was odd about it.
struct DelimitedText {
    TableLayout layout;     ///< headerLines and shift are left as they are: they need the cells
    QStringList linesAbove; ///< what stands above the header and is no part of the table
    bool saysItsSeparator = false; ///< by a first line `sep=;`
    /// The first line (from 1) in which a quotation mark would have swallowed complete rows, so
    /// that marks are read as text.
    std::optional<int> markInLine;
};

/// Tells from the beginning of a text (UTF-8) where its cells end: the separator on which most
/// lines agree in their number of cells, a header with commas in its questions notwithstanding;
/// whether quotation marks quote, which they do not where one would swallow lines that are complete
/// rows; and which lines above the header are titles. `separator` is what the person says;
/// `isWhole` that the text ends here.
///
/// Error: NotCsv where a quotation mark opens a cell that reaches over complete rows and the rows
/// agree no better without quoting (detail: the line and how many it takes).
Result<DelimitedText> tableLayout(const QByteArray &start, std::optional<char> separator,
                                  bool isWhole);

} // namespace core
