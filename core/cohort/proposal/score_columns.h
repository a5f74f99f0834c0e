// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/column_profile.h"
#include "core/cohort/proposal/table_proposal.h"

namespace core
{

/// Two columns of ready scores.
struct FoundScores {
    std::optional<PerDimension<int>> columns;
    QStringList others;         ///< names of further columns that could be one of the two
    std::optional<Scale> scale; ///< where the numbers tell it: sums, many means below 5
    bool isClear = true;        ///< false: several pairs, or ranges that are not one
};

/// Columns of numbers named for anxiety and for avoidance; of several the first pair with the same
/// rest of the name.
FoundScores findScores(const TablePreview &table, const std::vector<ColumnProfile> &profiles,
                       const PlaneKey &key);

} // namespace core
