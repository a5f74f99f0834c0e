// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/search_index.h"

#include "core/content/need_phrases.h"
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
#include <iterator>

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

bool isSamePlace(const SearchHit &a, const SearchHit &b)
{
    return a.kind == b.kind && a.id == b.id && a.anchor == b.anchor;
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
    NeedPhrases phrases;
    std::vector<Need> needs;
    QStringList doors;
    QHash<QString, int> frequency; // of the library's words, in rows

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
    std::size_t putNamesakesFirst(std::vector<int> &rows, const std::vector<QString> &typed) const;

    std::optional<SearchHit> placeOf(const QString &to, const QString &said) const;
    std::vector<SearchHit> answersTo(const std::vector<HeardNeed> &heard) const;
    Result<QString> asWritten(const QString &word) const;
    Result<QString> guess(const QString &word) const;
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
    phrases = NeedPhrases(library.searchWords(), library.language());
    needs = library.searchWords().needs;
    doors = library.searchWords().doors;
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
    if (!query.exec(u"SELECT term, doc FROM vocabulary"_s))
        return failure(query.lastError());
    std::vector<QString> words;
    while (query.next()) {
        words.push_back(query.value(0).toString());
        frequency.insert(words.back(), query.value(1).toInt());
    }
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
// called so: BM25 alone prefers whatever is shorter and holds them as well. Gives how many there
// are.
std::size_t SearchIndex::Connection::putNamesakesFirst(std::vector<int> &rows,
                                                       const std::vector<QString> &typed) const
{
    const auto titled = std::stable_partition(rows.begin(), rows.end(), [&](int row) {
        const SearchEntry &entry = entries[row];
        return entry.isTitled() && foldedWords(entry.title) == typed;
    });
    std::sort(rows.begin(), titled); // the order of the entries
    const QString key = meanings.key(typed);
    const auto called = std::stable_partition(titled, rows.end(), [&](int row) {
        const std::vector<QString> &keys = entries[row].names;
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    });
    return static_cast<std::size_t>(called - rows.begin());
}

// Nothing where the place is not in this library.
std::optional<SearchHit> SearchIndex::Connection::placeOf(const QString &to,
                                                          const QString &said) const
{
    SearchHit hit;
    hit.need = said;
    if (to == firstHour) {
        hit.kind = SearchHit::Kind::FirstHour;
        return hit;
    }
    const QString id = to.section(u'#', 0, 0);
    const QString anchor = to.section(u'#', 1);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const SearchEntry &entry) {
        return entry.kind == SearchHit::Kind::Article && entry.id == id && entry.anchor == anchor;
    });
    if (found == entries.end())
        return {};
    hit.id = id;
    hit.anchor = anchor;
    hit.title = found->title;
    hit.heading = found->heading;
    addSnippet(hit, found->text, {});
    return hit;
}

std::vector<SearchHit> SearchIndex::Connection::answersTo(const std::vector<HeardNeed> &heard) const
{
    std::vector<SearchHit> hits;
    for (const HeardNeed &need : heard) {
        for (const QString &to : needs[need.need].to) {
            const auto hit = placeOf(to, need.said);
            const bool isThere =
                !hit || std::any_of(hits.begin(), hits.end(), [&](const SearchHit &other) {
                    return isSamePlace(other, *hit);
                });
            if (!isThere)
                hits.push_back(*hit);
        }
    }
    return hits;
}

// The first place that has it tells its case and accents.
Result<QString> SearchIndex::Connection::asWritten(const QString &word) const
{
    const auto rows = rank(u'"' + word + u'"');
    if (!rows)
        return rows.error();
    for (const int row : *rows) {
        const SearchEntry &entry = entries[row];
        for (const QString &text : {entry.text, entry.heading, entry.title}) {
            for (const QStringView view : wordsIn(text)) {
                if (folded(view) == word)
                    return view.toString();
            }
        }
    }
    return word;
}

// Hardly anybody mistypes the first letter; then the word that stands in the most places.
Result<QString> SearchIndex::Connection::guess(const QString &word) const
{
    const std::vector<QString> guesses = meanings.guesses(word);
    if (guesses.empty())
        return QString();
    const auto rank = [&](const QString &other) {
        return std::pair(other.front() == word.front(), frequency.value(other));
    };
    const auto best =
        std::max_element(guesses.begin(), guesses.end(),
                         [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return asWritten(*best);
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
    const std::size_t namesakes = m_connection->putNamesakesFirst(*rows, typed);
    const std::vector<HeardNeed> heard =
        m_connection->phrases.heardIn(words.left(longestInput), [this](const QString &word) {
            return m_connection->meanings.isWord(word);
        });
    const std::vector<SearchHit> answers = m_connection->answersTo(heard);
    const std::size_t before = !heard.empty() && heard.front().isVerbatim ? 0 : namesakes;

    std::vector<SearchHit> hits;
    const auto isThere = [&](const SearchHit &hit) {
        return std::any_of(hits.begin(), hits.end(),
                           [&](const SearchHit &other) { return isSamePlace(other, hit); });
    };
    for (std::size_t at = 0; at <= rows->size(); ++at) {
        if (at == before) {
            std::copy_if(answers.begin(), answers.end(), std::back_inserter(hits),
                         [&](const SearchHit &answer) { return !isThere(answer); });
        }
        if (at == rows->size() || static_cast<int>(hits.size()) >= limit)
            break;
        const SearchEntry &entry = m_connection->entries[(*rows)[at]];
        const auto placesBefore =
            std::count_if(hits.begin(), hits.end(), [&](const SearchHit &hit) {
                return hit.kind == entry.kind && hit.id == entry.id;
            });
        SearchHit hit{entry.kind, entry.id, entry.anchor, entry.title, entry.heading, {}, {}, {}};
        if (placesBefore >= placesOfOneArticle || isThere(hit))
            continue;
        addSnippet(hit, entry.text, sought);
        hits.push_back(std::move(hit));
    }
    const auto most = static_cast<std::size_t>(std::max(limit, 0));
    if (hits.size() > most)
        hits.resize(most);
    return hits;
}

Result<std::optional<QString>> SearchIndex::nearestSpelling(const QString &words) const
{
    QString spelling;
    bool isOther = false;
    const QString text = words.simplified().left(longestInput);
    for (const QStringView view : wordsIn(text)) {
        const auto guess = m_connection->guess(folded(view));
        if (!guess)
            return guess.error();
        isOther |= !guess->isEmpty();
        spelling += (spelling.isEmpty() ? QString() : u" "_s) +
                    (guess->isEmpty() ? view.toString() : *guess);
    }
    if (!isOther)
        return std::optional<QString>();
    const auto hits = search(spelling, 1);
    if (!hits)
        return hits.error();
    return hits->empty() ? std::optional<QString>() : std::optional(spelling);
}

std::vector<SearchHit> SearchIndex::doors() const
{
    std::vector<SearchHit> hits;
    for (const QString &door : m_connection->doors) {
        for (const Need &need : m_connection->needs) {
            const auto hit = need.phrases.contains(door)
                                 ? m_connection->placeOf(need.to.front(), door)
                                 : std::nullopt;
            if (hit)
                hits.push_back(*hit);
        }
    }
    return hits;
}

} // namespace core
