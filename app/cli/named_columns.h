// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/score_call.h"
#include "core/cohort/proposal/table_proposal.h"

#include <optional>
#include <variant>

namespace app::cli
{

/// What a person names has to be there, whatever else is in doubt: nothing where the columns of the
/// items are found or none were named.
std::optional<Refusal> itemColumnsProblem(const core::TableProposal &proposal,
                                          const ScoreCall &call);

/// The two columns of ready scores that were named, by their names or their places from 1.
std::variant<core::PerDimension<int>, Refusal> scoreColumns(const core::TablePreview &table,
                                                            const QStringList &named);

/// What a call cannot be carried out for, said in its words.
Refusal refusalFor(const core::Error &error);

} // namespace app::cli
