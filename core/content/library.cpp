// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/library.h"

#include "core/base/find_by_id.h"
#include "core/base/first_error.h"
#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qint64 largestFile = 2 * 1024 * 1024;
const QString english = u"en"_s;
const QString firstTour = u"model-in-seven-steps"_s;

// The file in the language, else in English.
QString inLanguage(const QString &folder, const QString &language, const QString &ending)
{
    const QString own = u"%1/%2%3"_s.arg(folder, language, ending);
    return QFile::exists(own) ? own : u"%1/%2%3"_s.arg(folder, english, ending);
}

/// The file's one list of objects, each read by `read`.
template <class T>
Result<std::vector<T>> readList(const QString &path, const QString &key, T (*read)(JsonFields &))
{
    constexpr qsizetype most = 10'000;
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (!bytes)
        return bytes.error();
    const Result<QJsonObject> root = parseJsonObject(*bytes, path);
    if (!root)
        return root.error();
    JsonReading reading(path);
    std::vector<T> list;
    for (JsonFields &fields : JsonFields(*root, {}, reading).objects(key, most))
        list.push_back(read(fields));
    return reading.error().resultOf(std::move(list));
}

Reference readReference(JsonFields &fields)
{
    return {.id = fields.text(u"id"_s),
            .authors = fields.text(u"authors"_s),
            .year = fields.wholeNumber(u"year"_s),
            .title = fields.text(u"title"_s),
            .source = fields.optionalText(u"source"_s),
            .doi = fields.optionalText(u"doi"_s)};
}

GlossaryTerm readTerm(JsonFields &fields)
{
    GlossaryTerm term{.id = fields.text(u"id"_s),
                      .term = fields.text(u"term"_s),
                      .definition = fields.text(u"definition"_s),
                      .forms = {}};
    const QString forms = u"forms"_s;
    term.forms = fields.has(forms) ? fields.texts(forms) : QStringList{term.term};
    return term;
}

/// Every file of the English folder with such an ending, each in the language where it is
/// translated, read by `read`.
template <class T>
Result<std::vector<T>> readEach(const QString &folder, const QString &language,
                                Result<T> (*read)(const QByteArray &, const QString &))
{
    std::vector<T> all;
    const QDir englishFiles(folder + u'/' + english);
    for (const QString &name : englishFiles.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = inLanguage(folder, language, u'/' + name);
        const Result<QByteArray> bytes = readFile(path, largestFile);
        if (!bytes)
            return bytes.error();
        Result<T> one = read(*bytes, path);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

Result<std::vector<Article>> readArticles(const QString &folder, const QString &language,
                                          QStringList &englishFallbacks)
{
    std::vector<Article> articles;
    const QDir englishArticles(folder + u"/articles/"_s + english);
    const QStringList names = englishArticles.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return Error{ErrorCode::FileNotFound, englishArticles.path()};
    for (const QString &name : names) {
        const QString own = u"%1/articles/%2/%3"_s.arg(folder, language, name);
        const bool translated = QFile::exists(own);
        const QString path = translated ? own : englishArticles.filePath(name);
        const Result<QByteArray> bytes = readFile(path, largestFile);
        if (!bytes)
            return bytes.error();
        Result<Article> article = readArticle(*bytes, path);
        if (!article)
            return article.error();
        if (!translated)
            englishFallbacks.append(article->id);
        articles.push_back(std::move(*article));
    }
    std::stable_sort(articles.begin(), articles.end(),
                     [](const Article &a, const Article &b) { return a.order < b.order; });
    return articles;
}

/// The one file <folder>/<lang>.json, read by `read`.
template <class T>
Result<T> readOne(const QString &folder, const QString &language,
                  Result<T> (*read)(const QByteArray &, const QString &))
{
    const QString path = inLanguage(folder, language, u".json"_s);
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (!bytes)
        return bytes.error();
    return read(*bytes, path);
}

} // namespace

Result<Library> Library::load(const QString &folder, const QString &language)
{
    Library library;
    library.m_folder = folder;
    library.m_language = language;
    FirstError error;
    library.m_articles = error.valueOf(readArticles(folder, language, library.m_englishFallbacks));
    library.m_references =
        error.valueOf(readList(folder + u"/references.json"_s, u"references"_s, readReference));
    library.m_glossary = error.valueOf(
        readList(inLanguage(folder + u"/glossary"_s, language, u".json"_s), u"terms"_s, readTerm));
    library.m_comparison =
        error.valueOf(readOne(folder + u"/comparison"_s, language, readComparisonGrid));
    library.m_coupleTalk = error.valueOf(readOne(folder + u"/couples"_s, language, readCoupleTalk));
    library.m_placeStories =
        error.valueOf(readOne(folder + u"/places"_s, language, readPlaceStories));
    library.m_reproduction =
        error.valueOf(readOne(folder + u"/reproduction"_s, language, readReproduction));
    const QString search = folder + u"/search"_s;
    if (QFile::exists(inLanguage(search, language, u".json"_s)))
        library.m_searchWords = error.valueOf(readOne(search, language, readSearchWords));
    library.m_checks = error.valueOf(readEach(folder + u"/checks"_s, language, readKnowledgeCheck));
    library.m_vignettes = error.valueOf(readEach(folder + u"/vignettes"_s, language, readVignette));
    library.m_tours = error.valueOf(readEach(folder + u"/tours"_s, language, readTour));

    std::sort(library.m_vignettes.begin(), library.m_vignettes.end(),
              [](const Vignette &a, const Vignette &b) { return a.id < b.id; });
    std::sort(library.m_tours.begin(), library.m_tours.end(), [](const Tour &a, const Tour &b) {
        return std::tuple(a.id != firstTour, a.id) < std::tuple(b.id != firstTour, b.id);
    });
    return error.resultOf(std::move(library));
}

const Article *Library::article(const QString &id) const
{
    return findById(m_articles, id);
}

QString Library::languageOf(const QString &articleId) const
{
    return m_englishFallbacks.contains(articleId) ? english : m_language;
}

const Reference *Library::reference(const QString &id) const
{
    return findById(m_references, id);
}

const KnowledgeCheck *Library::check(const QString &articleId) const
{
    const auto found =
        std::find_if(m_checks.begin(), m_checks.end(),
                     [&](const KnowledgeCheck &check) { return check.articleId == articleId; });
    return found == m_checks.end() ? nullptr : &*found;
}

QString Library::figurePath(const QString &figureId) const
{
    static const QRegularExpression plainName(u"\\A[A-Za-z0-9_-]+\\z"_s);
    if (!plainName.match(figureId).hasMatch())
        return {};
    const QString path =
        inLanguage(m_folder + u"/figures"_s, m_language, u"/%1.svg"_s.arg(figureId));
    return QFile::exists(path) ? path : QString();
}

} // namespace core
