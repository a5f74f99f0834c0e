// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/plane_frame.h"

#include "app/mapview/map_content.h"
#include "app/mapview/map_labels.h"
#include "core/scoring/norm_reader.h"

#include <QDir>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using app::MapAxes;
using app::PlaneFrame;
using core::AxisScale;
using core::AxisUnit;
using core::Dimension;

namespace
{

constexpr QRectF area(10, 20, 600, 600);

core::PerDimension<AxisScale> percentiles()
{
    const core::Norm norm = *core::findNorm(u":/norms"_s, u"ecr"_s);
    return {AxisScale(AxisUnit::Percentile, norm, Dimension::Anxiety),
            AxisScale(AxisUnit::Percentile, norm, Dimension::Avoidance)};
}

} // namespace

TEST(PlaneFrame, TurnsAndMirrorsThePlaneLikeAnyBook)
{
    struct Case {
        MapAxes axes;
        QPointF lowLow;  ///< where anxiety 1 and avoidance 1 lie
        QPointF highLow; ///< anxiety 7, avoidance 1
    };
    const QPointF bottomLeft = area.bottomLeft();
    const QPointF bottomRight = area.bottomRight();
    const QPointF topLeft = area.topLeft();
    const QPointF topRight = area.topRight();
    const Case cases[] = {
        {{}, bottomLeft, bottomRight},
        {{.swapped = true}, bottomLeft, topLeft},
        {{.reversed = {true, false}}, bottomRight, bottomLeft},
        {{.reversed = {false, true}}, topLeft, topRight},
        {{.swapped = true, .reversed = {true, true}}, topRight, bottomRight},
    };
    for (const Case &each : cases) {
        const PlaneFrame frame(area, each.axes);
        EXPECT_EQ(frame.position({1, 1}), each.lowLow);
        EXPECT_EQ(frame.position({7, 1}), each.highLow);
        EXPECT_EQ(frame.position({4, 4}), area.center());
        for (const core::Style style : core::styles) {
            const PlaneFrame::Corner corner = frame.cornerOf(style);
            const core::AttachmentPoint end{core::isHigh(style, Dimension::Anxiety) ? 7.0 : 1.0,
                                            core::isHigh(style, Dimension::Avoidance) ? 7.0 : 1.0};
            EXPECT_EQ(frame.position(end), QPointF(corner.right ? area.right() : area.left(),
                                                   corner.top ? area.top() : area.bottom()));
        }
    }
}

TEST(PlaneFrame, FindsThePlaceUnderAPositionWhateverTheAxes)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(2.2, 5.8);
    for (const auto &scales : {core::PerDimension<AxisScale>{}, percentiles()}) {
        for (const bool swapped : {false, true}) {
            for (const bool reversed : {false, true}) {
                const PlaneFrame frame(area, {swapped, {reversed, !reversed}}, scales,
                                       {0.1, 0.2, 0.5, 0.5});
                for (int i = 0; i < 50; ++i) {
                    const core::AttachmentPoint point{place(random), place(random)};
                    const core::AttachmentPoint back = frame.pointAt(frame.position(point));
                    EXPECT_NEAR(back.anxiety, point.anxiety, 1e-9);
                    EXPECT_NEAR(back.avoidance, point.avoidance, 1e-9);
                    const QPointF shares(scales.anxiety.shareOf(point.anxiety),
                                         scales.avoidance.shareOf(point.avoidance));
                    const QPointF mapped = frame.fromShares().map(shares);
                    EXPECT_NEAR(mapped.x(), frame.position(point).x(), 1e-6);
                    EXPECT_NEAR(mapped.y(), frame.position(point).y(), 1e-6);
                }
            }
        }
    }
}

TEST(PlaneFrame, NamesACornerOnlyWhileItsQuarterIsInView)
{
    const auto shown = [](const QRectF &view) {
        const PlaneFrame frame(area, {}, {}, view);
        QString names;
        for (const core::Style style : core::styles) {
            if (frame.showsQuarterOf(style))
                names += core::styleId(style).front();
        }
        return names;
    };
    EXPECT_EQ(shown(app::wholeView), u"spdf"_s);
    EXPECT_EQ(shown({0.6, 0.6, 0.4, 0.4}), u"f"_s);
    EXPECT_EQ(shown({0.0, 0.3, 0.4, 0.4}), u"sd"_s);
}

TEST(PlaneFrame, BendsAStraightLineWhereAnAxisIsNoRuler)
{
    const PlaneFrame ruler(area);
    EXPECT_EQ(ruler.line({1, 1}, {7, 7}).size(), 2);
    const PlaneFrame bent(area, {}, percentiles());
    const QPolygonF line = bent.line({1, 1}, {7, 4});
    ASSERT_GT(line.size(), 10);
    EXPECT_EQ(line[line.size() / 2], bent.position({4, 2.5}));
}

TEST(LabelRoom, NeverLetsTwoLabelsOverlap)
{
    std::mt19937 random(4);
    std::uniform_real_distribution<double> place(0, 600);
    app::LabelRoom room(area, 4.0);
    const QRectF taken(200, 200, 100, 50);
    room.take(taken);
    std::vector<QRectF> placed;
    for (int i = 0; i < 500; ++i) {
        const QPointF point(area.left() + place(random), area.top() + place(random));
        if (const auto box = room.placeBeside(point, {60, 14}, 8)) {
            EXPECT_TRUE(area.contains(*box));
            EXPECT_FALSE(box->intersects(taken));
            for (const QRectF &other : placed)
                EXPECT_FALSE(box->intersects(other));
            placed.push_back(*box);
        }
    }
    EXPECT_GT(placed.size(), 60U);
    EXPECT_FALSE(room.placeBeside(taken.center(), {700, 14}, 8)) << "wider than the map";
}

TEST(ResultSeries, JoinsOnlyResultsOfTheSameRelationshipOldestFirst)
{
    const auto result = [](double anxiety, const QString &series, const QString &group) {
        core::Placement placement;
        placement.on.anxiety.mean = anxiety;
        placement.on.avoidance.mean = 2.0;
        return app::MapPoint{series, placement, {}, series, group};
    };
    const std::vector<app::MapPoint> results{
        result(5, u"ecr/partner"_s, u"ecr"_s), result(2, u"ecr/mother"_s, u"ecr"_s),
        result(6, u"ecr/partner"_s, u"ecr"_s), result(3, u"raas"_s, u"raas"_s), result(4, {}, {})};
    const auto trails = app::trails(results);
    ASSERT_EQ(trails.size(), 1U);
    EXPECT_EQ(trails[0].results, (std::vector<std::size_t>{2, 0}));
    const auto groups = app::relationshipGroups(results);
    ASSERT_EQ(groups.size(), 1U) << "one relationship alone is no constellation";
    EXPECT_EQ(groups[0].results, (std::vector<std::size_t>{0, 1})) << "the newest of each";
    EXPECT_DOUBLE_EQ(groups[0].spread.centre.anxiety, 3.5);
}
