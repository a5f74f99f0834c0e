// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/finder_articles.h"

#include "app/foundation/text/wording.h"
#include "app/pages/learn/search_results.h"
#include "app/window/navigation.h"

#include <QCoreApplication>

namespace app
{
namespace
{

constexpr int mostArticles = 6;

QString kindOfHit(const core::SearchHit &hit)
{
    switch (hit.kind) {
    case core::SearchHit::Kind::Article:
        return QCoreApplication::translate("app::FinderArticles", "Article");
    case core::SearchHit::Kind::Term:
        return QCoreApplication::translate("app::FinderArticles", "Word");
    case core::SearchHit::Kind::Reference:
        return QCoreApplication::translate("app::FinderArticles", "Source");
    }
    return {};
}

} // namespace

FinderArticles::FinderArticles(Navigation &navigation)
    : m_navigation(navigation)
{
}

core::SearchIndex *FinderArticles::index()
{
    const Services &services = m_navigation.services();
    const auto library = services.content.library(services.language.current());
    if (!library) {
        emit m_navigation.noticed(wording::errorSentence(library.error()));
        return nullptr;
    }
    if (m_index && *library == m_library)
        return m_index.get();
    m_library = *library;
    auto built = core::SearchIndex::build(*m_library);
    if (!built) {
        emit m_navigation.noticed(wording::errorSentence(built.error()));
        return nullptr;
    }
    m_index = std::move(*built);
    return m_index.get();
}

std::vector<FinderEntry> FinderArticles::find(const QString &typed)
{
    const core::SearchIndex *searched = index();
    if (!searched)
        return {};
    const auto hits = searched->search(typed, mostArticles);
    if (!hits) {
        emit m_navigation.noticed(wording::errorSentence(hits.error()));
        return {};
    }
    std::vector<FinderEntry> found;
    for (const core::SearchHit &hit : *hits) {
        const QString text = hit.heading.isEmpty() || hit.heading == hit.title
                                 ? hit.title
                                 //: The title of an article, and a heading inside it
                                 : QCoreApplication::translate("app::FinderArticles", "%1 – %2")
                                       .arg(hit.title, hit.heading);
        found.push_back({.text = text, .kind = kindOfHit(hit), .open = [this, link = linkOf(hit)] {
                             m_navigation.showArticle(link);
                         }});
    }
    return found;
}

} // namespace app
