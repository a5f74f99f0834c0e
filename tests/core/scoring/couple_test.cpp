// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/couple.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using core::Partner;
using core::Pull;

namespace
{

core::PlacedDimension placedAt(double mean, double error, double degreesOfFreedom = 0.0)
{
    core::PlacedDimension placed;
    placed.mean = mean;
    placed.standardError = error;
    placed.degreesOfFreedom = degreesOfFreedom;
    return placed;
}

core::Evaluation resultAt(double anxiety, double avoidance, double error = 0.3)
{
    core::Evaluation evaluation;
    evaluation.score.instrumentId = u"ecr"_s;
    evaluation.score.definitionHash = "hash";
    evaluation.score.formId = u"full"_s;
    evaluation.placement =
        core::Placement{{placedAt(anxiety, error), placedAt(avoidance, error)}, {}};
    evaluation.classification =
        core::classify(core::ClassificationRule::midpoint(), *evaluation.placement);
    return evaluation;
}

core::CouplePicture couple(const core::Evaluation &first, const core::Evaluation &second)
{
    const auto picture = core::couplePicture(first, second);
    EXPECT_TRUE(picture);
    return picture ? *picture : core::CouplePicture{};
}

struct Pair {
    core::AttachmentPoint first;
    core::AttachmentPoint second;
    Pull pull;
    std::optional<Partner> who = {};
};

// Corners far from every border with an error of 0.3.
constexpr core::AttachmentPoint secure{2, 2};
constexpr core::AttachmentPoint preoccupied{6, 2};
constexpr core::AttachmentPoint dismissing{2, 6};
constexpr core::AttachmentPoint fearful{6, 6};

} // namespace

TEST(Couple, NamesThePullFromTheTwoRegions)
{
    const std::vector<Pair> pairs{
        {preoccupied, dismissing, Pull::PursueWithdraw, Partner::First},
        {dismissing, preoccupied, Pull::PursueWithdraw, Partner::Second},
        {preoccupied, preoccupied, Pull::BothPursue},
        {dismissing, dismissing, Pull::BothWithdraw},
        {secure, secure, Pull::Steady},
        {secure, preoccupied, Pull::OneSteady, Partner::First},
        {dismissing, secure, Pull::OneSteady, Partner::Second},
        {fearful, secure, Pull::OneSteady, Partner::Second},
        {fearful, preoccupied, Pull::Alternating},
        {dismissing, fearful, Pull::Alternating},
        {fearful, fearful, Pull::Alternating},
    };
    for (const Pair &pair : pairs) {
        const auto picture = couple(resultAt(pair.first.anxiety, pair.first.avoidance),
                                    resultAt(pair.second.anxiety, pair.second.avoidance));
        EXPECT_EQ(picture.pull, pair.pull) << pair.first.anxiety << ' ' << pair.second.anxiety;
        EXPECT_EQ(picture.who, pair.who);
    }
}

TEST(Couple, SaysNothingOfAPullThatTheErrorsDoNotLetOneSee)
{
    // The dots are the same; only the errors grow.
    EXPECT_EQ(couple(resultAt(4.8, 3.0), resultAt(3.0, 4.8)).pull, Pull::PursueWithdraw);
    EXPECT_EQ(couple(resultAt(4.8, 3.0, 1.5), resultAt(3.0, 4.8, 1.5)).pull, Pull::Unclear);
    // Exactly on a line: half the probability on either side.
    EXPECT_EQ(couple(resultAt(4.0, 2.0), resultAt(2.0, 6.0)).pull, Pull::Unclear);
    EXPECT_EQ(couple(resultAt(4.0, 4.0), resultAt(4.0, 4.0)).pull, Pull::Unclear);
    EXPECT_FALSE(couple(resultAt(4.0, 4.0), resultAt(4.0, 4.0)).who);
}

// Two points near the middle: most of the probability lies on pairs of regions in which one is
// higher somewhere, though on the map both are not.
TEST(Couple, NamesNoPullThatContradictsTheMap)
{
    for (const core::Evaluation &other : {resultAt(3.9, 3.9, 0.35), resultAt(3.9, 3.95, 0.35)})
        EXPECT_EQ(couple(resultAt(2, 2, 0.35), other).pull, Pull::Unclear);
    EXPECT_EQ(couple(resultAt(3.95, 6, 0.35), resultAt(6, 3.95, 0.35)).pull, Pull::Unclear);
}

TEST(Couple, ComparesNothingOfDifferentRelationships)
{
    const auto picture =
        core::couplePicture(resultAt(6, 2), resultAt(2, 6), core::Relationships::Different);
    ASSERT_TRUE(picture);
    EXPECT_FALSE(picture->comparison);
    EXPECT_EQ(picture->pull, Pull::Unclear);
    EXPECT_FALSE(picture->who);
}

TEST(Couple, SubtractsWithBothErrors)
{
    const auto picture = couple(resultAt(3.0, 2.0, 0.3), resultAt(4.2, 2.1, 0.4));
    ASSERT_TRUE(picture.comparison);
    const core::CoupleDifference &anxiety = picture.comparison->on.anxiety;
    EXPECT_NEAR(anxiety.difference, 1.2, 1e-12);
    EXPECT_NEAR(anxiety.standardError, 0.5, 1e-12);
    EXPECT_NEAR(anxiety.interval.lo, 1.2 - core::z95 * 0.5, 1e-12);
    EXPECT_TRUE(anxiety.beyondError);
    EXPECT_FALSE(picture.comparison->on.avoidance.beyondError);
}

TEST(Couple, TakesTheDegreesOfFreedomOfWelchWithErrorsFromOwnAnswers)
{
    core::Evaluation first = resultAt(3.0, 2.0);
    core::Evaluation second = resultAt(4.0, 2.0);
    first.placement->on.anxiety = placedAt(3.0, 0.3, 11);
    second.placement->on.anxiety = placedAt(4.0, 0.4, 11);
    const auto difference = couple(first, second).comparison->on.anxiety;
    // (0.09 + 0.16)² / (0.09² / 11 + 0.16² / 11)
    EXPECT_NEAR(difference.degreesOfFreedom, 0.0625 / ((0.0081 + 0.0256) / 11.0), 1e-9);
    EXPECT_GT(difference.interval.hi - difference.difference, core::z95 * 0.5);
}

TEST(Couple, NeverSubtractsDifferentQuestionnairesDefinitionsFormsOrErrors)
{
    const core::Evaluation first = resultAt(2, 2);
    for (const auto &change : std::vector<void (*)(core::Evaluation &)>{
             [](core::Evaluation &e) { e.score.instrumentId = u"ecr-r"_s; },
             [](core::Evaluation &e) { e.score.definitionHash = "another"; },
             [](core::Evaluation &e) { e.score.formId = u"short"_s; },
             [](core::Evaluation &e) { e.placement->normId = u"norm"_s; }}) {
        core::Evaluation second = resultAt(6, 2);
        change(second);
        const auto picture = couple(first, second);
        EXPECT_FALSE(picture.comparison);
        EXPECT_EQ(picture.pull, Pull::OneSteady) << "both are still seen on the same plane";
    }
}

TEST(Couple, OverlapsAsTheTwoErrorsDo)
{
    // Equal normal errors: 2 Φ(−distance / (2 error)), Inman & Bradley 1989.
    for (const double distance : {0.0, 0.5, 1.0, 2.0, 5.0}) {
        EXPECT_NEAR(core::overlapOf(placedAt(2, 0.5), placedAt(2 + distance, 0.5)),
                    2 * core::normalCdf(-distance / 2 / 0.5), 1e-3)
            << distance;
    }
    // Unequal errors around the same mean cross at ±c: the narrow one outside, the wide one inside.
    const double c = 0.6 * std::sqrt(2 * std::log(2.0) / (1 - 0.25));
    EXPECT_NEAR(core::overlapOf(placedAt(4, 0.6), placedAt(4, 0.3)),
                1 - 2 * (core::normalCdf(c / 2 / 0.3) - core::normalCdf(c / 2 / 0.6)), 1e-3);
    EXPECT_DOUBLE_EQ(core::overlapOf(placedAt(2, 0), placedAt(2, 0)), 1.0);
    EXPECT_DOUBLE_EQ(core::overlapOf(placedAt(2, 0), placedAt(3, 0)), 0.0);
}

TEST(Couple, SaysWhetherTheRegionsMeet)
{
    using core::RegionOverlap;
    const double error = 0.3;
    const std::vector<std::pair<double, RegionOverlap>> distances{
        {0.0, RegionOverlap::Overlapping}, {1.9, RegionOverlap::Overlapping},
        {2.1, RegionOverlap::Touching},    {3.8, RegionOverlap::Touching},
        {4.1, RegionOverlap::Apart},
    };
    for (const auto &[errors, expected] : distances) {
        const auto picture = couple(resultAt(3, 3, error), resultAt(3 + errors * error, 3, error));
        EXPECT_EQ(picture.comparison->regions, expected) << errors;
    }
}

TEST(Couple, NeedsTwoLocatedResultsReadByOneRule)
{
    core::Evaluation unlocated = resultAt(2, 2);
    unlocated.classification.reset();
    const auto missing = core::couplePicture(resultAt(2, 2), unlocated);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, core::ErrorCode::NotEnoughAnswers);

    core::Evaluation cut = resultAt(2, 2);
    cut.classification =
        core::classify(core::ClassificationRule::cutByHand({3, 3}), *cut.placement);
    const auto otherRule = core::couplePicture(resultAt(2, 2), cut);
    ASSERT_FALSE(otherRule);
    EXPECT_EQ(otherRule.error().code, core::ErrorCode::RuleNotApplicable);
}
