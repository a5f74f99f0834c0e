// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_examples.h"

#include "app/mapview/attachment_map.h"

#include "app/foundation/theme/theme.h"
#include "app/mapview/density_picture.h"
#include "app/mapview/map_export.h"
#include "app/mapview/map_sentences.h"
#include "core/base/json_reading.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using app::AttachmentMap;
using core::AttachmentPoint;
using core::Style;

namespace
{

std::unique_ptr<AttachmentMap> shownMap()
{
    auto map = std::make_unique<AttachmentMap>();
    map->resize(640, 640);
    map->show();
    QTest::qWait(20);
    return map;
}

QColor colourAt(AttachmentMap &map, const AttachmentPoint &point)
{
    return map.grab().toImage().pixelColor(map.positionOf(point).toPoint());
}

bool near(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
               std::abs(a.blue() - b.blue()) <
           12;
}

} // namespace

TEST(AttachmentMap, TurnsPlacesIntoPositionsAndBack)
{
    const auto map = shownMap();
    for (const AttachmentPoint point : {AttachmentPoint{1, 1}, AttachmentPoint{7, 7},
                                        AttachmentPoint{2.5, 6.25}, AttachmentPoint{4, 4}}) {
        const AttachmentPoint back = map->pointAt(map->positionOf(point));
        EXPECT_NEAR(back.anxiety, point.anxiety, 0.011);
        EXPECT_NEAR(back.avoidance, point.avoidance, 0.011);
    }
    EXPECT_LT(map->positionOf({1, 1}).x(), map->positionOf({7, 1}).x());
    EXPECT_GT(map->positionOf({1, 1}).y(), map->positionOf({1, 7}).y());
}

TEST(AttachmentMap, TintsEachRegionAndMovesTheTintsWithTheRule)
{
    const auto map = shownMap();
    const app::Theme theme = app::themeFor(map->palette());
    EXPECT_TRUE(near(colourAt(*map, {2.55, 3.45}), theme.tint[Style::Secure]));
    EXPECT_TRUE(near(colourAt(*map, {5.45, 3.45}), theme.tint[Style::Preoccupied]));
    EXPECT_TRUE(near(colourAt(*map, {2.55, 4.55}), theme.tint[Style::Dismissing]));
    EXPECT_TRUE(near(colourAt(*map, {5.45, 4.55}), theme.tint[Style::Fearful]));
    put(*map, &app::MapContent::rule, core::ClassificationRule::cutByHand({2.0, 3.0}));
    EXPECT_TRUE(near(colourAt(*map, {2.55, 3.45}), theme.tint[Style::Fearful]));
    put(*map, &app::MapContent::rule,
        core::ClassificationRule::brennanClarkShaver1998ForTeaching());
    EXPECT_TRUE(near(colourAt(*map, {2.55, 3.45}), theme.tint[Style::Dismissing]));
}

TEST(AttachmentMap, MovesTheFreePointWithArrowKeysFinerWithShift)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::freePoint, AttachmentPoint{3.0, 3.0});
    QSignalSpy moved(map.get(), &AttachmentMap::freePointMoved);
    QTest::keyClick(map.get(), Qt::Key_Right);
    QTest::keyClick(map.get(), Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_NEAR(map->content().freePoint->anxiety, 3.1, 1e-9);
    EXPECT_NEAR(map->content().freePoint->avoidance, 3.02, 1e-9);
    EXPECT_EQ(moved.count(), 2);
    for (int step = 0; step < 60; ++step)
        QTest::keyClick(map.get(), Qt::Key_Left);
    EXPECT_DOUBLE_EQ(map->content().freePoint->anxiety, 1.0) << "the point stays on the plane";
    QTest::keyClick(map.get(), Qt::Key_Home);
    EXPECT_EQ(map->content().freePoint, (AttachmentPoint{4.0, 4.0}));
}

TEST(AttachmentMap, MovesTheFreePointWithTheMouse)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::freePoint, AttachmentPoint{3.0, 3.0});
    QWidget *viewport = map->childAt(map->positionOf({4, 4}).toPoint());
    ASSERT_TRUE(viewport);
    const auto at = [&](const AttachmentPoint &point) {
        return viewport->mapFrom(map.get(), map->positionOf(point).toPoint());
    };
    QTest::mousePress(viewport, Qt::LeftButton, {}, at({3.5, 4.5}));
    QTest::mouseMove(viewport, at({5.0, 5.0}));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at({5.0, 5.0}));
    EXPECT_NEAR(map->content().freePoint->anxiety, 5.0, 0.05);
    EXPECT_NEAR(map->content().freePoint->avoidance, 5.0, 0.05);
}

TEST(AttachmentMap, OpensARegionByEnterAndByAClickOnItsName)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::freePoint, AttachmentPoint{6.0, 6.0});
    QSignalSpy opened(map.get(), &AttachmentMap::regionActivated);
    QTest::keyClick(map.get(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<Style>(), Style::Fearful);
    const QPoint name = map->namePosition(Style::Secure)->toPoint();
    QWidget *viewport = map->childAt(name);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, viewport->mapFrom(map.get(), name));
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened[1][0].value<Style>(), Style::Secure);
}

TEST(AttachmentMap, DrawsABoxToAimAtAndSaysWhereItLies)
{
    const auto map = shownMap();
    const QColor before = colourAt(*map, {5.55, 5.45});
    const QColor outside = colourAt(*map, {2.55, 5.45});
    put(*map, &app::MapContent::targetBox,
        core::PerDimension<core::PlaneRange>{{4.5, 6.5}, {5.0, 6.0}});
    EXPECT_FALSE(near(colourAt(*map, {5.55, 5.45}), before)) << "the box has a soft fill";
    EXPECT_TRUE(near(colourAt(*map, {2.55, 5.45}), outside));
    const QColor accent = app::themeFor(map->palette()).accent;
    int dashes = 0;
    const QImage image = map->grab().toImage();
    for (int i = 0; i <= 100; ++i) {
        // A line between two columns of pixels is seen in both, in one of them more.
        const QPoint at = map->positionOf({4.5, 5.0 + i / 100.0}).toPoint();
        dashes +=
            near(image.pixelColor(at), accent) || near(image.pixelColor(at - QPoint(1, 0)), accent);
    }
    EXPECT_GT(dashes, 20) << "its side is drawn in the accent";
    EXPECT_LT(dashes, 95) << "with gaps";
    EXPECT_TRUE(map->accessibleDescription().contains(
        u"Plausible range: anxiety from 4.5 to 6.5, avoidance from 5.0 to 6.0."_s));
    put(*map, &app::MapContent::targetBox, std::nullopt);
    EXPECT_TRUE(near(colourAt(*map, {5.55, 5.45}), before));
    EXPECT_FALSE(map->accessibleDescription().contains(u"Plausible range"_s));
}

TEST(AttachmentMap, OpensNothingWhereAPointIsOnlyToBePlacedOrLookedAt)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::freePoint, AttachmentPoint{3.0, 3.0});
    QSignalSpy opened(map.get(), &AttachmentMap::regionActivated);
    QSignalSpy moved(map.get(), &AttachmentMap::freePointMoved);
    const auto clickName = [&] {
        const QPoint name = map->namePosition(Style::Secure)->toPoint();
        QWidget *viewport = map->childAt(name);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, viewport->mapFrom(map.get(), name));
    };
    map->setUse(app::MapUse::PlacePoint);
    clickName();
    EXPECT_EQ(moved.count(), 1) << "a point may lie under a name";
    QTest::keyClick(map.get(), Qt::Key_Return);
    map->setUse(app::MapUse::Look);
    clickName();
    QTest::keyClick(map.get(), Qt::Key_Right);
    QTest::keyClick(map.get(), Qt::Key_Return);
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(opened.count(), 0);
}

TEST(DensityPicture, ClosesEachContourInsideTheWiderOne)
{
    const app::DensityPicture picture(shippedDensity());
    EXPECT_EQ(picture.people(), 39057);
    EXPECT_EQ(picture.year(), 2018);
    ASSERT_EQ(picture.contours().size(), app::densityShares.size());
    double wider = 37.0;
    for (const QPainterPath &contour : picture.contours()) {
        const QList<QPolygonF> lines = contour.toSubpathPolygons();
        ASSERT_FALSE(lines.isEmpty());
        EXPECT_LE(lines.size(), 4) << "whole lines, not pieces";
        for (const QPolygonF &line : lines)
            EXPECT_TRUE(line.isClosed());
        const QRectF box = contour.boundingRect();
        EXPECT_LT(box.width() * box.height(), wider);
        wider = box.width() * box.height();
    }
    EXPECT_TRUE(QRectF(1, 1, 6, 6)
                    .adjusted(-0.01, -0.01, 0.01, 0.01)
                    .contains(picture.contours().front().boundingRect()));
}

TEST(AttachmentMap, ShowsWhereASampleStandsAndSaysSo)
{
    for (const QPalette &palette : {app::lightPalette(), app::darkPalette()}) {
        const auto map = shownMap();
        map->setPalette(palette);
        const AttachmentPoint crowded{4.45, 2.45};
        const AttachmentPoint empty{1.2, 5.45};
        const QColor crowdedBefore = colourAt(*map, crowded);
        const QColor emptyBefore = colourAt(*map, empty);
        put(*map, &app::MapContent::density,
            std::make_shared<const app::DensityPicture>(shippedDensity()));
        EXPECT_FALSE(near(colourAt(*map, crowded), crowdedBefore));
        EXPECT_TRUE(near(colourAt(*map, empty), emptyBefore));
        EXPECT_GE(app::contrastRatio(app::themeFor(palette).text, colourAt(*map, crowded)), 4.5);
        map->resize(500, 500);
        QTest::qWait(20);
        EXPECT_TRUE(near(colourAt(*map, {1.2, 5.45}), emptyBefore)) << "at another size as well";
        EXPECT_FALSE(near(colourAt(*map, crowded), crowdedBefore));
        // The outermost contour lies here: inside of it there is a band, outside nothing.
        EXPECT_TRUE(near(colourAt(*map, {1.75, 3.45}), colourAt(*map, {1.35, 3.45})));
        EXPECT_FALSE(near(colourAt(*map, {2.25, 3.45}), colourAt(*map, {1.75, 3.45})));
        app::MapLayers layers;
        layers.density = false;
        put(*map, &app::MapContent::layers, layers);
        EXPECT_TRUE(near(colourAt(*map, crowded), crowdedBefore));
        EXPECT_FALSE(map->accessibleDescription().contains(u"39,057"_s));
    }
}

TEST(AttachmentMap, PaintsEveryPointWhereItBelongs)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> place(1.6, 6.4);
    for (const int count : {1, 100, 5'000}) {
        const auto map = shownMap();
        const QColor accent = app::themeFor(map->palette()).accent;
        std::vector<app::MapPoint> results;
        for (int i = 0; i < count; ++i)
            results.push_back({{}, placementAt({place(random), place(random)}, 0.0)});
        put(*map, &app::MapContent::results, results);
        const QImage image = map->grab().toImage();
        int painted = 0;
        for (const app::MapPoint &result : results) {
            painted +=
                near(image.pixelColor(map->positionOf(result.placement.point()).toPoint()), accent);
        }
        // Later points cover some of the earlier ones with their outline.
        EXPECT_GE(painted, count * 8 / 10) << count;
    }
}

TEST(AttachmentMap, SaysInASentenceWhatItShows)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::freePoint, AttachmentPoint{2.0, 2.0});
    EXPECT_TRUE(map->accessibleDescription().contains(u"Secure"_s));
    put(*map, &app::MapContent::freePoint, AttachmentPoint{6.0, 2.0});
    EXPECT_TRUE(map->accessibleDescription().contains(u"Anxious-preoccupied"_s));
    put(*map, &app::MapContent::results, {{u"In spring"_s, placementAt({2, 6})}});
    EXPECT_TRUE(map->accessibleDescription().contains(u"In spring: Anxiety 2.0"_s));
}

TEST(AttachmentMap, WritesAPictureWithRealWordsInThePrintTheme)
{
    const auto map = shownMap();
    QPalette dark = app::darkPalette();
    map->setPalette(dark);
    const QImage image = app::mapImage(map->content(), map->font(), 2.0);
    EXPECT_EQ(image.width(), 1800);
    EXPECT_GT(image.height(), 1800) << "with its caption below it";
    EXPECT_TRUE(near(image.pixelColor(2, 2), Qt::white)) << "print is light, whatever the screen";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map.svg"_s);
    ASSERT_TRUE(app::writeMap(path, app::MapFormat::Svg, map->content(), map->font()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    EXPECT_TRUE(svg.contains(">Secure</text>"));
    EXPECT_TRUE(svg.contains("Attachment anxiety"));
    EXPECT_FALSE(app::writeMap(u"/proc/no/such/place.svg"_s, app::MapFormat::Svg, map->content(),
                               map->font()));
}

TEST(AttachmentMap, NamesOnEveryExportWhatIsShown)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::freePoint, AttachmentPoint{3.0, 3.0});
    put(*map, &app::MapContent::density,
        std::make_shared<const app::DensityPicture>(shippedDensity()));
    put(*map, &app::MapContent::results, {{u"=In spring, \"early\""_s, placementAt({2, 6})}});
    put(*map, &app::MapContent::resultRegion, {app::RegionShape::Ellipse, 0.68});
    const QTemporaryDir folder;
    const auto written = [&](const QString &name) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    ASSERT_TRUE(app::writeMap(folder.filePath(u"map.svg"_s), app::MapFormat::Svg, map->content(),
                              map->font()));
    ASSERT_TRUE(app::writeMap(folder.filePath(u"map.csv"_s), app::MapFormat::Csv, map->content(),
                              map->font()));
    // The SVG breaks the caption into lines.
    QString svg = written(u"map.svg"_s);
    EXPECT_TRUE(svg.contains(u"Regions and borders by the rule"_s));
    EXPECT_TRUE(svg.contains(u"39,057"_s));
    const QString csv = written(u"map.csv"_s);
    for (const QString &words : {u"# Regions and borders by the rule “midpoint of the scale”."_s,
                                 u"39,057"_s, u"ellipse"_s, u"68 % intervals"_s})
        EXPECT_TRUE(csv.section(u"\r\n"_s, 0, 0).contains(words)) << words.toStdString();
    EXPECT_EQ(csv.section(u"\r\n"_s, 2),
              u"result,\"'=In spring, \"\"early\"\"\",2.00,1.70,2.30,6.00,5.70,6.30,0.68,midpoint,"
              "dismissing\r\nfree-point,,3.00,,,3.00,,,,midpoint,secure\r\n"_s);
    EXPECT_FALSE(app::writeMap(u"/proc/no/such/place.pdf"_s, app::MapFormat::Pdf, map->content(),
                               map->font()));
    EXPECT_FALSE(app::writeMap(u"/proc/no/such/place.csv"_s, app::MapFormat::Csv, map->content(),
                               map->font()));
}

TEST(AttachmentMap, LeavesHiddenLayersOutOfTheTableAndTheCaption)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::freePoint, AttachmentPoint{3.0, 3.0});
    put(*map, &app::MapContent::results, {{u"In spring"_s, placementAt({2, 6})}});
    put(*map, &app::MapContent::layers, {.regions = false, .results = false, .labels = false});
    EXPECT_EQ(app::mapCaption(map->content()),
              u"Regions and borders are not shown. Two axes from 1 to 7: “Attachment anxiety” "
              "rises to the right, “Attachment avoidance” rises upwards. Ring at anxiety 3.00 and "
              "avoidance 3.00."_s);
    put(*map, &app::MapContent::people,
        std::make_shared<const app::PeopleCloud>(
            app::PeopleCloud{2, {{2, 3}, {4, 5}}, {}, AttachmentPoint{3, 4}}));
    EXPECT_TRUE(app::mapCaption(map->content())
                    .contains(u"Their mean is anxiety 3.0 and avoidance 4.0."_s));
    const QTemporaryDir folder;
    ASSERT_TRUE(app::writeMap(folder.filePath(u"map.csv"_s), app::MapFormat::Csv, map->content(),
                              map->font()));
    QFile file(folder.filePath(u"map.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()).section(u"\r\n"_s, 2),
              u"free-point,,3.00,,,3.00,,,,,\r\n"_s);
}

TEST(AttachmentMap, WritesAPdfWithRealWords)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::density,
        std::make_shared<const app::DensityPicture>(shippedDensity()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map.pdf"_s);
    ASSERT_TRUE(app::writeMap(path, app::MapFormat::Pdf, map->content(), map->font()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
    EXPECT_TRUE(pdf.contains("/ToUnicode")) << "letters that can be searched and copied";
    EXPECT_FALSE(pdf.contains("/Subtype /Image")) << "lines, not a photograph of them";
}

TEST(AttachmentMap, TakesMovesBackADragAtOnce)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::freePoint, AttachmentPoint{3.0, 3.0});
    QTest::keyClick(map.get(), Qt::Key_Right);
    QWidget *viewport = map->childAt(map->positionOf({4, 4}).toPoint());
    const auto at = [&](const AttachmentPoint &point) {
        return viewport->mapFrom(map.get(), map->positionOf(point).toPoint());
    };
    QTest::mousePress(viewport, Qt::LeftButton, {}, at({3.5, 4.5}));
    QTest::mouseMove(viewport, at({4.5, 4.5}));
    QTest::mouseMove(viewport, at({5.0, 5.0}));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at({5.0, 5.0}));
    QSignalSpy moved(map.get(), &AttachmentMap::freePointMoved);
    QTest::keyClick(map.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map->content().freePoint, (AttachmentPoint{3.1, 3.0})) << "the whole drag";
    QTest::keyClick(map.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map->content().freePoint, (AttachmentPoint{3.0, 3.0}));
    EXPECT_EQ(moved.count(), 2);
    QTest::keyClick(map.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(moved.count(), 2) << "nothing is left to take back";
    QTest::keyClick(map.get(), Qt::Key_Right);
    put(*map, &app::MapContent::freePoint, AttachmentPoint{6.0, 6.0});
    QTest::keyClick(map.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map->content().freePoint, (AttachmentPoint{6.0, 6.0}))
        << "another point's moves are over";
}

TEST(AttachmentMap, TellsOfAResultUnderThePointerAndStepByStep)
{
    const auto map = shownMap();
    put(*map, &app::MapContent::freePoint, AttachmentPoint{3.0, 3.0});
    put(*map, &app::MapContent::results,
        {{u"Alex <3"_s, placementAt({2, 6}), u"ECR, answered on 4 March"_s},
         {u"Mother"_s, placementAt({4, 2})}});
    EXPECT_EQ(app::resultCard(map->content(), map->content().results[0]),
              u"Alex <3\nECR, answered on 4 March\n"
              "Attachment anxiety: 2.0 (95 % interval: 1.4 to 2.6)\n"
              "Attachment avoidance: 6.0 (95 % interval: 5.4 to 6.6)\n"
              "Region “Dismissive-avoidant” by the rule “midpoint of the scale”"_s);
    EXPECT_TRUE(app::resultCard(map->content(), map->content().results[1])
                    .endsWith(u"On the line by the rule “midpoint of the scale”"_s));
    QWidget *viewport = map->childAt(map->positionOf({4, 4}).toPoint());
    const auto pointAt = [&](const AttachmentPoint &point) {
        const QPoint at = viewport->mapFrom(map.get(), map->positionOf(point).toPoint());
        QHelpEvent help(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &help);
    };
    pointAt({2, 6});
    EXPECT_TRUE(QToolTip::text().contains(u"Alex &lt;3"_s)) << QToolTip::text().toStdString();
    QSignalSpy activated(map.get(), &AttachmentMap::resultActivated);
    for (const auto &[key, index] : {std::pair(Qt::Key_Right, 0), std::pair(Qt::Key_Right, 1),
                                     std::pair(Qt::Key_Right, 1), std::pair(Qt::Key_Left, 0)}) {
        QTest::keyClick(map.get(), key, Qt::ControlModifier);
        EXPECT_EQ(activated.back()[0].toInt(), index);
        const QString label = index == 0 ? u"Alex"_s : u"Mother"_s;
        EXPECT_TRUE(QToolTip::text().contains(label));
        EXPECT_TRUE(map->accessibleDescription().contains(u"Chosen: "_s + label));
    }
    EXPECT_EQ(map->content().freePoint, (AttachmentPoint{3.0, 3.0}));
    QToolTip::hideText();
}
