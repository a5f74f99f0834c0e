// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The map after a change of the language: what the hand has moved and chosen on it.
#include "finished_result.h"
#include "part_of.h"
#include "two_languages.h"

#include "app/mapview/attachment_map.h"
#include "app/pages/map/map_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/presenter/presenter_stage.h"
#include "app/presenter/presenter_window.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using core::AttachmentPoint;

namespace
{

class MapRenewalTest : public TwoLanguagesTest
{
protected:
    void SetUp() override
    {
        TwoLanguagesTest::SetUp();
        for (int day = 0; day < 3; ++day) {
            core::Assessment result = finishedAtlas24();
            result.finishedAt = result.finishedAt->addDays(day);
            ASSERT_TRUE(records().assessments().add(result));
        }
        navigation().showPage(app::PageName::Map);
        settle();
    }

    app::MapPage &page() { return *find<app::MapPage>(); }
    app::AttachmentMap &map() { return page().map(); }
    const app::MapContent &content() { return map().content(); }
    QTableView &table() { return *page().findChild<QTableView *>(); }

    template <class Control> Control &named(const QString &english, const QString &german)
    {
        for (Control *control : page().findChildren<Control *>()) {
            if (control->accessibleName() == english || control->accessibleName() == german)
                return *control;
        }
        ADD_FAILURE() << "no control named " << english.toStdString();
        return *page().findChild<Control *>();
    }
    QComboBox &rule()
    {
        return named<QComboBox>(u"Rule that draws the borders"_s,
                                u"Regel, die die Grenzen zieht"_s);
    }
    QComboBox &precision()
    {
        return named<QComboBox>(u"How exact the point is"_s, u"Wie genau der Punkt ist"_s);
    }
    QDoubleSpinBox &anxietyCut()
    {
        return named<QDoubleSpinBox>(u"Anxiety is high above"_s, u"Viel Angst ab"_s);
    }
    QDoubleSpinBox &avoidanceCut()
    {
        return named<QDoubleSpinBox>(u"Avoidance is high above"_s, u"Viel Vermeidung ab"_s);
    }
    void chooseRule(core::RuleKind kind)
    {
        rule().setCurrentIndex(rule().findData(static_cast<int>(kind)));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&map(), key, modifiers);
    }
};

} // namespace

TEST_F(MapRenewalTest, KeepsThePointTheRuleAndHowExactThePointIs)
{
    press(Qt::Key_Right);
    press(Qt::Key_Up);
    chooseRule(core::RuleKind::NormMedian);
    precision().setCurrentIndex(2);
    const core::ClassificationRule byNorm = content().rule;
    const AttachmentPoint place = *content().freePoint;
    for (const bool german : {true, false, true}) {
        german ? speakGerman() : speakEnglish();
        ASSERT_TRUE(page().isVisible());
        EXPECT_EQ(content().freePoint, place);
        EXPECT_EQ(content().rule, byNorm);
        EXPECT_EQ(rule().currentData().toInt(), static_cast<int>(core::RuleKind::NormMedian));
        EXPECT_EQ(precision().currentIndex(), 2);
        EXPECT_TRUE(shows(german ? u"Die Karte"_s : u"The map"_s));
        EXPECT_TRUE(button(german ? u"Bild speichern …"_s : u"Save picture …"_s));
    }
    EXPECT_EQ(precision().currentText(), u"einer fast genauen Messung"_s);
}

TEST_F(MapRenewalTest, KeepsTheLinesThatWereDrawnByHand)
{
    chooseRule(core::RuleKind::CutByHand);
    anxietyCut().setValue(3.25);
    avoidanceCut().setValue(4.5);
    speakGerman();
    const auto byHand = core::ClassificationRule::cutByHand({3.25, 4.5});
    EXPECT_EQ(content().rule, byHand);
    EXPECT_TRUE(anxietyCut().isVisible());
    chooseRule(core::RuleKind::Midpoint);
    speakEnglish();
    EXPECT_EQ(content().rule, core::ClassificationRule::midpoint());
    EXPECT_FALSE(anxietyCut().isVisible());
    chooseRule(core::RuleKind::CutByHand);
    EXPECT_EQ(content().rule, byHand) << "its numbers wait for the rule to be chosen again";
}

TEST_F(MapRenewalTest, KeepsThePartThatIsSeen)
{
    map().zoomBy(2.5);
    map().panBy({60, -40});
    const QRectF view = content().view;
    ASSERT_NE(view, app::wholeView);
    speakGerman();
    EXPECT_EQ(content().view, view);
    EXPECT_TRUE(button(u"Ganze Karte"_s)->isEnabled());
    speakEnglish();
    EXPECT_EQ(content().view, view);
}

TEST_F(MapRenewalTest, KeepsTheResultThatWasChosen)
{
    ASSERT_EQ(content().results.size(), 3U);
    table().selectRow(1);
    ASSERT_EQ(content().selected, 1);
    for (const bool german : {true, false}) {
        german ? speakGerman() : speakEnglish();
        EXPECT_EQ(content().results.size(), 3U);
        EXPECT_EQ(content().selected, 1);
        EXPECT_EQ(table().currentIndex().row(), 1);
    }
    navigation().showPage(app::PageName::Home);
    speakGerman();
    navigation().showPage(app::PageName::Map);
    EXPECT_EQ(content().selected, 1);
    EXPECT_TRUE(shows(u"Gespeicherte Ergebnisse"_s));
}

TEST_F(MapRenewalTest, TakesMovesBackThatWereMadeInTheOtherLanguage)
{
    const AttachmentPoint first = *content().freePoint;
    press(Qt::Key_Right);
    const AttachmentPoint second = *content().freePoint;
    press(Qt::Key_Up);
    const AttachmentPoint third = *content().freePoint;
    press(Qt::Key_Up);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(content().freePoint, third);
    speakGerman();
    ASSERT_EQ(content().freePoint, third);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(content().freePoint, second);
    speakEnglish();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(content().freePoint, first);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(content().freePoint, first) << "there was no move before";
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_NE(content().freePoint, third) << "also the one taken back before can be made again";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(content().freePoint, third);
}

TEST_F(MapRenewalTest, IsFollowedByTheAudienceAsBefore)
{
    QTest::keyClick(&window(), Qt::Key_F5);
    settle();
    auto *controls = find<app::PresenterControls>();
    ASSERT_TRUE(controls && controls->isOpen());
    speakGerman();
    press(Qt::Key_Right);
    settle();
    auto *audience = topLevel<app::PresenterWindow>();
    ASSERT_TRUE(audience);
    const app::AttachmentMap *shown = audience->stage().shownMap();
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->content().freePoint, content().freePoint);
    chooseRule(core::RuleKind::BrennanClarkShaver1998);
    EXPECT_EQ(shown->content().rule, content().rule);
    QTest::keyClick(&window(), Qt::Key_F5);
}
