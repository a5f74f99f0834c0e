// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/assessment_answers.h"

namespace core
{

Result<AnswerSheet> answersOf(const Assessment &assessment, const Instrument &instrument)
{
    if (assessment.definitionHash != instrument.definitionHash)
        return Error{ErrorCode::DefinitionChanged, assessment.instrumentId};
    const Form *form = instrument.findForm(assessment.formId);
    if (!form)
        return Error{ErrorCode::Mismatch, assessment.formId};
    AnswerSheet sheet(instrument, *form);
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it)
        sheet.answer(it.key(), it.value());
    for (const QString &itemId : assessment.skipped)
        sheet.skip(itemId);
    return sheet;
}

} // namespace core
