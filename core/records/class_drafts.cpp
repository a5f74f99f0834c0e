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

Result<ClassDraft> withRows(RecordFile &file, ClassDraft draft)
{
    auto rows = classDraftRowTable(file).values(u"owner = ?"_s, {draft.id});
    if (!rows)
        return rows.error();
    draft.rows = std::move(*rows);
    return draft;
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
        const auto added = classDraftTable(m_file).insert(me, draft);
        if (!added)
            return added.error();
        id = *added;
        for (const DraftRow &row : draft.rows) {
            if (const auto stored = classDraftRowTable(m_file).insert(id, row); !stored)
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
    if (const auto exists = classDraftTable(m_file).row(draft); !exists)
        return exists.error();
    return classDraftRowTable(m_file).insert(draft, {});
}

Result<Done> ClassDrafts::beginAgain(ClassDraftId draft)
{
    return classDraftTable(m_file).change(
        draft, [](ClassDraft &stored) { stored.typing = Typing::Second; });
}

Result<Done> ClassDrafts::saveAnswer(DraftRowId row, const QString &itemId,
                                     std::optional<int> answer, Typing typing)
{
    return classDraftRowTable(m_file).change(
        row, [&](DraftRow &stored) { stored.of(typing).insert(itemId, answer); });
}

Result<Done> ClassDrafts::settleAnswer(DraftRowId row, const QString &itemId,
                                       std::optional<int> answer)
{
    return classDraftRowTable(m_file).change(row, [&](DraftRow &stored) {
        stored.answers.insert(itemId, answer);
        stored.again.insert(itemId, answer);
    });
}

Result<Done> ClassDrafts::clearAnswer(DraftRowId row, const QString &itemId, Typing typing)
{
    return classDraftRowTable(m_file).change(
        row, [&](DraftRow &stored) { stored.of(typing).remove(itemId); });
}

Result<Done> ClassDrafts::removeRow(DraftRowId row)
{
    return m_file.erasingTransaction([&] { return classDraftRowTable(m_file).remove(row); });
}

Result<std::vector<ClassDraft>> ClassDrafts::drafts() const
{
    auto drafts = classDraftTable(m_file).values();
    if (!drafts)
        return drafts;
    for (ClassDraft &draft : *drafts) {
        auto whole = withRows(m_file, std::move(draft));
        if (!whole)
            return whole.error();
        draft = std::move(*whole);
    }
    std::sort(drafts->begin(), drafts->end(), [](const ClassDraft &a, const ClassDraft &b) {
        return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.id > b.id;
    });
    return drafts;
}

Result<ClassDraft> ClassDrafts::draft(ClassDraftId id) const
{
    auto draft = classDraftTable(m_file).value(id);
    if (!draft)
        return draft;
    return withRows(m_file, std::move(*draft));
}

Result<Done> ClassDrafts::remove(ClassDraftId id)
{
    return m_file.erasingTransaction([&]() -> Result<Done> {
        const auto removed =
            classDraftRowTable(m_file).removeAll(u"owner = %1"_s.arg(QString::number(id)));
        if (!removed)
            return removed.error();
        return classDraftTable(m_file).remove(id);
    });
}

} // namespace core
