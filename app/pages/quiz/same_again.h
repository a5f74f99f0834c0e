// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_request.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/records/assessment.h"

#include <optional>

namespace app
{

/// The questionnaire that was answered, in the same form and about the same relationship; nothing
/// where its definition is not here any more.
std::optional<QuizRequest> sameAgain(const core::InstrumentCatalogue &instruments,
                                     const core::Assessment &answered);

} // namespace app
