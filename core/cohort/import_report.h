// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/response_problems.h"

namespace core
{

/// What was read from a table and what was left out, for the person to read.
struct ImportReport {
    qint64 rows = 0;
    qint64 emptyRows = 0;    ///< rows without one usable value; kept, so rows keep their numbers
    qint64 missingCells = 0; ///< empty or a missing code
    ResponseProblems problems;

    bool operator==(const ImportReport &) const = default;
};

} // namespace core
