// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/evaluation.h"

namespace core
{
namespace
{

/// Why a score could not be placed belongs into the evaluation unless the caller chose wrongly.
bool isCallersChoice(const Error &error)
{
    return error.code == ErrorCode::NormNotApplicable;
}

} // namespace

Result<Evaluation> evaluate(const Instrument &instrument, const AnswerSheet &sheet,
                            const std::optional<Norm> &norm, const ClassificationRule &rule)
{
    if (rule.kind() == RuleKind::BrennanClarkShaver1998) {
        const auto allowed = ClassificationRule::brennanClarkShaver1998(instrument.id);
        if (!allowed)
            return allowed.error();
    }
    const Result<Score> scored = score(instrument, sheet);
    if (!scored)
        return scored.error();

    Evaluation evaluation{.score = *scored,
                          .quality = assessAnswers(instrument, sheet),
                          .placement = std::nullopt,
                          .classification = std::nullopt};
    const Result<Placement> placement = place(instrument, *scored, norm);
    if (!placement) {
        if (isCallersChoice(placement.error()))
            return placement.error();
        return evaluation;
    }
    evaluation.placement = *placement;
    if (evaluation.quality.locates())
        evaluation.classification = classify(rule, *placement);
    return evaluation;
}

} // namespace core
