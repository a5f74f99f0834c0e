// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/navigation_rail.h"

#include "app/widgets/enter_presses.h"
#include "app/window/page_registry.h"
#include "app/window/rail_button.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

// A rail between two buttons, as it stands among the stops of the Tab key.
class NavigationRailTest : public testing::Test
{
protected:
    NavigationRailTest()
    {
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(&m_before);
        column->addWidget(&m_rail, 1);
        m_window.resize(200, 900);
        m_window.show();
        m_window.activateWindow();
        (void)QTest::qWaitForWindowActive(&m_window);
    }

    ~NavigationRailTest() override
    {
        m_rail.setParent(nullptr);
        m_before.setParent(nullptr);
    }

    app::RailButton *button(const QString &text)
    {
        for (app::RailButton *found : m_rail.findChildren<app::RailButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

    void settle()
    {
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    }

    QWidget m_window;
    QPushButton m_before{u"Before"_s};
    app::NavigationRail m_rail;
    app::EnterPresses m_enter{&m_window};
};

} // namespace

TEST_F(NavigationRailTest, OffersTheLockOnlyWhereThereIsOne)
{
    EXPECT_FALSE(button(u"Lock"_s)->isVisible());
    m_rail.setCanLock(true);
    EXPECT_TRUE(button(u"Lock"_s)->isVisible());
    QSignalSpy requested(&m_rail, &app::NavigationRail::lockRequested);
    QTest::mouseClick(button(u"Lock"_s), Qt::LeftButton);
    EXPECT_EQ(requested.count(), 1);
}

TEST_F(NavigationRailTest, HasOneStopForItsPagesAtTheOneThatIsShown)
{
    for (const app::PageName page :
         {app::PageName::Home, app::PageName::Map, app::PageName::Quiz}) {
        m_rail.setCurrent(page);
        m_before.setFocus();
        QTest::keyClick(&m_before, Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), button(app::pageTitle(page)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), button(u"Support"_s));
    }
}

TEST_F(NavigationRailTest, MovesTheFocusByArrowsAndOpensNothing)
{
    QSignalSpy chosen(&m_rail, &app::NavigationRail::pageChosen);
    m_rail.setCurrent(app::PageName::Home);
    button(u"Home"_s)->setFocus();
    QStringList met;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        met << static_cast<app::RailButton *>(QApplication::focusWidget())->text();
    }
    EXPECT_EQ(met.join(u' ').toStdString(),
              "Quiz Map Learn Journal Classroom Results Support Settings");
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(button(u"Settings"_s), Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), button(u"Support"_s));
}

TEST_F(NavigationRailTest, PassesOverPeopleWhileThereAreNone)
{
    const auto after = [&](const QString &from) {
        button(from)->setFocus();
        QTest::keyClick(button(from), Qt::Key_Down);
        return static_cast<app::RailButton *>(QApplication::focusWidget())->text();
    };
    EXPECT_EQ(after(app::pageTitle(app::PageName::History)), u"Support"_s);
    m_rail.setKeepsOthers(true);
    EXPECT_EQ(after(app::pageTitle(app::PageName::History)), app::pageTitle(app::PageName::People));
    m_rail.setKeepsOthers(false);
    EXPECT_EQ(after(app::pageTitle(app::PageName::History)), u"Support"_s);
    m_rail.setCurrent(app::PageName::People);
    EXPECT_EQ(after(app::pageTitle(app::PageName::History)), app::pageTitle(app::PageName::People));
}

TEST_F(NavigationRailTest, ShowsSupportAndSettingsAsPagesAndKeepsAStopForTheOthers)
{
    for (const app::PageName page : {app::PageName::Support, app::PageName::Settings}) {
        m_rail.setCurrent(page);
        for (const app::RailButton *each : m_rail.findChildren<app::RailButton *>())
            EXPECT_EQ(each->isCurrent(),
                      each->text() == app::pageTitle(page) ||
                          (page == app::PageName::Support && each == button(u"Support"_s)));
        m_before.setFocus();
        QTest::keyClick(&m_before, Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), button(u"Home"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), button(u"Support"_s));
    }
}

TEST_F(NavigationRailTest, OpensThePageThatHasTheFocusByEnterAndBySpace)
{
    QSignalSpy chosen(&m_rail, &app::NavigationRail::pageChosen);
    QSignalSpy help(&m_rail, &app::NavigationRail::helpRequested);
    button(u"Map"_s)->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(button(u"Map"_s), key);
    EXPECT_EQ(chosen.count(), 3);
    QTest::keyClick(button(u"Support"_s), Qt::Key_Return);
    EXPECT_EQ(help.count(), 1);
}

TEST_F(NavigationRailTest, TellsAScreenReaderWhichOfItsTabsIsShown)
{
    m_rail.setCurrent(app::PageName::Map);
    for (const app::RailButton *each : m_rail.findChildren<app::RailButton *>()) {
        const QAccessibleInterface *told =
            QAccessible::queryAccessibleInterface(const_cast<app::RailButton *>(each));
        ASSERT_TRUE(told);
        const bool isPage = each->kind() == app::RailButton::Kind::Page;
        EXPECT_EQ(told->role(), isPage ? QAccessible::PageTab : QAccessible::Button);
        EXPECT_EQ(told->state().selected, each == button(u"Map"_s));
        EXPECT_FALSE(told->state().checkable);
        EXPECT_TRUE(told->state().focusable);
        EXPECT_FALSE(told->text(QAccessible::Name).isEmpty());
    }
}

// Low windows, and type so large that even the pages' signs need more than there is.
TEST_F(NavigationRailTest, LeavesOutItsWordsAndScrollsWhereItIsLow)
{
    const int wordy = button(u"Home"_s)->height();
    QFont large = m_window.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_window.setFont(large);
    m_window.resize(300, 480);
    settle();
    EXPECT_LE(m_rail.minimumSizeHint().height(), 400);
    EXPECT_LT(button(u"Home"_s)->height(), 2 * wordy - 20) << "its word is left out";
    EXPECT_EQ(button(u"Home"_s)->text(), u"Home"_s);
    EXPECT_FALSE(button(u"Home"_s)->toolTip().isEmpty());
    const auto isSeen = [&](const app::RailButton *wanted) {
        const QWidget *place = m_rail.findChild<QScrollArea *>()->viewport();
        const QRect box(wanted->mapTo(place, QPoint()), wanted->size());
        return place->rect().contains(box.center());
    };
    for (const app::PageName page : {app::PageName::History, app::PageName::Home}) {
        m_rail.setCurrent(page);
        settle();
        EXPECT_TRUE(isSeen(button(app::pageTitle(page))));
    }
    button(u"Home"_s)->setFocus();
    for (int step = 0; step < 6; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        EXPECT_TRUE(isSeen(static_cast<app::RailButton *>(QApplication::focusWidget())));
    }
    EXPECT_TRUE(button(u"Support"_s)->visibleRegion().boundingRect().height() > 0);
}
