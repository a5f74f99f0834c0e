// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_parts.h"

#include "app/pages/learn/learn_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/people/people_page.h"
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

    app::SessionBar m_bar;
    std::unique_ptr<app::SessionController> m_session;
};

} // namespace

TEST_F(SessionControllerTest, BeginsOnTheMapAndEndsWithThePeople)
{
    QSignalSpy changed(m_session.get(), &app::SessionController::changed);
    m_session->begin();
    EXPECT_TRUE(navigation().isInSession());
    EXPECT_TRUE(m_bar.isVisible());
    EXPECT_EQ(partShown(), u"Map"_s);
    EXPECT_EQ(m_stack.currentWidget(), navigation().findPage<app::MapPage>());

    m_session->askToEnd();
    EXPECT_FALSE(navigation().isInSession());
    EXPECT_FALSE(m_bar.isVisible());
    EXPECT_EQ(m_stack.currentWidget(), navigation().findPage<app::PeoplePage>());
    ASSERT_EQ(changed.size(), 2);
    EXPECT_TRUE(changed[0].front().toBool());
    EXPECT_FALSE(changed[1].front().toBool());
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
