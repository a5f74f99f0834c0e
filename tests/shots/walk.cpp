// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/walk.h"

#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/learn/tours/tour_player.h"
#include "app/pages/learn/tours/tour_view.h"
#include "app/pages/result/result_page.h"
#include "app/widgets/card.h"
#include "app/window/look_controller.h"
#include "app/window/main_window.h"
#include "app/window/navigation.h"
#include "tests/app/part_of.h"
#include "tests/shots/quiz.h"
#include "tests/shots/reports.h"
#include "tests/shots/results.h"

#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace shots
{

namespace
{

void showTour(app::MainWindow &window)
{
    window.navigation().showArticle(u"tours:"_s);
    app::TourView &tours = partOf<app::TourView>(window);
    tours.showTour(u"why-cut-offs-disagree"_s);
    partOf<app::TourPlayer>(tours).goTo(4);
}

} // namespace

void setLook(app::MainWindow &window, const Look &look)
{
    window.look().setLanguage(look.language);
    window.look().setTheme(look.theme);
    window.look().setZoom(look.zoom);
    window.resize(look.size);
}

void shootPages(app::MainWindow &window, Camera &camera, const ExampleRecords &records)
{
    const auto shoot = [&](const QString &name) { camera.shoot(&window, name); };
    window.showWelcome();
    shoot(u"welcome"_s);
    for (const auto &[page, name] :
         {std::pair(app::PageName::Home, u"home"_s),
          std::pair(app::PageName::Quiz, u"quiz-choose"_s), std::pair(app::PageName::Map, u"map"_s),
          std::pair(app::PageName::Learn, u"learn"_s),
          std::pair(app::PageName::Classroom, u"classroom"_s),
          std::pair(app::PageName::History, u"history"_s),
          std::pair(app::PageName::People, u"people"_s),
          std::pair(app::PageName::Journal, u"journal"_s),
          std::pair(app::PageName::Settings, u"settings"_s)}) {
        window.navigation().showPage(page);
        shoot(name);
    }
    window.navigation().showSupport();
    shoot(u"support"_s);
    window.navigation().showFirstHour();
    shoot(u"first-hour"_s);
    for (const auto &[link, name] :
         {std::pair(u"style-fearful"_s, u"article"_s), std::pair(u"in-couples"_s, u"figure"_s),
          std::pair(u"comparison:"_s, u"grid"_s), std::pair(u"practice:"_s, u"scene"_s),
          std::pair(u"progress:"_s, u"progress"_s), std::pair(u"tours:"_s, u"tours"_s),
          std::pair(u"check:coping"_s, u"check"_s)}) {
        window.navigation().showArticle(link);
        shoot(name);
    }
    window.navigation().showArticle(u"practice-self-worth"_s);
    shoot(u"exercise"_s);
    window.navigation().showPage(app::PageName::Journal);
    app::JournalPage *journal = window.findChild<app::JournalPage *>();
    journal->openEntry(records.journalEntry);
    shoot(u"journal-entry"_s);
    journal->showOverview();
    showTour(window);
    shoot(u"tour"_s);
    window.navigation().showArticle(u"coping"_s);
    auto &search = partOf<QLineEdit>(partOf<app::LearnPage>(window), u"search"_s);
    search.setText(u"trust"_s);
    shoot(u"search"_s);
    search.clear();
    window.navigation().showResult(records.result);
    shoot(u"result"_s);
    auto &print = partOf<app::Button>(partOf<app::ResultPage>(window), u"print"_s);
    shootReports(window, print, camera, u"result"_s);
    shootResults(window, camera, records);
    shootQuiz(window, camera);
}

void shootForShops(app::MainWindow &window, Camera &camera, const ExampleRecords &records)
{
    const auto shoot = [&](const QString &name) { camera.shoot(&window, name); };
    window.navigation().showResult(records.result);
    shoot(u"result"_s);
    window.navigation().showPage(app::PageName::Map);
    shoot(u"map"_s);
    window.navigation().showArticle(u"in-couples"_s);
    shoot(u"article"_s);
    window.navigation().showArticle(u"practice:"_s);
    shoot(u"scene"_s);
    showTour(window);
    shoot(u"tour"_s);
}

} // namespace shots
