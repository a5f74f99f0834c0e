// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finished_result.h"
#include "window_test.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/article_view.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/learn/tours/tour_player.h"
#include "app/pages/support/first_hour_page.h"
#include "app/pages/support/support_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/presenter/presenter_window.h"
#include "app/window/key_list.h"
#include "app/window/key_list_dialog.h"
#include "app/window/page_registry.h"
#include "app/window/session_controller.h"
#include "app/window/window_keys.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

#include <map>
#include <set>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace
{

class WindowKeysTest : public WindowTest
{
protected:
    std::set<QString> boundIn(const QObject &owner)
    {
        std::set<QString> keys;
        for (const QShortcut *shortcut :
             owner.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly)) {
            for (const QKeySequence &key : shortcut->keys())
                keys.insert(key.toString());
        }
        return keys;
    }

    static const QObject &audience()
    {
        for (const QWidget *shown : QApplication::topLevelWidgets()) {
            if (const auto *found = qobject_cast<const app::PresenterWindow *>(shown);
                found && found->isVisible())
                return *found;
        }
        throw std::runtime_error("no audience sees anything");
    }

    std::set<QString> listedIn(std::initializer_list<QString> groups)
    {
        std::set<QString> keys;
        for (const app::KeyGroup &group : app::keyGroups()) {
            if (std::find(groups.begin(), groups.end(), group.title) == groups.end())
                continue;
            for (const app::ListedKey &listed : group.keys) {
                // A standard key may have several sequences, of which the first is written.
                for (const QKeySequence &key : listed.shortcuts)
                    keys.insert(key.toString());
            }
        }
        return keys;
    }
};

std::string difference(const std::set<QString> &a, const std::set<QString> &b)
{
    QStringList only;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(only));
    return only.join(u' ').toStdString();
}

} // namespace

TEST_F(WindowKeysTest, ListsEveryKeyThatIsBoundAndNoOther)
{
    navigation().showPage(app::PageName::Learn);
    navigation().showPage(app::PageName::Journal);
    navigation().showFirstHour();
    navigation().showSupport();
    navigation().showArticle(app::links::tours);
    press(Qt::Key_F5);
    const auto &learn = partOf<app::LearnPage>(window());
    const QString presentation = u"A presentation, in the audience's window or its controls"_s;
    const std::vector<std::pair<std::set<QString>, std::set<QString>>> owners{
        {boundIn(window()), listedIn({u"Everywhere"_s, u"Pages"_s})},
        {boundIn(learn), listedIn({u"Learn"_s})},
        {boundIn(partOf<app::TourPlayer>(learn)), listedIn({u"A tour"_s})},
        {boundIn(partOf<app::JournalPage>(window())), listedIn({u"Journal"_s})},
        {boundIn(partOf<app::SupportPage>(window())), listedIn({u"Support, and the first hour"_s})},
        {boundIn(partOf<app::FirstHourPage>(window())),
         listedIn({u"Support, and the first hour"_s})},
        {boundIn(audience()), listedIn({presentation})},
    };
    EXPECT_EQ(
        difference(boundIn(partOf<app::PresenterControls>(window())), listedIn({presentation})), "")
        << "bound in the controls, but not listed";
    for (const auto &[bound, listed] : owners) {
        ASSERT_FALSE(bound.empty());
        // A session's way out of a quiz is no key of the window at other times.
        std::set<QString> known = listed;
        if (&bound == &owners.front().first)
            known.insert(u"Esc"_s);
        EXPECT_EQ(difference(bound, known), "") << "bound, but not listed";
        EXPECT_EQ(difference(listed, bound), "") << "listed, but not bound";
    }
}

TEST_F(WindowKeysTest, BindsNoKeyTwiceWhereBothWouldBeHeard)
{
    std::set<QString> keys;
    for (const QShortcut *shortcut :
         window().findChildren<QShortcut *>(Qt::FindDirectChildrenOnly)) {
        if (shortcut->isEnabled()) {
            EXPECT_TRUE(keys.insert(shortcut->key().toString()).second)
                << shortcut->key().toString().toStdString();
        }
    }
    for (const QString &group : {u"Learn"_s, u"Journal"_s}) {
        for (const QString &key : listedIn({group}))
            EXPECT_FALSE(keys.contains(key)) << key.toStdString();
    }
}

TEST_F(WindowKeysTest, CountsThePagesAsTheyStandOnTheRail)
{
    core::Person heron;
    heron.pseudonym = u"Grey heron"_s;
    ASSERT_TRUE(records().people().add(heron));
    navigation().setKeepsOthers(true);
    int digit = 0;
    for (const app::PageEntry &page : app::pageRegistry()) {
        if (!page.isOnRail()) {
            EXPECT_TRUE(app::pageKey(page.name).isEmpty());
            continue;
        }
        ++digit;
        EXPECT_EQ(app::pageKey(page.name).toString(), u"Alt+%1"_s.arg(digit));
        press(static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::AltModifier);
        EXPECT_EQ(navigation().current(), page.name);
    }
}

TEST_F(WindowKeysTest, ShowsTheListByF1AndByAQuestionMarkOutsideOfFields)
{
    const auto isListed = [this] {
        auto *dialog = shown<app::KeyListDialog>();
        if (!dialog)
            return false;
        EXPECT_TRUE(shows(*dialog, u"Find a page, person, article or action"_s));
        dialog->close();
        QTest::qWait(1);
        activate();
        return true;
    };
    press(Qt::Key_F1);
    EXPECT_TRUE(isListed());
    QTest::keyClicks(window().focusWidget(), u"?"_s);
    EXPECT_TRUE(isListed());
    navigation().showPage(app::PageName::Learn);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = qobject_cast<QLineEdit *>(window().focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"why?"_s);
    EXPECT_EQ(field->text(), u"why?"_s);
    EXPECT_FALSE(shown<app::KeyListDialog>());
    press(Qt::Key_F1);
    EXPECT_TRUE(isListed());
}

TEST_F(WindowKeysTest, ReachesSupportByItsOwnKeyFromEveryPage)
{
    for (const app::PageEntry &page : app::pageRegistry()) {
        if (page.name == app::PageName::Result)
            continue;
        navigation().showPage(page.name);
        press(Qt::Key_H, Qt::ControlModifier);
        ASSERT_TRUE(shown<app::SupportPage>());
    }
    window().session().begin();
    press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(shown<app::SupportPage>());
}

namespace
{

/// Takes what the shortcuts below a widget would answer, and remembers it.
class HeardKeys final : public QObject
{
public:
    explicit HeardKeys(const QWidget &owner)
    {
        for (QShortcut *shortcut : owner.findChildren<QShortcut *>())
            shortcut->installEventFilter(this);
    }

    QString last;
    bool isAmbiguous = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Shortcut)
            return false;
        const auto *heard = static_cast<QShortcutEvent *>(event);
        last = heard->key().toString();
        isAmbiguous = heard->isAmbiguous();
        return true;
    }
};

} // namespace

// Where a key works on some pages alone, the list says on which: its groups are named for them.
TEST_F(WindowKeysTest, AnswersEveryKeyOfTheListWhereTheListSays)
{
    addPerson(u"Grey heron"_s);
    navigation().setKeepsOthers(true);
    const core::AssessmentId id = *records().assessments().add(finishedAtlas24());
    const auto show = [&](app::PageName page) {
        if (page == app::PageName::Result)
            navigation().showResult(id);
        else if (page == app::PageName::Support)
            navigation().showSupport();
        else if (page == app::PageName::FirstHour)
            navigation().showFirstHour();
        else
            navigation().showPage(page);
        QTest::qWait(1);
    };
    const QString support = u"Support, and the first hour"_s;
    const std::map<app::PageName, QString> own{{app::PageName::Learn, u"Learn"_s},
                                               {app::PageName::Journal, u"Journal"_s},
                                               {app::PageName::Support, support},
                                               {app::PageName::FirstHour, support}};
    for (const app::PageEntry &page : app::pageRegistry())
        show(page.name); // all are made before their keys are listened to
    for (const app::PageEntry &page : app::pageRegistry()) {
        show(page.name);
        HeardKeys heard(window());
        const auto here = own.find(page.name);
        for (const app::KeyGroup &group : app::keyGroups()) {
            const bool isHere = group.title == u"Everywhere"_s || group.title == u"Pages"_s ||
                                (here != own.end() && group.title == here->second);
            if (!isHere)
                continue;
            for (const app::ListedKey &listed : group.keys) {
                for (const QKeySequence &keys : listed.shortcuts) {
                    const QKeyCombination key = keys[0];
                    // "?" is written where one writes.
                    if (key.key() == Qt::Key_Question)
                        continue;
                    heard.last.clear();
                    press(key.key(), key.keyboardModifiers());
                    EXPECT_EQ(heard.last, keys.toString()) << page.title;
                    EXPECT_FALSE(heard.isAmbiguous)
                        << page.title << ' ' << keys.toString().toStdString();
                }
            }
        }
    }
}

TEST_F(WindowKeysTest, SearchesTheArticlesFromEveryPage)
{
    for (const app::PageEntry &page : app::pageRegistry()) {
        if (page.name == app::PageName::Result)
            continue;
        navigation().showPage(page.name);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(shown<app::LearnPage>()) << page.title;
        EXPECT_EQ(window().focusWidget()->objectName(), u"search"_s) << page.title;
    }
}

TEST_F(WindowKeysTest, ReachesTheSettingsAndShowsThemOnTheRail)
{
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(navigation().current(), app::PageName::Settings);
}

TEST_F(WindowKeysTest, GivesTheFocusToAControlThatIsSeenOnEveryPage)
{
    const core::AssessmentId id = *records().assessments().add(finishedAtlas24());
    const auto check = [this](const char *where) {
        QTest::qWait(20);
        QWidget *focused = window().focusWidget();
        ASSERT_TRUE(focused) << where;
        EXPECT_TRUE(focused->isVisible()) << where;
        EXPECT_TRUE(focused->focusPolicy() & Qt::TabFocus)
            << where << ": " << focused->metaObject()->className();
        EXPECT_FALSE(qobject_cast<QScrollArea *>(focused) ||
                     qobject_cast<QStackedWidget *>(focused))
            << where << ": " << focused->metaObject()->className();
        EXPECT_FALSE(focused->visibleRegion().isEmpty())
            << where << ": " << focused->metaObject()->className();
    };
    for (int round = 0; round < 2; ++round) {
        for (const app::PageEntry &page : app::pageRegistry()) {
            if (page.name == app::PageName::Result)
                navigation().showResult(id);
            else
                navigation().showPage(page.name);
            check(page.title ? page.title : "Result");
        }
    }
}

TEST_F(WindowKeysTest, ScrollsAnArticleAtOnceWithPageDown)
{
    press(Qt::Key_4, Qt::AltModifier);
    QTest::qWait(20);
    auto &view = partOf<app::ArticleView>(window());
    EXPECT_EQ(window().focusWidget(), &view);
    ASSERT_GT(view.verticalScrollBar()->maximum(), 0);
    press(Qt::Key_PageDown);
    EXPECT_GT(view.verticalScrollBar()->value(), 0);
}

TEST_F(WindowKeysTest, GoesOnWithAnUnfinishedQuizByEnterAndForgetsNothing)
{
    navigation().showPage(app::PageName::Quiz);
    click(window(), u"Begin"_s);
    press(Qt::Key_5);
    press(Qt::Key_Escape);
    click(window(), u"Leave and keep"_s);
    QTest::qWait(1);
    activate();
    auto *focused = qobject_cast<QAbstractButton *>(window().focusWidget());
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->text(), u"Go on"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(records().assessments().unfinished(core::me)->size(), 1U);
    EXPECT_FALSE(findButton(window(), u"Forget these answers"_s));

    navigation().showPage(app::PageName::Home);
    navigation().showPage(app::PageName::Quiz);
    EXPECT_EQ(records().assessments().unfinished(core::me)->size(), 1U);
}
