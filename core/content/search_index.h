// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/library.h"

#include <memory>
#include <optional>

namespace core
{

/// A stretch of a text, in UTF-16 units.
struct TextSpan {
    int start;
    int length;

    bool operator==(const TextSpan &) const = default;
};

/// One place where the words were found.
struct SearchHit {
    enum class Kind { Article, Term, Reference, FirstHour };
    Kind kind = Kind::Article;
    QString id;                  ///< of the article, term or reference; else empty
    QString anchor;              ///< heading inside an article; empty: its beginning
    QString title;               ///< of the article; the term; authors and year; else empty
    QString heading;             ///< inside the article; may be empty
    QString snippet;             ///< plain text around the first match, "…" where it is cut
    std::vector<TextSpan> marks; ///< matches inside the snippet
    /// Where it answers a need: the words that told of it, as they were typed.
    QString need = {};

    bool operator==(const SearchHit &) const = default;
};

/// Full-text search over everything there is to read: SQLite's FTS5 in memory, ranked by BM25 with
/// title above what an article is also called, above heading, above text (weights 10, 8, 4, 1). A
/// title typed in full comes first, an article's before a term's, then what is also called so. One
/// place is an article's passage under a heading of level 2 or 3, a glossary term, or a reference.
/// Case and diacritics are folded; words that a stroke joins are found as one word too.
///
/// Above all stands what answers a need that the words tell of (NeedPhrases), behind
/// what is called so; before that, too, where they are one of the phrases letter for letter.
///
/// What a typed word stands for is WordMeanings. All words must match, ordinary ones aside; in
/// German, where few places do, those follow that have them at the end of longer words. Where
/// nothing has all words, all match as beginnings; else any that is longer than three letters.
///
/// Use it on the thread that built it: a connection of Qt Sql belongs to its thread.
class SearchIndex
{
public:
    /// Reads the whole library: about 15 ms for its 34 articles, measured by `./dev bench`, which
    /// fails above 50 ms. The texts are copied. Error: StoreFailed (this SQLite has no FTS5, Qt no
    /// SQLite driver, or the program no QCoreApplication).
    static Result<std::unique_ptr<SearchIndex>> build(const Library &library);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    /// Best first, at most `limit`, at most two places of one article. Nothing for words without a
    /// letter or digit; what follows the first 200 characters is ignored. No character is an
    /// operator. Error: StoreFailed (SQLite's message as detail), on another thread for example.
    Result<std::vector<SearchHit>> search(const QString &words, int limit = 20) const;

    /// For words that nothing was found for: the same with the nearest words of the library, as
    /// they are written there. Nothing where none is near, or where that finds nothing either.
    Result<std::optional<QString>> nearestSpelling(const QString &words) const;

    /// Where somebody is led on who found nothing: the needs that people come with most, each with
    /// its best place.
    std::vector<SearchHit> doors() const;

private:
    struct Connection;
    explicit SearchIndex(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace core
