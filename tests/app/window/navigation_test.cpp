// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_parts.h"

#include "app/pages/home/home_page.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/quiz/sheet_table.h"
#include "app/pages/result/result_page.h"
#include "app/pages/support/first_hour_page.h"
#include "app/pages/support/support_page.h"
#include "app/window/page_registry.h"

#include "by_its_words.h"
#include "finished_result.h"
#include "part_of.h"

#include "app/pages/people/person_dialog.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::PageName;

using NavigationTest = WindowPartsTest;

TEST(PageRegistry, HasEachPageOnceAndAPlaceOnTheRailForAllThatAreNotOpenedFromOthers)
{
    std::vector<PageName> onRail;
    for (const app::PageEntry &entry : app::pageRegistry()) {
        EXPECT_EQ(&app::pageEntry(entry.name), &entry) << "once";
        EXPECT_TRUE(entry.make);
        EXPECT_EQ(entry.isOnRail(), entry.name < PageName::Result);
        EXPECT_EQ(entry.isOnRail() || entry.name == PageName::Settings, entry.icon != nullptr);
        EXPECT_TRUE(entry.title);
        EXPECT_TRUE(app::pageEntry(entry.onRail).isOnRail() || entry.isAtFoot);
        if (entry.isOnRail())
            onRail.push_back(entry.name);
    }
    EXPECT_TRUE(
        std::equal(onRail.begin(), onRail.end(), app::pageNames.begin(), app::pageNames.end()))
        << "the digit of a page is its place from the top";
}

TEST_F(NavigationTest, ShowsNothingBeforeItIsOpenAndAfterItIsClosed)
{
    navigation().showPage(PageName::Home);
    navigation().showArticle(u"two-dimensions"_s);
    EXPECT_EQ(m_stack.count(), 0);
    navigation().open();
    navigation().showPage(PageName::Home);
    EXPECT_EQ(m_stack.currentWidget(), navigation().findPage<app::HomePage>());
    navigation().close();
    EXPECT_EQ(m_stack.count(), 0);
    navigation().showPage(PageName::Map);
    EXPECT_EQ(m_stack.count(), 0);
}

TEST_F(NavigationTest, MakesEachPageWhenItIsFirstShownAndKeepsIt)
{
    navigation().open();
    int made = 0;
    for (const PageName name : app::pageNames) {
        QSignalSpy shown(&navigation(), &app::Navigation::shown);
        navigation().showPage(name);
        EXPECT_EQ(m_stack.count(), ++made);
        ASSERT_EQ(shown.size(), 1);
        EXPECT_EQ(shown.front().front().value<PageName>(), name);
        EXPECT_EQ(navigation().current(), name);
        const QWidget *first = m_stack.currentWidget();
        navigation().showPage(name);
        EXPECT_EQ(m_stack.currentWidget(), first);
    }
}

TEST_F(NavigationTest, GoesOnWithTheStateOfThePagesThatWere)
{
    navigation().open();
    auto &quiz = navigation().page<app::QuizPage>(PageName::Quiz);
    const QMap<QString, core::Wording> drafts{{u"ecr"_s, {}}};
    quiz.restore({.wordingDrafts = drafts});
    navigation()
        .page<app::PeoplePage>(PageName::History)
        .offerUndo({.person = 7, .pseudonym = u"Heron"_s});
    navigation().close();
    navigation().open();
    EXPECT_EQ(navigation().page<app::QuizPage>(PageName::Quiz).wordingDrafts().keys(),
              drafts.keys());
    const auto &discarded = navigation().page<app::PeoplePage>(PageName::History).discarded();
    ASSERT_TRUE(discarded);
    EXPECT_EQ(discarded->person, 7);
    EXPECT_TRUE(discarded->pseudonym.isEmpty()) << "no name stays while the records are locked";
}

TEST_F(NavigationTest, ForgetsWhoseRecordsThereWere)
{
    navigation().open();
    navigation().setPerson(addPerson(u"Heron"_s));
    navigation().page<app::PeoplePage>(PageName::History).offerUndo({.person = 7});
    navigation().close();
    navigation().forgetPerson();
    navigation().open();
    EXPECT_EQ(navigation().person(), core::me);
    EXPECT_FALSE(navigation().page<app::PeoplePage>(PageName::History).discarded());
}

TEST_F(NavigationTest, TellsEveryPageWhoIsInView)
{
    core::Assessment assessment = finishedAtlas24();
    const core::PersonId heron = addPerson(u"Heron"_s);
    assessment.personId = heron;
    ASSERT_TRUE(records().assessments().add(assessment));
    navigation().open();
    navigation().showPage(PageName::Quiz);
    navigation().showPage(PageName::Map);
    const auto &map = navigation().page<app::MapPage>(PageName::Map);
    const QString ofMe = const_cast<app::MapPage &>(map).map().accessibleDescription();
    EXPECT_FALSE(navigation().namedPerson()) << "oneself is not named";

    navigation().setPerson(heron);
    EXPECT_EQ(navigation().findPage<app::QuizPage>()->person(), heron);
    EXPECT_NE(const_cast<app::MapPage &>(map).map().accessibleDescription(), ofMe);
    ASSERT_TRUE(navigation().namedPerson());
    EXPECT_EQ(navigation().namedPerson()->pseudonym, u"Heron"_s);
    navigation().showPage(PageName::Home);
    EXPECT_FALSE(navigation().namedPerson()) << "nobody's page";
    navigation().showPage(PageName::Map);
    navigation().setInSession(true);
    EXPECT_FALSE(navigation().namedPerson()) << "a session names nobody";
}

TEST_F(NavigationTest, ShowsInASessionOnlyWhatTwoMaySee)
{
    navigation().open();
    navigation().showPage(PageName::Map);
    navigation().setInSession(true);
    for (const PageName name : app::pageNames) {
        navigation().showPage(PageName::Map);
        navigation().showPage(name);
        EXPECT_EQ(navigation().current(),
                  app::pageEntry(name).isSharedInSession ? name : PageName::Map);
    }
}

TEST_F(NavigationTest, DestroysThePagesThatCannotForgetWhatWasErased)
{
    navigation().open();
    for (const PageName name : app::pageNames)
        navigation().showPage(name);
    navigation().page<app::QuizPage>(PageName::Quiz).restore({.wordingDrafts = {{u"ecr"_s, {}}}});
    navigation().showPage(PageName::History);
    navigation().forgetErased();
    EXPECT_FALSE(navigation().findPage<app::QuizPage>());
    EXPECT_FALSE(navigation().findPage<app::LearnPage>());
    EXPECT_TRUE(navigation().findPage<app::PeoplePage>()) << "the page that erased stays";
    EXPECT_TRUE(navigation().findPage<app::MapPage>());
    EXPECT_EQ(navigation().page<app::QuizPage>(PageName::Quiz).wordingDrafts().size(), 1)
        << "a wording that was begun is no record";
}

TEST_F(NavigationTest, OffersThePeopleFromTheFirstOneOn)
{
    navigation().open();
    EXPECT_FALSE(navigation().isOffered(PageName::People));
    for (const PageName name : app::pageNames)
        EXPECT_TRUE(name == PageName::People || navigation().isOffered(name));
    navigation().addPerson();
    EXPECT_EQ(navigation().current(), PageName::Home) << "nobody is among them yet";
    auto &dialog = partOf<app::PersonDialog>(m_stack);
    emit dialog.saveRequested({.pseudonym = u"Heron"_s});
    QTest::qWait(10);
    EXPECT_EQ(navigation().current(), PageName::People);
    EXPECT_TRUE(navigation().isOffered(PageName::People));
    EXPECT_FALSE(navigation().namedPerson()) << "the list names them";
    EXPECT_EQ(records().people().person(navigation().person())->pseudonym, u"Heron"_s);
    navigation().showPage(PageName::Home);
    navigation().setInSession(true);
    navigation().addPerson();
    EXPECT_EQ(navigation().current(), PageName::Home) << "not before a client";
}

TEST_F(NavigationTest, LeadsFromAResultBackToWhoseItIs)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    core::Assessment assessment = finishedAtlas24();
    const core::AssessmentId mine = *records().assessments().add(assessment);
    assessment.personId = heron;
    const core::AssessmentId theirs = *records().assessments().add(assessment);
    navigation().open();
    for (const auto &[id, place] :
         {std::pair(mine, PageName::History), std::pair(theirs, PageName::People)}) {
        navigation().showResult(id);
        EXPECT_EQ(navigation().placeOnRail(), place);
        emit navigation().findPage<app::ResultPage>()->backRequested();
        EXPECT_EQ(navigation().current(), place);
        EXPECT_EQ(navigation().placeOnRail(), place);
    }
}

TEST_F(NavigationTest, TakesBackNothingOnOnePageThatWasErasedOnTheOther)
{
    navigation().open();
    auto &own = navigation().page<app::PeoplePage>(PageName::History);
    auto &people = navigation().page<app::PeoplePage>(PageName::People);
    own.offerUndo({.result = 7});
    emit people.discardedErased();
    EXPECT_FALSE(own.discarded());
}

TEST_F(NavigationTest, SaysWhyAResultCannotBeShown)
{
    navigation().open();
    navigation().showPage(PageName::Home);
    QSignalSpy noticed(&navigation(), &app::Navigation::noticed);
    navigation().showResult(12345);
    ASSERT_EQ(noticed.size(), 1);
    EXPECT_FALSE(noticed.front().front().toString().isEmpty());
    EXPECT_EQ(m_stack.currentWidget(), navigation().findPage<app::HomePage>());
}

TEST_F(NavigationTest, LeadsBackFromTheHelpLinesToWhereSomebodyWas)
{
    navigation().open();
    for (const PageName before : {PageName::Quiz, PageName::Journal, PageName::Map}) {
        navigation().showPage(before);
        QWidget *page = m_stack.currentWidget();
        navigation().showArticle(u"when-it-is-more"_s);
        EXPECT_EQ(navigation().current(), PageName::Support);
        navigation().showSupport();
        emit navigation().findPage<app::SupportPage>()->backRequested();
        EXPECT_EQ(navigation().current(), before);
        EXPECT_EQ(m_stack.currentWidget(), page) << "as it was left";
    }
    navigation().showFirstHour();
    navigation().showSupport();
    emit navigation().findPage<app::SupportPage>()->backRequested();
    EXPECT_EQ(navigation().current(), PageName::FirstHour);
    emit navigation().findPage<app::FirstHourPage>()->backRequested();
    EXPECT_EQ(navigation().current(), PageName::Map);
}

TEST_F(NavigationTest, ShowsTheHelpLinesInASessionButNotTheWayToTheJournal)
{
    navigation().open();
    navigation().setInSession(true);
    navigation().showPage(PageName::Map);
    navigation().showFirstHour();
    EXPECT_EQ(navigation().current(), PageName::Map);
    navigation().showSupport();
    EXPECT_EQ(navigation().current(), PageName::Support);
    emit navigation().findPage<app::SupportPage>()->backRequested();
    EXPECT_EQ(navigation().current(), PageName::Map);
}

TEST_F(NavigationTest, RemembersTheCountryOfTheHelpLines)
{
    navigation().open();
    navigation().showSupport();
    emit navigation().findPage<app::SupportPage>()->countryChosen(u"AT"_s);
    EXPECT_EQ(navigation().settings().supportCountry, u"AT"_s);
}

TEST_F(NavigationTest, OpensTheJournalWithKindQuestionsFromTheFirstHour)
{
    navigation().open();
    navigation().showFirstHour();
    emit navigation().findPage<app::FirstHourPage>()->journalRequested(u"after-a-break-up"_s);
    EXPECT_EQ(navigation().current(), PageName::Journal);
    EXPECT_EQ(navigation().findPage<app::JournalPage>()->openTheme(), u"after-a-break-up"_s);
}

namespace
{

QToolButton &backOf(app::LearnPage &learn)
{
    for (QToolButton *button : learn.findChildren<QToolButton *>()) {
        if (button->property("iconName") == u"back"_s)
            return *button;
    }
    throw std::runtime_error("no way back");
}

} // namespace

TEST_F(NavigationTest, LeadsBackFromAnArticleToThePageItWasOpenedFrom)
{
    const core::Assessment assessment = finishedAtlas24();
    const core::AssessmentId id = *records().assessments().add(assessment);
    navigation().open();
    const QStringList articles{u"two-dimensions"_s, u"myths"_s};
    navigation().showPage(PageName::Learn);
    auto &learn = navigation().page<app::LearnPage>(PageName::Learn);
    int turn = 0;
    for (const app::PageEntry &entry : app::pageRegistry()) {
        if (entry.name == PageName::Learn)
            continue;
        const std::string name = entry.title;
        if (entry.name == PageName::Result)
            navigation().showResult(id);
        else
            navigation().showPage(entry.name);
        ASSERT_EQ(navigation().current(), entry.name) << name;
        const QString opened = articles[turn++ % 2];
        navigation().showArticle(opened);
        ASSERT_EQ(navigation().current(), PageName::Learn) << name;
        EXPECT_EQ(learn.currentLink(), opened) << name;
        // Read on, and back.
        learn.showArticle(u"in-couples"_s);
        backOf(learn).click();
        EXPECT_EQ(learn.currentLink(), opened) << name << ": first the article before";
        ASSERT_TRUE(backOf(learn).isEnabled()) << name;
        backOf(learn).click();
        EXPECT_EQ(navigation().current(), entry.name) << name;
    }
}

TEST_F(NavigationTest, RemembersOfEachArticleWhereItWasOpenedAlsoInAnotherLanguage)
{
    const core::AssessmentId id = *records().assessments().add(finishedAtlas24());
    navigation().open();
    navigation().showResult(id);
    navigation().showArticle(u"two-dimensions"_s);
    navigation().showPage(PageName::Map);
    navigation().showArticle(u"myths"_s);
    navigation().renewPages();
    const auto back = [&] { backOf(navigation().page<app::LearnPage>(PageName::Learn)).click(); };
    back();
    EXPECT_EQ(navigation().current(), PageName::Map);
    navigation().showPage(PageName::Learn);
    back();
    EXPECT_EQ(navigation().current(), PageName::Learn) << "once";
    back();
    EXPECT_EQ(navigation().current(), PageName::Result);
}

TEST_F(NavigationTest, LeadsOutOfASessionFromNoArticle)
{
    navigation().open();
    navigation().showPage(PageName::Home);
    navigation().showArticle(u"two-dimensions"_s);
    navigation().setInSession(true);
    for (int step = 0; step < 3; ++step)
        backOf(navigation().page<app::LearnPage>(PageName::Learn)).click();
    EXPECT_EQ(navigation().current(), PageName::Learn);
    EXPECT_FALSE(backOf(navigation().page<app::LearnPage>(PageName::Learn)).isEnabled());
}

TEST_F(NavigationTest, CorrectsASheetFromPaperAndShowsTheResultAgain)
{
    core::Assessment sheet = finishedAtlas24();
    sheet.onPaper = true;
    sheet.personId = addPerson(u"Heron"_s);
    const core::AssessmentId id = *records().assessments().add(sheet);
    navigation().open();
    navigation().showResult(id);
    auto &result = navigation().page<app::ResultPage>(PageName::Result);
    const double before = result.evaluation()->placement->point().anxiety;
    emit result.sheetCorrectionRequested(id);
    ASSERT_EQ(navigation().current(), PageName::Quiz);
    auto &table = partOf<app::SheetTable>(navigation().page<app::QuizPage>(PageName::Quiz));
    for (int row = 0; row < table.rowCount(); ++row)
        QTest::keyClick(&table, Qt::Key_7);
    click(navigation().page<app::QuizPage>(PageName::Quiz), u"Done"_s);
    EXPECT_EQ(navigation().current(), PageName::Result);
    EXPECT_EQ(records().assessments().assessment(id)->answers[u"atlas01"_s], 7);
    EXPECT_TRUE(!result.evaluation()->placement ||
                result.evaluation()->placement->point().anxiety != before);
    emit result.againRequested(id);
    EXPECT_EQ(navigation().current(), PageName::Quiz);
    EXPECT_EQ(navigation().person(), sheet.personId);
}
