// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using core::ScoringMethod;

namespace
{

const QString gap = u"5 - 2 1"_s;
const QString full = u"5 3 2 1"_s;

core::Instrument withScoring(core::Scoring scoring)
{
    core::Instrument instrument = specimens::plain(4, 1, 5);
    instrument.scorings.push_back(std::move(scoring));
    return instrument;
}

core::Scoring first(ScoringMethod method, int minimum = 1)
{
    core::Scoring scoring = specimens::scoring(u"s"_s, method, {1, -2, 3, -4});
    scoring.minimumAnswered = minimum;
    return scoring;
}

std::optional<double> valueOf(const core::Scoring &scoring, const QString &answers)
{
    const core::Instrument instrument = withScoring(scoring);
    return specimens::valueOf(instrument, specimens::sheet(instrument, answers), u"s"_s);
}

std::optional<core::Scale> scaleOf(const core::Scoring &scoring)
{
    const core::Instrument instrument = withScoring(scoring);
    return specimens::scoreOf(instrument, specimens::sheet(instrument, full), u"s"_s).scale;
}

} // namespace

TEST(ScoringMethod, GivesItsScoreWithAndWithoutAGap)
{
    // Keyed: 5, 6 − 3 = 3, 2, 6 − 1 = 5; the gap leaves 5, 2, 5.
    struct Case {
        ScoringMethod method;
        double whole;
        double withGap;
    };
    const Case cases[] = {
        {ScoringMethod::MeanCoded, 3.75, 4.0},
        {ScoringMethod::SumCoded, 15.0, 16.0},
        {ScoringMethod::StandardDeviation, 1.5, std::sqrt(3.0)},
        {ScoringMethod::Maximum, 5.0, 5.0},
        {ScoringMethod::Minimum, 2.0, 2.0},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(static_cast<int>(each.method));
        EXPECT_NEAR(*valueOf(first(each.method), full), each.whole, 1e-12);
        EXPECT_NEAR(*valueOf(first(each.method), gap), each.withGap, 1e-12);
        EXPECT_FALSE(valueOf(first(each.method, 4), gap));
    }
}

TEST(WeightedScores, CountEachItemAsMuchAsItsWeight)
{
    core::Scoring mean = first(ScoringMethod::WeightedMean);
    core::Scoring sum = first(ScoringMethod::WeightedSum);
    const double weights[] = {2.0, 1.0, 0.5, 0.5};
    for (std::size_t i = 0; i < 4; ++i)
        mean.items[i].weight = sum.items[i].weight = weights[i];

    EXPECT_NEAR(*valueOf(sum, full), 10.0 + 3.0 + 1.0 + 2.5, 1e-12);
    EXPECT_NEAR(*valueOf(mean, full), 16.5 / 4.0, 1e-12);
    EXPECT_NEAR(*valueOf(mean, gap), 13.5 / 3.0, 1e-12);
    EXPECT_FALSE(valueOf(sum, gap)) << "a weighted sum with a gap would mean something else";

    mean.items[0].weight = -2.0;
    EXPECT_FALSE(valueOf(mean, full)) << "weights that sum to nothing";
    EXPECT_FALSE(scaleOf(mean));
}

TEST(SumCorrect, CountsAcceptedAnswersAndAGapIsNoneOfThem)
{
    core::Scoring correct = first(ScoringMethod::SumCorrect);
    correct.correctAnswers = {
        {u"i1"_s, {u"4"_s, u"5"_s}}, {u"i2"_s, {u"3"_s}}, {u"i3"_s, {u"9"_s}}};
    EXPECT_EQ(valueOf(correct, full), 2.0);
    EXPECT_EQ(valueOf(correct, gap), 1.0);
}

TEST(ValueMap, IsAppliedBeforeReversingOnItsOwnRange)
{
    core::Scoring mapped = specimens::scoring(u"s"_s, ScoringMethod::SumCoded, {1, -2});
    mapped.valueMap = {{u"1"_s, 0}, {u"2"_s, 0}, {u"3"_s, 1}, {u"4"_s, 2}, {u"5"_s, 4}};
    EXPECT_EQ(valueOf(mapped, u"5 2 - -"_s), 4.0 + 4.0);
    EXPECT_EQ(valueOf(mapped, u"1 5 - -"_s), 0.0);
    EXPECT_EQ(scaleOf(mapped), core::Scale::make(0, 8));
}

TEST(Transforms, ComeLastInTheirOrderAndMoveTheRangeAlong)
{
    core::Scoring scoring = first(ScoringMethod::MeanCoded);
    scoring.transforms = {{core::TransformOperation::Multiply, -1.0},
                          {core::TransformOperation::Add, 6.0}};
    EXPECT_NEAR(*valueOf(scoring, full), 6.0 - 3.75, 1e-12);
    EXPECT_EQ(scaleOf(scoring), core::Scale::make(1, 5));

    scoring.transforms = {{core::TransformOperation::Subtract, 1.0},
                          {core::TransformOperation::Divide, 4.0},
                          {core::TransformOperation::Multiply, 100.0}};
    EXPECT_NEAR(*valueOf(scoring, full), 68.75, 1e-12);
    EXPECT_EQ(scaleOf(scoring), core::Scale::make(0, 100));

    scoring.transforms = {{core::TransformOperation::Divide, 0.0}};
    EXPECT_FALSE(valueOf(scoring, full));
    scoring.transforms = {{core::TransformOperation::Add, 0.5}};
    EXPECT_FALSE(scaleOf(scoring)) << "its ends are no whole numbers";
}

TEST(ScaleOfAScore, IsThatOfOneAnswerForAMeanAndOfAllTogetherForASum)
{
    EXPECT_EQ(scaleOf(first(ScoringMethod::MeanCoded)), core::Scale::make(1, 5));
    EXPECT_EQ(scaleOf(first(ScoringMethod::Maximum)), core::Scale::make(1, 5));
    EXPECT_EQ(scaleOf(first(ScoringMethod::SumCoded)), core::Scale::make(4, 20));
    EXPECT_FALSE(scaleOf(first(ScoringMethod::StandardDeviation)));
    EXPECT_FALSE(scaleOf(first(ScoringMethod::WeightedSum)));
}

TEST(Composite, PutsFinishedScoresTogetherAndNeedsAllOfThem)
{
    core::Instrument instrument = specimens::plain(4, 1, 5);
    instrument.scorings = {specimens::scoring(u"a"_s, ScoringMethod::MeanCoded, {1, 2}),
                           specimens::scoring(u"b"_s, ScoringMethod::MeanCoded, {3, -4})};
    core::Scoring composite;
    composite.id = u"both"_s;
    composite.componentScores = QStringList{u"a"_s, u"b"_s};
    instrument.scorings.push_back(composite);

    const auto whole =
        specimens::scoreOf(instrument, specimens::sheet(instrument, u"5 3 2 1"_s), u"both"_s);
    EXPECT_NEAR(*whole.value, (4.0 + 3.5) / 2.0, 1e-12);
    EXPECT_EQ(whole.scale, core::Scale::make(1, 5));
    EXPECT_EQ(whole.of, 2);
    EXPECT_TRUE(whole.contributions.empty());

    const core::AnswerSheet halved = specimens::sheet(instrument, u"5 3 - -"_s);
    EXPECT_FALSE(specimens::valueOf(instrument, halved, u"both"_s));
    instrument.scorings.back().minimumAnswered = 1;
    EXPECT_EQ(specimens::valueOf(instrument, halved, u"both"_s), 4.0);
}

TEST(Composite, ThatWouldNeedWeightsOrMixesItemsInHasNoValue)
{
    core::Instrument instrument = specimens::plain(2, 1, 5);
    core::Scoring composite;
    composite.id = u"both"_s;
    composite.method = ScoringMethod::WeightedSum;
    composite.componentScores = QStringList{u"a"_s};
    instrument.scorings = {specimens::scoring(u"a"_s, ScoringMethod::MeanCoded, {1}), composite};
    const core::AnswerSheet sheet = specimens::sheet(instrument, u"5 3"_s);
    EXPECT_FALSE(specimens::valueOf(instrument, sheet, u"both"_s));

    instrument.scorings[1].method = ScoringMethod::SumCoded;
    EXPECT_TRUE(specimens::valueOf(instrument, sheet, u"both"_s));
    instrument.scorings[1].items = {{u"i2"_s, 1, 1.0}};
    EXPECT_FALSE(specimens::valueOf(instrument, sheet, u"both"_s));
}
