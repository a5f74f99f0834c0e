// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the first page through the quiz to a result, over the map and into an article, by what
// assistive technology has alone: names, roles, actions and values. No mouse, no keys, no widget.
#include "app/program/program.h"
#include "app/window/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// In milliseconds: a push button that is pressed by assistive technology is seen to go down.
constexpr int pressed = 130;

class AccessibleDrive : public testing::Test
{
protected:
    void SetUp() override
    {
        app::SettingsFile(m_data.filePath(u"settings.ini"_s)).save({.welcomed = true});
        m_program = std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_data.path(), .language = u"en"_s});
        m_program->window().resize(1366, 768);
        m_program->window().show();
        settle();
    }

    static void settle()
    {
        for (int round = 0; round < 3; ++round)
            QTest::qWait(2);
    }

    QAccessibleInterface &window()
    {
        return *QAccessible::queryAccessibleInterface(&m_program->window());
    }

    // What a reader can come to, in its order.
    static void collect(QAccessibleInterface &from, std::vector<QAccessibleInterface *> &all)
    {
        all.push_back(&from);
        for (int i = 0; i < from.childCount(); ++i) {
            QAccessibleInterface *child = from.child(i);
            if (child && !child->state().invisible)
                collect(*child, all);
        }
    }

    std::vector<QAccessibleInterface *> everything()
    {
        std::vector<QAccessibleInterface *> all;
        collect(window(), all);
        return all;
    }

    QAccessibleInterface *find(QAccessible::Role role, const QString &name)
    {
        for (QAccessibleInterface *item : everything()) {
            if (item->role() == role && item->text(QAccessible::Name).contains(name))
                return item;
        }
        return nullptr;
    }

    std::string heard()
    {
        QStringList words;
        for (const QAccessibleInterface *item : everything()) {
            if (const QString name = item->text(QAccessible::Name); !name.isEmpty())
                words << u"%1 %2"_s.arg(item->role()).arg(name.left(70));
        }
        return words.join(u'\n').toStdString();
    }

    void press(QAccessible::Role role, const QString &name)
    {
        QAccessibleInterface *item = find(role, name);
        ASSERT_TRUE(item) << name.toStdString() << " is not among\n" << heard();
        ASSERT_FALSE(item->state().disabled) << name.toStdString();
        QAccessibleActionInterface *actions = item->actionInterface();
        ASSERT_TRUE(actions) << name.toStdString();
        const QStringList names = actions->actionNames();
        ASSERT_FALSE(names.isEmpty()) << name.toStdString();
        const QString action = names.contains(QAccessibleActionInterface::pressAction())
                                   ? QAccessibleActionInterface::pressAction()
                                   : names.first();
        actions->doAction(action);
        QTest::qWait(item->role() == QAccessible::Button ? pressed : 1);
        settle();
    }

    QTemporaryDir m_data;
    std::unique_ptr<app::Program> m_program;
};

} // namespace

TEST_F(AccessibleDrive, LeadsFromTheQuizToAResultOverTheMapIntoAnArticle)
{
    ASSERT_NO_FATAL_FAILURE(press(QAccessible::Button, u"Start the quiz"_s));
    ASSERT_NO_FATAL_FAILURE(press(QAccessible::Button, u"Begin: "_s));

    // Answers: a group that says the statement, and radio buttons that say their words.
    const QStringList given{u"2 of 7"_s, u"6 of 7"_s, u"4 of 7"_s, u"5 of 7"_s, u"3 of 7"_s};
    int answered = 0;
    for (; answered < 60 && find(QAccessible::RadioButton, u"4 of 7"_s); ++answered) {
        const QString &answer = given[answered % given.size()];
        ASSERT_NO_FATAL_FAILURE(press(QAccessible::RadioButton, answer));
        EXPECT_TRUE(find(QAccessible::RadioButton, answer)->state().checked);
        ASSERT_NO_FATAL_FAILURE(press(QAccessible::Button, u"Next"_s));
    }
    EXPECT_GE(answered, 12) << heard();
    ASSERT_NO_FATAL_FAILURE(press(QAccessible::Button, u"See my result"_s));

    // The result: its story, its numbers and its place.
    const QAccessibleInterface *story = find(QAccessible::Grouping, u"Result: "_s);
    ASSERT_TRUE(story) << heard();
    QAccessibleInterface *place = find(QAccessible::ListItem, u": anxiety "_s);
    ASSERT_TRUE(place) << heard();
    EXPECT_TRUE(place->text(QAccessible::Description).contains(u"interval: "_s));

    // The map: a point that is moved by its values.
    const auto all = everything();
    const auto entry = std::find_if(all.begin(), all.end(), [](QAccessibleInterface *item) {
        return item->text(QAccessible::Name) == u"Map"_s && item->actionInterface();
    });
    ASSERT_NE(entry, all.end()) << heard();
    ASSERT_NO_FATAL_FAILURE(press((*entry)->role(), u"Map"_s));
    QAccessibleInterface *anxiety = find(QAccessible::Slider, u"Attachment anxiety of the point"_s);
    QAccessibleInterface *avoidance =
        find(QAccessible::Slider, u"Attachment avoidance of the point"_s);
    ASSERT_TRUE(anxiety && avoidance) << heard();
    ASSERT_TRUE(anxiety->valueInterface() && avoidance->valueInterface());
    anxiety->valueInterface()->setCurrentValue(2.0);
    avoidance->valueInterface()->setCurrentValue(6.25);
    settle();
    EXPECT_DOUBLE_EQ(anxiety->valueInterface()->currentValue().toDouble(), 2.0);
    EXPECT_DOUBLE_EQ(avoidance->valueInterface()->currentValue().toDouble(), 6.25);
    const QAccessibleInterface *map = anxiety->parent();
    ASSERT_TRUE(map);
    EXPECT_EQ(map->role(), QAccessible::Slider);
    EXPECT_TRUE(map->text(QAccessible::Value).contains(u"dismissive"_s, Qt::CaseInsensitive))
        << map->text(QAccessible::Value).toStdString();
    EXPECT_TRUE(find(QAccessible::ListItem, u"Dismissive-avoidant: "_s)) << heard();

    // The article: its title, its text and what is in it.
    ASSERT_NO_FATAL_FAILURE(press(QAccessible::Button, u"Read about this region"_s));
    QAccessibleInterface *article = find(QAccessible::Document, u"Dismissive-avoidant"_s);
    ASSERT_TRUE(article) << heard();
    QAccessibleTextInterface *text = article->textInterface();
    ASSERT_TRUE(text);
    EXPECT_GT(text->characterCount(), 2000);
    int start = 0;
    int end = 0;
    EXPECT_TRUE(
        text->textAtOffset(0, QAccessible::LineBoundary, &start, &end).contains(u"Dismissive"_s));
    EXPECT_TRUE(find(QAccessible::Heading, u"Dismissive-avoidant"_s)) << heard();
    QAccessibleInterface *link = nullptr;
    for (QAccessibleInterface *item : everything()) {
        if (item->role() == QAccessible::Link && item->parent() == article &&
            item->actionInterface())
            link = item;
    }
    ASSERT_TRUE(link) << heard();
    EXPECT_FALSE(link->text(QAccessible::Name).isEmpty());
}
