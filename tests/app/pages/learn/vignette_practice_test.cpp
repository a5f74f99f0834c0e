// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "map_examples.h"
#include "part_of.h"
#include "practice_day.h"

#include "app/pages/learn/practice/vignette_practice.h"

#include "app/widgets/link.h"
#include "app/widgets/text.h"
#include "core/base/find_by_id.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::AttachmentPoint;
using core::PracticeOutcome;
using core::PracticeState;

namespace
{

std::vector<core::Vignette> shippedVignettes()
{
    std::vector<core::Vignette> vignettes;
    const QDir folder(QStringLiteral(ATLAS_SOURCE_DIR "/resources/vignettes/en"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto vignette = core::readVignette(file.readAll(), name);
        EXPECT_TRUE(vignette) << name.toStdString();
        if (vignette)
            vignettes.push_back(*vignette);
    }
    return vignettes;
}

core::Vignette vignetteWithBox(const core::PlaneRange &anxiety, const core::PlaneRange &avoidance)
{
    return {u"tea"_s,
            u"Tea"_s,
            u"Two people and a pot of tea."_s,
            {anxiety, avoidance},
            u"The tea went cold."_s,
            {u"trust"_s, u"no-such-article"_s}};
}

class VignettePracticeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_page.setVignettes(shippedVignettes());
        m_page.setArticleTitles({{u"trust"_s, u"Trust and intimacy"_s}});
        m_page.resize(1240, 760);
        m_page.show();
        m_page.activateWindow();
        m_page.setFocus();
        QTest::qWait(20);
    }

    void practiseOne(const core::PlaneRange &anxiety, const core::PlaneRange &avoidance)
    {
        m_page.setVignettes({vignetteWithBox(anxiety, avoidance)});
        QTest::qWait(20);
    }

    void placeByMouse(const AttachmentPoint &point)
    {
        const QPoint place = map().positionOf(point).toPoint();
        QWidget *viewport = map().childAt(place);
        ASSERT_TRUE(viewport);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, viewport->mapFrom(&map(), place));
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *found : m_page.findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisibleTo(&m_page))
                return found;
        }
        return nullptr;
    }

    bool isEnabled(const QString &text)
    {
        const QPushButton *found = button(text);
        return found && found->isEnabled();
    }

    void click(const QString &text)
    {
        QPushButton *found = button(text);
        ASSERT_TRUE(found) << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }

    bool shows(const QString &text) { return ::shows(m_page, text); }

    std::vector<app::Link *> links()
    {
        std::vector<app::Link *> shown;
        for (app::Link *link : m_page.findChildren<app::Link *>()) {
            if (link->isVisibleTo(&m_page))
                shown.push_back(link);
        }
        return shown;
    }

    app::AttachmentMap &map() { return partOf<app::AttachmentMap>(m_page); }
    /// Of the scene in hand.
    QString title() { return partOf<app::TextLabel>(m_page, u"title"_s).text(); }

    app::VignettePractice m_page{[] { return today; }};
    QSignalSpy m_practised{&m_page, &app::VignettePractice::practised};
};

struct Placing {
    AttachmentPoint point;
    QString verdict;
};

} // namespace

TEST_F(VignettePracticeTest, KeepsBoxAndReasonsBackUntilThePointWasPlacedAndChecked)
{
    practiseOne({3, 4}, {3, 4});
    EXPECT_TRUE(shows(u"Two people and a pot of tea."_s));
    EXPECT_FALSE(isEnabled(u"Check"_s)) << "the middle is no answer before it was chosen";
    QTest::keyClick(&map(), Qt::Key_Return);
    EXPECT_EQ(m_practised.count(), 0);
    placeByMouse({2, 6});
    EXPECT_TRUE(isEnabled(u"Check"_s));
    EXPECT_FALSE(map().content().targetBox);
    EXPECT_FALSE(shows(u"The tea went cold."_s));
    EXPECT_TRUE(links().empty());
    click(u"Check"_s);
    EXPECT_TRUE(map().content().targetBox);
    EXPECT_TRUE(shows(u"The tea went cold."_s));
    EXPECT_TRUE(shows(u"another reading is possible"_s));
}

TEST_F(VignettePracticeTest, SaysHowFarOffAndOnWhichSide)
{
    for (const auto &[point, verdict] : std::vector<Placing>{
             {{3.5, 3.5}, u"Inside the box"_s},
             {{5, 3.5}, u"1.0 points outside, on the side of more anxiety"_s},
             {{2, 3.5}, u"1.0 points outside, on the side of less anxiety"_s},
             {{3.5, 4.8}, u"0.8 points outside, on the side of more avoidance"_s},
             {{3.5, 2}, u"1.0 points outside, on the side of less avoidance"_s},
             {{5, 5}, u"1.4 points outside, on the side of more anxiety and more avoidance"_s},
             {{5, 2}, u"1.4 points outside, on the side of more anxiety and less avoidance"_s},
             {{2, 5}, u"1.4 points outside, on the side of less anxiety and more avoidance"_s},
             {{2, 2}, u"1.4 points outside, on the side of less anxiety and less avoidance"_s}}) {
        app::VignettePractice page([] { return today; });
        page.setVignettes({vignetteWithBox({3, 4}, {3, 4})});
        auto &ownMap = partOf<app::AttachmentMap>(page);
        put(ownMap, &app::MapContent::freePoint, point);
        emit ownMap.freePointMoved(point);
        QTest::keyClick(&ownMap, Qt::Key_Return);
        const auto labels = page.findChildren<QLabel *>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text() == verdict && label->isVisibleTo(&page);
        })) << verdict.toStdString();
    }
}

TEST_F(VignettePracticeTest, NamesASmallDistanceRatherThanNone)
{
    practiseOne({3, 4}, {3, 4.08});
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(&map(), Qt::Key_Left);
    QTest::keyClick(&map(), Qt::Key_Up);
    QTest::keyClick(&map(), Qt::Key_Return);
    EXPECT_TRUE(shows(u"0.02 points outside, on the side of more avoidance"_s));
}

TEST_F(VignettePracticeTest, IsPlacedByArrowKeysCheckedAndLeftByEnter)
{
    const core::Vignette first = shippedVignettes().front();
    ASSERT_EQ(title(), first.title);
    const AttachmentPoint centre = first.centre();
    EXPECT_EQ(m_page.focusWidget(), &map());
    while (map().content().freePoint->anxiety < centre.anxiety - 0.05)
        QTest::keyClick(m_page.focusWidget(), Qt::Key_Right);
    while (map().content().freePoint->avoidance < centre.avoidance - 0.05)
        QTest::keyClick(m_page.focusWidget(), Qt::Key_Up);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(m_practised.count(), 1);
    EXPECT_EQ(m_practised[0][0].toString(), first.id);
    EXPECT_EQ(m_practised[0][1].value<PracticeOutcome>(), PracticeOutcome::Hit);
    EXPECT_EQ(m_practised[0][2].value<PracticeState>(), (PracticeState{2, today.addDays(2)}));
    EXPECT_EQ(m_practised[0][3].toDouble(), 0.0);
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Return);
    EXPECT_NE(title(), first.title);
    EXPECT_FALSE(map().content().targetBox) << "the box of the last scene is gone";
    EXPECT_EQ(map().content().freePoint, (AttachmentPoint{4, 4}));
    EXPECT_EQ(m_page.focusWidget(), &map());
    EXPECT_EQ(m_practised.count(), 1);
}

TEST_F(VignettePracticeTest, BringsAMissedSceneBackTomorrow)
{
    practiseOne({1.5, 2.5}, {1.5, 2.5});
    m_page.setStates({{u"tea"_s, {4, today}}});
    placeByMouse({6, 2});
    click(u"Check"_s);
    ASSERT_EQ(m_practised.count(), 1);
    EXPECT_EQ(m_practised[0][1].value<PracticeOutcome>(), PracticeOutcome::Missed);
    EXPECT_EQ(m_practised[0][2].value<PracticeState>(), (PracticeState{1, today.addDays(1)}));
    EXPECT_NEAR(m_practised[0][3].toDouble(), 3.5, 0.02);
}

TEST_F(VignettePracticeTest, BeginsWithTheSceneThatIsDue)
{
    QHash<QString, PracticeState> states;
    for (const core::Vignette &vignette : shippedVignettes())
        states[vignette.id] = {3, today.addDays(3)};
    states[u"the-long-walk"_s] = {1, today};
    m_page.setStates(states);
    const QString due = core::findById(shippedVignettes(), u"the-long-walk"_s)->title;
    EXPECT_EQ(title(), due);
    EXPECT_FALSE(shows(u"this one comes early"_s));
    placeByMouse({4, 6});
    click(u"Check"_s);
    click(u"Next scene"_s);
    EXPECT_NE(title(), due);
    EXPECT_TRUE(shows(u"None is due today; this one comes early."_s));
}

TEST_F(VignettePracticeTest, HoldsThePointStillOnceChecked)
{
    practiseOne({5, 6}, {5, 6});
    placeByMouse({2, 5.5});
    click(u"Check"_s);
    const auto placed = map().content().freePoint;
    placeByMouse({5.5, 5.5});
    QTest::keyClick(&map(), Qt::Key_Right);
    EXPECT_EQ(map().content().freePoint, placed);
    EXPECT_EQ(m_practised.count(), 1);
}

TEST_F(VignettePracticeTest, TakesAPointUnderTheNameOfARegion)
{
    practiseOne({1, 2}, {6, 7});
    QSignalSpy opened(&m_page, &app::VignettePractice::articleRequested);
    placeByMouse(map().pointAt(*map().namePosition(core::Style::Dismissing)));
    EXPECT_NE(map().content().freePoint, (AttachmentPoint{4, 4}));
    EXPECT_TRUE(isEnabled(u"Check"_s));
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(VignettePracticeTest, LeadsToTheArticlesThereAreByMouseAndByKey)
{
    practiseOne({3, 4}, {3, 4});
    placeByMouse({3.5, 3.5});
    click(u"Check"_s);
    QSignalSpy opened(&m_page, &app::VignettePractice::articleRequested);
    ASSERT_EQ(links().size(), 1U) << "an article without a title cannot be opened";
    EXPECT_EQ(links().front()->text(), u"Trust and intimacy"_s);
    QTest::mouseClick(links().front(), Qt::LeftButton);
    QTest::keyClick(links().front(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened[1][0].toString(), u"trust"_s);
}

TEST_F(VignettePracticeTest, KeepsTheSceneInHandWhenItIsOpenedAgain)
{
    const QString second = shippedVignettes()[1].id;
    m_page.setStates({{second, {1, today}}});
    placeByMouse({6, 6});
    const auto placed = map().content().freePoint;
    auto translated = shippedVignettes();
    translated[1].title = u"Ein anderer Titel"_s;
    m_page.setVignettes(translated);
    m_page.setStates({});
    EXPECT_EQ(title(), u"Ein anderer Titel"_s);
    EXPECT_EQ(map().content().freePoint, placed);
    EXPECT_TRUE(shows(u"Ein anderer Titel"_s));
}

TEST_F(VignettePracticeTest, HandsOnTheSceneInHandForAnotherLanguage)
{
    const QString second = shippedVignettes()[1].id;
    m_page.setStates({{second, {1, today}}});
    placeByMouse({6, 6});
    const auto placed = map().content().freePoint;
    auto translated = shippedVignettes();
    translated[1].title = u"Ein anderer Titel"_s;
    for (const bool checked : {false, true}) {
        if (checked)
            click(u"Check"_s);
        app::VignettePractice next([] { return today; });
        QSignalSpy practised(&next, &app::VignettePractice::practised);
        next.restore(m_page.takeState().value());
        next.setStates({{second, {1, today}}});
        next.setVignettes(translated);
        auto &map = partOf<app::AttachmentMap>(next);
        EXPECT_EQ(map.content().freePoint, placed);
        EXPECT_EQ(map.content().targetBox.has_value(), checked);
        EXPECT_TRUE(::shows(next, u"Ein anderer Titel"_s));
        EXPECT_EQ(::shows(next, translated[1].explanation), checked);
        EXPECT_EQ(practised.count(), 0);
        QTest::keyClick(&map, Qt::Key_Right);
        EXPECT_EQ(map.content().freePoint == placed, checked) << "what is checked is fast";
    }
}

TEST_F(VignettePracticeTest, ShowsEveryLineInEveryWidthAndSize)
{
    m_page.setVignettes({shippedVignettes().front()});
    placeByMouse({6, 2});
    click(u"Check"_s);
    const QFont before = QApplication::font();
    for (const auto &[width, points] :
         {std::pair(760, 9.0), std::pair(900, 9.0), std::pair(1240, 9.0), std::pair(1800, 9.0),
          std::pair(760, 13.5), std::pair(1240, 13.5)}) {
        QFont font = before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        m_page.resize(width, 760);
        QTest::qWait(20);
        EXPECT_LE(m_page.widget()->width(), width) << points << ": nothing to scroll sideways";
        for (const QLabel *label : m_page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&m_page)) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << width << ": " << label->text().toStdString();
            }
        }
    }
    QApplication::setFont(before);
}

TEST_F(VignettePracticeTest, SaysSoWhereThereAreNoScenes)
{
    m_page.setVignettes({});
    EXPECT_TRUE(shows(u"There are no scenes to read here yet."_s));
    EXPECT_FALSE(button(u"Check"_s));
    QTest::keyClick(&m_page, Qt::Key_Return);
    EXPECT_EQ(m_practised.count(), 0);
}
