// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/open_result.h"

#include "app/mapview/saved_result.h"
#include "core/records/within_days.h"

#include <algorithm>
#include <utility>

namespace app
{

OpenResult::OpenResult(const core::InstrumentCatalogue &instruments, core::Store *records,
                       const QString &normsFolder, core::Assessment assessment)
    : m_records(records)
    , m_assessment(std::move(assessment))
    , m_evaluator(instruments, normsFolder)
    , m_instrument(m_evaluator.instrument(m_assessment))
    , m_rules(core::rulesFor(m_assessment.instrumentId, m_evaluator.norm(m_assessment)))
{
}

core::Result<core::SavedEvaluation> OpenResult::readBy(const core::ClassificationRule &rule)
{
    if (!m_instrument)
        return m_instrument.error();
    return m_evaluator.evaluate(m_assessment, rule);
}

const std::optional<core::EarlierResult> &OpenResult::earlier()
{
    if (!m_earlier)
        m_earlier = findEarlier();
    return *m_earlier;
}

core::WithinDay OpenResult::within() const
{
    if (!m_records || m_assessment.id == 0 || !m_assessment.finishedAt)
        return {};
    const auto finished = m_records->assessments().finished(m_assessment.personId);
    if (!finished)
        return {};
    const std::vector<core::WithinDay> within = core::withinDays(*finished);
    const auto own =
        std::find_if(finished->begin(), finished->end(),
                     [this](const core::Assessment &each) { return each.id == m_assessment.id; });
    return own == finished->end() ? core::WithinDay()
                                  : within[static_cast<std::size_t>(own - finished->begin())];
}

std::optional<core::EarlierResult> OpenResult::findEarlier()
{
    // Whose an unsaved result is, nobody knows.
    if (!m_records || m_assessment.id == 0 || !m_assessment.finishedAt)
        return std::nullopt;
    const auto finished = m_records->assessments().finished(m_assessment.personId);
    if (!finished)
        return std::nullopt;
    const QString series = seriesOf(m_assessment);
    for (const core::Assessment &candidate : *finished) {
        if (*candidate.finishedAt >= *m_assessment.finishedAt || seriesOf(candidate) != series)
            continue;
        auto saved = m_evaluator.evaluate(candidate);
        if (saved && saved->evaluation.classification)
            return core::EarlierResult{candidate, std::move(*saved)};
    }
    return std::nullopt;
}

} // namespace app
