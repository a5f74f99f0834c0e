// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_registry.h"

#include "app/window/hosted/hosted_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace app
{

const std::vector<PageEntry> &pageRegistry()
{
    static const std::vector<PageEntry> entries{
        {PageName::Home, PageName::Home, "home", QT_TRANSLATE_NOOP("app::NavigationRail", "Home"),
         false, false, &hostHome},
        {PageName::Quiz, PageName::Quiz, "quiz", QT_TRANSLATE_NOOP("app::NavigationRail", "Quiz"),
         true, false, &hostQuiz},
        {PageName::Map, PageName::Map, "map", QT_TRANSLATE_NOOP("app::NavigationRail", "Map"), true,
         false, &hostMap},
        {PageName::Learn, PageName::Learn, "learn",
         QT_TRANSLATE_NOOP("app::NavigationRail", "Learn"), true, false, &hostLearn},
        {PageName::Journal, PageName::Journal, "journal",
         QT_TRANSLATE_NOOP("app::NavigationRail", "Journal"), false, false, &hostJournal},
        {PageName::Classroom, PageName::Classroom, "classroom",
         QT_TRANSLATE_NOOP("app::NavigationRail", "Classroom"), false, false, &hostClassroom},
        {PageName::History, PageName::History, "history",
         QT_TRANSLATE_NOOP("app::NavigationRail", "Results"), false, false, &hostResults},
        {PageName::People, PageName::People, "people",
         QT_TRANSLATE_NOOP("app::NavigationRail", "People"), false, true, &hostPeople},
        {PageName::Result, PageName::History, nullptr,
         QT_TRANSLATE_NOOP("app::NavigationRail", "Result"), true, false, &hostResult},
        {PageName::Support, PageName::Support, nullptr,
         QT_TRANSLATE_NOOP("app::NavigationRail", "Support"), true, false, &hostSupport, true},
        {PageName::FirstHour, PageName::Home, nullptr,
         QT_TRANSLATE_NOOP("app::NavigationRail", "The first hour"), false, false, &hostFirstHour},
        {PageName::Settings, PageName::Settings, "settings",
         QT_TRANSLATE_NOOP("app::NavigationRail", "Settings"), false, false, &hostSettings, true},
    };
    return entries;
}

const PageEntry &pageEntry(PageName name)
{
    const auto &entries = pageRegistry();
    return *std::find_if(entries.begin(), entries.end(),
                         [&](const PageEntry &entry) { return entry.name == name; });
}

QString pageTitle(PageName name)
{
    return QCoreApplication::translate("app::NavigationRail", pageEntry(name).title);
}

} // namespace app
