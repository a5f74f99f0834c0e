// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One person is in view: what the whole window does about it, and the session of two.
#include "by_its_words.h"
#include "finished_result.h"
#include "part_of.h"

#include "app/program/program.h"

#include "app/pages/home/home_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/people/people_list.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_dialog.h"
#include "app/pages/people/person_view.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/window/end_session_dialog.h"
#include "app/window/navigation.h"
#include "app/window/navigation_rail.h"
#include "app/window/page_registry.h"
#include "app/window/person_line.h"
#include "app/window/rail_button.h"
#include "app/window/session_bar.h"
#include "app/window/session_ended.h"

#include "tests/utc.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

class PersonInViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_program = std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_folder.path(), .language = u"en"_s});
        window().resize(1240, 820);
        window().show();
        click(u"Next"_s);
        click(u"Next"_s);
        click(u"Begin"_s);
        m_heron = addPerson(u"Heron"_s);
        m_otter = addPerson(u"Otter"_s);
    }

    void TearDown() override
    {
        m_program.reset();
        // The next program would take a zoomed font for the system's.
        QApplication::setFont(m_systemFont);
    }

    app::MainWindow &window() { return m_program->window(); }
    core::Store &records() { return *m_program->records(); }

    core::PersonId addPerson(const QString &pseudonym)
    {
        core::Person person;
        person.pseudonym = pseudonym;
        person.createdAt = utc(QDate(2026, 4, 1), QTime(9, 0));
        return *records().people().add(person);
    }

    core::AssessmentId addResult(core::PersonId person, const QString &title)
    {
        core::Assessment assessment = finishedAtlas24();
        assessment.personId = person;
        assessment.title = title;
        return *records().assessments().add(assessment);
    }

    QAbstractButton *button(const QString &text) { return findButton(window(), text); }

    void click(const QString &text)
    {
        QAbstractButton *found = button(text);
        ASSERT_TRUE(found) << "no button " << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    // In a session the bar has buttons that are called like those of pages.
    void clickInBar(const QString &text)
    {
        for (QAbstractButton *found : bar().findChildren<QAbstractButton *>()) {
            if (found->text() == text) {
                QTest::mouseClick(found, Qt::LeftButton);
                settle();
                return;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }

    void choose(core::PersonId id)
    {
        window().navigation().showPage(app::PageName::People);
        people().showPerson(id);
        settle();
    }

    app::PeoplePage &people()
    {
        return window().navigation().page<app::PeoplePage>(app::PageName::People);
    }

    void answerAQuiz()
    {
        click(u"Begin"_s);
        for (int i = 0; i < 24; ++i) {
            QTest::keyClick(window().focusWidget(), i % 3 == 0 ? Qt::Key_3 : Qt::Key_6);
            QTest::keyClick(window().focusWidget(), Qt::Key_Return);
        }
        click(u"See my result"_s);
    }

    void endSession()
    {
        clickInBar(u"End"_s);
        click(partOf<app::EndSessionDialog>(window()), u"End"_s);
        settle();
        click(u"Back to my pages"_s);
    }
    // Sits with somebody, ends that, and opens this page.
    void endSession(app::PageName page)
    {
        choose(m_heron);
        click(u"Sit together"_s);
        endSession();
        window().navigation().showPage(page);
        settle();
    }
    void click(QWidget &inside, const QString &text) { ::click(inside, text); }

    QString lineText()
    {
        const auto *line = window().findChild<app::PersonLine *>();
        return line->isVisible() ? line->findChild<QLabel *>()->text() : QString();
    }

    bool anythingVisibleSays(const QString &text)
    {
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
            if ((label && label->text().contains(text)) ||
                (pressed && pressed->text().contains(text)) ||
                widget->accessibleName().contains(text) ||
                widget->accessibleDescription().contains(text))
                return true;
        }
        return false;
    }

    template <class Page> bool isShown()
    {
        const QList<Page *> pages = window().findChildren<Page *>();
        return std::any_of(pages.begin(), pages.end(),
                           [](const Page *page) { return page->isVisible(); });
    }

    app::SessionBar &bar() { return *window().findChild<app::SessionBar *>(); }

    const QFont m_systemFont = QApplication::font();
    QTemporaryDir m_folder;
    std::unique_ptr<app::Program> m_program;
    core::PersonId m_heron = 0;
    core::PersonId m_otter = 0;
};

} // namespace

TEST_F(PersonInViewTest, GetsTheQuizBegunFromTheirPage)
{
    choose(m_heron);
    click(u"Start a quiz"_s);
    ASSERT_TRUE(isShown<app::QuizPage>());
    EXPECT_EQ(lineText(), u"For: Heron"_s);
    answerAQuiz();
    ASSERT_TRUE(isShown<app::ResultPage>());
    EXPECT_EQ(lineText(), u"For: Heron"_s) << "the result says whose it is";
    EXPECT_EQ(records().assessments().finished(m_heron)->size(), 1U);
    EXPECT_TRUE(records().assessments().finished(core::me)->empty());
    click(u"To all results"_s);
    EXPECT_EQ(window().navigation().person(), m_heron);
    EXPECT_TRUE(button(u"Open"_s));
}

TEST_F(PersonInViewTest, SeesTheirOwnResultsOnTheMap)
{
    addResult(core::me, u"Mine"_s);
    addResult(m_heron, u"Theirs"_s);
    window().navigation().showPage(app::PageName::Map);
    auto &map = window().findChild<app::MapPage *>()->map();
    EXPECT_TRUE(map.accessibleDescription().contains(u"Mine"_s));
    EXPECT_TRUE(lineText().isEmpty());
    choose(m_heron);
    window().navigation().showPage(app::PageName::Map);
    EXPECT_TRUE(map.accessibleDescription().contains(u"Theirs"_s));
    EXPECT_FALSE(map.accessibleDescription().contains(u"Mine"_s));
    EXPECT_EQ(lineText(), u"For: Heron"_s);
    click(u"Somebody else"_s);
    EXPECT_TRUE(isShown<app::PeoplePage>());
}

TEST_F(PersonInViewTest, LeavesAnOpenQuizToWhomItBelongs)
{
    window().navigation().showPage(app::PageName::Quiz);
    click(u"Begin"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_5);
    choose(m_heron);
    window().navigation().showPage(app::PageName::Quiz);
    EXPECT_FALSE(window().findChild<app::QuizPage *>()->run()) << "not another person's statement";
    EXPECT_FALSE(button(u"Go on"_s));
    EXPECT_EQ(records().assessments().unfinished(core::me)->size(), 1U) << "it can be gone on with";
    EXPECT_TRUE(records().assessments().unfinished(m_heron)->empty());
}

TEST_F(PersonInViewTest, IsNeverNamedInTheWindowTitle)
{
    choose(m_heron);
    for (const app::PageName page : app::pageNames) {
        window().navigation().showPage(page);
        EXPECT_FALSE(window().windowTitle().contains(u"Heron"_s));
        EXPECT_TRUE(window().windowTitle().endsWith(u" – Attachment Atlas"_s));
    }
}

TEST_F(PersonInViewTest, IsWhoeverIsAtTheComputerOnceTheOtherIsGone)
{
    choose(m_heron);
    emit partOf<app::PersonView>(people()).personActionRequested(app::PersonAction::Delete);
    settle();
    EXPECT_EQ(window().navigation().person(), core::me);
    window().navigation().showPage(app::PageName::Quiz);
    EXPECT_TRUE(lineText().isEmpty());
}

TEST_F(PersonInViewTest, CanBeTakenBackUntilTheProgramEnds)
{
    const core::AssessmentId id = addResult(core::me, u"Gone"_s);
    window().navigation().showResult(id);
    click(u"Delete"_s);
    EXPECT_TRUE(isShown<app::PeoplePage>());
    EXPECT_FALSE(records().assessments().assessment(id));
    click(u"Undo (Ctrl+Z)"_s);
    EXPECT_TRUE(records().assessments().assessment(id));
    window().navigation().showResult(id);
    click(u"Delete"_s);
    window().close();
    EXPECT_FALSE(records().assessments().undelete(id)) << "erased for good";
}

TEST_F(PersonInViewTest, SitsTogetherWithoutAnybodyElsesName)
{
    choose(m_heron);
    EXPECT_TRUE(anythingVisibleSays(u"Heron"_s)) << "the search finds what is there";
    click(u"Sit together"_s);
    EXPECT_TRUE(window().navigation().isInSession());
    EXPECT_FALSE(isShown<app::NavigationRail>());
    for (const QString &part : {u"Quiz"_s, u"Map"_s, u"Read"_s, u"Exercise"_s}) {
        clickInBar(part);
        EXPECT_FALSE(anythingVisibleSays(u"Otter"_s)) << part.toStdString();
        EXPECT_TRUE(bar().isVisible());
    }
    EXPECT_TRUE(isShown<app::LearnPage>());
    clickInBar(u"Quiz"_s);
    EXPECT_TRUE(isShown<app::QuizPage>());
    clickInBar(u"Map"_s);
    EXPECT_TRUE(isShown<app::MapPage>());
    clickInBar(u"End"_s);
    EXPECT_FALSE(isShown<app::SessionEnded>()) << "it asks first";
    click(partOf<app::EndSessionDialog>(window()), u"End"_s);
    settle();
    EXPECT_TRUE(isShown<app::SessionEnded>());
    EXPECT_FALSE(isShown<app::NavigationRail>());
    for (const QString &name : {u"Heron"_s, u"Otter"_s})
        EXPECT_FALSE(anythingVisibleSays(name)) << name.toStdString();
    click(u"Back to my pages"_s);
    EXPECT_FALSE(window().navigation().isInSession());
    EXPECT_TRUE(isShown<app::NavigationRail>());
    EXPECT_TRUE(isShown<app::HomePage>());
    EXPECT_FALSE(isShown<app::PeoplePage>()) << "not before it is opened on purpose";
    click(u"People"_s);
    EXPECT_TRUE(isShown<app::PeoplePage>());
    EXPECT_EQ(people().person(), m_heron);
    EXPECT_EQ(window().navigation().person(), m_heron);
}

// Whoever sat there may still see the screen.
TEST_F(PersonInViewTest, NamesNobodyAfterASessionUntilThePeopleAreOpened)
{
    addResult(core::me, u"With Robin"_s);
    core::Assessment begun = finishedAtlas24();
    begun.finishedAt.reset();
    begun.targetName = u"Robin"_s;
    ASSERT_TRUE(records().assessments().add(begun));
    begun.personId = m_heron;
    ASSERT_TRUE(records().assessments().add(begun));
    const auto namesNobody = [this](const std::string &where) {
        for (const QString &name : {u"Heron"_s, u"Otter"_s, u"Robin"_s})
            EXPECT_FALSE(anythingVisibleSays(name)) << where << ": " << name.toStdString();
    };
    window().navigation().showPage(app::PageName::Home);
    EXPECT_TRUE(anythingVisibleSays(u"Robin"_s)) << "the search finds what is there";
    choose(m_heron);
    click(u"Sit together"_s);
    endSession();
    ASSERT_TRUE(isShown<app::HomePage>());
    namesNobody("Home");
    window().navigation().showPage(app::PageName::Home);
    namesNobody("Home once more");
    for (const app::PageName page :
         {app::PageName::Map, app::PageName::Quiz, app::PageName::Learn, app::PageName::Settings}) {
        endSession(page);
        EXPECT_TRUE(lineText().isEmpty());
        for (const QString &name : {u"Heron"_s, u"Otter"_s})
            EXPECT_FALSE(anythingVisibleSays(name)) << name.toStdString();
    }
    window().navigation().showPage(app::PageName::Home);
    EXPECT_TRUE(anythingVisibleSays(u"Robin"_s)) << "one's own are back after another page";
}

TEST_F(PersonInViewTest, SeesTheWholeMapFirstWhenSittingTogether)
{
    window().navigation().showPage(app::PageName::Map);
    window().findChild<app::MapPage *>()->map().zoomBy(2.0);
    choose(m_heron);
    click(u"Sit together"_s);
    settle();
    const app::AttachmentMap &map = window().findChild<app::MapPage *>()->map();
    EXPECT_EQ(map.content().view, app::wholeView);
    const QScrollArea &page = *window().findChild<app::MapPage *>();
    const int seen = map.visibleRegion().boundingRect().height();
    EXPECT_EQ(seen, std::min(map.height(), page.viewport()->height()));
}

TEST_F(PersonInViewTest, CannotReachThePeopleWhileSittingTogether)
{
    choose(m_heron);
    click(u"Sit together"_s);
    for (const int digit : {1, 5, 6, 7, 8}) {
        QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::AltModifier);
        EXPECT_TRUE(isShown<app::MapPage>()) << digit;
    }
    const core::AssessmentId id = addResult(m_heron, {});
    window().navigation().showResult(id);
    click(u"To all results"_s);
    EXPECT_TRUE(isShown<app::MapPage>());
    window().navigation().showResult(id);
    click(u"Delete"_s);
    EXPECT_FALSE(isShown<app::PeoplePage>());
}

TEST_F(PersonInViewTest, IsNotReachedByEscapeFromASessionNorEndsItByThat)
{
    choose(m_heron);
    click(u"Sit together"_s);
    for (const QString &part : {u"Map"_s, u"Read"_s, u"Exercise"_s, u"Quiz"_s}) {
        clickInBar(part);
        QTest::keyClick(&window(), Qt::Key_Escape);
        QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        EXPECT_TRUE(window().navigation().isInSession()) << part.toStdString();
        EXPECT_FALSE(window().findChild<QDialog *>()) << part.toStdString();
    }
    click(u"Begin"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_5);
    clickInBar(u"End"_s);
    auto *question = window().findChild<app::EndSessionDialog *>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(shows(*question, u"A quiz is under way. It stays open"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    settle();
    EXPECT_TRUE(window().navigation().isInSession()) << "Escape answers: stay";
    endSession();
    EXPECT_FALSE(window().navigation().isInSession());
    EXPECT_EQ(records().assessments().unfinished(m_heron)->size(), 1U) << "nothing is lost";
}

TEST_F(PersonInViewTest, AnswersTheSameQuestionnaireAgainInTwoClicks)
{
    addResult(m_heron, {});
    window().navigation().showPage(app::PageName::People);
    settle();
    auto &rows = *people().findChild<app::PeopleList *>()->findChildren<QListView *>().front();
    const QModelIndexList found =
        rows.model()->match(rows.model()->index(0, 0), Qt::DisplayRole, u"Heron"_s);
    ASSERT_EQ(found.size(), 1);
    QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, rows.visualRect(found.front()).center());
    settle();
    ASSERT_EQ(people().person(), m_heron);
    click(u"The same questionnaire again"_s);
    ASSERT_TRUE(isShown<app::QuizPage>());
    EXPECT_EQ(lineText(), u"For: Heron"_s);
    answerAQuiz();
    const auto finished = *records().assessments().finished(m_heron);
    ASSERT_EQ(finished.size(), 2U);
    EXPECT_EQ(finished[0].definitionHash, finished[1].definitionHash);
    EXPECT_EQ(finished[0].formId, finished[1].formId);
    EXPECT_EQ(finished[0].targetId, finished[1].targetId);
}

TEST_F(PersonInViewTest, IsAddedFirstFromOnesOwnResults)
{
    ASSERT_TRUE(records().people().markDeleted(m_heron));
    ASSERT_TRUE(records().people().markDeleted(m_otter));
    for (const app::PageName page : {app::PageName::History, app::PageName::Home}) {
        window().navigation().showPage(page);
        window().navigation().addPerson();
        QTest::keyClick(&partOf<app::PersonDialog>(window()), Qt::Key_Escape);
        settle();
        EXPECT_EQ(window().navigation().current(), page) << "nobody was added: all is as it was";
        EXPECT_FALSE(isShown<app::PeoplePage>() && page == app::PageName::Home);
    }
    window().navigation().showPage(app::PageName::History);
    EXPECT_FALSE(button(u"People"_s));
    click(u"Keep other people too …"_s);
    auto &dialog = partOf<app::PersonDialog>(window());
    EXPECT_TRUE(dialog.parentWidget()->isVisible());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"Stoat"_s);
    click(dialog, u"Save"_s);
    settle();
    EXPECT_TRUE(isShown<app::PeoplePage>());
    EXPECT_TRUE(button(u"People"_s)) << "from the first one on";
    EXPECT_EQ(records().people().person(window().navigation().person())->pseudonym, u"Stoat"_s);
}

TEST_F(PersonInViewTest, ReadsLargerTypeWhileSittingTogetherAndTheOwnAfterwards)
{
    const double before = QApplication::font().pointSizeF();
    choose(m_heron);
    click(u"Sit together"_s);
    EXPECT_GT(QApplication::font().pointSizeF(), before);
    endSession();
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), before);
}

TEST_F(PersonInViewTest, FindsThePeopleInTheRailBesideOnesOwnResults)
{
    EXPECT_FALSE(button(u"People"_s)) << "nobody else was known when the program began";
    QTest::keyClick(&window(), Qt::Key_8, Qt::AltModifier);
    EXPECT_FALSE(isShown<app::PeoplePage>()) << "what is not offered has no key";
    window().navigation().showPage(app::PageName::History);
    const auto *results =
        qobject_cast<app::RailButton *>(button(app::pageTitle(app::PageName::History)));
    EXPECT_TRUE(results && results->isCurrent());
    EXPECT_FALSE(people().isVisible());
    click(u"People"_s);
    EXPECT_TRUE(people().isVisible());
    EXPECT_STRNE(app::pageEntry(app::PageName::History).icon,
                 app::pageEntry(app::PageName::People).icon);
    window().navigation().showPage(app::PageName::Home);
    QTest::keyClick(&window(), Qt::Key_8, Qt::AltModifier);
    EXPECT_TRUE(people().isVisible());
    ASSERT_TRUE(records().people().markDeleted(m_heron));
    ASSERT_TRUE(records().people().markDeleted(m_otter));
    window().navigation().showPage(app::PageName::History);
    EXPECT_FALSE(button(u"People"_s));
}

TEST(FirstPersonBesideOneself, LeavesTheKeysOnThePageWhereTheyAreNeeded)
{
    const QFont font = QApplication::font();
    const QTemporaryDir folder;
    app::SettingsFile(folder.filePath(u"settings.ini"_s)).save({.welcomed = true});
    {
        app::Program program({.dataFolder = folder.path(), .language = u"en"_s});
        app::MainWindow &window = program.window();
        window.show();
        window.navigation().showPage(app::PageName::History);
        auto &own = *window.findChild<app::PeoplePage *>();
        QAbstractButton *keepOthers = nullptr;
        for (QAbstractButton *found : own.findChildren<QAbstractButton *>()) {
            if (found->text() == u"Keep other people too …"_s)
                keepOthers = found;
        }
        ASSERT_TRUE(keepOthers);
        keepOthers->setFocus();
        keepOthers->click();
        auto &page = window.navigation().page<app::PeoplePage>(app::PageName::People);
        auto *dialog = window.findChild<app::PersonDialog *>();
        ASSERT_TRUE(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Heron"_s);
        dialog->saveDraft();
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.person() != core::me; }));
        settle();
        ASSERT_TRUE(window.focusWidget());
        EXPECT_TRUE(page.isAncestorOf(window.focusWidget()))
            << window.focusWidget()->metaObject()->className();
    }
    QApplication::setFont(font);
}
