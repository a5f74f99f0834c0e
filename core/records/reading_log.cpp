#include "core/records/reading_log.h"

#include "core/records/database.h"
#include "core/records/sql_values.h"

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

Result<Done> done(const Result<QSqlQuery> &query)
{
    if (!query)
        return query.error();
    return Done{};
}

Result<Done> changedRecord(const Result<QSqlQuery> &query)
{
    if (query && query->numRowsAffected() == 0)
        return Error{ErrorCode::RecordNotFound, {}};
    return done(query);
}

ReadingState readingOf(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toInt(), row.value(2).toBool(),
            sql::toTime(row.value(3))};
}

Highlight highlightOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
            row.value(3).toInt(),      row.value(4).toString(), row.value(5).toString(),
            sql::toTime(row.value(6))};
}

PracticeRecord practiceOf(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(),
            row.value(2).toInt(),    QDate::fromString(row.value(3).toString(), Qt::ISODate),
            row.value(4).toInt(),    row.value(5).toInt()};
}

template <class Value>
Result<std::vector<Value>> all(Result<QSqlQuery> rows, Value (*valueOf)(const QSqlQuery &))
{
    if (!rows)
        return rows.error();
    std::vector<Value> values;
    while (rows->next())
        values.push_back(valueOf(*rows));
    return values;
}

} // namespace

ReadingLog::ReadingLog(Database &database)
    : m_database(database)
{
}

Result<Done> ReadingLog::setBookmarked(const QString &link, bool bookmarked, const QDateTime &now)
{
    return bookmarked ? done(m_database.run(u"INSERT OR IGNORE INTO bookmark VALUES (?, ?)"_s,
                                            {link, sql::toText(now)}))
                      : done(m_database.run(u"DELETE FROM bookmark WHERE link = ?"_s, {link}));
}

Result<QStringList> ReadingLog::bookmarks() const
{
    auto rows = m_database.run(u"SELECT link FROM bookmark ORDER BY made_at DESC, link"_s);
    if (!rows)
        return rows.error();
    QStringList links;
    while (rows->next())
        links.append(rows->value(0).toString());
    return links;
}

Result<Done> ReadingLog::saveReading(const ReadingState &state)
{
    return done(m_database.run(
        u"INSERT INTO reading VALUES (?, ?, ?, ?) ON CONFLICT (article_id) DO UPDATE SET "
        "text_position = excluded.text_position, finished = max(finished, excluded.finished), "
        "last_read = excluded.last_read"_s,
        {state.articleId, state.textPosition, state.finished ? 1 : 0,
         sql::toText(state.lastRead)}));
}

Result<std::vector<ReadingState>> ReadingLog::readings() const
{
    return all(m_database.run(u"SELECT article_id, text_position, finished, last_read FROM reading "
                              "ORDER BY last_read DESC, article_id"_s),
               &readingOf);
}

Result<std::optional<ReadingState>> ReadingLog::reading(const QString &articleId) const
{
    const auto found = all(m_database.run(u"SELECT article_id, text_position, finished, last_read "
                                          "FROM reading WHERE article_id = ?"_s,
                                          {articleId}),
                           &readingOf);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<ReadingState>() : found->front();
}

Result<qint64> ReadingLog::addHighlight(const Highlight &highlight)
{
    const auto added = m_database.run(
        u"INSERT INTO highlight (article_id, language, start, quotation, note, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {highlight.articleId, sql::notNull(highlight.language), highlight.start,
         sql::notNull(highlight.quotation), sql::notNull(highlight.note),
         sql::toText(highlight.madeAt)});
    if (!added)
        return added.error();
    return added->lastInsertId().toLongLong();
}

Result<Done> ReadingLog::setNote(qint64 highlightId, const QString &note)
{
    return changedRecord(m_database.run(u"UPDATE highlight SET note = ? WHERE id = ?"_s,
                                        {sql::notNull(note), highlightId}));
}

Result<Done> ReadingLog::removeHighlight(qint64 highlightId)
{
    return changedRecord(m_database.run(u"DELETE FROM highlight WHERE id = ?"_s, {highlightId}));
}

Result<std::vector<Highlight>> ReadingLog::highlights() const
{
    return all(m_database.run(u"SELECT id, article_id, language, start, quotation, note, made_at "
                              "FROM highlight ORDER BY article_id, start, id"_s),
               &highlightOf);
}

Result<Done> ReadingLog::savePractice(const PracticeRecord &record)
{
    return done(m_database.run(u"INSERT OR REPLACE INTO practice VALUES (?, ?, ?, ?, ?, ?)"_s,
                               {record.kind, record.id, record.box,
                                record.due.toString(Qt::ISODate), record.times, record.hits}));
}

Result<std::vector<PracticeRecord>> ReadingLog::practice(const QString &kind) const
{
    return all(m_database.run(u"SELECT kind, id, box, due, times, hits FROM practice "
                              "WHERE kind = ? ORDER BY id"_s,
                              {kind}),
               &practiceOf);
}

} // namespace core
