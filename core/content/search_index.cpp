// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/search_index.h"

#include "core/content/plain_text.h"
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
constexpr int snippetLength = 160;
constexpr int lettersBeforeMatch = 50;
constexpr std::size_t fewRows = 20;

/// One row of the index: what a hit shows of it.
struct Entry {
    SearchHit::Kind kind;
    QString id;
    QString anchor;
    QString title;
    QString heading;
    QString text;
    std::vector<QString> names; ///< by which it is found first, as keys of WordMeanings
    QString alsoCalled;         ///< folded

    // Below the beginning, the title only says which article this is.
    bool isTitled() const { return anchor.isEmpty(); }
};

std::vector<QString> foldedWords(const QString &text)
{
    std::vector<QString> words;
    const QString letters = folded(text);
    for (const QStringView word : wordsIn(letters))
        words.push_back(word.toString());
    return words;
}

// "break-up" and "pursue–withdraw": words with nothing but a stroke between them.
bool isJoint(QStringView between)
{
    return between.size() == 1 && QStringView(u"-\u2010\u2011\u2013").contains(between.front());
}

/// The words that strokes join, written as one: "breakup".
QStringList joinedWords(const QString &folded)
{
    QStringList joined;
    QString run;
    qsizetype end = -1;
    for (const QStringView word : wordsIn(folded)) {
        const qsizetype start = word.data() - folded.constData();
        const bool isJoined = end >= 0 && isJoint(QStringView(folded).sliced(end, start - end));
        if (isJoined)
            run += word;
        if (isJoined && !joined.isEmpty() && run.startsWith(joined.last()))
            joined.removeLast();
        if (isJoined)
            joined << run;
        else
            run = word.toString();
        end = start + word.size();
    }
    return joined;
}

std::vector<Entry> entriesOf(const Article &article, const QStringList &alsoCalled)
{
    std::vector<Entry> entries;
    for (const Passage &passage : passagesOf(article)) {
        Entry entry{SearchHit::Kind::Article,
                    article.id,
                    passage.heading.anchor,
                    article.title,
                    passage.heading.text,
                    plainText(passage.markdown),
                    {},
                    {}};
        if (entries.empty()) {
            entry.text = (article.summary + u' ' + entry.text).trimmed();
            entry.alsoCalled = folded(alsoCalled.join(u" \u00b7 "_s));
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

QString textOf(const Reference &reference)
{
    QStringList sentences{reference.title, reference.source, reference.doi};
    sentences.removeAll(QString());
    for (qsizetype i = 0; i + 1 < sentences.size(); ++i) {
        if (!sentences[i].back().isPunct())
            sentences[i] += u'.';
    }
    return sentences.join(u' ');
}

std::vector<Entry> entriesOf(const Library &library)
{
    std::vector<Entry> entries;
    for (const Article &article : library.articles()) {
        for (Entry &entry : entriesOf(article, library.searchWords().alsoCalled.value(article.id)))
            entries.push_back(std::move(entry));
    }
    for (const GlossaryTerm &term : library.glossary())
        entries.push_back(
            {SearchHit::Kind::Term, term.id, {}, term.term, {}, term.definition, {}, {}});
    for (const Reference &reference : library.references()) {
        const QString title = u"%1 (%2)"_s.arg(reference.authors, QString::number(reference.year));
        entries.push_back(
            {SearchHit::Kind::Reference, reference.id, {}, title, {}, textOf(reference), {}, {}});
    }
    return entries;
}

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

bool isSought(const QString &word, const std::vector<SoughtWord> &sought)
{
    return std::any_of(sought.begin(), sought.end(),
                       [&](const SoughtWord &other) { return other.matches(word); });
}

/// The places of the words in a text, in order, as far as a snippet around the first may reach. Two
/// words with a stroke between them are one place where they are sought as one.
std::vector<TextSpan> matchesIn(const QString &text, const std::vector<SoughtWord> &sought)
{
    std::vector<TextSpan> matches;
    QStringView before;
    for (const QStringView view : wordsIn(text)) {
        const int start = static_cast<int>(view.data() - text.constData());
        if (!matches.empty() && start > matches.front().start + snippetLength)
            break;
        const auto startBefore = before.isNull() ? 0 : before.data() - text.constData();
        const qsizetype endBefore = startBefore + before.size();
        const QString word = folded(view);
        if (isSought(word, sought)) {
            matches.push_back({start, static_cast<int>(view.size())});
        } else if (!before.isNull() &&
                   isJoint(QStringView(text).sliced(endBefore, start - endBefore)) &&
                   !isSought(folded(before), sought) && isSought(folded(before) + word, sought)) {
            const int from = static_cast<int>(startBefore);
            matches.push_back({from, start + static_cast<int>(view.size()) - from});
        }
        before = view;
    }
    return matches;
}

/// The part of the text to show: whole words around the first match.
TextSpan windowAround(const QString &text, const TextSpan &match)
{
    const int size = static_cast<int>(text.size());
    const int latestStart = size - snippetLength;
    if (latestStart <= 0)
        return {0, size};
    int start = std::min(match.start - lettersBeforeMatch, latestStart);
    const bool reachesEnd = start == latestStart;
    start = start <= 0 ? 0 : static_cast<int>(text.lastIndexOf(u' ', start)) + 1;
    if (reachesEnd)
        return {start, size - start};
    const int full = start + snippetLength;
    const int blank = static_cast<int>(text.lastIndexOf(u' ', full));
    const int end = std::max(blank > start ? blank : full, match.start + match.length);
    return {start, end - start};
}

void addSnippet(SearchHit &hit, const QString &text, const std::vector<SoughtWord> &sought)
{
    const std::vector<TextSpan> matches = matchesIn(text, sought);
    const TextSpan window = windowAround(text, matches.empty() ? TextSpan{} : matches.front());
    const QString before = window.start > 0 ? u"… "_s : QString();
    const QString after = window.start + window.length < text.size() ? u" …"_s : QString();
    hit.snippet = before + text.mid(window.start, window.length) + after;
    const int shift = static_cast<int>(before.size()) - window.start;
    for (const TextSpan &match : matches) {
        if (match.start + match.length <= window.start + window.length)
            hit.marks.push_back({match.start + shift, match.length});
    }
}

Error failure(const QSqlError &error)
{
    return {ErrorCode::StoreFailed,
            error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

} // namespace

struct SearchIndex::Connection {
    QString name = u"search-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<Entry> entries; // the row with id n is entries[n]
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
        const Entry &entry = entries[i];
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
    for (Entry &entry : entries) {
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
        const Entry &entry = entries[row];
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
    connection->entries = entriesOf(library);
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
        const Entry &entry = m_connection->entries[row];
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
