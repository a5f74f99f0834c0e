// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/saved_result.h"
#include "app/print/timeline/timeline_content.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/records/store.h"

#include <optional>
#include <vector>

namespace app
{

class Content;

/// What the records hold of a person, as it is shown: results computed anew in one language, and
/// the days of the journal.
class PersonRecords
{
public:
    PersonRecords(const core::InstrumentCatalogue &instruments, core::Store *records,
                  Content &content, const QString &language);

    /// Newest first. The definitions and norms that were read are kept for the next person.
    core::Result<std::vector<SavedResult>> results(core::PersonId id) const;
    core::Result<std::vector<JournalDay>> journalDays(core::PersonId id) const;
    /// Reads definitions and norms anew, next time.
    void forgetDefinitions() { m_evaluator.reset(); }

    Content &content() const { return m_content; }
    const QString &language() const { return m_language; }

private:
    const core::InstrumentCatalogue &m_instruments;
    core::Store *m_records;
    Content &m_content;
    QString m_language;
    mutable std::optional<core::SavedEvaluator> m_evaluator;
};

} // namespace app
