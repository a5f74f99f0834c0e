// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/saved_evaluation.h"

#include "core/records/assessment_answers.h"
#include "core/scoring/norm_reader.h"

namespace core
{

SavedEvaluator::SavedEvaluator(const InstrumentCatalogue &instruments, QString normsFolder)
    : m_instruments(instruments)
    , m_normsFolder(std::move(normsFolder))
{
}

const Result<Instrument> &SavedEvaluator::instrument(const Assessment &assessment)
{
    const QByteArray key = assessment.definitionHash + assessment.instrumentId.toUtf8();
    auto found = m_definitions.find(key);
    if (found == m_definitions.end()) {
        found = m_definitions.insert(
            key, m_instruments.definition(assessment.instrumentId, assessment.definitionHash));
    }
    return *found;
}

const std::optional<Norm> &SavedEvaluator::normOf(const QString &instrumentId)
{
    auto found = m_norms.find(instrumentId);
    if (found == m_norms.end()) {
        const Result<Norm> norm = findNorm(m_normsFolder, instrumentId);
        found = m_norms.insert(instrumentId, norm ? std::optional(*norm) : std::nullopt);
    }
    return *found;
}

std::optional<Norm> SavedEvaluator::norm(const Assessment &assessment)
{
    const Result<Instrument> &definition = instrument(assessment);
    if (!definition)
        return std::nullopt;
    const std::optional<Norm> &norm = normOf(definition->id);
    const QString wording = definition->keyOnly ? QString() : assessment.language;
    return norm && norm->holdsForWording(wording) ? norm : std::nullopt;
}

Result<SavedEvaluation> SavedEvaluator::evaluate(const Assessment &assessment,
                                                 const ClassificationRule &rule)
{
    const Result<Instrument> &definition = instrument(assessment);
    if (!definition)
        return definition.error();
    const Result<AnswerSheet> sheet = answersOf(assessment, *definition);
    if (!sheet)
        return sheet.error();
    const std::optional<Norm> norm = this->norm(assessment);
    Result<Evaluation> evaluation = core::evaluate(*definition, *sheet, norm, rule);
    // A norm fits whole forms only; the person's own consistency serves any.
    if (!evaluation && evaluation.error().code == ErrorCode::NormNotApplicable)
        evaluation = core::evaluate(*definition, *sheet, std::nullopt, rule);
    if (!evaluation)
        return evaluation.error();
    return SavedEvaluation{*definition, norm, std::move(*evaluation)};
}

} // namespace core
