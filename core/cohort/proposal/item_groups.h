// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/column_profile.h"
#include "core/cohort/proposal/table_proposal.h"

namespace core
{

/// Columns that may be a questionnaire's items, in its order.
struct ItemGroup {
    std::vector<int> columns;
    QString label;           ///< the first and the last name
    QString stem;            ///< plainName() of what stands before the numbers
    QStringList reversed;    ///< names among them that say the item was recoded
    QStringList recoded;     ///< names of recoded columns beside, which are not among them
    bool isOrdered = true;   ///< the columns stand in the order of their numbers
    bool isRepeated = false; ///< the same names again: another wave

    bool operator==(const ItemGroup &) const = default;
};

/// What in a table fits a questionnaire, by the best evidence there is.
struct FoundItems {
    ColumnEvidence evidence = ColumnEvidence::None;
    std::vector<ItemGroup> groups;         ///< all that fit alike, in the order of the columns
    std::vector<ItemGroup> weaker;         ///< that fit by their numbers, where others fit better
    std::optional<std::size_t> namesakeOf; ///< the candidate whose items the columns are named for
};

FoundItems findItems(const TablePreview &table, const std::vector<ColumnProfile> &profiles,
                     const std::vector<ProposalCandidate> &candidates, std::size_t candidate);

/// What all item ids of a questionnaire begin with, as plainName() has it.
QString itemStem(const ProposalCandidate &candidate);

} // namespace core
