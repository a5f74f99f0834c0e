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
         false, &hostHome},
        {PageName::Quiz, PageName::Quiz, "quiz", QT_TRANSLATE_NOOP("app::NavigationRail", "Quiz"),
         true, &hostQuiz},
        {PageName::Map, PageName::Map, "map", QT_TRANSLATE_NOOP("app::NavigationRail", "Map"), true,
         &hostMap},
        {PageName::Learn, PageName::Learn, "learn",
         QT_TRANSLATE_NOOP("app::NavigationRail", "Learn"), true, &hostLearn},
        {PageName::Journal, PageName::Journal, "journal",
         QT_TRANSLATE_NOOP("app::NavigationRail", "Journal"), false, &hostJournal},
        {PageName::Classroom, PageName::Classroom, "classroom",
         QT_TRANSLATE_NOOP("app::NavigationRail", "Classroom"), false, &hostClassroom},
        {PageName::History, PageName::History, "history",
         QT_TRANSLATE_NOOP("app::NavigationRail", "History"), false, &hostPeople},
        {PageName::Result, PageName::History, nullptr,
         QT_TRANSLATE_NOOP("app::NavigationRail", "Result"), true, &hostResult},
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
