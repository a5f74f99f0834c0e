// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/borders.h"

#include "core/scoring/classification.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using core::AttachmentPoint;
using core::BorderSegment;
using core::ClassificationRule;
using core::Style;

namespace
{

ClassificationRule functions()
{
    return ClassificationRule::brennanClarkShaver1998ForTeaching();
}

core::Placement exactlyAt(const AttachmentPoint &point)
{
    core::Placement placement{};
    placement.on.anxiety.mean = point.anxiety;
    placement.on.avoidance.mean = point.avoidance;
    return placement;
}

const BorderSegment *between(const std::vector<BorderSegment> &segments, Style a, Style b)
{
    const auto found = std::find_if(segments.begin(), segments.end(), [&](const auto &segment) {
        return (segment.oneSide == a && segment.otherSide == b) ||
               (segment.oneSide == b && segment.otherSide == a);
    });
    return found == segments.end() ? nullptr : &*found;
}

bool insidePlane(const AttachmentPoint &point)
{
    constexpr double rounding = 1e-9;
    return point.anxiety >= 1 - rounding && point.anxiety <= 7 + rounding &&
           point.avoidance >= 1 - rounding && point.avoidance <= 7 + rounding;
}

bool endsAt(const BorderSegment &segment, double avoidance, double anxiety)
{
    const auto near = [&](const AttachmentPoint &point) {
        return std::abs(point.avoidance - avoidance) < 6e-4 &&
               std::abs(point.anxiety - anxiety) < 6e-4;
    };
    return near(segment.from) || near(segment.to);
}

} // namespace

TEST(BordersOfTheFunctions, AreFivePiecesWithTwoThreeWayCorners)
{
    const std::vector<BorderSegment> segments = core::borders(functions());
    ASSERT_EQ(segments.size(), 5u);
    EXPECT_FALSE(between(segments, Style::Preoccupied, Style::Dismissing)) << "they never touch";

    const std::pair<Style, Style> atFirst[] = {{Style::Secure, Style::Fearful},
                                               {Style::Secure, Style::Preoccupied},
                                               {Style::Preoccupied, Style::Fearful}};
    for (const auto &[a, b] : atFirst)
        EXPECT_TRUE(endsAt(*between(segments, a, b), 2.829, 3.570));
    const std::pair<Style, Style> atSecond[] = {{Style::Secure, Style::Fearful},
                                                {Style::Secure, Style::Dismissing},
                                                {Style::Dismissing, Style::Fearful}};
    for (const auto &[a, b] : atSecond)
        EXPECT_TRUE(endsAt(*between(segments, a, b), 3.049, 3.248));
}

TEST(BordersOfTheFunctions, LieOnThePublishedLinesInsideThePlane)
{
    struct Line {
        Style a;
        Style b;
        double avoidance;
        double anxiety;
        double right;
    };
    constexpr Line lines[] = {
        {Style::Secure, Style::Fearful, 3.9477779, 2.7051130, 20.8245433},
        {Style::Secure, Style::Preoccupied, 0.6353458, 4.2377128, 16.9265387},
        {Style::Secure, Style::Dismissing, 4.0761325, -0.5333279, 10.6973255},
        {Style::Fearful, Style::Preoccupied, 3.3124321, -1.5325998, 3.8980046},
        {Style::Fearful, Style::Dismissing, -0.1283546, 3.2384409, 10.1272178},
    };
    const std::vector<BorderSegment> segments = core::borders(functions());
    for (const Line &line : lines) {
        const BorderSegment *segment = between(segments, line.a, line.b);
        ASSERT_TRUE(segment);
        for (const AttachmentPoint &end : {segment->from, segment->to}) {
            EXPECT_NEAR(line.avoidance * end.avoidance + line.anxiety * end.anxiety, line.right,
                        1e-5);
            EXPECT_TRUE(insidePlane(end));
        }
    }
}

TEST(BordersOfTheFunctions, ReachTheEdgesOfThePlane)
{
    const auto touchesEdge = [](const AttachmentPoint &point) {
        return std::min({std::abs(point.anxiety - 1), std::abs(point.anxiety - 7),
                         std::abs(point.avoidance - 1), std::abs(point.avoidance - 7)}) < 1e-9;
    };
    int ends = 0;
    for (const BorderSegment &segment : core::borders(functions()))
        ends += touchesEdge(segment.from) + touchesEdge(segment.to);
    EXPECT_EQ(ends, 4);
}

TEST(BordersOfCutLines, AreFourArmsThatMeetAtTheCut)
{
    const AttachmentPoint cut{3.5, 2.5};
    const auto segments = core::borders(ClassificationRule::cutByHand(cut));
    ASSERT_EQ(segments.size(), 4u);
    double length = 0.0;
    for (const BorderSegment &segment : segments) {
        EXPECT_TRUE(segment.from == cut || segment.to == cut);
        length += std::hypot(segment.to.anxiety - segment.from.anxiety,
                             segment.to.avoidance - segment.from.avoidance);
    }
    EXPECT_DOUBLE_EQ(length, 12.0);
    EXPECT_FALSE(between(segments, Style::Secure, Style::Fearful));
    EXPECT_FALSE(between(segments, Style::Preoccupied, Style::Dismissing));
}

TEST(EveryBorder, HasItsTwoStylesAndNoOtherOnItsTwoSides)
{
    constexpr double aside = 1e-6;
    for (const ClassificationRule &rule :
         {functions(), ClassificationRule::midpoint(), ClassificationRule::cutByHand({5.2, 1.7})}) {
        for (const BorderSegment &segment : core::borders(rule)) {
            const double x = segment.to.anxiety - segment.from.anxiety;
            const double y = segment.to.avoidance - segment.from.avoidance;
            const double length = std::hypot(x, y);
            ASSERT_GT(length, 0.0);
            for (const double share : {0.01, 0.3, 0.5, 0.99}) {
                const AttachmentPoint on{segment.from.anxiety + share * x,
                                         segment.from.avoidance + share * y};
                const auto left = rule.classify(
                    {on.anxiety - aside * y / length, on.avoidance + aside * x / length});
                const auto right = rule.classify(
                    {on.anxiety + aside * y / length, on.avoidance - aside * x / length});
                EXPECT_NE(left, right);
                EXPECT_TRUE(left == segment.oneSide || left == segment.otherSide);
                EXPECT_TRUE(right == segment.oneSide || right == segment.otherSide);
            }
        }
    }
}

// Walking in rings round a point finds no other style before the distance and the neighbour there.
TEST(DistanceToBorder, IsThatOfTheNearestPointWithAnotherStyle)
{
    std::mt19937 random(31);
    std::uniform_real_distribution<double> coordinate(1.0, 7.0);
    constexpr int directions = 3600;
    for (const ClassificationRule &rule :
         {functions(), ClassificationRule::midpoint(), ClassificationRule::cutByHand({2.5, 4.9})}) {
        for (int round = 0; round < 40; ++round) {
            const AttachmentPoint point{coordinate(random), coordinate(random)};
            const core::Classification classified = core::classify(rule, exactlyAt(point));
            ASSERT_TRUE(classified.style);
            ASSERT_TRUE(classified.nearestNeighbour());
            bool metBefore = false;
            bool metBehind = false;
            for (int i = 0; i < directions; ++i) {
                const double angle = 2.0 * std::numbers::pi * i / directions;
                const auto styleAtRadius = [&](double radius) -> std::optional<Style> {
                    const AttachmentPoint there{point.anxiety + radius * std::cos(angle),
                                                point.avoidance + radius * std::sin(angle)};
                    return insidePlane(there) ? rule.classify(there) : classified.style;
                };
                metBefore |=
                    styleAtRadius(classified.distanceToBorder() * 0.999 - 1e-9) != classified.style;
                metBehind |= styleAtRadius(classified.distanceToBorder() * 1.001 + 1e-3) ==
                             classified.nearestNeighbour();
            }
            EXPECT_FALSE(metBefore);
            EXPECT_TRUE(metBehind);
        }
    }
}

TEST(DistanceToBorder, OnTheLineIsNothingAndHasNoNeighbour)
{
    const auto classified = core::classify(ClassificationRule::midpoint(), exactlyAt({4.0, 2.0}));
    EXPECT_FALSE(classified.style);
    EXPECT_EQ(classified.distanceToBorder(), 0.0);
    EXPECT_FALSE(classified.nearestNeighbour());
}
