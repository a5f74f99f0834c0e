// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "finished_result.h"
#include "part_of.h"
#include "window/window_parts.h"

#include "app/pages/home/home_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/support/support_page.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"
#include "app/window/end_session_dialog.h"
#include "app/window/session_bar.h"
#include "app/window/session_controller.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::PageName;

namespace
{

class SessionControllerTest : public WindowPartsTest
{
protected:
    void SetUp() override
    {
        WindowPartsTest::SetUp();
        m_session = std::make_unique<app::SessionController>(navigation(), m_bar, m_stack);
        navigation().open();
        navigation().showPage(PageName::Home);
    }

    QString partShown() const
    {
        for (const QAbstractButton *button : m_bar.findChildren<QAbstractButton *>()) {
            if (button->isChecked())
                return button->text();
        }
        return {};
    }

    void click(const QString &text)
    {
        for (QAbstractButton *button : m_bar.findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                button->click();
        }
    }

    app::EndSessionDialog *question() { return m_stack.findChild<app::EndSessionDialog *>(); }

    app::SessionBar m_bar;
    std::unique_ptr<app::SessionController> m_session;
};

} // namespace

TEST_F(SessionControllerTest, BeginsOnTheMapAndEndsOnlyWhereThatIsSaid)
{
    addPerson(u"Heron"_s);
    navigation().setKeepsOthers(true);
    QSignalSpy changed(m_session.get(), &app::SessionController::changed);
    m_session->begin();
    EXPECT_TRUE(navigation().isInSession());
    EXPECT_TRUE(m_bar.isVisible());
    EXPECT_EQ(partShown(), u"Map"_s);
    EXPECT_EQ(m_stack.currentWidget(), navigation().findPage<app::MapPage>());

    QSignalSpy ended(m_session.get(), &app::SessionController::ended);
    click(u"End"_s);
    ASSERT_TRUE(question());
    click(u"End"_s);
    EXPECT_EQ(m_stack.findChildren<app::EndSessionDialog *>().size(), 1) << "asked once";
    ::click(*question(), u"Stay"_s);
    settle();
    EXPECT_FALSE(question());
    EXPECT_TRUE(navigation().isInSession());
    EXPECT_EQ(ended.size(), 0);

    click(u"End"_s);
    ::click(*question(), u"End"_s);
    EXPECT_EQ(ended.size(), 1);
    EXPECT_TRUE(navigation().isInSession()) << "nobody is named before one goes on";
    EXPECT_FALSE(navigation().findPage<app::PeoplePage>());
    m_session->goOn();
    EXPECT_FALSE(navigation().isInSession());
    EXPECT_FALSE(m_bar.isVisible());
    EXPECT_EQ(m_stack.currentWidget(), navigation().findPage<app::HomePage>());
    EXPECT_FALSE(navigation().findPage<app::PeoplePage>()) << "not before it is opened on purpose";
    ASSERT_EQ(changed.size(), 2);
    EXPECT_TRUE(changed[0].front().toBool());
    EXPECT_FALSE(changed[1].front().toBool());
}

TEST_F(SessionControllerTest, BeginsWhereTheNewestResultOfThePersonLies)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const core::PersonId newcomer = addPerson(u"Kingfisher"_s);
    core::Assessment assessment = finishedAtlas24();
    assessment.personId = heron;
    ASSERT_TRUE(records().assessments().add(assessment));
    navigation().setPerson(heron);
    m_session->begin();
    auto &page = navigation().page<app::MapPage>(PageName::Map);
    const app::MapContent &shown = page.map().content();
    ASSERT_EQ(shown.results.size(), 1U);
    EXPECT_EQ(shown.freePoint, shown.results.front().placement.point());

    m_session->goOn();
    navigation().setPerson(newcomer);
    m_session->begin();
    EXPECT_TRUE(shows(m_stack, u"There is no result on the map yet."_s));
}

TEST_F(SessionControllerTest, SaysWhatItIsAndLeadsToSupport)
{
    m_session->begin();
    EXPECT_TRUE(shows(m_bar, u"Session for two"_s));
    click(u"Support"_s);
    EXPECT_TRUE(navigation().findPage<app::SupportPage>());
    EXPECT_TRUE(navigation().isInSession());
}

TEST_F(SessionControllerTest, OpensNothingBetweenItsEndAndGoingOn)
{
    m_session->begin();
    click(u"End"_s);
    ASSERT_TRUE(question());
    ::click(*question(), u"End"_s);
    const PageName before = navigation().current();
    for (const PageName page : {PageName::Quiz, PageName::People, PageName::Home, PageName::Map}) {
        navigation().showPage(page);
        EXPECT_EQ(navigation().current(), before);
    }
    navigation().showArticle(u"trust-and-intimacy"_s);
    EXPECT_FALSE(navigation().findPage<app::LearnPage>());
    EXPECT_TRUE(navigation().title().isEmpty()) << "nor is it named what was looked at";
    EXPECT_FALSE(navigation().isOpen());
    m_session->goOn();
    EXPECT_TRUE(navigation().isOpen());
}

TEST_F(SessionControllerTest, LeavesNoTraceOnOnesOwnPagesNorShowsOfThemInIt)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    core::Assessment theirs = finishedAtlas24();
    theirs.personId = heron;
    ASSERT_TRUE(records().assessments().add(theirs));
    const std::array own{PageName::Home,    PageName::Quiz,      PageName::Map,    PageName::Learn,
                         PageName::Journal, PageName::Classroom, PageName::History};
    const auto wordsOf = [&](PageName name) {
        navigation().showPage(name);
        settle();
        QStringList words;
        for (const QLabel *label : m_stack.currentWidget()->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        for (const QAbstractButton *button :
             m_stack.currentWidget()->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                words << button->text() + (button->isChecked() ? u" on"_s : QString());
        }
        return words;
    };
    navigation().showArticle(u"two-dimensions"_s);
    settle();
    std::map<PageName, QStringList> before;
    for (const PageName name : own)
        before[name] = wordsOf(name);
    const app::MapAppearance ownMap = m_settings.map;

    navigation().setPerson(heron);
    m_session->begin();
    settle();
    auto &map = navigation().page<app::MapPage>(PageName::Map);
    EXPECT_EQ(map.map().content().results.size(), 1U) << "the person's";
    map.map().change([](app::MapContent &content) { content.layers.names = false; });
    m_settings.map.layers.names = !ownMap.layers.names;
    click(u"Read"_s);
    settle();
    navigation().showArticle(u"coping"_s);
    navigation().showResult(records().assessments().finished(heron)->front().id);
    settle();
    click(u"End"_s);
    ::click(*question(), u"End"_s);
    m_session->goOn();
    settle();
    for (const PageName name : own)
        EXPECT_EQ(wordsOf(name), before[name]) << int(name);
    EXPECT_EQ(m_settings.map, ownMap);
    EXPECT_TRUE(records().readingLog().readings()->empty() ||
                records().readingLog().readings()->front().articleId == u"two-dimensions"_s);
}

TEST_F(SessionControllerTest, EndsWithThePassphraseWhereThereIsOneAndStaysWithAnother)
{
    auto vault =
        core::Vault::create(*core::Passphrase::take(u"quiet tin harbour moss"_s), {1, 8192});
    ASSERT_TRUE(vault);
    ASSERT_TRUE(records().seal(std::move(vault->vault), vault->header));
    m_session->begin();
    QSignalSpy ended(m_session.get(), &app::SessionController::ended);
    click(u"End"_s);
    ASSERT_TRUE(question());
    QAbstractButton *end = button(*question(), u"End"_s);
    EXPECT_FALSE(end->isEnabled()) << "nothing is typed";
    auto &field = partOf<app::SecretField>(*question());
    const auto type = [&](const QString &words) {
        QTest::keyClicks(&field, words);
        QTest::keyClick(&field, Qt::Key_Return);
    };
    type(u"quiet tin harbour mass"_s);
    auto &said = partOf<app::TextLabel>(*question(), u"said"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return said.text().contains(u"the session goes on"_s); }));
    EXPECT_EQ(ended.size(), 0);
    EXPECT_TRUE(question()->isVisible());
    EXPECT_TRUE(field.text().isEmpty());
    type(u"quiet tin harbour moss"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ended.size() == 1; }));
    EXPECT_FALSE(records().isLocked());
}

TEST_F(SessionControllerTest, MarksThePartThatIsShownHoweverItWasReached)
{
    m_session->begin();
    for (const QString &part : {u"Quiz"_s, u"Read"_s, u"Exercise"_s, u"Map"_s}) {
        click(part);
        EXPECT_EQ(partShown(), part);
    }
    navigation().showArticle(u"two-dimensions"_s);
    EXPECT_EQ(partShown(), u"Read"_s) << "from a link on the map";
    navigation().showPage(PageName::Quiz);
    EXPECT_EQ(partShown(), u"Quiz"_s);
}

TEST_F(SessionControllerTest, IsBegunAgainAfterALockUnlessThePersonIsGone)
{
    m_session->begin();
    m_session->suspend();
    EXPECT_FALSE(navigation().isInSession());
    m_session->resume();
    EXPECT_TRUE(navigation().isInSession());

    m_session->suspend();
    m_session->forgetSuspended();
    m_session->resume();
    EXPECT_FALSE(navigation().isInSession());
    m_session->suspend();
    m_session->resume();
    EXPECT_FALSE(navigation().isInSession()) << "there was none";
}
