// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/cohort/proposal/table_proposal.h"
#include "core/instrument/instrument.h"
#include "core/scoring/classification_rule.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace app::cli
{

/// Why a call cannot be carried out, and what the process ends with.
struct Refusal {
    QString sentence;
    ExitCode code = UsageMistake;
};

/// What a call of `score` asks for, checked as far as it can be without the table.
struct ScoreCall {
    std::vector<core::Instrument> instruments;       ///< that the table may belong to
    std::vector<core::ProposalCandidate> candidates; ///< the same, in the same order
    core::GivenReading given;
    QStringList scoreColumns; ///< of ready scores: names or places; empty: not given
    std::optional<core::Scale> to;
    QString rule; ///< as it was written; empty: the midpoint
    bool despiteDoubts = false;
    QString input;
    QString output; ///< empty: standard output
};

std::variant<ScoreCall, Refusal> readScoreCall(const QStringList &arguments);

/// The rule of that name for an instrument.
std::variant<core::ClassificationRule, Refusal> ruleNamed(const QString &name,
                                                          const core::Instrument &instrument);

} // namespace app::cli
