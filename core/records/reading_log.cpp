// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/reading_log.h"

#include "core/records/person.h"
#include "core/records/record_file.h"
#include "core/records/record_tables.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// Each value updates the row with its key, merged with it, or is inserted.
template <class Value, class Key, class Merge>
Result<Done> upsert(RecordFile &file, RecordTable<Value> table, const std::vector<Value> &values,
                    Key keyOf, Merge merge)
{
    return file.transaction([&]() -> Result<Done> {
        const auto rows = table.rows();
        if (!rows)
            return rows.error();
        QHash<QString, typename RecordTable<Value>::Row> stored;
        for (const auto &row : *rows)
            stored.insert(keyOf(row.value), row);
        for (const Value &value : values) {
            auto found = stored.find(keyOf(value));
            if (found == stored.end()) {
                const auto added = table.insert(me, value);
                if (!added)
                    return added.error();
                stored.insert(keyOf(value), {*added, me, statusOf(value), value});
                continue;
            }
            found->value = merge(found->value, value);
            if (const auto updated = table.update(*found); !updated)
                return updated.error();
        }
        return Done{};
    });
}

template <class Value, class Order>
Result<std::vector<Value>> sorted(const RecordTable<Value> &table, Order order)
{
    auto values = table.values();
    if (values)
        std::stable_sort(values->begin(), values->end(), order);
    return values;
}

} // namespace

ReadingLog::ReadingLog(RecordFile &file)
    : m_file(file)
{
}

Result<Done> ReadingLog::setBookmarked(const QString &link, bool bookmarked, const QDateTime &now)
{
    return m_file.transaction([&]() -> Result<Done> {
        RecordTable<Bookmark> table = bookmarkTable(m_file);
        const auto rows = table.rows();
        if (!rows)
            return rows.error();
        const auto found = std::find_if(rows->begin(), rows->end(),
                                        [&](const auto &row) { return row.value.link == link; });
        if (bookmarked == (found != rows->end()))
            return Done{};
        if (!bookmarked)
            return table.remove(found->id);
        const auto added = table.insert(me, {link, now});
        return added ? Result<Done>(Done{}) : added.error();
    });
}

Result<QStringList> ReadingLog::bookmarks() const
{
    const auto found = sorted(bookmarkTable(m_file), [](const Bookmark &a, const Bookmark &b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.link < b.link;
    });
    if (!found)
        return found.error();
    QStringList links;
    for (const Bookmark &bookmark : *found)
        links.append(bookmark.link);
    return links;
}

Result<Done> ReadingLog::addBookmarks(const std::vector<Bookmark> &bookmarks)
{
    return upsert(
        m_file, bookmarkTable(m_file), bookmarks,
        [](const Bookmark &bookmark) { return bookmark.link; },
        [](const Bookmark &before, const Bookmark &) { return before; });
}

Result<Done> ReadingLog::saveReadings(const std::vector<ReadingState> &states)
{
    return upsert(
        m_file, readingTable(m_file), states,
        [](const ReadingState &state) { return state.articleId; },
        [](const ReadingState &before, ReadingState state) {
            state.finished = before.finished || state.finished;
            return state;
        });
}

Result<std::vector<ReadingState>> ReadingLog::readings() const
{
    return sorted(readingTable(m_file), [](const ReadingState &a, const ReadingState &b) {
        return a.lastRead != b.lastRead ? a.lastRead > b.lastRead : a.articleId < b.articleId;
    });
}

Result<qint64> ReadingLog::addHighlight(const Highlight &highlight)
{
    return highlightTable(m_file).insert(me, highlight);
}

Result<Done> ReadingLog::setNote(qint64 highlightId, const QString &note)
{
    return highlightTable(m_file).change(highlightId,
                                         [&](Highlight &highlight) { highlight.note = note; });
}

Result<Done> ReadingLog::removeHighlight(qint64 highlightId)
{
    return highlightTable(m_file).remove(highlightId);
}

Result<std::vector<Highlight>> ReadingLog::highlights() const
{
    return sorted(highlightTable(m_file), [](const Highlight &a, const Highlight &b) {
        return a.articleId != b.articleId ? a.articleId < b.articleId
               : a.start != b.start       ? a.start < b.start
                                          : a.id < b.id;
    });
}

Result<Done> ReadingLog::savePractice(const std::vector<PracticeRecord> &records)
{
    return upsert(
        m_file, practiceTable(m_file), records,
        [](const PracticeRecord &record) {
            return QString::number(static_cast<int>(record.kind)) + u' ' + record.id;
        },
        [](const PracticeRecord &, const PracticeRecord &record) { return record; });
}

Result<std::vector<PracticeRecord>> ReadingLog::practice() const
{
    return sorted(practiceTable(m_file), [](const PracticeRecord &a, const PracticeRecord &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    });
}

} // namespace core
