// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

namespace core
{

/// What the values of a column are called in the file itself: 7 -> "Strongly agree".
using ValueLabels = std::map<double, QString>;

/// A table in memory as texts, the names first, as a workbook or a statistics file gives it.
struct RawTable {
    std::vector<QStringList> rows;
    std::map<QString, ValueLabels> labels; ///< by the column's name; empty for most

    /// More than this is no table of answers; a reader stops there.
    static constexpr std::size_t mostCells = 20'000'000;
};

/// The table as readTable() reads it with commas and a header: RFC 4180, UTF-8.
QByteArray asText(const RawTable &table);

/// Rows and columns changed over; short rows are filled up.
RawTable transposed(const RawTable &table);

} // namespace core
