// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/finder_articles.h"

#include "app/foundation/text/wording.h"
#include "app/pages/learn/search_results.h"
#include "app/window/navigation.h"
#include "app/window/page_registry.h"

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
    case core::SearchHit::Kind::FirstHour:
        return QCoreApplication::translate("app::FinderArticles", "Page");
    }
    return {};
}

QString shortened(const QString &words)
{
    constexpr int most = 24;
    return words.size() <= most ? words : words.left(most - 1).trimmed() + u'…';
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

FinderEntry FinderArticles::entryOf(const core::SearchHit &hit)
{
    if (hit.kind == core::SearchHit::Kind::FirstHour)
        return {.text = titleOf(hit), .kind = kindOfHit(hit), .open = [this] {
                    m_navigation.showFirstHour();
                }};
    const QString text = hit.heading.isEmpty() || hit.heading == hit.title
                             ? hit.title
                             //: The title of an article, and a heading inside it
                             : QCoreApplication::translate("app::FinderArticles", "%1 – %2")
                                   .arg(hit.title, hit.heading);
    return {.text = text, .kind = kindOfHit(hit), .open = [this, link = linkOf(hit)] {
                m_navigation.showArticle(link);
            }};
}

FinderArticles::Found FinderArticles::find(const QString &typed)
{
    const core::SearchIndex *searched = index();
    if (!searched)
        return {};
    const auto hits = searched->search(typed, mostArticles);
    if (!hits) {
        emit m_navigation.noticed(wording::errorSentence(hits.error()));
        return {};
    }
    Found found;
    for (const core::SearchHit &hit : *hits) {
        // The way through the first hour leads to the journal, which is nobody else's.
        if (hit.kind == core::SearchHit::Kind::FirstHour && m_navigation.isInSession())
            continue;
        FinderEntry entry = entryOf(hit);
        if (hit.need.isEmpty()) {
            found.others.push_back(std::move(entry));
            continue;
        }
        //: Why something is listed: words that the person typed, then what it is ("Article")
        entry.kind = QCoreApplication::translate("app::FinderArticles", "“%1” · %2")
                         .arg(shortened(hit.need), entry.kind);
        found.answers.push_back(std::move(entry));
    }
    return found;
}

std::vector<FinderEntry> FinderArticles::nothingFound(const QString &typed)
{
    std::vector<FinderEntry> ways{
        {.text = QCoreApplication::translate("app::FinderArticles",
                                             "Nothing is called so. One of these may lead on:"),
         .kind = {},
         .open = {}}};
    if (const core::SearchIndex *searched = index()) {
        const auto spelling = searched->nearestSpelling(typed);
        if (spelling && *spelling) {
            ways.push_back(
                {.text = QCoreApplication::translate("app::FinderArticles", "Did you mean “%1”?")
                             .arg(**spelling),
                 .kind = QCoreApplication::translate("app::FinderArticles", "Search"),
                 .open = {},
                 .instead = **spelling});
        }
        for (const core::SearchHit &door : searched->doors()) {
            if (door.kind == core::SearchHit::Kind::FirstHour && m_navigation.isInSession())
                continue;
            FinderEntry entry = entryOf(door);
            entry.text = door.need;
            ways.push_back(std::move(entry));
        }
    }
    ways.push_back({.text = QCoreApplication::translate("app::FinderArticles",
                                                        "Talk to someone: support and help lines"),
                    .kind = pageTitle(PageName::Support),
                    .open = [this] { m_navigation.showSupport(); }});
    return ways;
}

} // namespace app
