// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/table_preview.h"

#include <QString>

#include <map>

namespace core
{

/// What stands in a column of a preview.
struct ColumnProfile {
    std::map<int, int> values;    ///< whole number -> how often
    std::map<QString, int> texts; ///< what is no number -> how often, without words for "missing"
    std::map<QString, int> wordsForMissing;
    int numbers = 0;
    int wholeNumbers = 0;
    double smallest = 0.0; ///< of the numbers
    double largest = 0.0;
    bool countsRows = false; ///< every cell is a whole number and one more than the cell above

    /// Nearly all that stands there is whole numbers (a typing mistake is allowed), and there are
    /// some.
    bool holdsWholeNumbers() const;
    /// The same for numbers with decimals.
    bool holdsNumbers() const;
};

ColumnProfile profileOf(const TablePreview &table, int column);

} // namespace core
