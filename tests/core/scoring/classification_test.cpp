// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/classification.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using core::AttachmentPoint;
using core::ClassificationRule;
using core::PerStyle;
using core::RuleKind;
using core::Style;

namespace
{

core::PlacedDimension placed(double mean, double error, double degreesOfFreedom = 0.0)
{
    core::PlacedDimension dimension;
    dimension.mean = mean;
    dimension.standardError = error;
    dimension.degreesOfFreedom = degreesOfFreedom;
    return dimension;
}

PerStyle<double> probabilities(const ClassificationRule &rule, const core::Placement &placement)
{
    return core::classify(rule, placement).probabilities;
}

double sum(const PerStyle<double> &values)
{
    return std::accumulate(values.values.begin(), values.values.end(), 0.0);
}

Style largestOfTheFourLines(double avoidance, double anxiety)
{
    const double secure = 3.2893296 * avoidance + 5.4725318 * anxiety - 11.5307833;
    const double fearful = 7.2371075 * avoidance + 8.1776448 * anxiety - 32.3553266;
    const double preoccupied = 3.9246754 * avoidance + 9.7102446 * anxiety - 28.4573220;
    const double dismissing = 7.3654621 * avoidance + 4.9392039 * anxiety - 22.2281088;
    const double largest = std::max({secure, fearful, preoccupied, dismissing});
    if (largest == secure)
        return Style::Secure;
    if (largest == fearful)
        return Style::Fearful;
    return largest == preoccupied ? Style::Preoccupied : Style::Dismissing;
}

/// The same probabilities the slow way: 1,000 × 1,000 cells between 10 errors on each side, the
/// rest of heavy tails left to the outermost cells.
PerStyle<double> summedOverCells(const core::Placement &placement)
{
    constexpr int cells = 1000;
    constexpr double reach = 10.0;
    const auto weightsOf = [](const core::PlacedDimension &dimension) {
        std::vector<double> weights;
        double above = 1.0;
        for (int i = 1; i <= cells; ++i) {
            const double edge =
                dimension.mean + dimension.standardError * (2.0 * i / cells - 1.0) * reach;
            const double next = i == cells ? 0.0 : dimension.probabilityAbove(edge);
            weights.push_back(above - next);
            above = next;
        }
        return weights;
    };
    const std::vector<double> anxieties = weightsOf(placement.on.anxiety);
    const std::vector<double> avoidances = weightsOf(placement.on.avoidance);
    const auto centre = [](const core::PlacedDimension &dimension, int i) {
        return dimension.mean + dimension.standardError * ((2.0 * i + 1.0) / cells - 1.0) * reach;
    };
    PerStyle<double> sums;
    for (int i = 0; i < cells; ++i) {
        const double anxiety = centre(placement.on.anxiety, i);
        for (int j = 0; j < cells; ++j)
            sums[largestOfTheFourLines(centre(placement.on.avoidance, j), anxiety)] +=
                anxieties[static_cast<std::size_t>(i)] * avoidances[static_cast<std::size_t>(j)];
    }
    return sums;
}

} // namespace

TEST(BrennanClarkShaver, GivesTheWorkedWinnersBesideTheMidpoint)
{
    struct Case {
        double avoidance;
        double anxiety;
        Style byFunctions;
        std::optional<Style> byMidpoint;
    };
    constexpr Case cases[] = {
        {2.5, 2.5, Style::Secure, Style::Secure},
        {3.0, 2.0, Style::Dismissing, Style::Secure},
        {2.9, 2.0, Style::Dismissing, Style::Secure},
        {3.0, 3.0, Style::Secure, Style::Secure},
        {3.5, 3.5, Style::Fearful, Style::Secure},
        {2.0, 3.6, Style::Secure, Style::Secure},
        {2.0, 3.8, Style::Preoccupied, Style::Secure},
        {4.0, 4.0, Style::Fearful, std::nullopt},
        {5.0, 3.0, Style::Dismissing, Style::Dismissing},
        {3.0, 5.0, Style::Preoccupied, Style::Preoccupied},
    };
    const ClassificationRule functions = ClassificationRule::brennanClarkShaver1998ForTeaching();
    for (const Case &each : cases) {
        const AttachmentPoint point{.anxiety = each.anxiety, .avoidance = each.avoidance};
        EXPECT_EQ(functions.classify(point), each.byFunctions) << each.avoidance << each.anxiety;
        EXPECT_EQ(ClassificationRule::midpoint().classify(point), each.byMidpoint);
    }
    const auto close = core::brennanClarkShaverFunctions({.anxiety = 2.0, .avoidance = 2.9});
    EXPECT_NEAR(close[Style::Dismissing], 9.010, 5e-4);
    EXPECT_NEAR(close[Style::Secure], 8.953, 5e-4);
    const auto closer = core::brennanClarkShaverFunctions({.anxiety = 3.0, .avoidance = 3.0});
    EXPECT_NEAR(closer[Style::Secure], 14.755, 5e-4);
    EXPECT_NEAR(closer[Style::Dismissing], 14.686, 5e-4);
}

// Mistyped copies circulate, one of them off by 0.0000002.
TEST(BrennanClarkShaver, HasEveryDigitOfItsTwelveConstants)
{
    const auto at = [](double avoidance, double anxiety) {
        return core::brennanClarkShaverFunctions({.anxiety = anxiety, .avoidance = avoidance});
    };
    // secure, preoccupied, dismissing, fearful
    const PerStyle<double> constants{{-11.5307833, -28.4573220, -22.2281088, -32.3553266}};
    const PerStyle<double> avoidance{{3.2893296, 3.9246754, 7.3654621, 7.2371075}};
    const PerStyle<double> anxiety{{5.4725318, 9.7102446, 4.9392039, 8.1776448}};
    for (const Style style : core::styles) {
        EXPECT_NEAR(at(0, 0)[style], constants[style], 1e-9);
        EXPECT_NEAR(at(1, 0)[style] - at(0, 0)[style], avoidance[style], 1e-9);
        EXPECT_NEAR(at(0, 1)[style] - at(0, 0)[style], anxiety[style], 1e-9);
    }
}

TEST(BrennanClarkShaver, ChangesStyleWhereTheFunctionsCross)
{
    const ClassificationRule functions = ClassificationRule::brennanClarkShaver1998ForTeaching();
    EXPECT_EQ(functions.classify({.anxiety = 2.0, .avoidance = 2.885}), Style::Secure);
    EXPECT_EQ(functions.classify({.anxiety = 2.0, .avoidance = 2.887}), Style::Dismissing);
    EXPECT_EQ(functions.classify({.anxiety = 3.693, .avoidance = 2.0}), Style::Secure);
    EXPECT_EQ(functions.classify({.anxiety = 3.696, .avoidance = 2.0}), Style::Preoccupied);
    const double tieAtTwo = (10.6973255 + 0.5333279 * 2.0) / 4.0761325;
    EXPECT_NEAR(tieAtTwo, 2.886, 5e-4);
}

TEST(BrennanClarkShaver, SharesThePlaneAsComputedAndAgreesWithTheMidpointOnFourFifths)
{
    constexpr int cells = 600;
    PerStyle<double> share;
    double agreement = 0.0;
    const ClassificationRule functions = ClassificationRule::brennanClarkShaver1998ForTeaching();
    const ClassificationRule midpoint = ClassificationRule::midpoint();
    for (int i = 0; i < cells; ++i) {
        for (int j = 0; j < cells; ++j) {
            const AttachmentPoint point{1.0 + 6.0 * (i + 0.5) / cells,
                                        1.0 + 6.0 * (j + 0.5) / cells};
            const auto style = functions.classify(point);
            ASSERT_TRUE(style);
            share[*style] += 100.0 / (cells * cells);
            agreement += style == midpoint.classify(point) ? 100.0 / (cells * cells) : 0.0;
        }
    }
    EXPECT_NEAR(share[Style::Secure], 14.3, 0.06);
    EXPECT_NEAR(share[Style::Preoccupied], 24.3, 0.06);
    EXPECT_NEAR(share[Style::Dismissing], 26.5, 0.06);
    EXPECT_NEAR(share[Style::Fearful], 34.9, 0.06);
    // 80.4 is in circulation: a grid that also samples the line itself and counts it as low.
    EXPECT_NEAR(agreement, 80.5, 0.06);
}

TEST(BrennanClarkShaver, IsRefusedForEveryInstrumentButTheEcr)
{
    EXPECT_TRUE(ClassificationRule::brennanClarkShaver1998(u"ecr"_s));
    for (const QString &id : {u"ecr-r"_s, u"ecr-s"_s, u"ecr-12"_s, u"atlas-24"_s, u""_s}) {
        const auto rule = ClassificationRule::brennanClarkShaver1998(id);
        ASSERT_FALSE(rule);
        EXPECT_EQ(rule.error(), (core::Error{core::ErrorCode::RuleNotApplicable, id}));
    }
}

TEST(CutLines, NameNoStyleOnTheLine)
{
    const ClassificationRule midpoint = ClassificationRule::midpoint();
    EXPECT_EQ(midpoint.classify({4.0, 2.0}), std::nullopt);
    EXPECT_EQ(midpoint.classify({2.0, 4.0}), std::nullopt);
    // A mean of thirds can miss 4 by a rounding error.
    EXPECT_EQ(midpoint.classify({4.0 + 1e-12, 2.0}), std::nullopt);
    EXPECT_EQ(midpoint.classify({4.0 + 1.0 / 18.0, 2.0}), Style::Preoccupied);
    EXPECT_EQ(midpoint.classify({4.0 - 1.0 / 18.0, 5.0}), Style::Dismissing);
}

TEST(CutLines, FromANormStandAtItsMeansOrMediansOnOneToSeven)
{
    const core::Norm norm = specimens::shippedNorm(u"ecr"_s);
    const auto means = ClassificationRule::fromNorm(RuleKind::NormMean, norm, u"ecr"_s);
    ASSERT_TRUE(means);
    EXPECT_NEAR(means->cutLines()->at.anxiety, 4.0904, 1e-4);
    EXPECT_NEAR(means->cutLines()->at.avoidance, 3.3078, 1e-4);
    const auto medians = ClassificationRule::fromNorm(RuleKind::NormMedian, norm, u"ecr"_s);
    ASSERT_TRUE(medians);
    EXPECT_NEAR(medians->cutLines()->at.anxiety, 4.084, 1e-3);
    EXPECT_NEAR(medians->cutLines()->at.avoidance, 3.166, 1e-3);

    const auto refused = [&](RuleKind kind, const core::Norm &of, const QString &instrument) {
        const auto rule = ClassificationRule::fromNorm(kind, of, instrument);
        return rule ? std::optional<core::ErrorCode>() : rule.error().code;
    };
    EXPECT_EQ(refused(RuleKind::NormMean, norm, u"ecr-r"_s), core::ErrorCode::NormNotApplicable);
    EXPECT_EQ(refused(RuleKind::NormMedian, specimens::shippedNorm(u"ecr-s"_s), u"ecr-s"_s),
              core::ErrorCode::NormNotApplicable);
    EXPECT_EQ(refused(RuleKind::Midpoint, norm, u"ecr"_s), core::ErrorCode::RuleNotApplicable);
}

TEST(CutLines, ByHandStayInsideThePlane)
{
    EXPECT_EQ(ClassificationRule::cutByHand({0.0, 9.0}).cutLines()->at,
              (AttachmentPoint{1.0, 7.0}));
}

TEST(RuleId, ComesBackAndUnknownOnesAreRefused)
{
    for (const QString &id :
         {u"midpoint"_s, u"norm-mean"_s, u"norm-median"_s, u"bcs-1998"_s, u"cut"_s}) {
        ASSERT_TRUE(core::ruleFromId(id));
        EXPECT_EQ(core::ruleId(*core::ruleFromId(id)), id);
    }
    EXPECT_FALSE(core::ruleFromId(u"median"_s));
}

TEST(RegionProbabilities, AtCutLinesAreProductsOfTheTwoDimensions)
{
    const core::Placement placement{{placed(4.2, .3479), placed(3.7, .3107)}, std::nullopt};
    const PerStyle<double> result = probabilities(ClassificationRule::midpoint(), placement);
    EXPECT_NEAR(result[Style::Secure], .2354, 1e-4);
    EXPECT_NEAR(result[Style::Preoccupied], .5974, 1e-4);
    EXPECT_NEAR(result[Style::Dismissing], .0472, 1e-4);
    EXPECT_NEAR(result[Style::Fearful], .1199, 1e-4);
    EXPECT_NEAR(sum(result), 1.0, 1e-12);
    EXPECT_EQ(core::classify(ClassificationRule::midpoint(), placement).mostProbable(),
              Style::Preoccupied);
}

TEST(RegionProbabilities, OfTheFunctionsAgreeWithASumOverAMillionCells)
{
    const core::Placement placements[] = {
        {{placed(3.4, .3479), placed(2.9, .3107)}, std::nullopt},
        {{placed(3.4, .15, 11), placed(2.95, .6, 11)}, std::nullopt},
        {{placed(3.6, .9, 5), placed(2.8, .12, 5)}, std::nullopt},
        {{placed(6.0, .35), placed(5.5, .31)}, std::nullopt},
        {{placed(2.0, .03, 11), placed(2.88, .5, 11)}, std::nullopt},
    };
    const ClassificationRule functions = ClassificationRule::brennanClarkShaver1998ForTeaching();
    for (const core::Placement &placement : placements) {
        SCOPED_TRACE(placement.on.anxiety.mean);
        const PerStyle<double> fine = probabilities(functions, placement);
        const PerStyle<double> slow = summedOverCells(placement);
        EXPECT_NEAR(sum(fine), 1.0, 1e-9);
        for (const Style style : core::styles)
            EXPECT_NEAR(fine[style], slow[style], 1e-3);
    }
}

TEST(RegionProbabilities, OfTheFunctionsSumToOneForTheHeaviestTailsAndWithoutError)
{
    const ClassificationRule functions = ClassificationRule::brennanClarkShaver1998ForTeaching();
    const core::Placement heavy{{placed(4.0, 2.0, 1), placed(4.0, 3.0, 1)}, std::nullopt};
    EXPECT_NEAR(sum(probabilities(functions, heavy)), 1.0, 1e-9);

    const core::Placement exact{{placed(2.0, 0.0), placed(2.9, 0.0)}, std::nullopt};
    EXPECT_EQ(probabilities(functions, exact)[Style::Dismissing], 1.0);

    const core::Placement onTheBorder{{placed(2.0, 0.0), placed(2.0, 0.4)}, std::nullopt};
    const double tie = (10.6973255 + 0.5333279 * 2.0) / 4.0761325;
    EXPECT_NEAR(probabilities(functions, onTheBorder)[Style::Secure],
                core::normalCdf((tie - 2.0) / 0.4), 1e-6);
}

TEST(PlaceOf, FollowsTheDimensionsAndNamesNoRegionThatTheErrorDoesNotAllow)
{
    using core::Place;
    const struct {
        double anxiety;
        double avoidance;
        double error;
        Place place;
    } cases[]{
        {2.0, 2.0, 0.4, Place::Secure},
        {6.0, 2.0, 0.4, Place::Preoccupied},
        {2.0, 6.0, 0.4, Place::Dismissing},
        {6.0, 6.0, 0.4, Place::Fearful},
        {4.05, 2.0, 0.4, Place::SecureOrPreoccupied},
        {2.0, 3.95, 0.4, Place::SecureOrDismissing},
        {6.0, 4.05, 0.4, Place::PreoccupiedOrFearful},
        {3.95, 6.0, 0.4, Place::DismissingOrFearful},
        {4.0, 2.0, 0.4, Place::SecureOrPreoccupied}, // on the line itself
        {4.0, 4.0, 0.4, Place::Middle},
        {4.1, 3.9, 0.4, Place::Middle},
        {4.6, 4.6, 3.0, Place::Middle}, // in a corner, but far from sure
    };
    for (const auto &[anxiety, avoidance, error, place] : cases) {
        core::Placement placement;
        placement.on.anxiety = placed(anxiety, error);
        placement.on.avoidance = placed(avoidance, error);
        EXPECT_EQ(core::placeOf(probabilities(ClassificationRule::midpoint(), placement)), place)
            << anxiety << ' ' << avoidance << ' ' << error;
    }
}

TEST(Classification, ListsEveryNeighbourWithTheDistanceOfItsBorder)
{
    core::Placement placement;
    placement.on.anxiety = placed(17.0 / 3, 0.4);
    placement.on.avoidance = placed(7.0 / 3, 0.4);
    const core::Classification read = core::classify(ClassificationRule::midpoint(), placement);
    ASSERT_EQ(read.neighbours.size(), 2U);
    EXPECT_NEAR(read.neighbours[0].distance, 5.0 / 3, 1e-9);
    EXPECT_NEAR(read.neighbours[1].distance, 5.0 / 3, 1e-9);
    EXPECT_EQ(read.neighbours[0].style == Style::Secure,
              read.neighbours[1].style == Style::Fearful);
    placement.on.avoidance = placed(3.5, 0.4);
    const core::Classification nearer = core::classify(ClassificationRule::midpoint(), placement);
    EXPECT_EQ(nearer.nearestNeighbour(), Style::Fearful);
    EXPECT_NEAR(nearer.distanceToBorder(), 0.5, 1e-9);
    EXPECT_NEAR(nearer.neighbours.back().distance, 5.0 / 3, 1e-9);
}
