// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

namespace core
{

/// A result's answers as blocks of a report; the result has a plane. Statements are in `language`.
AnswerTable answersOf(const SavedEvaluation &result, const QString &language);
/// Of a located result.
ReasonTable reasonsOf(const SavedEvaluation &result, const QString &language);
/// The pairs that are a reason not to locate; none where they are too few for that.
ContradictingAnswers contradictionsOf(const SavedEvaluation &result, const QString &language);

} // namespace core
