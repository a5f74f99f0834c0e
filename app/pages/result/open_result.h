// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument_catalogue.h"
#include "core/model/within_day.h"
#include "core/records/saved_evaluation.h"
#include "core/records/store.h"
#include "core/report/report_document.h"

#include <optional>
#include <vector>

namespace app
{

/// A result that is looked at: its questionnaire, the rules it can be read by, and what came before
/// it. Another rule reads no file again.
class OpenResult
{
public:
    /// `records` may be nullptr; what is lent outlives it. `normsFolder` as for
    /// core::SavedEvaluator.
    OpenResult(const core::InstrumentCatalogue &instruments, core::Store *records,
               const QString &normsFolder, core::Assessment assessment);

    const core::Assessment &assessment() const { return m_assessment; }
    void setTitle(const QString &title) { m_assessment.title = title; }
    /// Errors as for core::SavedEvaluator::instrument().
    const core::Result<core::Instrument> &instrument() const { return m_instrument; }
    /// By which it can be read; the midpoint comes first.
    const std::vector<core::ClassificationRule> &rules() const { return m_rules; }
    /// Errors: those of instrument(), and of core::SavedEvaluator::evaluate().
    core::Result<core::SavedEvaluation> readBy(const core::ClassificationRule &rule);
    /// The newest of the same person, relationship and questions before this one that can be
    /// computed and located.
    const std::optional<core::EarlierResult> &earlier();
    /// What tells it from the person's other results of its day.
    core::WithinDay within() const;

private:
    std::optional<core::EarlierResult> findEarlier();

    core::Store *m_records;
    core::Assessment m_assessment;
    core::SavedEvaluator m_evaluator;
    core::Result<core::Instrument> m_instrument;
    std::vector<core::ClassificationRule> m_rules;
    std::optional<std::optional<core::EarlierResult>> m_earlier; ///< nothing: not looked for yet
};

} // namespace app
