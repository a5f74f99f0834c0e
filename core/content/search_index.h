// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/library.h"

#include <memory>

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
    enum class Kind { Article, Term, Reference };
    Kind kind = Kind::Article;
    QString id;                  ///< of the article, term or reference
    QString anchor;              ///< heading inside an article; empty: its beginning
    QString title;               ///< of the article; the term; authors and year
    QString heading;             ///< inside the article; may be empty
    QString snippet;             ///< plain text around the first match, "…" where it is cut
    std::vector<TextSpan> marks; ///< matches inside the snippet

    bool operator==(const SearchHit &) const = default;
};

/// Full-text search over everything there is to read: SQLite's FTS5 in memory, ranked by BM25 with
/// title above heading above text (weights 10, 4, 1); a title typed in full comes first, an
/// article's before a term's. One place is an article's passage under a heading of level 2 or 3, a
/// glossary term, or a reference. Case and diacritics are folded.
///
/// The last word matches as a prefix; the others do too where nothing has them as they stand. A
/// word that occurs nowhere (as a prefix) is replaced by the nearest words of the library within
/// Damerau–Levenshtein distance 1 (from four letters) or 2 (from eight), a word still being typed
/// by the nearest beginnings; words with a digit are never replaced. All words must match; where
/// nothing has all of them, any.
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

private:
    struct Connection;
    explicit SearchIndex(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace core
