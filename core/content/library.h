// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/article.h"
#include "core/content/comparison_grid.h"
#include "core/content/couple_talk.h"
#include "core/content/knowledge_check.h"
#include "core/content/place_stories.h"
#include "core/content/reproduction.h"
#include "core/content/search_words.h"
#include "core/content/tour.h"
#include "core/content/vignette.h"

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
    /// The words by which it is known in a text, without regard to case. None where its name is
    /// also said of other things: it is then meant only where a text marks it, `[mean](term:mean)`.
    QStringList forms;

    bool operator==(const GlossaryTerm &) const = default;
};

/// Everything there is to read in one language; immutable after loading.
///
/// Folder layout: references.json, articles/<lang>/*.md, comparison/<lang>.json,
/// couples/<lang>.json, places/<lang>.json, glossary/<lang>.json, checks/<lang>/<article id>.json,
/// vignettes/<lang>/*.json, tours/<lang>/*.json, reproduction/<lang>.json, search/<lang>.json,
/// figures/<lang>/<id>.svg.
/// What is missing in the language is taken from English, file by file; what English lacks is not
/// there.
class Library
{
public:
    /// Errors: the first broken file's; a folder without articles is FileNotFound.
    static Result<Library> load(const QString &folder, const QString &language);

    const QString &language() const { return m_language; }              ///< that was asked for
    const std::vector<Article> &articles() const { return m_articles; } ///< by Article::order
    const Article *article(const QString &id) const;
    /// The language this article is really in.
    QString languageOf(const QString &articleId) const;
    const Reference *reference(const QString &id) const;
    const std::vector<Reference> &references() const { return m_references; }
    const std::vector<GlossaryTerm> &glossary() const { return m_glossary; }
    const ComparisonGrid &comparison() const { return m_comparison; }
    const CoupleTalk &coupleTalk() const { return m_coupleTalk; }
    const PlaceStories &placeStories() const { return m_placeStories; }
    /// Empty where there is no such file.
    const SearchWords &searchWords() const { return m_searchWords; }
    const Reproduction &reproduction() const { return m_reproduction; }
    /// Nothing where the article has no questions.
    const KnowledgeCheck *check(const QString &articleId) const;
    const std::vector<Vignette> &vignettes() const { return m_vignettes; } ///< by id
    /// The model in seven steps first, then by id.
    const std::vector<Tour> &tours() const { return m_tours; }
    /// The figure that an article names as `figure:ID`, in the language or in English; empty where
    /// there is none. An id is letters, digits, hyphens and underscores: it never leaves the
    /// folder.
    QString figurePath(const QString &figureId) const;

private:
    std::vector<Article> m_articles;
    QStringList m_englishFallbacks;
    QString m_folder;
    QString m_language;
    std::vector<Reference> m_references;
    std::vector<GlossaryTerm> m_glossary;
    ComparisonGrid m_comparison;
    CoupleTalk m_coupleTalk;
    PlaceStories m_placeStories;
    Reproduction m_reproduction;
    SearchWords m_searchWords;
    std::vector<KnowledgeCheck> m_checks;
    std::vector<Vignette> m_vignettes;
    std::vector<Tour> m_tours;
};

} // namespace core
