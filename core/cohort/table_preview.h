// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/proposal/given_reading.h"
#include "core/tables/table_form.h"

#include <QIODevice>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace core
{

/// The beginning of a table as texts: what the person sees before an import, and what a proposal is
/// made from.
struct TablePreview {
    TableFileKind kind = TableFileKind::Text;
    TextEncoding encoding;
    /// As it is cut. A header is no row of numbers, or counts 1, 2, 3, … on; further header rows
    /// hold texts where the rows below hold numbers or the same few words.
    TableForm form;
    QStringList linesAbove;        ///< titles above the header
    std::optional<int> markInLine; ///< quotation marks are read as text because of this line
    /// How many cells the rows have that no name of the header stands above, where it is not clear
    /// which they are.
    int unnamedCells = 0;
    QStringList names;                     ///< the header; the first row where there is none
    std::vector<QStringList> furtherNames; ///< the other rows of the header
    std::vector<QStringList> rows; ///< without the header; no cell is missing: short rows are
                                   ///< filled up, long ones cut
    bool isWhole = true;           ///< these are all rows there are
    std::map<QString, ValueLabels> labels;
    static constexpr std::size_t mostRows = 1000;

    int columns() const { return static_cast<int>(names.size()); }
    bool hasHeader() const { return form.layout.headerLines > 0; }
    /// The names by which columns can be named: empty ones where there is no header.
    QStringList columnNames() const
    {
        return hasHeader() ? names : QStringList(names.size(), QString());
    }
};

/// The beginning of an opened table: at most `TablePreview::mostRows` rows, fewer of a table with
/// thousands of columns, more of a narrow one. The opened table stays at its beginning. Errors:
/// those of tableLayout() and readTable().
Result<TablePreview> previewTable(const OpenedTable &opened, const GivenReading &given = {});

/// Opens a file for its beginning and goes back to where the device stood. Errors: those of
/// openTable() besides.
Result<TablePreview> previewTable(QIODevice &file, const GivenReading &given = {});

} // namespace core
