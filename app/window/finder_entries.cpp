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

#include <algorithm>

namespace app
{
namespace
{

QString finderWords(const char *text)
{
    return QCoreApplication::translate("app::FinderEntries", text);
}

// Words that a person may type for a page, beside its name.
QString alsoCalled(PageName page)
{
    switch (page) {
    case PageName::Home:
        return finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "start overview"));
    case PageName::Quiz:
        return finderWords(
            QT_TRANSLATE_NOOP("app::FinderEntries", "test questionnaire print blank sheet"));
    case PageName::Map:
        return finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "plane quadrants picture"));
    case PageName::Learn:
        return finderWords(
            QT_TRANSLATE_NOOP("app::FinderEntries", "articles read exercises glossary tours"));
    case PageName::Journal:
        return finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "diary notes write print"));
    case PageName::Classroom:
        return finderWords(
            QT_TRANSLATE_NOOP("app::FinderEntries", "class teaching students data statistics"));
    case PageName::History:
        return finderWords(
            QT_TRANSLATE_NOOP("app::FinderEntries", "history scores report print PDF"));
    case PageName::People:
        return finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "clients persons"));
    case PageName::FirstHour:
        return finderWords(
            QT_TRANSLATE_NOOP("app::FinderEntries", "break-up breakup separation breathing"));
    case PageName::Result:
    case PageName::Support:
    case PageName::Settings:
        break;
    }
    return {};
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
    if (typed.trimmed().isEmpty())
        return foundEntries(typed, named());
    std::vector<FinderEntry> found = help(typed);
    const auto add = [&found](std::vector<FinderEntry> entries) {
        for (FinderEntry &entry : entries) {
            const bool isThere =
                std::any_of(found.begin(), found.end(),
                            [&](const FinderEntry &other) { return other.text == entry.text; });
            if (!isThere)
                found.push_back(std::move(entry));
        }
    };
    FinderArticles::Found written = m_articles.find(typed);
    add(std::move(written.answers));
    add(foundEntries(typed, named()));
    found.insert(found.end(), written.others.begin(), written.others.end());
    if (found.empty())
        return m_articles.nothingFound(typed);
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

// Above everything that only has the same letters.
std::vector<FinderEntry> FinderEntries::help(const QString &typed)
{
    if (!m_distress)
        m_distress = m_navigation.services().content.distressWords();
    const std::vector<core::Distress> kinds =
        *m_distress ? (*m_distress)->kindsIn(typed) : std::vector<core::Distress>();
    const auto breakUp = std::find(kinds.begin(), kinds.end(), core::Distress::BreakUp);
    std::vector<FinderEntry> entries;
    if (breakUp != kinds.begin()) {
        entries.push_back(
            {.text = finderWords(QT_TRANSLATE_NOOP("app::FinderEntries",
                                                   "Talk to someone now: support and help lines")),
             .kind = pageTitle(PageName::Support),
             .open = [this] { m_navigation.showSupport(); }});
    }
    // The way through the first hour leads to the journal, which is nobody else's.
    if (breakUp != kinds.end() && !m_navigation.isInSession()) {
        entries.push_back({.text = finderWords(QT_TRANSLATE_NOOP(
                               "app::FinderEntries", "The first hour after a break-up")),
                           .kind = finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "Page")),
                           .open = [this] { m_navigation.showFirstHour(); }});
    }
    return entries;
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
                           .alsoCalled = alsoCalled(page.name),
                           .open = [this, name = page.name] { m_navigation.showPage(name); }});
    }
    // The way through it leads to the journal, which is nobody else's.
    if (!m_navigation.isInSession()) {
        entries.push_back({.text = finderWords(QT_TRANSLATE_NOOP(
                               "app::FinderEntries", "The first hour after a break-up")),
                           .kind = finderWords(QT_TRANSLATE_NOOP("app::FinderEntries", "Page")),
                           .alsoCalled = alsoCalled(PageName::FirstHour),
                           .open = [this] { m_navigation.showFirstHour(); }});
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
