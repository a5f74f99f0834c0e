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

Result<Done> setStatus(RecordFile &file, JournalEntryId id, Status status)
{
    return file.transaction([&]() -> Result<Done> {
        auto row = journalTable(file).row(id);
        if (!row)
            return row.error();
        row->status = status;
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
    if (const auto there = checkPersonExists(m_file, entry.personId); !there)
        return there.error();
    return journalTable(m_file).insert(entry.personId, Status::Finished, entry);
}

Result<Done> Journal::change(const JournalEntry &entry)
{
    return m_file.transaction([&]() -> Result<Done> {
        if (const auto there = checkPersonExists(m_file, entry.personId); !there)
            return there.error();
        if (const auto present = this->entry(entry.id); !present)
            return present.error();
        return journalTable(m_file).update({entry.id, entry.personId, Status::Finished, entry});
    });
}

Result<JournalEntry> Journal::entry(JournalEntryId id) const
{
    auto row = journalTable(m_file).row(id);
    if (!row)
        return row.error();
    if (row->status != Status::Finished)
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

Result<Done> Journal::markDeleted(JournalEntryId id)
{
    return setStatus(m_file, id, Status::Deleted);
}

Result<Done> Journal::undelete(JournalEntryId id)
{
    return setStatus(m_file, id, Status::Finished);
}

} // namespace core
