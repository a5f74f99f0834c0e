// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/notebook.h"

#include <algorithm>

namespace app
{

Notebook::Notebook(core::Journal *journal)
    : m_journal(journal)
{
}

core::Result<core::Done> Notebook::open(core::PersonId person)
{
    if (m_discarded.personId != person)
        m_discarded = {};
    // Without a Journal the memory of one person is all there is.
    if (!m_journal) {
        if (person != m_person)
            m_entries.clear();
        m_person = person;
        return core::Done();
    }
    m_person = person;
    m_entries.clear();
    auto entries = m_journal->entries(person);
    if (!entries)
        return entries.error();
    m_entries = std::move(*entries);
    return core::Done();
}

const core::JournalEntry *Notebook::entry(core::JournalEntryId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const auto &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

core::Result<core::JournalEntryId> Notebook::save(core::JournalEntry entry)
{
    entry.personId = m_person;
    if (entry.id != 0) {
        if (m_journal) {
            if (const auto changed = m_journal->change(entry); !changed)
                return changed.error();
        }
    } else if (m_journal) {
        const auto id = m_journal->add(entry);
        if (!id)
            return id.error();
        entry.id = *id;
    } else {
        entry.id = m_nextOwnId++;
    }
    put(entry);
    return entry.id;
}

core::Result<core::Done> Notebook::discard(core::JournalEntryId id)
{
    const core::JournalEntry *found = entry(id);
    if (!found)
        return core::Error{core::ErrorCode::RecordNotFound, {}};
    if (m_journal) {
        if (const auto discarded = m_journal->markDeleted(id); !discarded)
            return discarded.error();
    }
    m_discarded = *found;
    std::erase_if(m_entries, [id](const auto &entry) { return entry.id == id; });
    return core::Done();
}

core::Result<core::Done> Notebook::restore()
{
    if (m_discarded.id == 0)
        return core::Error{core::ErrorCode::RecordNotFound, {}};
    if (m_journal) {
        if (const auto restored = m_journal->undelete(m_discarded.id); !restored)
            return restored.error();
    }
    put(m_discarded);
    m_discarded = {};
    return core::Done();
}

void Notebook::put(const core::JournalEntry &entry)
{
    std::erase_if(m_entries, [&](const auto &other) { return other.id == entry.id; });
    const auto later = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &other) {
        return other.writtenAt <= entry.writtenAt;
    });
    m_entries.insert(later, entry);
}

QHash<QString, int> Notebook::entriesPerTheme() const
{
    QHash<QString, int> counts;
    for (const core::JournalEntry &entry : m_entries) {
        if (!entry.theme.isEmpty())
            ++counts[entry.theme];
    }
    return counts;
}

} // namespace app
