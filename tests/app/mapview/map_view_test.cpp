// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The map nearer, turned round, with lines to drag and with groups on it.
#include "map_examples.h"

#include "app/mapview/attachment_map.h"

#include "app/foundation/theme/theme.h"
#include "app/mapview/map_export.h"
#include "app/mapview/map_sentences.h"
#include "core/cohort/simulation.h"
#include "core/scoring/norm_reader.h"

#include <QApplication>
#include <QFile>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using app::AttachmentMap;
using app::wholeView;
using core::AttachmentPoint;
using core::ClassificationRule;
using core::Style;

namespace
{

class MapViewTest : public ::testing::Test
{
protected:
    MapViewTest()
    {
        map.resize(640, 640);
        put(map, &app::MapContent::freePoint, AttachmentPoint{2.0, 2.0});
        map.show();
        QTest::qWait(20);
    }

    QWidget &surface() { return *map.childAt(map.rect().center()); }
    QPoint on(const AttachmentPoint &point)
    {
        return surface().mapFrom(&map, map.positionOf(point).toPoint());
    }
    void drag(Qt::MouseButton button, const AttachmentPoint &from, const AttachmentPoint &to)
    {
        const QPoint start = on(from);
        const QPoint end = on(to);
        QTest::mousePress(&surface(), button, {}, start);
        for (int step = 1; step <= 4; ++step) {
            const QPointF at = start + (end - start) * step / 4.0;
            QMouseEvent move(QEvent::MouseMove, at, surface().mapToGlobal(at), Qt::NoButton, button,
                             {});
            QApplication::sendEvent(&surface(), &move);
        }
        QTest::mouseRelease(&surface(), button, {}, end);
    }
    bool turnWheel(int notches, const AttachmentPoint &at, Qt::KeyboardModifiers keys)
    {
        const QPointF position = on(at);
        QWheelEvent wheel(position, surface().mapToGlobal(position), {}, {0, 120 * notches},
                          Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&surface(), &wheel);
        return wheel.isAccepted();
    }
    QColor colourAt(const AttachmentPoint &point)
    {
        return map.grab().toImage().pixelColor(map.positionOf(point).toPoint());
    }
    void expectNear(const AttachmentPoint &a, const AttachmentPoint &b, double by)
    {
        EXPECT_NEAR(a.anxiety, b.anxiety, by);
        EXPECT_NEAR(a.avoidance, b.avoidance, by);
    }

    AttachmentMap map;
};

bool nearTo(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
               std::abs(a.blue() - b.blue()) <
           16;
}

core::CohortScores people(std::size_t count)
{
    return *core::simulatePeople({.mean = {4.0, 3.3}, .sd = {1.2, 1.2}}, count, 7);
}

app::MapPoint resultAt(const AttachmentPoint &point, const QString &label)
{
    core::Placement placement;
    for (const core::Dimension dimension : core::dimensions) {
        placement.on[dimension].mean = point[dimension];
        placement.on[dimension].standardError = 0.2;
        placement.on[dimension].source = core::ErrorSource::PublishedReliability;
    }
    return {label, placement};
}

} // namespace

TEST_F(MapViewTest, ComesNearerUnderThePointerAndNoFurtherThanItsLimits)
{
    QSignalSpy changed(&map, &AttachmentMap::viewChanged);
    const QPointF before = map.positionOf({5.0, 3.0});
    EXPECT_TRUE(turnWheel(2, {5.0, 3.0}, Qt::ControlModifier));
    EXPECT_GT(map.content().zoom(), 1.4);
    EXPECT_LT((map.positionOf({5.0, 3.0}) - before).manhattanLength(), 3.0)
        << "the place under the pointer stays there";
    EXPECT_TRUE(map.accessibleDescription().contains(u"In view: anxiety from"_s));
    turnWheel(100, {5.0, 3.0}, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(map.content().zoom(), app::mostZoom);
    turnWheel(-100, {5.0, 3.0}, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(map.content().zoom(), 1.0);
    EXPECT_FALSE(map.accessibleDescription().contains(u"In view"_s));
    EXPECT_GE(changed.count(), 3);
}

TEST_F(MapViewTest, ComesNearerBetweenTwoFingersOnATouchpad)
{
    const QPointF at = on({3.0, 5.0});
    const QPointF before = map.positionOf({3.0, 5.0});
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              at, at, surface().mapToGlobal(at), 0.5, {});
    QApplication::sendEvent(&surface(), &pinch);
    EXPECT_NEAR(map.content().zoom(), 1.5, 1e-9);
    EXPECT_LT((map.positionOf({3.0, 5.0}) - before).manhattanLength(), 3.0);
}

TEST_F(MapViewTest, ComesNearerBetweenTwoFingersOnAScreenWithoutMovingThePoint)
{
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint middle = on({4.0, 4.0});
    QTest::touchEvent(&surface(), screen.get())
        .press(0, middle - QPoint(40, 0), &surface())
        .press(1, middle + QPoint(40, 0), &surface());
    for (int apart = 50; apart <= 120; apart += 10) {
        QTest::touchEvent(&surface(), screen.get())
            .move(0, middle - QPoint(apart, 0), &surface())
            .move(1, middle + QPoint(apart, 0), &surface());
    }
    QTest::touchEvent(&surface(), screen.get())
        .release(0, middle - QPoint(120, 0), &surface())
        .release(1, middle + QPoint(120, 0), &surface());
    EXPECT_GT(map.content().zoom(), 1.5);
    EXPECT_EQ(map.content().freePoint, (AttachmentPoint{2.0, 2.0}));
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(map.content().freePoint, (AttachmentPoint{2.0, 2.0})) << "that was no move to redo";
}

TEST_F(MapViewTest, TellsWhatAHandMovedAndGivesItBackWithTheRest)
{
    QSignalSpy point(&map, &AttachmentMap::freePointMoved);
    QSignalSpy lines(&map, &AttachmentMap::cutLinesMoved);
    QSignalSpy view(&map, &AttachmentMap::viewChanged);
    app::MapContent shown = map.content();
    shown.rule = ClassificationRule::cutByHand({3.0, 3.0});
    shown.freePoint = AttachmentPoint{5.0, 5.0};
    shown.view = QRectF(0.5, 0.5, 0.25, 0.25);
    shown.results = {resultAt({6.0, 5.0}, u"Spring"_s)};
    map.setContent(shown);
    EXPECT_TRUE(map.content() == shown);
    EXPECT_EQ(point.count() + lines.count(), 0) << "nobody's hand";
    EXPECT_EQ(view.count(), 1);
    map.setContent(shown);
    EXPECT_EQ(view.count(), 1);

    QTest::keyClick(&map, Qt::Key_Right);
    EXPECT_EQ(point.count(), 1);
    shown.freePoint = AttachmentPoint{5.1, 5.0};
    EXPECT_TRUE(map.content() == shown);
    shown.selected = 7;
    map.setContent(shown);
    EXPECT_FALSE(map.content().selected) << "there is no such result";
}

TEST_F(MapViewTest, LooksTheSameHoweverItCameToShowWhatItShows)
{
    app::MapContent content;
    content.norm = std::make_shared<const core::Norm>(*core::findNorm(u":/norms"_s, u"ecr"_s));
    const auto sample = std::make_shared<const app::DensityPicture>(shippedDensity());
    const auto few =
        std::make_shared<const app::PeopleCloud>(app::peopleCloud(people(50), std::nullopt));
    const auto many = std::make_shared<const app::PeopleCloud>(
        app::peopleCloud(people(5'000), AttachmentPoint{4.0, 3.3}));
    const ClassificationRule byHand = ClassificationRule::cutByHand({3.0, 5.0});
    const std::vector<app::MapPoint> two{resultAt({2.0, 5.0}, u"One"_s),
                                         resultAt({3.0, 2.0}, u"Two"_s)};
    const app::ResultRegion ellipses{app::RegionShape::Ellipse, 0.68};
    const core::PerDimension<core::PlaneRange> box{{2.0, 3.0}, {4.0, 5.0}};
    using Change = std::function<void(app::MapContent &)>;
    const std::vector<std::pair<const char *, Change>> changes{
        {"a rule", [&](auto &c) { c.rule = byHand; }},
        {"a sample", [&](auto &c) { c.density = sample; }},
        {"a group", [&](auto &c) { c.people = few; }},
        {"a part", [](auto &c) { c.view = QRectF(0.2, 0.1, 0.5, 0.5); }},
        {"another group", [&](auto &c) { c.people = many; }},
        {"no sample for a while", [](auto &c) { c.layers.density = false; }},
        {"another part", [](auto &c) { c.view = QRectF(0.4, 0.3, 0.3, 0.3); }},
        {"the sample again", [](auto &c) { c.layers.density = true; }},
        {"no axes", [](auto &c) { c.layers.axes = false; }},
        {"turned axes", [](auto &c) { c.axes.swapped = true, c.layers.axes = true; }},
        {"percentiles", [](auto &c) { c.axes.unit = core::AxisUnit::Percentile; }},
        {"results", [&](auto &c) { c.results = two; }},
        {"other labels", [](auto &c) { c.results[0].label = u"Quite another"_s; }},
        {"one of them", [](auto &c) { c.selected = 1; }},
        {"ellipses", [&](auto &c) { c.resultRegion = ellipses; }},
        {"a second rule", [](auto &c) { c.secondRule = ClassificationRule::midpoint(); }},
        {"a box", [&](auto &c) { c.targetBox = box; }},
        {"a part once more", [](auto &c) { c.view = QRectF(0.2, 0.1, 0.5, 0.5); }},
        {"the whole plane", [](auto &c) { c.view = wholeView; }},
        {"nobody", [](auto &c) { c.people = nullptr; }},
        {"a bare sheet", [](auto &c) { c = {}; }}};
    // The sample is drawn after what is quicker, and again when the view rests.
    const auto picture = [](AttachmentMap &shown) {
        QTest::qWait(150);
        return shown.grab().toImage();
    };
    map.setFocusPolicy(Qt::NoFocus);
    for (const auto &[what, change] : changes) {
        const QImage before = picture(map);
        change(content);
        map.setContent(content);
        content.view = map.content().view;
        AttachmentMap fresh;
        fresh.setFocusPolicy(Qt::NoFocus);
        fresh.resize(map.size());
        fresh.show();
        fresh.setContent(map.content());
        // Other axes had shown the whole plane; this is the part that is in view.
        app::MapContent same = fresh.content();
        same.view = content.view;
        fresh.setContent(same);
        const QImage shown = picture(map);
        EXPECT_NE(shown, before) << what;
        EXPECT_EQ(shown, picture(fresh)) << what;
    }
}

TEST_F(MapViewTest, PutsThePartInViewOnPaperWhereverThePlaneIsTurned)
{
    put(map, &app::MapContent::axes, {.swapped = true});
    const QImage whole = app::mapImage(map.content(), map.font(), 0.5);
    map.zoomBy(3.0);
    EXPECT_NE(app::mapImage(map.content(), map.font(), 0.5), whole);
    map.showWholePlane();
    EXPECT_EQ(app::mapImage(map.content(), map.font(), 0.5), whole);
}

TEST_F(MapViewTest, LeavesTheWheelToThePageWhileTheWholePlaneIsInView)
{
    EXPECT_FALSE(turnWheel(-1, {4, 4}, {}));
    map.zoomBy(3.0);
    const QPointF before = map.positionOf({4, 4});
    EXPECT_TRUE(turnWheel(-1, {4, 4}, {}));
    EXPECT_LT(map.positionOf({4, 4}).y(), before.y());
}

TEST_F(MapViewTest, LooksAroundWithTheRightButtonAndTheKeyboard)
{
    map.zoomBy(3.0);
    const QPointF before = map.positionOf({4, 4});
    drag(Qt::RightButton, {4, 4}, {4.5, 4});
    EXPECT_NEAR(map.positionOf({4, 4}).x() - before.x(),
                map.positionOf({4.5, 4}).x() - map.positionOf({4, 4}).x(), 3.0);
    EXPECT_EQ(map.content().freePoint, (AttachmentPoint{2.0, 2.0})) << "looking moves no point";
    QTest::keyClick(&map, Qt::Key_0);
    EXPECT_DOUBLE_EQ(map.content().zoom(), 1.0);
    QTest::keyClick(&map, Qt::Key_Plus);
    EXPECT_GT(map.content().zoom(), 1.0);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&map, Qt::Key_Right, Qt::AltModifier);
    EXPECT_NEAR(map.positionOf({7, 4}).x(), map.positionOf({7, 1}).x(), 1e-9);
    EXPECT_LT(map.positionOf({7, 4}).x(), map.width()) << "it stops at the end of the plane";
    EXPECT_FALSE(map.namePosition(Style::Fearful) && map.namePosition(Style::Secure) &&
                 map.content().zoom() > 3.0);
}

TEST_F(MapViewTest, DragsACutLineAndTakesItBack)
{
    QSignalSpy moved(&map, &AttachmentMap::cutLinesMoved);
    drag(Qt::LeftButton, {4.0, 5.0}, {5.0, 5.0});
    EXPECT_EQ(moved.count(), 0) << "not unless the map allows it";
    EXPECT_EQ(map.content().rule, ClassificationRule::midpoint());

    map.setCutLinesMovable(true);
    put(map, &app::MapContent::freePoint, AttachmentPoint{2.0, 2.0});
    drag(Qt::LeftButton, {4.0, 5.0}, {5.0, 5.0});
    EXPECT_GE(moved.count(), 1);
    EXPECT_EQ(map.content().rule.kind(), core::RuleKind::CutByHand);
    expectNear(map.content().rule.cutLines()->at, {5.0, 4.0}, 0.03);
    EXPECT_EQ(map.content().freePoint, (AttachmentPoint{2.0, 2.0}));
    drag(Qt::LeftButton, map.content().rule.cutLines()->at, {3.0, 3.0});
    expectNear(map.content().rule.cutLines()->at, {3.0, 3.0}, 0.03);

    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier);
    expectNear(map.content().rule.cutLines()->at, {5.0, 4.0}, 0.03);
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map.content().rule, ClassificationRule::midpoint()) << "with its name";
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    expectNear(map.content().rule.cutLines()->at, {5.0, 4.0}, 0.03);
}

TEST_F(MapViewTest, MakesAMoveAgainAndForgetsItAfterANewOne)
{
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map.content().freePoint, (AttachmentPoint{2.0, 2.0}));
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    expectNear(*map.content().freePoint, {2.1, 2.0}, 1e-9);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    expectNear(*map.content().freePoint, {2.1, 1.9}, 1e-9);
}

TEST_F(MapViewTest, TakesASecondButtonForNothingDuringADrag)
{
    const QPoint start = on({2.0, 2.0});
    const QPoint end = on({3.0, 3.0});
    QTest::mousePress(&surface(), Qt::LeftButton, {}, start);
    QTest::mousePress(&surface(), Qt::RightButton, {}, start);
    QTest::mouseRelease(&surface(), Qt::RightButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, QPointF(end), surface().mapToGlobal(QPointF(end)),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&surface(), &move);
    QTest::mouseRelease(&surface(), Qt::LeftButton, {}, end);
    expectNear(*map.content().freePoint, {3.0, 3.0}, 0.03);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier);
    expectNear(*map.content().freePoint, {3.0, 3.0}, 0.03);
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier);
    expectNear(*map.content().freePoint, {2.0, 2.0}, 0.03);
}

TEST_F(MapViewTest, ShowsTheWholePlaneWhereAPointIsToBePlaced)
{
    map.setUse(app::MapUse::Look);
    map.zoomBy(4.0);
    map.setUse(app::MapUse::PlacePoint);
    EXPECT_DOUBLE_EQ(map.content().zoom(), 1.0) << "there it could not be moved";
}

TEST_F(MapViewTest, HoldsAPointNoLongerThanItMayBeMoved)
{
    QTest::mousePress(&surface(), Qt::LeftButton, {}, on({3.0, 3.0}));
    map.setUse(app::MapUse::Look);
    const QPointF end = on({6.0, 6.0});
    QMouseEvent move(QEvent::MouseMove, end, surface().mapToGlobal(end), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&surface(), &move);
    expectNear(*map.content().freePoint, {3.0, 3.0}, 0.03);
}

TEST_F(MapViewTest, MatchesABookWithTurnedAxesAndNamesThem)
{
    put(map, &app::MapContent::norm,
        std::make_shared<const core::Norm>(*core::findNorm(u":/norms"_s, u"ecr"_s)));
    put(map, &app::MapContent::axes, {.swapped = true, .reversed = {false, true}});
    const app::Theme theme = app::themeFor(map.palette());
    EXPECT_TRUE(nearTo(colourAt({5.45, 2.45}), theme.tint[Style::Preoccupied]));
    EXPECT_LT(map.positionOf({6, 4}).y(), map.positionOf({2, 4}).y()) << "anxiety upwards";
    EXPECT_LT(map.positionOf({4, 6}).x(), map.positionOf({4, 2}).x()) << "avoidance to the left";
    EXPECT_TRUE(app::mapCaption(map.content()).contains(u"“Attachment anxiety” rises upwards"_s));
    EXPECT_TRUE(
        app::mapCaption(map.content()).contains(u"“Attachment avoidance” rises to the left"_s));
    // An arrow key moves the way it points.
    QTest::keyClick(&map, Qt::Key_Right);
    expectNear(*map.content().freePoint, {2.0, 1.9}, 1e-9);

    put(map, &app::MapContent::axes, {.unit = core::AxisUnit::Percentile});
    EXPECT_TRUE(app::mapCaption(map.content())
                    .contains(u"percentiles of a sample of 39,057 people (2018)"_s));
    // facts.md 2.1: half of the sample has an anxiety below 4.083 of 1 to 7.
    EXPECT_NEAR(map.positionOf({4.083, 1}).x(),
                (map.positionOf({1, 1}).x() + map.positionOf({7, 1}).x()) / 2, 1.5);
}

TEST_F(MapViewTest, PaintsAGroupOfAnySizeWhereItsPeopleStand)
{
    put(map, &app::MapContent::freePoint, std::nullopt);
    for (const std::size_t count : {1U, 100U, 5'000U, 1'000'000U}) {
        put(map, &app::MapContent::people, nullptr);
        const QImage before = map.grab().toImage();
        const core::CohortScores group = people(count);
        put(map, &app::MapContent::people,
            std::make_shared<const app::PeopleCloud>(app::peopleCloud(group, std::nullopt)));
        const QImage after = map.grab().toImage();
        std::size_t painted = 0;
        const std::size_t looked = std::min<std::size_t>(count, 500);
        for (std::size_t row = 0; row < looked; ++row) {
            const QPoint at = map.positionOf(*group.at(row)).toPoint();
            painted += after.pixelColor(at) != before.pixelColor(at);
        }
        EXPECT_GE(painted, looked * 95 / 100) << count;
        const QPoint empty = map.positionOf({6.95, 6.95}).toPoint();
        EXPECT_TRUE(nearTo(after.pixelColor(empty), before.pixelColor(empty))) << count;
    }
}

TEST_F(MapViewTest, KeepsAGroupInItsPlaceWhereverThePlaneIsTurnedAndHoweverNear)
{
    put(map, &app::MapContent::freePoint, std::nullopt);
    put(map, &app::MapContent::norm,
        std::make_shared<const core::Norm>(*core::findNorm(u":/norms"_s, u"ecr"_s)));
    // Everybody stands around anxiety 6, avoidance 2.
    const auto group = *core::simulatePeople({.mean = {6.0, 2.0}, .sd = {0.2, 0.2}}, 100'000, 3);
    for (const app::MapAxes &axes :
         {app::MapAxes{}, app::MapAxes{.swapped = true}, app::MapAxes{.reversed = {true, false}},
          app::MapAxes{.swapped = true, .reversed = {true, true}},
          app::MapAxes{.reversed = {false, true}, .unit = core::AxisUnit::Percentile}}) {
        put(map, &app::MapContent::axes, axes);
        put(map, &app::MapContent::people, nullptr);
        const auto shade = [&](const AttachmentPoint &point, const QImage &image) {
            const QColor colour = image.pixelColor(map.positionOf(point).toPoint());
            return colour.red() + colour.green() + colour.blue();
        };
        const QImage before = map.grab().toImage();
        put(map, &app::MapContent::people,
            std::make_shared<const app::PeopleCloud>(app::peopleCloud(group, std::nullopt)));
        const QImage after = map.grab().toImage();
        EXPECT_LT(shade({6.05, 1.95}, after), shade({6.05, 1.95}, before) - 60);
        for (const AttachmentPoint &other :
             {AttachmentPoint{2, 6}, AttachmentPoint{2, 2}, AttachmentPoint{6, 6}})
            EXPECT_NEAR(shade(other, after), shade(other, before), 6);
    }
}

TEST_F(MapViewTest, LabelsThousandsWithoutAnyOverlapAndTheChosenOneFirst)
{
    const core::CohortScores group = people(5'000);
    std::vector<app::MapPoint> results;
    for (std::size_t row = 0; row < group.size(); ++row)
        results.push_back(resultAt(*group.at(row), u"Person %1"_s.arg(row + 1)));
    put(map, &app::MapContent::results, results);
    const QImage unchosen = map.grab().toImage();
    put(map, &app::MapContent::selected, 4'321);
    EXPECT_NE(map.grab().toImage(), unchosen);
    const QTemporaryDir folder;
    ASSERT_TRUE(app::writeMap(folder.filePath(u"map.svg"_s), app::MapFormat::Svg, map.content(),
                              map.font()));
    QFile file(folder.filePath(u"map.svg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    EXPECT_TRUE(svg.contains("Person 4322</text>"));
    EXPECT_GT(svg.count(">Person "), 20);
    EXPECT_LT(svg.count(">Person "), 1'000) << "most have no room";
}

TEST_F(MapViewTest, DrawsTrailsAndConstellationsAndTellsOfThem)
{
    put(map, &app::MapContent::freePoint, std::nullopt);
    app::MapPoint newer = resultAt({5.0, 3.0}, u"Partner, new"_s);
    app::MapPoint older = resultAt({6.5, 6.0}, u"Partner, old"_s);
    app::MapPoint friendly = resultAt({2.0, 2.0}, u"Friend"_s);
    newer.series = older.series = u"partner"_s;
    friendly.series = u"friend"_s;
    newer.group = older.group = friendly.group = u"ecr"_s;
    put(map, &app::MapContent::results, {newer, friendly, older});
    EXPECT_TRUE(map.accessibleDescription().contains(u"1 line leads"_s) ||
                map.accessibleDescription().contains(u"1 line(s) lead"_s));
    EXPECT_TRUE(app::mapCaption(map.content()).contains(u"around anxiety 3.5 and avoidance 2.5"_s));
    const AttachmentPoint onTheTrail{5.3, 3.6};
    const AttachmentPoint onTheLine{4.4, 2.8};
    const QImage whole = map.grab().toImage();
    put(map, &app::MapContent::layers, {.trails = false, .constellation = false});
    const QImage without = map.grab().toImage();
    const auto differs = [&](const AttachmentPoint &place) {
        const QPoint at = map.positionOf(place).toPoint();
        for (int x = -4; x <= 4; ++x) {
            for (int y = -4; y <= 4; ++y) {
                if (whole.pixel(at + QPoint(x, y)) != without.pixel(at + QPoint(x, y)))
                    return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(differs(onTheTrail));
    EXPECT_TRUE(differs(onTheLine));
    EXPECT_FALSE(app::mapCaption(map.content()).contains(u"around anxiety 3.5"_s));
}
