// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journal.h"

#include <QHash>

#include <vector>

namespace app
{

/// One person's entries, newest first: held in memory and written to the Journal where there is
/// one. Without a Journal everything works and is gone with the object. A failed call leaves the
/// entries as they were.
class Notebook
{
public:
    /// `journal` may be nullptr.
    explicit Notebook(core::Journal *journal);

    /// Reads the person's entries; where that fails there are none.
    core::Result<core::Done> open(core::PersonId person);
    core::PersonId person() const { return m_person; }

    const std::vector<core::JournalEntry> &entries() const { return m_entries; }
    const core::JournalEntry *entry(core::JournalEntryId id) const;
    /// How many entries there are of each theme; those of none are not counted.
    QHash<QString, int> entriesPerTheme() const;

    /// Keeps the entry under its id, or as a new one where that is 0; the id it has now.
    core::Result<core::JournalEntryId> save(core::JournalEntry entry);
    core::Result<core::Done> discard(core::JournalEntryId id);
    /// Takes the last discard() back. Error RecordNotFound: there was none.
    core::Result<core::Done> restore();

private:
    void put(const core::JournalEntry &entry);

    core::Journal *m_journal;
    core::PersonId m_person = core::me;
    std::vector<core::JournalEntry> m_entries;
    core::JournalEntry m_discarded;       ///< its id is 0 where nothing was
    core::JournalEntryId m_nextOwnId = 1; ///< where no Journal gives one
};

} // namespace app
