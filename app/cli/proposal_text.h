// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/score_call.h"

#include <QStringList>

namespace app::cli
{

/// The proposal in three lines: the file, the columns, the answers.
QStringList proposalLines(const core::TableProposal &proposal, const ScoreCall &call);

/// A doubt in one sentence: what it is, and what settles it.
QString doubtSentence(const core::Doubt &doubt);

} // namespace app::cli
