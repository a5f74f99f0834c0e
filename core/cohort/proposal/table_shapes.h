// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/proposal/table_proposal.h"

namespace core
{

/// How people and items lie in a table: where the cells of a column, rather than the names of the
/// columns, are a questionnaire's items.
TableForm shapeOf(const TablePreview &table, const std::vector<ProposalCandidate> &candidates);

/// A preview in the shape of a row for each person. Error: that of reshaped().
Result<TablePreview> reshapedPreview(const TablePreview &table, const TableForm &form);

/// The column that says who it is: named so (id, code, name, …), or one that counts the rows.
std::optional<int> findIds(const TablePreview &table, const std::vector<int> &taken);

} // namespace core
