#include "core/records/class_drafts.h"

#include "core/records/database.h"
#include "core/records/sql_values.h"

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

QVariant valueOf(std::optional<int> answer)
{
    return answer ? QVariant(*answer) : QVariant(QMetaType::fromType<int>());
}

Result<Done> done(const Result<QSqlQuery> &query)
{
    if (!query)
        return query.error();
    return Done{};
}

} // namespace

ClassDraftLog::ClassDraftLog(Database &database)
    : m_database(database)
{
}

Result<ClassDraftId> ClassDraftLog::add(const ClassDraft &draft)
{
    if (const auto begun = m_database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    const auto abandon = [&](const Error &error) {
        (void)m_database.run(u"ROLLBACK"_s);
        return error;
    };
    const auto inserted = m_database.run(
        u"INSERT INTO class_draft (instrument_id, definition_hash, lowest, highest, started_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {sql::notNull(draft.instrumentId), draft.definitionHash, draft.answers.lo(),
         draft.answers.hi(), sql::toText(draft.startedAt)});
    if (!inserted)
        return abandon(inserted.error());
    const ClassDraftId id = inserted->lastInsertId().toLongLong();
    for (const DraftRow &row : draft.rows) {
        const auto added = addRow(id);
        if (!added)
            return abandon(added.error());
        for (auto it = row.answers.begin(); it != row.answers.end(); ++it) {
            if (const auto saved = saveAnswer(*added, it.key(), it.value()); !saved)
                return abandon(saved.error());
        }
    }
    if (const auto committed = m_database.run(u"COMMIT"_s); !committed)
        return abandon(committed.error());
    return id;
}

Result<DraftRowId> ClassDraftLog::addRow(ClassDraftId draft)
{
    const auto added =
        m_database.run(u"INSERT INTO class_draft_row (draft_id) VALUES (?)"_s, {draft});
    if (!added)
        return added.error();
    return added->lastInsertId().toLongLong();
}

Result<Done> ClassDraftLog::saveAnswer(DraftRowId row, const QString &itemId,
                                       std::optional<int> answer)
{
    return done(m_database.run(u"INSERT OR REPLACE INTO class_draft_answer VALUES (?, ?, ?)"_s,
                               {row, itemId, valueOf(answer)}));
}

Result<Done> ClassDraftLog::clearAnswer(DraftRowId row, const QString &itemId)
{
    return done(m_database.run(u"DELETE FROM class_draft_answer WHERE row_id = ? AND item_id = ?"_s,
                               {row, itemId}));
}

Result<Done> ClassDraftLog::removeRow(DraftRowId row)
{
    const auto removed = m_database.run(u"DELETE FROM class_draft_row WHERE id = ?"_s, {row});
    if (removed && removed->numRowsAffected() == 0)
        return Error{ErrorCode::RecordNotFound, QString::number(row)};
    return removed ? m_database.compact() : done(removed);
}

Result<std::vector<ClassDraft>> ClassDraftLog::drafts() const
{
    return select(u"TRUE ORDER BY started_at DESC, id DESC"_s, {});
}

Result<ClassDraft> ClassDraftLog::draft(ClassDraftId id) const
{
    auto found = select(u"id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::RecordNotFound, QString::number(id)};
    return std::move(found->front());
}

Result<Done> ClassDraftLog::remove(ClassDraftId id)
{
    const auto removed = m_database.run(u"DELETE FROM class_draft WHERE id = ?"_s, {id});
    if (removed && removed->numRowsAffected() == 0)
        return Error{ErrorCode::RecordNotFound, QString::number(id)};
    return removed ? m_database.compact() : done(removed);
}

Result<std::vector<ClassDraft>> ClassDraftLog::select(const QString &condition,
                                                      const QVariantList &values) const
{
    auto query =
        m_database.run(u"SELECT id, instrument_id, definition_hash, lowest, highest, started_at "
                       "FROM class_draft WHERE "_s +
                           condition,
                       values);
    if (!query)
        return query.error();
    std::vector<ClassDraft> found;
    while (query->next()) {
        const auto range = Scale::make(query->value(3).toInt(), query->value(4).toInt());
        if (!range)
            return Error{ErrorCode::StoreDamaged, u"class_draft"_s};
        found.push_back({.id = query->value(0).toLongLong(),
                         .instrumentId = query->value(1).toString(),
                         .definitionHash = query->value(2).toByteArray(),
                         .answers = *range,
                         .startedAt = sql::toTime(query->value(5)),
                         .rows = {}});
    }
    for (ClassDraft &draft : found) {
        auto rows = rowsOf(draft.id);
        if (!rows)
            return rows.error();
        draft.rows = std::move(*rows);
    }
    return found;
}

Result<std::vector<DraftRow>> ClassDraftLog::rowsOf(ClassDraftId id) const
{
    // A sheet without answers has one line here, with a NULL item.
    auto query = m_database.run(u"SELECT class_draft_row.id, item_id, value FROM class_draft_row "
                                "LEFT JOIN class_draft_answer ON row_id = class_draft_row.id "
                                "WHERE draft_id = ? ORDER BY class_draft_row.id"_s,
                                {id});
    if (!query)
        return query.error();
    std::vector<DraftRow> rows;
    while (query->next()) {
        const DraftRowId row = query->value(0).toLongLong();
        if (rows.empty() || rows.back().id != row)
            rows.push_back({row, {}});
        if (query->value(1).isNull())
            continue;
        rows.back().answers.insert(
            query->value(1).toString(),
            query->value(2).isNull() ? std::nullopt : std::optional(query->value(2).toInt()));
    }
    return rows;
}

} // namespace core
