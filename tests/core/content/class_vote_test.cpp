// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/class_vote.h"

#include <gtest/gtest.h>

#include <cmath>

using core::AttachmentPoint;
using core::ClassVote;
using core::Style;

namespace
{

core::Vignette boxed(core::PlaneRange anxiety, core::PlaneRange avoidance)
{
    core::Vignette vignette;
    vignette.box = {anxiety, avoidance};
    return vignette;
}

} // namespace

TEST(ClassVote, CountsTheUndecidedAmongTheHands)
{
    const ClassVote vote{{{6, 2, 8, 0}}, 4, {}};
    EXPECT_EQ(vote.raisedHands(), 20);
    EXPECT_DOUBLE_EQ(*vote.share(Style::Secure), 0.3);
    EXPECT_DOUBLE_EQ(*vote.share(Style::Dismissing), 0.4);
    EXPECT_DOUBLE_EQ(*vote.share(Style::Fearful), 0.0);
}

TEST(ClassVote, IsEmptyUntilAHandOrAPlacementIsIn)
{
    EXPECT_TRUE(ClassVote().isEmpty());
    EXPECT_EQ(ClassVote().share(Style::Secure), std::nullopt);
    EXPECT_FALSE((ClassVote{{{0, 0, 0, 1}}, 0, {}}).isEmpty());
    EXPECT_FALSE((ClassVote{{}, 1, {}}).isEmpty());
    EXPECT_FALSE((ClassVote{{}, 0, {{4.0, 4.0}}}).isEmpty());
}

TEST(ClassVote, TellsMeanAndSpreadOfThePlacements)
{
    EXPECT_EQ(core::spreadOf({}), std::nullopt);
    const auto alone = core::spreadOf({{2.0, 5.0}});
    EXPECT_EQ(alone->mean, (AttachmentPoint{2.0, 5.0}));
    EXPECT_EQ(alone->deviation, std::nullopt) << "one place has no spread";
    // 2, 3, 7: squares 4 + 1 + 9, divided by two
    const auto three = core::spreadOf({{2.0, 5.0}, {3.0, 5.0}, {7.0, 5.0}});
    EXPECT_DOUBLE_EQ(three->mean.anxiety, 4.0);
    EXPECT_DOUBLE_EQ(three->mean.avoidance, 5.0);
    EXPECT_DOUBLE_EQ(three->deviation->anxiety, std::sqrt(7.0));
    EXPECT_DOUBLE_EQ(three->deviation->avoidance, 0.0);
}

TEST(ClassVote, KnowsIntoWhichCornersABoxReaches)
{
    struct Case {
        core::Vignette vignette;
        std::array<bool, 4> corners; ///< in the order of styles
    };
    const Case cases[] = {
        {boxed({1.5, 3.0}, {1.5, 3.0}), {true, false, false, false}},
        {boxed({5.0, 6.5}, {2.0, 3.0}), {false, true, false, false}},
        {boxed({1.0, 4.0}, {5.0, 6.0}), {false, false, true, false}}, // ends on the line
        {boxed({4.0, 6.0}, {5.0, 6.0}), {false, false, false, true}}, // begins on it
        {boxed({3.0, 5.0}, {1.0, 2.0}), {true, true, false, false}},
        {boxed({3.5, 4.5}, {3.5, 4.5}), {true, true, true, true}},
    };
    for (const Case &each : cases)
        EXPECT_EQ(core::cornersOf(each.vignette).values, each.corners);
}

TEST(ClassVote, IsComparedWithTheBoxByHandsInItsCornersAndPlacementsWithinIt)
{
    const ClassVote vote{{{6, 2, 8, 1}}, 4, {{3.0, 1.0}, {5.0, 2.0}, {5.1, 2.0}, {4.0, 6.0}}};
    EXPECT_EQ(core::besideBox(vote, boxed({3.0, 5.0}, {1.0, 2.0})), (core::VoteBesideBox{8, 2}))
        << "the border belongs to the box; the undecided belong nowhere";
    EXPECT_EQ(core::besideBox({}, boxed({3.0, 5.0}, {1.0, 2.0})), core::VoteBesideBox());
}
