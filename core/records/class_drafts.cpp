// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/class_drafts.h"

#include "core/records/person.h"
#include "core/records/record_file.h"
#include "core/records/record_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

DraftRow rowOf(RecordTable<DraftRow>::Row row)
{
    row.value.id = row.id;
    return std::move(row.value);
}

Result<std::vector<DraftRow>> rowsOf(RecordFile &file, ClassDraftId id)
{
    auto rows = classDraftRowTable(file).select(u"owner = ?"_s, {id});
    if (!rows)
        return rows.error();
    std::vector<DraftRow> sheets;
    sheets.reserve(rows->size());
    for (auto &row : *rows)
        sheets.push_back(rowOf(std::move(row)));
    return sheets;
}

Result<ClassDraft> draftOf(RecordFile &file, RecordTable<ClassDraft>::Row row)
{
    auto rows = rowsOf(file, row.id);
    if (!rows)
        return rows.error();
    row.value.id = row.id;
    row.value.rows = std::move(*rows);
    return std::move(row.value);
}

template <class Change>
Result<Done> changeRow(RecordFile &file, DraftRowId id, const Change &change)
{
    return file.transaction([&]() -> Result<Done> {
        auto row = classDraftRowTable(file).row(id);
        if (!row)
            return row.error();
        change(row->value);
        return classDraftRowTable(file).update(*row);
    });
}

} // namespace

ClassDrafts::ClassDrafts(RecordFile &file)
    : m_file(file)
{
}

Result<ClassDraftId> ClassDrafts::add(const ClassDraft &draft)
{
    ClassDraftId id = 0;
    const auto done = m_file.transaction([&]() -> Result<Done> {
        const auto added = classDraftTable(m_file).insert(me, Status::Finished, draft);
        if (!added)
            return added.error();
        id = *added;
        for (const DraftRow &row : draft.rows) {
            if (const auto stored = classDraftRowTable(m_file).insert(id, Status::Finished, row);
                !stored)
                return stored.error();
        }
        return Done{};
    });
    if (!done)
        return done.error();
    return id;
}

Result<DraftRowId> ClassDrafts::addRow(ClassDraftId draft)
{
    if (const auto there = classDraftTable(m_file).row(draft); !there)
        return there.error();
    return classDraftRowTable(m_file).insert(draft, Status::Finished, {});
}

Result<Done> ClassDrafts::saveAnswer(DraftRowId row, const QString &itemId,
                                     std::optional<int> answer)
{
    return changeRow(m_file, row, [&](DraftRow &sheet) { sheet.answers.insert(itemId, answer); });
}

Result<Done> ClassDrafts::clearAnswer(DraftRowId row, const QString &itemId)
{
    return changeRow(m_file, row, [&](DraftRow &sheet) { sheet.answers.remove(itemId); });
}

Result<Done> ClassDrafts::removeRow(DraftRowId row)
{
    return m_file.erasingTransaction([&] { return classDraftRowTable(m_file).remove(row); });
}

Result<std::vector<ClassDraft>> ClassDrafts::drafts() const
{
    auto rows = classDraftTable(m_file).select();
    if (!rows)
        return rows.error();
    std::vector<ClassDraft> found;
    for (auto &row : *rows) {
        auto draft = draftOf(m_file, std::move(row));
        if (!draft)
            return draft.error();
        found.push_back(std::move(*draft));
    }
    std::sort(found.begin(), found.end(), [](const ClassDraft &a, const ClassDraft &b) {
        return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.id > b.id;
    });
    return found;
}

Result<ClassDraft> ClassDrafts::draft(ClassDraftId id) const
{
    auto row = classDraftTable(m_file).row(id);
    if (!row)
        return row.error();
    return draftOf(m_file, std::move(*row));
}

Result<Done> ClassDrafts::remove(ClassDraftId id)
{
    return m_file.erasingTransaction([&]() -> Result<Done> {
        const auto rows = rowsOf(m_file, id);
        if (!rows)
            return rows.error();
        for (const DraftRow &row : *rows) {
            if (const auto gone = classDraftRowTable(m_file).remove(row.id); !gone)
                return gone.error();
        }
        return classDraftTable(m_file).remove(id);
    });
}

} // namespace core
