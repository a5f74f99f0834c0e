// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/saved_evaluation.h"

#include <QJsonObject>

namespace core
{

/// A saved result as FHIR R4 `QuestionnaireResponse`: the raw answers and the scores that have a
/// value. `subject` becomes the display of the subject; empty: there is none. Never the person's
/// own name for the result, notes, or whom they had in mind.
/// Errors: those of InstrumentCatalogue::definition() and answersOf().
Result<QJsonObject> toFhirResponse(const Assessment &assessment, SavedEvaluator &evaluator,
                                   const QString &subject);

/// The response with its `Questionnaire`, in the language answered in, as one `Bundle` of the type
/// collection. Errors: as above.
Result<QJsonObject> toFhirBundle(const Assessment &assessment, SavedEvaluator &evaluator,
                                 const QString &subject);

} // namespace core
