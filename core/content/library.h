#pragma once

#include "core/content/article.h"
#include "core/content/comparison_grid.h"

#include <optional>
#include <vector>

namespace core
{

/// One work of the bibliography.
struct Reference {
    QString id;
    QString authors;
    int year = 0;
    QString title;
    QString source; ///< journal, volume(issue), pages; or book and publisher
    QString doi;    ///< may be empty

    bool operator==(const Reference &) const = default;
};

struct GlossaryTerm {
    QString id;
    QString term;
    QString definition;

    bool operator==(const GlossaryTerm &) const = default;
};

/// Everything there is to read in one language; immutable after loading.
///
/// Folder layout: references.json, articles/<lang>/*.md, comparison/<lang>.json,
/// glossary/<lang>.json. A part missing in the language is taken from English, article by article.
class Library
{
public:
    /// Errors: the first broken file's; a folder without articles is FileNotFound.
    static Result<Library> load(const QString &folder, const QString &language);

    const std::vector<Article> &articles() const { return m_articles; } ///< by Article::order
    const Article *article(const QString &id) const;
    /// The language this article is really in.
    QString languageOf(const QString &articleId) const;
    const Reference *reference(const QString &id) const;
    const std::vector<Reference> &references() const { return m_references; }
    const std::vector<GlossaryTerm> &glossary() const { return m_glossary; }
    const ComparisonGrid &comparison() const { return m_comparison; }

private:
    std::vector<Article> m_articles;
    QStringList m_englishFallbacks;
    QString m_language;
    std::vector<Reference> m_references;
    std::vector<GlossaryTerm> m_glossary;
    ComparisonGrid m_comparison;
};

} // namespace core
