#include "core/content/library.h"

#include "core/base/json_reading.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qint64 largestFile = 2 * 1024 * 1024;
const QString english = u"en"_s;

// The file in the language, else in English.
QString inLanguage(const QString &folder, const QString &language, const QString &ending)
{
    const QString own = u"%1/%2%3"_s.arg(folder, language, ending);
    return QFile::exists(own) ? own : u"%1/%2%3"_s.arg(folder, english, ending);
}

Result<QJsonArray> readList(const QString &path, QLatin1StringView key)
{
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (!bytes)
        return bytes.error();
    const Result<QJsonObject> root = parseJsonObject(*bytes, path);
    if (!root)
        return root.error();
    if (!root->value(key).isArray())
        return Error{ErrorCode::MissingField, u"%1: %2: is missing or no list"_s.arg(path, key)};
    return root->value(key).toArray();
}

Result<std::vector<Reference>> readReferences(const QString &path)
{
    const Result<QJsonArray> list = readList(path, "references"_L1);
    if (!list)
        return list.error();
    std::vector<Reference> references;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QJsonObject object = list->at(i).toObject();
        Reference reference{object["id"_L1].toString(),     object["authors"_L1].toString(),
                            object["year"_L1].toInt(),      object["title"_L1].toString(),
                            object["source"_L1].toString(), object["doi"_L1].toString()};
        if (reference.id.isEmpty() || reference.authors.isEmpty() || reference.title.isEmpty()) {
            return Error{ErrorCode::MissingField, u"%1: references[%2]: id, authors and title are "
                                                  "needed"_s.arg(path, QString::number(i))};
        }
        references.push_back(std::move(reference));
    }
    return references;
}

Result<std::vector<GlossaryTerm>> readGlossary(const QString &path)
{
    const Result<QJsonArray> list = readList(path, "terms"_L1);
    if (!list)
        return list.error();
    std::vector<GlossaryTerm> terms;
    for (const QJsonValue &value : *list) {
        const QJsonObject object = value.toObject();
        terms.push_back({object["id"_L1].toString(), object["term"_L1].toString(),
                         object["definition"_L1].toString()});
    }
    return terms;
}

template <class T> const T *findById(const std::vector<T> &things, const QString &id)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const T &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

Result<Library> Library::load(const QString &folder, const QString &language)
{
    Library library;
    library.m_language = language;
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
            library.m_englishFallbacks.append(article->id);
        library.m_articles.push_back(std::move(*article));
    }
    std::stable_sort(library.m_articles.begin(), library.m_articles.end(),
                     [](const Article &a, const Article &b) { return a.order < b.order; });

    Result<std::vector<Reference>> references = readReferences(folder + u"/references.json"_s);
    if (!references)
        return references.error();
    library.m_references = std::move(*references);
    Result<std::vector<GlossaryTerm>> glossary =
        readGlossary(inLanguage(folder + u"/glossary"_s, language, u".json"_s));
    if (!glossary)
        return glossary.error();
    library.m_glossary = std::move(*glossary);

    const QString gridPath = inLanguage(folder + u"/comparison"_s, language, u".json"_s);
    const Result<QByteArray> gridBytes = readFile(gridPath, largestFile);
    if (!gridBytes)
        return gridBytes.error();
    Result<ComparisonGrid> grid = readComparisonGrid(*gridBytes, gridPath);
    if (!grid)
        return grid.error();
    library.m_comparison = std::move(*grid);
    return library;
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

} // namespace core
