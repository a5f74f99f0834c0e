// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/same_again.h"

namespace app
{

std::optional<QuizRequest> sameAgain(const core::InstrumentCatalogue &instruments,
                                     const core::Assessment &answered)
{
    const auto instrument = instruments.definition(answered.instrumentId, answered.definitionHash);
    if (!instrument)
        return std::nullopt;
    const core::Target *target = instrument->findTarget(answered.targetId);
    return QuizRequest{
        *instrument, answered.formId, {{target ? *target : core::Target{}, answered.targetName}}};
}

} // namespace app
