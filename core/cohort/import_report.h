// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/response_problems.h"

namespace core
{

/// What was read from a table and what was left out, for the person to read.
struct ImportReport {
    qint64 rows = 0;         ///< in the file, those that are nobody's and left out among them
    qint64 emptyRows = 0;    ///< somebody's rows without one usable value; they are kept
    qint64 missingCells = 0; ///< empty or a missing code
    qint64 decimals = 0;     ///< answers with decimals; scored as they are
    ResponseProblems problems;

    bool operator==(const ImportReport &) const = default;
};

} // namespace core
