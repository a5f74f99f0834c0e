// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_records.h"

#include "app/foundation/content/content.h"

namespace app
{

PersonRecords::PersonRecords(const core::InstrumentCatalogue &instruments, core::Store *records,
                             Content &content, const QString &language)
    : m_instruments(instruments)
    , m_records(records)
    , m_content(content)
    , m_language(language)
{
}

core::Result<std::vector<SavedResult>> PersonRecords::results(core::PersonId id) const
{
    const auto finished = m_records->assessments().finished(id);
    if (!finished)
        return finished.error();
    if (!m_evaluator)
        m_evaluator.emplace(m_instruments, m_content.normsFolder());
    return describeResults(*finished, *m_evaluator, m_language);
}

// What an entry says is the journal's alone.
core::Result<std::vector<JournalDay>> PersonRecords::journalDays(core::PersonId id) const
{
    const auto entries = m_records->journal().entries(id);
    if (!entries)
        return entries.error();
    std::vector<JournalDay> days;
    for (const core::JournalEntry &entry : *entries)
        days.push_back({entry.id, entry.writtenAt.toLocalTime().date()});
    return days;
}

} // namespace app
