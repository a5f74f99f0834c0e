// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scoring/answer_quality.h"
#include "core/scoring/classification.h"
#include "core/scoring/placement.h"
#include "core/scoring/score.h"

#include <optional>

namespace core
{

/// Everything the result page, the report and the history say about one answer sheet.
struct Evaluation {
    Score score;
    AnswerQuality quality;
    std::optional<Placement> placement; ///< nothing without a plane or with too few answers
    /// Nothing without a placement, and where the quality has concerns: such answers do not locate.
    std::optional<Classification> classification;
};

/// The one flow: answers → score → placement → classification.
/// Errors: those of score(), NormNotApplicable as in place(), and RuleNotApplicable for the
/// Brennan–Clark–Shaver functions with another instrument than the 36-item ECR.
Result<Evaluation> evaluate(const Instrument &instrument, const AnswerSheet &sheet,
                            const std::optional<Norm> &norm, const ClassificationRule &rule);

} // namespace core
