// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finished_result.h"
#include "part_of.h"

#include "app/presenter/presenter_window.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/theme.h"
#include "app/mapview/tour_map.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/map/map_page.h"
#include "app/presenter/answer_scale.h"
#include "app/presenter/class_vote_panel.h"
#include "app/presenter/lab_counts.h"
#include "app/presenter/presenter_controls.h"
#include "app/presenter/presenter_preview.h"
#include "app/presenter/presenter_stage.h"
#include "app/presenter/vote_marks.h"
#include "app/program/program.h"
#include "app/widgets/card.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "core/cohort/simulation.h"
#include "core/content/library.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QMetaProperty>
#include <QPointer>
#include <QScreen>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

#include <cmath>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace
{

// Titles as no shipped text has them.
const QString ownTitle = u"Quokka evening"_s;
const QString personName = u"Wilhelmina Zabriskie"_s;

enum Kind { Map, Tour, Vignette, Statement, Lab };

class PresenterWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        // A zoom left behind by another test would be taken for the system's type.
        QApplication::setFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
        m_program = std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_folder.path(), .language = u"en"_s});
        window().resize(1500, 950);
        window().show();
        activate(window());
        QTest::qWait(10);
        for (const QString &text : {u"Next"_s, u"Next"_s, u"Begin"_s})
            click(text);
    }

    void TearDown() override
    {
        // The language is the whole program's: another test may count on English.
        window().look().setLanguage(u"en"_s);
        m_program.reset();
        QApplication::setPalette(app::lightPalette());
    }

    app::MainWindow &window() { return m_program->window(); }
    app::PresenterControls &controls() { return *window().findChild<app::PresenterControls *>(); }
    /// Throws while it is closed.
    app::PresenterWindow &audience()
    {
        if (auto *shown = topLevel<app::PresenterWindow>())
            return *shown;
        throw std::runtime_error("no audience sees anything");
    }
    app::AttachmentMap &ownMap() { return window().findChild<app::MapPage *>()->map(); }
    /// The map on the audience's screen.
    const app::AttachmentMap &shownMap() { return *audience().stage().shownMap(); }

    void activate(QWidget &shown)
    {
        shown.activateWindow();
        QTest::qWait(1);
    }

    void click(const QString &text)
    {
        for (QAbstractButton *found : window().findChildren<QAbstractButton *>()) {
            if (found->text() == text && found->isVisible()) {
                QTest::mouseClick(found, Qt::LeftButton);
                QTest::qWait(1);
                return;
            }
        }
        FAIL() << "no button " << text.toStdString();
    }

    void open()
    {
        QTest::keyClick(&window(), Qt::Key_F5);
        QTest::qWait(10);
    }

    void press(Qt::Key key)
    {
        activate(audience());
        QTest::keyClick(&audience(), key);
        QTest::qWait(1);
    }

    void choose(Kind kind)
    {
        activate(window());
        auto *box = controls().findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < kind; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        ASSERT_EQ(box->currentIndex(), kind);
        QTest::qWait(1);
    }

    /// What a vote draws over the audience's map, once the layout has come to rest.
    QImage drawnVote()
    {
        QTest::qWait(20);
        return audience().findChild<app::VoteMarks *>()->grab().toImage();
    }

    app::ClassVotePanel &vote() { return *controls().findChild<app::ClassVotePanel *>(); }

    /// Types the counts one after the other, as a teacher would who looks at the class.
    void countHands(const QStringList &counts)
    {
        activate(window());
        if (!vote().isVisible())
            click(u"Class vote"_s);
        const auto boxes = vote().findChildren<QSpinBox *>();
        boxes.front()->setFocus();
        boxes.front()->selectAll();
        for (const QString &count : counts) {
            QTest::keyClicks(QApplication::focusWidget(), count);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QTest::qWait(1);
    }

    void place(const core::AttachmentPoint &at)
    {
        activate(window());
        if (!vote().isVisible())
            click(u"Class vote"_s);
        auto &map = *vote().findChild<app::AttachmentMap *>();
        QTest::qWait(5);
        QWidget *view = map.findChild<QGraphicsView *>()->viewport();
        QTest::mouseClick(view, Qt::LeftButton, {}, map.positionOf(at).toPoint());
        QTest::keyClick(&map, Qt::Key_Return);
        QTest::qWait(1);
    }

    bool audienceReads(const QString &text)
    {
        for (const QLabel *label : audience().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    core::AssessmentId addResult(const QString &title, const QString &name)
    {
        core::Assessment assessment = finishedAtlas24();
        assessment.title = title;
        assessment.targetName = name;
        return *m_program->records()->assessments().add(assessment);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Program> m_program;
};

/// Made-up people as the classroom reads them, without anything of the classroom.
core::Result<app::LabPicture> labPicture(std::size_t people, const core::ClassificationRule &second,
                                         std::size_t smallest = core::smallestGroup)
{
    const core::CohortScores scores = *core::simulatePeople(core::SimulatedPopulation{}, people, 7);
    const auto rule = core::ClassificationRule::midpoint();
    // A group too small is refused by the picture, not here.
    const auto comparison =
        core::compareReadings(core::readStyles(scores, rule), core::readStyles(scores, second), 0);
    return app::LabPicture::make(
        std::make_shared<const app::PeopleCloud>(app::peopleCloud(scores, std::nullopt)),
        {rule, core::countStyles(scores, rule)}, {second, core::countStyles(scores, second)},
        *comparison, {.smallest = smallest, .madeUp = true});
}

const core::ClassificationRule lowCut = core::ClassificationRule::cutByHand({3.0, 3.5});

void addProperties(const QObject &object, QStringList &texts)
{
    for (int i = 0; i < object.metaObject()->propertyCount(); ++i)
        texts << object.metaObject()->property(i).read(&object).toString();
    for (const QByteArray &name : object.dynamicPropertyNames())
        texts << object.property(name).toString();
    texts << object.objectName();
}

void addAccessible(QObject &object, QStringList &texts)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&object);
    if (!face)
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << face->text(kind);
}

/// Every text there is anywhere below the widget, shown or hidden.
QStringList textsBelow(QWidget &root)
{
    QStringList texts;
    QObjectList found = root.findChildren<QObject *>();
    found << &root;
    // To read a label of rich text is to lay it out anew: parts of its document go.
    const QList<QPointer<QObject>> objects(found.begin(), found.end());
    for (const QPointer<QObject> &object : objects) {
        if (!object)
            continue;
        addProperties(*object, texts);
        addAccessible(*object, texts);
        if (const auto *view = qobject_cast<QGraphicsView *>(object.data())) {
            for (QGraphicsItem *item : view->scene()->items()) {
                texts << item->toolTip();
                if (const auto *simple = dynamic_cast<QGraphicsSimpleTextItem *>(item))
                    texts << simple->text();
                if (const auto *rich = dynamic_cast<QGraphicsTextItem *>(item))
                    texts << rich->toPlainText();
            }
        }
    }
    return texts;
}

bool anyContains(const QStringList &texts, const QString &words)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return text.contains(words); });
}

} // namespace

TEST_F(PresenterWindowTest, OpensAndClosesWithF5AndClosesWithEscapeFromBothScreens)
{
    EXPECT_FALSE(window().findChild<app::PresenterControls *>());
    open();
    ASSERT_TRUE(topLevel<app::PresenterWindow>());
    EXPECT_TRUE(controls().isVisible());
    press(Qt::Key_F5);
    EXPECT_FALSE(topLevel<app::PresenterWindow>());
    EXPECT_FALSE(controls().isVisible());
    activate(window());
    open();
    EXPECT_TRUE(topLevel<app::PresenterWindow>());
    press(Qt::Key_Escape);
    EXPECT_FALSE(topLevel<app::PresenterWindow>());
    activate(window());
    open();
    activate(window());
    QTest::keyClick(window().centralWidget(), Qt::Key_Escape);
    EXPECT_FALSE(topLevel<app::PresenterWindow>());
    open();
    activate(window());
    QTest::keyClick(&window(), Qt::Key_F5);
    EXPECT_FALSE(topLevel<app::PresenterWindow>());
}

TEST_F(PresenterWindowTest, ClosesWithTheMainWindow)
{
    open();
    window().close();
    EXPECT_FALSE(topLevel<app::PresenterWindow>());
}

TEST_F(PresenterWindowTest, FollowsTheRuleAndTheFreePointOfTheMap)
{
    open();
    EXPECT_EQ(shownMap().content().freePoint, ownMap().content().freePoint);
    activate(window());
    window().navigation().showPage(app::PageName::Map);
    ownMap().setFocus();
    QTest::keyClick(&ownMap(), Qt::Key_Right);
    QTest::keyClick(&ownMap(), Qt::Key_Up);
    EXPECT_EQ(shownMap().content().freePoint, (core::AttachmentPoint{3.1, 3.1}));
    EXPECT_TRUE(audienceReads(app::wording::pointSentence({3.1, 3.1}, ownMap().content().rule)));
    auto *rule = window().findChild<app::MapPage *>()->findChild<QComboBox *>();
    for (QComboBox *box : window().findChild<app::MapPage *>()->findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Rule that draws the borders"_L1)
            rule = box;
    }
    QTest::keyClick(rule, Qt::Key_End);
    EXPECT_EQ(shownMap().content().rule.kind(), core::RuleKind::CutByHand);
    EXPECT_TRUE(audienceReads(app::wording::ruleName(core::RuleKind::CutByHand)));
}

TEST_F(PresenterWindowTest, RevealsTheMapPartByPart)
{
    open();
    press(Qt::Key_Right);
    const auto parts = controls().findChildren<QCheckBox *>();
    ASSERT_EQ(parts.size(), 6);
    EXPECT_TRUE(parts[5]->isChecked()) << "the first step adds the sample to the whole map";
    press(Qt::Key_Right); // and then comes the bare sheet
    EXPECT_FALSE(shownMap().content().freePoint);
    EXPECT_FALSE(audienceReads(u"Borders by the rule"_s));
    for (int shown = 0; shown <= 6; ++shown) {
        for (int i = 0; i < 6; ++i)
            EXPECT_EQ(parts[i]->isChecked(), i < shown) << i << " after " << shown;
        // What the description tells is what is drawn.
        const QString described = shownMap().accessibleDescription();
        if (shown < 5) {
            EXPECT_EQ(described.contains("Two axes"_L1), shown >= 1) << shown;
            EXPECT_EQ(described.contains("mark without a name"_L1), shown == 2) << shown;
            EXPECT_EQ(described.contains("stands in the corner"_L1), shown >= 3) << shown;
            EXPECT_EQ(described.contains("Borders by the rule"_L1), shown >= 4) << shown;
        }
        EXPECT_EQ(shownMap().content().freePoint.has_value(), shown >= 5);
        EXPECT_EQ(described.contains("Contour lines"_L1), shown == 6) << shown;
        EXPECT_EQ(audienceReads(u"not a picture of any population"_s), shown == 6) << shown;
        press(shown % 2 ? Qt::Key_PageDown : Qt::Key_Space);
    }
    press(Qt::Key_Left); // back from the bare sheet to the whole map
    press(Qt::Key_3);
    EXPECT_FALSE(parts[2]->isChecked());
    press(Qt::Key_5);
    EXPECT_FALSE(shownMap().content().freePoint);
    EXPECT_TRUE(audienceReads(u"not a picture of any population"_s));
    press(Qt::Key_6);
    EXPECT_FALSE(audienceReads(u"not a picture of any population"_s));
}

TEST_F(PresenterWindowTest, NamesNoRegionWhileTheRegionsAreHidden)
{
    open();
    press(Qt::Key_4);
    EXPECT_FALSE(audienceReads(u"region"_s));
    EXPECT_TRUE(audienceReads(u"Anxiety 3.0 and avoidance 3.0"_s));
}

TEST_F(PresenterWindowTest, WalksThroughATourAndKeepsItsNotesOnTheFirstScreen)
{
    open();
    choose(Tour);
    const core::Tour tour = core::Library::load(u":"_s, u"en"_s)->tours().front();
    for (const core::TourStep &step : tour.steps) {
        EXPECT_TRUE(audienceReads(step.title));
        EXPECT_TRUE(audienceReads(step.text));
        EXPECT_FALSE(anyContains(textsBelow(audience()), step.notes));
        bool noted = false;
        for (const QLabel *label : controls().findChildren<QLabel *>())
            noted |= label->isVisible() && label->text() == step.notes;
        EXPECT_TRUE(noted);
        press(Qt::Key_PageDown);
    }
    EXPECT_TRUE(audienceReads(tour.steps.back().title)) << "the last step stays";
    press(Qt::Key_PageUp);
    EXPECT_TRUE(audienceReads(tour.steps[tour.steps.size() - 2].title));
}

TEST_F(PresenterWindowTest, ShowsTheBoxOfASceneOnlyOnceItIsRevealed)
{
    open();
    choose(Vignette);
    const auto vignettes = core::Library::load(u":"_s, u"en"_s)->vignettes();
    EXPECT_TRUE(audienceReads(vignettes[0].scene));
    EXPECT_FALSE(shownMap().content().targetBox);
    press(Qt::Key_Right);
    EXPECT_EQ(shownMap().content().targetBox, vignettes[0].box);
    EXPECT_FALSE(anyContains(textsBelow(audience()), vignettes[0].explanation));
    press(Qt::Key_Right);
    EXPECT_TRUE(audienceReads(vignettes[1].scene));
    EXPECT_FALSE(shownMap().content().targetBox);
}

TEST_F(PresenterWindowTest, ShowsAClassVoteOnceItIsRevealedAndTheBoxAfterIt)
{
    open();
    choose(Vignette);
    const core::Vignette vignette = core::Library::load(u":"_s, u"en"_s)->vignettes()[0];
    const QImage scene = drawnVote();
    countHands({u"12"_s, u"5"_s, u"9"_s, u"0"_s, u"4"_s});
    place(vignette.centre());
    place({1.2, 6.8});
    const core::ClassVote counted = vote().vote();
    EXPECT_EQ(counted.hands.values, (std::array{12, 5, 9, 0}));
    EXPECT_EQ(counted.undecided, 4);
    ASSERT_EQ(counted.placements.size(), 2U);
    EXPECT_TRUE(vignette.contains(counted.placements[0]));
    EXPECT_EQ(drawnVote(), scene) << "nobody follows the others";
    EXPECT_FALSE(audienceReads(u"30 hand"_s));

    press(Qt::Key_Right);
    EXPECT_TRUE(audienceReads(u"30 hand"_s));
    EXPECT_TRUE(audienceReads(u", 4 of them undecided"_s));
    EXPECT_TRUE(audienceReads(u"2 placement"_s));
    EXPECT_TRUE(audience().stage().accessibleDescription().contains(u"Secure: 12 (40 %)."_s));
    EXPECT_FALSE(audienceReads(u"within the box"_s));
    EXPECT_FALSE(shownMap().content().targetBox);
    EXPECT_NE(drawnVote(), scene);

    press(Qt::Key_Right);
    EXPECT_EQ(shownMap().content().targetBox, vignette.box);
    EXPECT_TRUE(audienceReads(u"1 of 2 placements lie within the box"_s));
    press(Qt::Key_Left);
    EXPECT_FALSE(shownMap().content().targetBox);
    EXPECT_TRUE(audienceReads(u"30 hand"_s));
    press(Qt::Key_Left);
    EXPECT_FALSE(audienceReads(u"30 hand"_s));
}

TEST_F(PresenterWindowTest, DrawsHandsAndPlacementsOfAVoteOverTheMap)
{
    open();
    choose(Vignette);
    press(Qt::Key_Right);
    const QImage without = drawnVote();
    place({2.5, 5.5});
    const QImage one = drawnVote();
    EXPECT_NE(one, without) << "a placement";
    place({3.5, 4.5});
    const QImage two = drawnVote();
    EXPECT_NE(two, one) << "another, with mean and ellipse";
    countHands({u"7"_s});
    const QImage hands = drawnVote();
    EXPECT_NE(hands, two);
    click(u"Remove the last"_s);
    EXPECT_EQ(vote().vote().placements.size(), 1U);
    click(u"Clear the vote"_s);
    EXPECT_TRUE(vote().vote().isEmpty());
    EXPECT_EQ(drawnVote(), without);
}

TEST_F(PresenterWindowTest, KeepsTheVoteOfEachSceneWhileTheProgramRuns)
{
    open();
    choose(Vignette);
    countHands({u"3"_s});
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_TRUE(vote().vote().isEmpty()) << "the next scene";
    EXPECT_EQ(vote().findChild<QSpinBox *>()->value(), 0);
    press(Qt::Key_Left);
    EXPECT_EQ(vote().vote().raisedHands(), 3);
    EXPECT_EQ(vote().findChild<QSpinBox *>()->value(), 3);
}

TEST_F(PresenterWindowTest, TypesAVoteWithoutMovingThePresentation)
{
    open();
    choose(Vignette);
    countHands({u"1"_s});
    auto &map = *vote().findChild<app::AttachmentMap *>();
    map.setFocus();
    const core::AttachmentPoint before = *map.content().freePoint;
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Up);
    EXPECT_GT(map.content().freePoint->anxiety, before.anxiety);
    EXPECT_GT(map.content().freePoint->avoidance, before.avoidance);
    EXPECT_FALSE(audienceReads(u"1 hand"_s));
    QTest::keyClick(&map, Qt::Key_PageDown);
    EXPECT_TRUE(audienceReads(u"1 hand"_s)) << "the pointer in the hand still goes on";
}

TEST_F(PresenterWindowTest, OffersTheCutLineLabOnlyWhileAClassIsLoaded)
{
    open();
    const auto *kind = controls().findChild<QComboBox *>();
    EXPECT_EQ(kind->count(), 4);
    controls().setClass(*labPicture(40, lowCut));
    EXPECT_EQ(kind->count(), 5);
    choose(Lab);
    ASSERT_TRUE(audience().findChild<app::LabCounts *>()->isVisible());
    EXPECT_TRUE(shownMap().accessibleDescription().contains(u"40 people"_s));
    controls().setClass(std::nullopt);
    EXPECT_EQ(kind->count(), 4);
    EXPECT_FALSE(audience().findChild<app::LabCounts *>()->isVisible());
    EXPECT_FALSE(shownMap().accessibleDescription().contains(u"without names"_s))
        << "the group is gone with its class";
}

TEST_F(PresenterWindowTest, ShowsTheCountsOfBothRulesWhileALineIsDragged)
{
    open();
    controls().setClass(*labPicture(40, lowCut));
    choose(Lab);
    for (const double cut : {3.0, 2.0, 5.5}) {
        const app::LabPicture picture =
            *labPicture(40, core::ClassificationRule::cutByHand({cut, cut}));
        controls().setClass(picture);
        QStringList shown;
        for (const QLabel *label :
             audience().findChild<app::LabCounts *>()->findChildren<QLabel *>())
            shown << label->text();
        for (const app::ShownByRule &read : {picture.first(), picture.second()}) {
            EXPECT_TRUE(shown.contains(app::wording::ruleName(read.rule.kind())));
            for (const core::Style style : core::styles) {
                const std::size_t people = read.counts.perStyle[style].people;
                EXPECT_TRUE(shown.contains(
                    u"%1 (%2 %)"_s.arg(people).arg(std::lround(static_cast<double>(people) * 2.5))))
                    << shown.join(u'|').toStdString();
            }
        }
        EXPECT_TRUE(audienceReads(u"%1 of 40 people change"_s.arg(picture.changed().people)));
        EXPECT_TRUE(audienceReads(app::wording::ruleName(core::RuleKind::CutByHand)));
    }
    const QImage before = audience().grab().toImage();
    controls().setClass(*labPicture(40, core::ClassificationRule::cutByHand({4.5, 2.5})));
    EXPECT_NE(audience().grab().toImage(), before) << "the second rule's lines moved";
}

TEST(LabPicture, HoldsNoCountOfAFewRealPeople)
{
    core::CohortScores scores;
    const auto add = [&](int people, float anxiety, float avoidance) {
        scores.on.anxiety.insert(scores.on.anxiety.end(), people, anxiety);
        scores.on.avoidance.insert(scores.on.avoidance.end(), people, avoidance);
    };
    add(18, 2.0F, 2.0F);
    add(7, 6.0F, 2.0F);
    add(3, 2.0F, 6.0F);
    add(2, 6.0F, 6.0F);
    const auto rule = core::ClassificationRule::midpoint();
    const auto readings = core::readStyles(scores, rule);
    const auto picture = *app::LabPicture::make(
        std::make_shared<const app::PeopleCloud>(app::peopleCloud(scores, std::nullopt)),
        {rule, core::countStyles(scores, rule)}, {rule, core::countStyles(scores, rule)},
        *core::compareReadings(readings, readings));
    app::LabCounts counts;
    counts.setPicture(picture);
    EXPECT_TRUE(counts.sentences().contains(u"Secure: 18 (60 %) and 18 (60 %)."_s))
        << qPrintable(counts.sentences());
    EXPECT_TRUE(counts.sentences().contains(u"Dismissive-avoidant: under 5 and under 5."_s))
        << qPrintable(counts.sentences());
    for (const QLabel *label : counts.findChildren<QLabel *>()) {
        bool isNumber = false;
        const int shown = label->text().section(u' ', 0, 0).toInt(&isNumber);
        EXPECT_TRUE(!isNumber || shown == 0 || shown >= 5) << qPrintable(label->text());
    }
}

TEST(LabPicture, IsNeverMadeOfAGroupThatIsTooSmall)
{
    struct Case {
        std::size_t people;
        std::size_t smallest;
        bool shown;
    };
    const Case cases[] = {
        {5, core::smallestGroup, true},
        {4, core::smallestGroup, false},
        {0, core::smallestGroup, false},
        {9, 10, false},
        {10, 10, true},
        {4, 1, false}, // never lowered
    };
    for (const Case &each : cases) {
        const auto picture = labPicture(each.people, lowCut, each.smallest);
        EXPECT_EQ(picture.has_value(), each.shown) << each.people << " of " << each.smallest;
        if (!picture) {
            EXPECT_EQ(picture.error().code, core::ErrorCode::GroupTooSmall);
        }
    }
    const auto whole = *labPicture(9, lowCut);
    for (const bool noPeople : {true, false}) {
        core::StyleCounts few;
        few.perStyle[core::Style::Secure] = 4;
        core::StyleCounts nine;
        nine.perStyle[core::Style::Secure] = 9;
        const app::RuledCounts all{core::ClassificationRule::midpoint(), nine};
        const auto comparison = *core::compareReadings(std::vector(9, core::StyleReading::Secure),
                                                       std::vector(9, core::StyleReading::Secure));
        EXPECT_FALSE(app::LabPicture::make(noPeople ? nullptr : whole.people(), all,
                                           noPeople ? all : app::RuledCounts{lowCut, few},
                                           comparison))
            << "whichever of its parts is of too few";
    }
}

TEST_F(PresenterWindowTest, TakesAtMostAThirdOfTheWindowForTheControls)
{
    open();
    for (const QString &language : {u"en"_s, u"de"_s}) {
        window().look().setLanguage(language);
        for (const double zoom : {1.0, 1.5}) {
            window().look().setZoom(zoom);
            for (const int width : {1240, 1500}) {
                window().resize(width, 900);
                QTest::qWait(10);
                EXPECT_LE(controls().width(), window().width() / 3) << zoom << ' ' << width;
                EXPECT_LE(controls().widget()->minimumSizeHint().width(),
                          controls().viewport()->width())
                    << "nothing is cut off";
            }
        }
    }
    window().look().setZoom(1.0);
}

TEST_F(PresenterWindowTest, ShowsAStatementWithItsScale)
{
    open();
    choose(Statement);
    const auto atlas = core::InstrumentCatalogue(u":/instruments"_s).instrument(u"atlas-24"_s);
    QList<const core::Item *> items;
    for (const core::Item &item : atlas->items) {
        if (item.type == core::ItemType::Likert)
            items << &item;
    }
    EXPECT_TRUE(audienceReads(atlas->text(items[0]->textKey, u"en"_s)));
    QStringList scale;
    for (const QLabel *label : audience().findChild<app::AnswerScale *>()->findChildren<QLabel *>())
        scale << label->text();
    for (const QString &key : items[0]->labelKeys)
        EXPECT_TRUE(scale.contains(atlas->text(key, u"en"_s)));
    EXPECT_TRUE(scale.contains(u"1"_s) && scale.contains(u"7"_s));
    press(Qt::Key_Right);
    EXPECT_TRUE(audienceReads(atlas->text(items[1]->textKey, u"en"_s)));
    EXPECT_EQ(audience().stage().shownMap(), nullptr);
}

TEST_F(PresenterWindowTest, HearsARemoteWhereverTheFocusIs)
{
    window().navigation().showPage(app::PageName::Map);
    open();
    choose(Tour);
    const auto step = [this] { return controls().findChild<QLabel *>(u"position"_s)->text(); };
    window().navigation().showArticle(u"coping"_s);
    QTest::qWait(10);
    activate(window());
    auto *article = window().findChild<app::LearnPage *>()->findChild<QTextBrowser *>();
    ASSERT_TRUE(article);
    window().navigation().showPage(app::PageName::Map);
    const auto focus = [&](QWidget &widget, app::PageName page) {
        window().navigation().showPage(page);
        widget.setFocus();
        QTest::qWait(1);
        return QApplication::focusWidget();
    };
    for (const auto &[widget, page] :
         {std::pair<QWidget *, app::PageName>(&ownMap(), app::PageName::Map),
          std::pair<QWidget *, app::PageName>(article, app::PageName::Learn)}) {
        QWidget *focused = focus(*widget, page);
        ASSERT_TRUE(focused);
        const QString before = step();
        QTest::keyClick(focused, Qt::Key_PageDown);
        EXPECT_NE(step(), before);
        QTest::keyClick(focused, Qt::Key_PageUp);
        EXPECT_EQ(step(), before);
        for (const Qt::Key blank : {Qt::Key_B, Qt::Key_W, Qt::Key_Period, Qt::Key_Comma}) {
            const QImage lit = audience().grab().toImage();
            QTest::keyClick(focused, blank);
            EXPECT_NE(audience().grab().toImage(), lit) << blank;
            QTest::keyClick(focused, blank);
            EXPECT_EQ(audience().grab().toImage(), lit) << blank;
        }
    }
    controls().endPresentation();
    const QString before = step();
    QTest::keyClick(focus(ownMap(), app::PageName::Map), Qt::Key_PageDown);
    EXPECT_EQ(step(), before) << "nobody looks";
}

TEST_F(PresenterWindowTest, GoesOnAndBackByEveryKeyOfThatKind)
{
    open();
    choose(Tour);
    const auto step = [this] { return controls().findChild<QLabel *>(u"position"_s)->text(); };
    const QString first = step();
    const std::pair<Qt::Key, Qt::Key> pairs[]{
        {Qt::Key_PageDown, Qt::Key_PageUp}, {Qt::Key_Right, Qt::Key_Left},
        {Qt::Key_Down, Qt::Key_Up},         {Qt::Key_Space, Qt::Key_Backspace},
        {Qt::Key_Return, Qt::Key_Up},       {Qt::Key_N, Qt::Key_P},
        {Qt::Key_End, Qt::Key_Home}};
    for (const auto &[forth, back] : pairs) {
        press(forth);
        EXPECT_NE(step(), first) << forth;
        press(back);
        EXPECT_EQ(step(), first) << back;
    }
    press(Qt::Key_End);
    const QString last = step();
    press(Qt::Key_Right);
    EXPECT_EQ(step(), last);
}

TEST_F(PresenterWindowTest, GoesDarkWithBAndComesBackAsItWas)
{
    open();
    const QImage before = audience().grab().toImage();
    press(Qt::Key_B);
    const QImage dark = audience().grab().toImage();
    for (int y = 0; y < dark.height(); y += 10) {
        for (int x = 0; x < dark.width(); x += 10)
            ASSERT_EQ(dark.pixelColor(x, y), QColor(Qt::black));
    }
    press(Qt::Key_B);
    EXPECT_EQ(audience().grab().toImage(), before);
}

TEST_F(PresenterWindowTest, PutsTheSpotlightWhereThePresentersMouseIs)
{
    open();
    window().navigation().showPage(app::PageName::Map);
    QTest::qWait(10);
    QWidget *view = ownMap().findChild<QGraphicsView *>()->viewport();
    const auto point = [&](const core::AttachmentPoint &at) {
        QTest::mouseMove(view, ownMap().positionOf(at).toPoint());
        QTest::qWait(10);
    };
    point({2.0, 5.0});
    EXPECT_FALSE(audience().spotlight()) << "not asked for";
    press(Qt::Key_S);
    point({5.0, 2.0});
    ASSERT_TRUE(audience().spotlight());
    const QPointF spot = *audience().spotlight();
    const QPointF expected =
        shownMap().positionOf({5.0, 2.0}) + QPointF(shownMap().mapTo(&audience(), QPoint()));
    EXPECT_NEAR(spot.x() * audience().width(), expected.x(), 4);
    EXPECT_NEAR(spot.y() * audience().height(), expected.y(), 4);
    auto *preview = controls().findChild<app::PresenterPreview *>();
    QTest::qWait(150);
    QTest::mouseMove(preview, preview->rect().center());
    ASSERT_TRUE(audience().spotlight());
    EXPECT_NEAR(audience().spotlight()->x(), 0.5, 0.02);
    press(Qt::Key_S);
    EXPECT_FALSE(audience().spotlight());
}

TEST_F(PresenterWindowTest, SpeaksTheLanguageOfTheProgram)
{
    open();
    choose(Vignette);
    window().look().setLanguage(u"de"_s);
    QTest::qWait(1);
    EXPECT_TRUE(audienceReads(core::Library::load(u":"_s, u"de"_s)->vignettes()[0].scene));
}

TEST_F(PresenterWindowTest, GoesOnWhereItWasWhenTheLanguageChanges)
{
    open();
    press(Qt::Key_3); // of the map, which is not shown while the language changes
    choose(Vignette);
    countHands({u"12"_s, u"5"_s});
    press(Qt::Key_Right);
    press(Qt::Key_S);
    controls().pointAt(std::nullopt);
    const core::ClassVote counted = vote().vote();
    const QPointer<app::PresenterWindow> former = &audience();
    const QRect place = audience().geometry();
    int shownAgain = 0;
    const auto watched = [&](QEvent::Type type) {
        shownAgain += type == QEvent::Hide || type == QEvent::Close ? 1 : 0;
    };
    struct Watch : QObject {
        std::function<void(QEvent::Type)> heard;
        bool eventFilter(QObject *, QEvent *event) override
        {
            heard(event->type());
            return false;
        }
    } watch;
    watch.heard = watched;
    audience().installEventFilter(&watch);
    for (const QString &language : {u"de"_s, u"en"_s}) {
        window().look().setLanguage(language);
        QTest::qWait(10);
        ASSERT_EQ(&audience(), former) << "the audience's screen does not flicker";
        EXPECT_EQ(audience().geometry(), place);
        EXPECT_EQ(shownAgain, 0);
        const core::Vignette shown = core::Library::load(u":"_s, language)->vignettes()[0];
        EXPECT_TRUE(audienceReads(shown.scene));
        EXPECT_TRUE(controls().isOpen() && controls().isVisible());
        EXPECT_EQ(controls().findChildren<QComboBox *>()[0]->currentIndex(), Vignette);
        EXPECT_EQ(vote().vote(), counted);
        EXPECT_TRUE(vote().isVisible()) << "it stays open";
        EXPECT_TRUE(audienceReads(language == u"de"_s ? u"17 Handzeichen"_s : u"17 hands"_s));
        EXPECT_FALSE(shownMap().content().targetBox) << "what is hidden stays hidden";
    }
    // Its keys and its mouse are answered as before.
    press(Qt::Key_Right);
    EXPECT_TRUE(shownMap().content().targetBox);
    choose(Map);
    EXPECT_FALSE(controls().findChildren<QCheckBox *>()[2]->isChecked());
    controls().pointAt(core::AttachmentPoint{5.0, 2.0});
    EXPECT_TRUE(audience().spotlight()) << "it is still asked for";
    press(Qt::Key_B);
    window().look().setLanguage(u"de"_s);
    EXPECT_EQ(audience().grab().toImage().pixelColor(5, 5), QColor(Qt::black))
        << "a dark screen stays dark";
    press(Qt::Key_Escape);
    EXPECT_FALSE(topLevel<app::PresenterWindow>());
    EXPECT_FALSE(controls().isVisible());
    window().look().setLanguage(u"en"_s);
    EXPECT_FALSE(controls().isVisible());
    EXPECT_FALSE(topLevel<app::PresenterWindow>()) << "what has ended does not come back";
}

TEST_F(PresenterWindowTest, ShowsAllWordsOfEverySceneWithoutCuttingOne)
{
    open();
    const auto expectWhole = [this] {
        QApplication::processEvents();
        for (const QLabel *label : audience().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                << label->text().toStdString();
            const QRect box(label->mapTo(&audience(), QPoint()), label->size());
            EXPECT_TRUE(audience().rect().contains(box)) << label->text().toStdString();
        }
    };
    controls().setClass(
        *labPicture(2500, core::ClassificationRule::brennanClarkShaver1998ForTeaching()));
    const auto giveLongVote = [this] {
        const core::ClassVote all{{{120, 115, 138, 109}}, 104, {{1.5, 2.5}, {6.5, 6.5}}};
        emit vote().voteChanged(all);
        vote().setVote(all);
    };
    for (const double zoom : {1.0, 1.5}) {
        window().look().setZoom(zoom);
        for (const QSize size : {QSize(1920, 1080), QSize(1024, 768)}) {
            audience().resize(size);
            for (const Kind kind : {Map, Tour, Vignette, Statement, Lab}) {
                choose(kind);
                for (int i = 0; i < (kind == Lab ? 1 : 40); ++i) {
                    if (kind == Vignette && vote().vote().isEmpty())
                        giveLongVote();
                    expectWhole();
                    press(Qt::Key_Right);
                }
            }
        }
    }
    EXPECT_TRUE(audience().size() == QSize(1024, 768)) << "no word made the window grow";
}

TEST_F(PresenterWindowTest, NeverReceivesAnythingThatWasSaved)
{
    const core::AssessmentId titled = addResult(ownTitle, {});
    addResult({}, personName);
    window().navigation().showPage(app::PageName::Map);
    window().navigation().showResult(titled);
    window().navigation().showPage(app::PageName::History);
    QTest::qWait(10);
    const QStringList own = textsBelow(window());
    ASSERT_TRUE(anyContains(own, ownTitle)) << "the walk finds what is there";
    ASSERT_TRUE(anyContains(own, personName)) << "the walk finds what is there";
    open();
    EXPECT_EQ(audience().parent(), nullptr);
    controls().setClass(*labPicture(40, lowCut));
    for (const Kind kind : {Map, Tour, Vignette, Statement, Lab}) {
        choose(kind);
        if (kind == Vignette) {
            countHands({u"12"_s, u"5"_s});
            place({2.0, 6.0});
        }
        window().navigation().showPage(app::PageName::Map);
        window().navigation().showResult(titled);
        press(Qt::Key_Right);
        QTest::qWait(1);
        for (const QString &secret : {ownTitle, personName})
            EXPECT_FALSE(anyContains(textsBelow(audience()), secret)) << kind;
    }
    // Of two results the picture shows no trace either.
    choose(Map);
    const QImage withResults = audience().grab().toImage();
    ASSERT_TRUE(m_program->records()->eraseAll().has_value());
    window().navigation().showPage(app::PageName::Map);
    QTest::qWait(10);
    EXPECT_EQ(audience().grab().toImage(), withResults);
}

TEST_F(PresenterWindowTest, FillsAScreenOtherThanThePresentersWhereThereIsOne)
{
    open();
    const bool second = QGuiApplication::screens().size() > 1;
    EXPECT_EQ(audience().isFullScreen(), second);
    if (second) {
        EXPECT_NE(audience().screen(), window().screen());
        EXPECT_EQ(audience().geometry(), audience().screen()->geometry());
    }
}
