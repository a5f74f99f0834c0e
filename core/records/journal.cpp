// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/journal.h"

#include "core/records/record_file.h"
#include "core/records/record_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

JournalEntry entryOf(RecordTable<JournalEntry>::Row row)
{
    row.value.id = row.id;
    row.value.personId = row.owner;
    return std::move(row.value);
}

Result<Done> putOn(RecordFile &file, JournalEntryId id, Shelf shelf)
{
    return file.together([&]() -> Result<Done> {
        auto row = journalTable(file).row(id);
        if (!row)
            return row.error();
        row->shelf = shelf;
        return journalTable(file).update(*row);
    });
}

} // namespace

Journal::Journal(RecordFile &file)
    : m_file(file)
{
}

Result<JournalEntryId> Journal::add(const JournalEntry &entry)
{
    if (const auto there = checkPerson(m_file, entry.personId); !there)
        return there.error();
    return journalTable(m_file).insert(entry.personId, Shelf::Kept, entry);
}

Result<Done> Journal::change(const JournalEntry &entry)
{
    return m_file.together([&]() -> Result<Done> {
        if (const auto there = checkPerson(m_file, entry.personId); !there)
            return there.error();
        if (const auto present = this->entry(entry.id); !present)
            return present.error();
        return journalTable(m_file).update({entry.id, entry.personId, Shelf::Kept, entry});
    });
}

Result<JournalEntry> Journal::entry(JournalEntryId id) const
{
    auto row = journalTable(m_file).row(id);
    if (!row)
        return row.error();
    if (row->shelf != Shelf::Kept)
        return Error{ErrorCode::RecordNotFound, QString::number(id)};
    return entryOf(std::move(*row));
}

Result<std::vector<JournalEntry>> Journal::entries(PersonId person) const
{
    auto rows = journalTable(m_file).select(u"shelf = 0 AND owner = ?"_s, {person});
    if (!rows)
        return rows.error();
    std::vector<JournalEntry> entries;
    entries.reserve(rows->size());
    for (auto &row : *rows)
        entries.push_back(entryOf(std::move(row)));
    std::sort(entries.begin(), entries.end(), [](const JournalEntry &a, const JournalEntry &b) {
        return a.writtenAt != b.writtenAt ? a.writtenAt > b.writtenAt : a.id > b.id;
    });
    return entries;
}

Result<Done> Journal::discard(JournalEntryId id)
{
    return putOn(m_file, id, Shelf::Discarded);
}

Result<Done> Journal::restore(JournalEntryId id)
{
    return putOn(m_file, id, Shelf::Kept);
}

} // namespace core
