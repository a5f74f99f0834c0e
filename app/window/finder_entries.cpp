// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/finder_entries.h"

#include "app/pages/learn/learn_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_words.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "app/window/page_registry.h"
#include "app/window/window_actions.h"
#include "app/window/window_keys.h"

#include <QCoreApplication>

namespace app
{
namespace
{

QString finderWords(const char *text)
{
    return QCoreApplication::translate("app::FinderEntries", text);
}

} // namespace

FinderEntries::FinderEntries(Navigation &navigation, LookController &look, WindowActions &actions)
    : m_navigation(navigation)
    , m_look(look)
    , m_actions(actions)
    , m_articles(navigation)
{
}

std::vector<FinderEntry> FinderEntries::find(const QString &typed)
{
    std::vector<FinderEntry> found = foundEntries(typed, named());
    if (typed.trimmed().isEmpty())
        return found;
    const std::vector<FinderEntry> written = m_articles.find(typed);
    found.insert(found.end(), written.begin(), written.end());
    found.push_back({.text = finderWords(QT_TRANSLATE_NOOP("app::FinderEntries",
                                                           "Search the articles for “%1”"))
                                 .arg(typed.simplified()),
                     .kind = finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "Search")),
                     .open = [this, sought = typed.simplified()] {
                         m_navigation.showPage(PageName::Learn);
                         m_navigation.page<LearnPage>(PageName::Learn).searchFor(sought);
                     }});
    return found;
}

std::vector<FinderEntry> FinderEntries::named() const
{
    std::vector<FinderEntry> entries;
    addPages(entries);
    addPeople(entries);
    addActions(entries);
    addLanguages(entries);
    return entries;
}

void FinderEntries::addPages(std::vector<FinderEntry> &entries) const
{
    for (const PageEntry &page : pageRegistry()) {
        if (!page.isOnRail() || !m_navigation.isOffered(page.name) ||
            (m_navigation.isInSession() && !page.isSharedInSession))
            continue;
        entries.push_back({.text = pageTitle(page.name),
                           .kind = finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "Page")),
                           .keys = pageKey(page.name).toString(QKeySequence::NativeText),
                           .open = [this, name = page.name] { m_navigation.showPage(name); }});
    }
}

void FinderEntries::addPeople(std::vector<FinderEntry> &entries) const
{
    core::Store *records = m_navigation.services().records;
    if (m_navigation.isInSession() || !records)
        return;
    const auto people = records->people().people();
    if (!people)
        return; // their page says why
    for (const core::Person &person : *people) {
        if (person.id == core::me)
            continue;
        entries.push_back({.text = personwords::name(person),
                           .kind = finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "Person")),
                           .open = [this, id = person.id] {
                               m_navigation.showPage(PageName::People);
                               m_navigation.page<PeoplePage>(PageName::People).showPerson(id);
                           }});
    }
}

void FinderEntries::addActions(std::vector<FinderEntry> &entries) const
{
    for (const WindowActionEntry &action : windowActions()) {
        if (action.findable == Findable::No || !m_actions.isOffered(action.action))
            continue;
        entries.push_back({.text = actionWords(action),
                           .kind = finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "Action")),
                           .keys = keysText(action.keys),
                           .alsoCalled = actionSynonyms(action),
                           .open = [this, which = action.action] { m_actions.perform(which); }});
    }
}

void FinderEntries::addLanguages(std::vector<FinderEntry> &entries) const
{
    for (const QString &code : Language::offered()) {
        entries.push_back({.text = Language::nativeName(code),
                           .kind = finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "Language")),
                           .open = [this, code] { m_look.setLanguage(code); }});
    }
}

} // namespace app
