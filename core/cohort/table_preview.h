// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <vector>

namespace core
{

/// The beginning of a table as texts: what the person sees before an import, and what a guess is
/// made from.
struct TablePreview {
    char separator = ',';
    /// The first line holds names: it is no row of numbers, or it counts 1, 2, 3, … on.
    bool hasHeader = true;
    QStringList names;             ///< the first line, whatever it holds
    std::vector<QStringList> rows; ///< without the names where they are a header; no cell is
                                   ///< missing: short rows are filled up, long ones cut
    static constexpr std::size_t mostRows = 500;

    int columns() const { return static_cast<int>(names.size()); }
};

/// Reads at most `TablePreview::mostRows` rows, fewer of a table with thousands of columns, and
/// goes back to where the device stood. Without a separator it is found in the first line. Errors:
/// those of readTable.
Result<TablePreview> previewTable(QIODevice &table, std::optional<char> separator = std::nullopt);

} // namespace core
