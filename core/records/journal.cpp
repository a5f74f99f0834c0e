// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/journal.h"

#include "core/records/people.h"
#include "core/records/record_file.h"
#include "core/records/record_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
Journal::Journal(RecordFile &file)
    : m_file(file)
{
}

Result<JournalEntryId> Journal::add(const JournalEntry &entry)
{
    if (const auto exists = checkPersonExists(m_file, entry.personId); !exists)
        return exists.error();
    return journalTable(m_file).insert(entry.personId, entry);
}

Result<Done> Journal::change(const JournalEntry &entry)
{
    return m_file.transaction([&]() -> Result<Done> {
        if (const auto exists = checkPersonExists(m_file, entry.personId); !exists)
            return exists;
        return journalTable(m_file).change(entry.id, [&](JournalEntry &stored) { stored = entry; });
    });
}

Result<JournalEntry> Journal::entry(JournalEntryId id) const
{
    return journalTable(m_file).value(id);
}

Result<std::vector<JournalEntry>> Journal::entries(PersonId person) const
{
    auto entries =
        journalTable(m_file).values(hasStatus(Status::Finished) + u" AND owner = ?"_s, {person});
    if (entries) {
        std::sort(entries->begin(), entries->end(),
                  [](const JournalEntry &a, const JournalEntry &b) {
                      return a.writtenAt != b.writtenAt ? a.writtenAt > b.writtenAt : a.id > b.id;
                  });
    }
    return entries;
}

Result<int> Journal::count(PersonId person) const
{
    return journalTable(m_file).count(hasStatus(Status::Finished) +
                                      u" AND owner = %1"_s.arg(person));
}

Result<Done> Journal::markDeleted(JournalEntryId id)
{
    return journalTable(m_file).markDeleted(id);
}

Result<Done> Journal::undelete(JournalEntryId id)
{
    return journalTable(m_file).undelete(id);
}

} // namespace core
