// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/placement.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

/// Four items a dimension on lo..hi, no norm.
core::Result<core::Placement> placeAnswers(const core::Instrument &instrument,
                                           const QString &answers,
                                           const std::optional<core::Norm> &norm = std::nullopt)
{
    const auto scored = core::score(instrument, specimens::sheet(instrument, answers));
    EXPECT_TRUE(scored);
    return core::place(instrument, *scored, norm);
}

core::Norm normOf(const QString &instrumentId)
{
    core::Norm norm;
    norm.id = u"a norm"_s;
    norm.instrumentId = instrumentId;
    norm.scale = *core::Scale::make(1, 5);
    norm.distributions = {{3.0, 1.0, .84, .99, {}}, {2.5, 0.5, .75, .99, {}}};
    return norm;
}

} // namespace

TEST(PlacementWithoutANorm, TakesItsErrorFromTheSpreadOfThePersonsOwnAnswers)
{
    // Keyed 5, 6, 8 − 3 = 5, 8 − 2 = 6: spread √(1/3), four answers.
    const auto placement = placeAnswers(specimens::eightItems(1, 7), u"5 6 3 2 1 3 7 5"_s);
    ASSERT_TRUE(placement);
    const core::PlacedDimension &anxiety = placement->on.anxiety;
    EXPECT_EQ(anxiety.source, core::ErrorSource::AnswerConsistency);
    EXPECT_DOUBLE_EQ(anxiety.mean, 5.5);
    EXPECT_NEAR(anxiety.standardError, std::sqrt(1.0 / 3.0) / 2.0, 1e-12);
    EXPECT_DOUBLE_EQ(anxiety.degreesOfFreedom, 3.0);
    EXPECT_FALSE(anxiety.percentile);
    EXPECT_FALSE(placement->normId);
    // t(.975; 3) = 3.1824463.
    EXPECT_NEAR(anxiety.interval().hi, 5.5 + 3.1824463 * std::sqrt(1.0 / 3.0) / 2.0, 1e-6);
    EXPECT_NEAR(anxiety.interval(0.5).lo, 5.5 - 0.7648923 * std::sqrt(1.0 / 3.0) / 2.0, 1e-6);
}

TEST(PlacementWithoutANorm, StretchesTheErrorWithTheScale)
{
    const auto onFive = placeAnswers(specimens::eightItems(1, 5), u"4 5 2 1 1 2 5 4"_s);
    ASSERT_TRUE(onFive);
    EXPECT_DOUBLE_EQ(onFive->on.anxiety.mean, 1.5 * 4.5 - 0.5);
    EXPECT_NEAR(onFive->on.anxiety.standardError, 1.5 * std::sqrt(1.0 / 3.0) / 2.0, 1e-12);
}

TEST(PlacementWithoutANorm, IsTheSameForAMeanAndForASumOfTheSameAnswers)
{
    const core::Instrument means = specimens::eightItems(0, 3);
    core::Instrument sums = means;
    for (core::Scoring &scoring : sums.scorings)
        scoring.method = core::ScoringMethod::SumCoded;
    const auto byMeans = placeAnswers(means, u"1 3 2 0 2 2 1 0"_s);
    const auto bySums = placeAnswers(sums, u"1 3 2 0 2 2 1 0"_s);
    ASSERT_TRUE(byMeans);
    ASSERT_TRUE(bySums);
    for (const core::Dimension dimension : core::dimensions) {
        EXPECT_NEAR(bySums->on[dimension].mean, byMeans->on[dimension].mean, 1e-12);
        EXPECT_NEAR(bySums->on[dimension].standardError, byMeans->on[dimension].standardError,
                    1e-12);
    }
}

TEST(PlacementWithoutANorm, GivesIdenticalAnswersTheErrorOfRoundingAndNotNone)
{
    const auto onSeven = placeAnswers(specimens::eightItems(1, 7), u"6 6 2 2 6 6 2 2"_s);
    ASSERT_TRUE(onSeven);
    EXPECT_NEAR(onSeven->on.anxiety.standardError, 1.0 / std::sqrt(12.0) / 2.0, 1e-12);
    const auto onFive = placeAnswers(specimens::eightItems(1, 5), u"4 4 2 2 4 4 2 2"_s);
    ASSERT_TRUE(onFive);
    EXPECT_NEAR(onFive->on.anxiety.standardError, 1.5 / std::sqrt(12.0) / 2.0, 1e-12);
    EXPECT_GT(onSeven->on.anxiety.interval().hi, 6.0);
    EXPECT_GT(onSeven->on.anxiety.probabilityAbove(5.9), 0.5);
    EXPECT_LT(onSeven->on.anxiety.probabilityAbove(5.9), 1.0);
}

TEST(PlacementWithoutANorm, NeedsTwoAnswersADimension)
{
    core::Instrument instrument = specimens::eightItems(1, 7);
    for (core::Scoring &scoring : instrument.scorings)
        scoring.minimumAnswered = 1;
    const auto one = placeAnswers(instrument, u"5 - - - 1 3 7 5"_s);
    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().code, ErrorCode::NotEnoughAnswers);
    EXPECT_TRUE(placeAnswers(instrument, u"5 6 - - 1 3 7 5"_s));
}

TEST(PlacementWithANorm, TakesItsErrorFromAlphaAndNotFromOmegaOrTheAnswers)
{
    const auto placement =
        placeAnswers(specimens::eightItems(1, 7), u"7 1 1 7 4 4 4 4"_s, normOf(u"plain"_s));
    ASSERT_TRUE(placement);
    EXPECT_EQ(placement->normId, u"a norm"_s);
    EXPECT_EQ(placement->on.anxiety.source, core::ErrorSource::PublishedReliability);
    EXPECT_NEAR(placement->on.anxiety.standardError, 1.5 * 1.0 * 0.4, 1e-12);
    EXPECT_NEAR(placement->on.avoidance.standardError, 1.5 * 0.5 * 0.5, 1e-12);
    EXPECT_EQ(placement->on.anxiety.degreesOfFreedom, 0.0);
    // 4 on 1..7 is 3 on 1..5, one SD above this norm's avoidance mean of 2.5.
    EXPECT_NEAR(placement->on.avoidance.percentile->value, 84.13, 0.005);
}

TEST(PlacementWithANorm, RefusesTheNormOfAnotherInstrumentAndAShortForm)
{
    core::Instrument instrument = specimens::eightItems(1, 7);
    const auto foreign = placeAnswers(instrument, u"7 1 1 7 4 4 4 4"_s, normOf(u"ecr"_s));
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code, ErrorCode::NormNotApplicable);

    core::Form brief;
    brief.id = u"brief"_s;
    brief.itemIds = QStringList{u"i1"_s, u"i3"_s, u"i5"_s, u"i7"_s};
    instrument.forms.push_back(brief);
    const auto scored =
        core::score(instrument, specimens::sheet(instrument, u"6 2 3 5"_s, u"brief"_s));
    const auto shortened = core::place(instrument, *scored, normOf(u"plain"_s));
    ASSERT_FALSE(shortened);
    EXPECT_EQ(shortened.error().code, ErrorCode::NormNotApplicable);
    EXPECT_TRUE(core::place(instrument, *scored));
}

TEST(Placement, IsRefusedWithoutAPlaneOrARange)
{
    core::Instrument instrument = specimens::eightItems(1, 7);
    instrument.plane.reset();
    const auto without = placeAnswers(instrument, u"7 1 1 7 4 4 4 4"_s);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, ErrorCode::RuleNotApplicable);

    instrument = specimens::eightItems(1, 7);
    instrument.scorings[1].method = core::ScoringMethod::StandardDeviation;
    const auto withoutRange = placeAnswers(instrument, u"7 1 1 7 4 4 4 4"_s);
    ASSERT_FALSE(withoutRange);
    EXPECT_EQ(withoutRange.error(), (core::Error{ErrorCode::RuleNotApplicable, u"y"_s}));

    const auto thin = placeAnswers(specimens::eightItems(1, 7), u"7 1 1 7 4 - - 4"_s);
    ASSERT_FALSE(thin);
    EXPECT_EQ(thin.error(), (core::Error{ErrorCode::NotEnoughAnswers, u"y"_s}));
}

TEST(PlacedDimension, WithoutAnyErrorIsCertainExceptOnTheLine)
{
    core::PlacedDimension placed;
    placed.mean = 4.0;
    EXPECT_EQ(placed.probabilityAbove(3.9), 1.0);
    EXPECT_EQ(placed.probabilityAbove(4.0), 0.5);
    EXPECT_EQ(placed.probabilityAbove(4.1), 0.0);
}

TEST(PlacedDimension, ShowsItsIntervalInsideThePlaneOnly)
{
    core::PlacedDimension placed;
    placed.mean = 1.2;
    placed.standardError = 0.5;
    EXPECT_DOUBLE_EQ(placed.shownInterval().lo, 1.0);
    EXPECT_LT(placed.interval().lo, 1.0);
    EXPECT_DOUBLE_EQ(placed.shownInterval().hi, placed.interval().hi);
}

TEST(PointWithout, TakesThePullOffTheDimensionOnTheScaleOfTheMap)
{
    core::Placement placement;
    placement.on.anxiety.mean = 4.0;
    placement.on.avoidance.mean = 3.0;
    core::SubscaleScore subscale;
    subscale.scale = core::Scale::make(1, 5);
    const core::ItemContribution contribution{.itemId = {}, .pull = 0.2};
    const core::AttachmentPoint without =
        core::pointWithout(placement, core::Dimension::Avoidance, subscale, contribution);
    EXPECT_DOUBLE_EQ(without.anxiety, 4.0);
    EXPECT_DOUBLE_EQ(without.avoidance, 3.0 - 0.2 * 1.5);
}

TEST(WelchDegreesOfFreedom, LieBetweenTheSmallerAndTheSum)
{
    const auto dimension = [](double standardError, double degreesOfFreedom) {
        core::PlacedDimension placed;
        placed.standardError = standardError;
        placed.degreesOfFreedom = degreesOfFreedom;
        return placed;
    };
    const auto welch = [&](double firstError, double first, double secondError, double second) {
        return core::welchDegreesOfFreedom(dimension(firstError, first),
                                           dimension(secondError, second));
    };
    EXPECT_DOUBLE_EQ(welch(0.5, 7, 0.5, 7), 14.0) << "equal errors: all of both";
    EXPECT_DOUBLE_EQ(welch(0.5, 7, 0.0, 7), 7.0) << "no error: those of the other";
    EXPECT_DOUBLE_EQ(welch(0.3, 11, 0.4, 5), 0.0625 / (0.0081 / 11 + 0.0256 / 5));
    EXPECT_DOUBLE_EQ(welch(0.4, 5, 0.3, 11), welch(0.3, 11, 0.4, 5));
    EXPECT_EQ(welch(0.5, 0, 0.5, 7), 0.0) << "a normal error";
    EXPECT_EQ(welch(0.5, 7, 0.5, 0), 0.0);
    EXPECT_EQ(welch(0.0, 7, 0.0, 7), 0.0) << "no error at all";
}
