// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/search_index.h"

#include "core/content/plain_text.h"
#include "core/content/search_entries.h"
#include "core/content/search_snippet.h"
#include "core/content/sought_words.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr int longestInput = 200;
constexpr int placesOfOneArticle = 2;
constexpr std::size_t fewRows = 20;

// A short word stands for itself alone.
std::vector<SoughtWord> asBeginnings(std::vector<SoughtWord> sought)
{
    for (SoughtWord &word : sought) {
        if (word.letters <= shortWord)
            continue;
        for (std::vector<Meaning> &meanings : word.parts) {
            for (Meaning &meaning : meanings)
                meaning.extent = Extent::Beginning;
        }
    }
    return sought;
}

QString expressionFor(const std::vector<SoughtWord> &sought, SoughtWord::Parts needed)
{
    QStringList expressions;
    for (const SoughtWord &word : sought)
        expressions << word.expression(needed);
    return expressions.join(needed == SoughtWord::Parts::All ? " AND "_L1 : " OR "_L1);
}

Error failure(const QSqlError &error)
{
    return {ErrorCode::StoreFailed,
            error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

} // namespace

struct SearchIndex::Connection {
    QString name = u"search-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<SearchEntry> entries; // the row with id n is entries[n]
    WordMeanings meanings;

    Connection() { QSqlDatabase::addDatabase(u"QSQLITE"_s, name); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        database().close();
        QSqlDatabase::removeDatabase(name);
    }

    QSqlDatabase database() const { return QSqlDatabase::database(name, false); }

    Result<Done> fill(const Library &library);
    Result<Done> insertEntries();
    Result<Done> readVocabulary(const Library &library);
    void nameEntries(const Library &library);

    Result<std::vector<int>> find(std::vector<SoughtWord> &sought) const;
    Result<std::vector<int>> withCompounds(std::vector<int> rows,
                                           std::vector<SoughtWord> &sought) const;
    Result<std::vector<int>> rank(const QString &expression) const;
    void putNamesakesFirst(std::vector<int> &rows, const std::vector<QString> &typed) const;
};

// The texts stay outside SQLite (content=''): they are kept once, with their case and accents. The
// first one and two letters have an index of their own, for they begin the most words.
Result<Done> SearchIndex::Connection::fill(const Library &library)
{
    QSqlDatabase connection = database();
    connection.setDatabaseName(u":memory:"_s);
    if (!connection.open())
        return failure(connection.lastError());
    QSqlQuery query(connection);
    for (const QString &statement :
         {u"CREATE VIRTUAL TABLE entry USING fts5(title, heading, text, article, called, "
          u"content='', "
          "prefix='1 2', tokenize='unicode61 remove_diacritics 2')"_s,
          u"CREATE VIRTUAL TABLE vocabulary USING fts5vocab(entry, row)"_s, u"BEGIN"_s}) {
        if (!query.exec(statement))
            return failure(query.lastError());
    }
    if (const auto inserted = insertEntries(); !inserted)
        return inserted.error();
    if (!query.exec(u"COMMIT"_s))
        return failure(query.lastError());
    if (const auto read = readVocabulary(library); !read)
        return read.error();
    nameEntries(library);
    return Done{};
}

Result<Done> SearchIndex::Connection::insertEntries()
{
    QSqlQuery query(database());
    if (!query.prepare(u"INSERT INTO entry (rowid, title, heading, text, article, called) "
                       "VALUES (?, ?, ?, ?, ?, ?)"_s))
        return failure(query.lastError());
    for (size_t i = 0; i < entries.size(); ++i) {
        const SearchEntry &entry = entries[i];
        query.addBindValue(static_cast<int>(i));
        const QString title = folded(entry.title);
        query.addBindValue(entry.isTitled() ? title : QString());
        query.addBindValue(folded(entry.heading));
        const QString text = folded(entry.text);
        QStringList joined = joinedWords(text) + joinedWords(folded(entry.heading));
        if (entry.isTitled())
            joined += joinedWords(title) + joinedWords(entry.alsoCalled);
        query.addBindValue(joined.isEmpty() ? text : text + u' ' + joined.join(u' '));
        query.addBindValue(entry.isTitled() ? QString() : title);
        query.addBindValue(entry.alsoCalled);
        if (!query.exec())
            return failure(query.lastError());
    }
    return Done{};
}

Result<Done> SearchIndex::Connection::readVocabulary(const Library &library)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT term FROM vocabulary"_s))
        return failure(query.lastError());
    std::vector<QString> words;
    while (query.next())
        words.push_back(query.value(0).toString());
    if (query.lastError().isValid())
        return failure(query.lastError());
    meanings = WordMeanings(std::move(words), library.language(), library.searchWords().ordinary);
    return Done{};
}

void SearchIndex::Connection::nameEntries(const Library &library)
{
    for (SearchEntry &entry : entries) {
        if (!entry.isTitled())
            continue;
        entry.names.push_back(meanings.key(foldedWords(entry.title)));
        if (entry.kind != SearchHit::Kind::Article)
            continue;
        for (const QString &called : library.searchWords().alsoCalled.value(entry.id))
            entry.names.push_back(meanings.key(foldedWords(called)));
    }
}

// All words as they stand, then what has them inside other words; else all as beginnings; else any,
// of which short ones say nothing. Leaves in `sought` what was found.
Result<std::vector<int>> SearchIndex::Connection::find(std::vector<SoughtWord> &sought) const
{
    const size_t typed = sought.size();
    std::erase_if(sought, [](const SoughtWord &word) { return !word.isKnown(); });
    if (sought.empty())
        return std::vector<int>{};
    if (sought.size() == typed) {
        auto rows = rank(expressionFor(sought, SoughtWord::Parts::All));
        if (rows)
            rows = withCompounds(std::move(*rows), sought);
        if (!rows || !rows->empty())
            return rows;
        std::vector<SoughtWord> beginnings = asBeginnings(sought);
        rows = rank(expressionFor(beginnings, SoughtWord::Parts::All));
        if (!rows)
            return rows;
        if (!rows->empty()) {
            sought = std::move(beginnings);
            return rows;
        }
    }
    const auto isLong = [](const SoughtWord &word) { return word.letters > shortWord; };
    if (typed > 1) {
        std::erase_if(sought, [&](const SoughtWord &word) { return !isLong(word); });
        if (sought.empty())
            return std::vector<int>{};
    }
    return rank(expressionFor(sought, SoughtWord::Parts::Any));
}

// Behind what has the words themselves, where that is not much.
Result<std::vector<int>>
SearchIndex::Connection::withCompounds(std::vector<int> rows, std::vector<SoughtWord> &sought) const
{
    if (rows.size() >= fewRows)
        return rows;
    std::vector<SoughtWord> wider = meanings.inCompounds(sought);
    if (wider.empty())
        return rows;
    const auto further = rank(expressionFor(wider, SoughtWord::Parts::All));
    if (!further)
        return further;
    for (const int row : *further) {
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    }
    sought = std::move(wider);
    return rows;
}

Result<std::vector<int>> SearchIndex::Connection::rank(const QString &expression) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT rowid FROM entry WHERE entry MATCH ? "
                       "ORDER BY bm25(entry, 10, 4, 1, 1, 8), rowid"_s))
        return failure(query.lastError());
    query.addBindValue(expression);
    if (!query.exec())
        return failure(query.lastError());
    std::vector<int> rows;
    while (query.next())
        rows.push_back(query.value(0).toInt());
    if (query.lastError().isValid())
        return failure(query.lastError());
    return rows;
}

// Titles that were typed in full, an article's before a term's, then those that are otherwise
// called so: BM25 alone prefers whatever is shorter and holds them as well.
void SearchIndex::Connection::putNamesakesFirst(std::vector<int> &rows,
                                                const std::vector<QString> &typed) const
{
    const auto titled = std::stable_partition(rows.begin(), rows.end(), [&](int row) {
        const SearchEntry &entry = entries[row];
        return entry.isTitled() && foldedWords(entry.title) == typed;
    });
    std::sort(rows.begin(), titled); // the order of the entries
    const QString key = meanings.key(typed);
    std::stable_partition(titled, rows.end(), [&](int row) {
        const std::vector<QString> &names = entries[row].names;
        return std::find(names.begin(), names.end(), key) != names.end();
    });
}

SearchIndex::SearchIndex(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

SearchIndex::~SearchIndex() = default;

Result<std::unique_ptr<SearchIndex>> SearchIndex::build(const Library &library)
{
    // Asked first: since Qt 6.8 a connection made without an application cannot even be closed.
    if (!QCoreApplication::instance() || !QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return Error{ErrorCode::StoreFailed, u"Qt has no driver for SQLite"_s};
    auto connection = std::make_unique<Connection>();
    connection->entries = searchEntriesOf(library);
    if (const auto filled = connection->fill(library); !filled)
        return filled.error();
    return std::unique_ptr<SearchIndex>(new SearchIndex(std::move(connection)));
}

Result<std::vector<SearchHit>> SearchIndex::search(const QString &words, int limit) const
{
    const std::vector<QString> typed = foldedWords(words.simplified().left(longestInput));
    std::vector<SoughtWord> sought = m_connection->meanings.of(typed);
    auto rows = m_connection->find(sought);
    if (!rows)
        return rows.error();
    m_connection->putNamesakesFirst(*rows, typed);

    std::vector<SearchHit> hits;
    for (const int row : *rows) {
        if (static_cast<int>(hits.size()) >= limit)
            break;
        const SearchEntry &entry = m_connection->entries[row];
        const auto placesBefore =
            std::count_if(hits.begin(), hits.end(), [&](const SearchHit &hit) {
                return hit.kind == entry.kind && hit.id == entry.id;
            });
        if (placesBefore >= placesOfOneArticle)
            continue;
        SearchHit hit{entry.kind, entry.id, entry.anchor, entry.title, entry.heading, {}, {}};
        addSnippet(hit, entry.text, sought);
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace core
