// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/evaluation.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ClassificationRule;
using core::ErrorCode;
using core::Style;

namespace
{

const QString variedEcr =
    u"2 6 6 6 2 6 2 6 2 5 2 4 2 6 6 4 2 6 6 5 3 2 2 5 6 4 6 5 5 6 6 5 6 6 6 4"_s;

} // namespace

TEST(Evaluation, GoesFromAnswersToAStyleWithItsProbabilities)
{
    const core::Instrument ecr = specimens::shipped(u"ecr"_s);
    const auto evaluation =
        core::evaluate(ecr, specimens::sheet(ecr, variedEcr), specimens::shippedNorm(u"ecr"_s),
                       ClassificationRule::midpoint());
    ASSERT_TRUE(evaluation);
    EXPECT_TRUE(evaluation->quality.locates());
    ASSERT_TRUE(evaluation->placement);
    EXPECT_EQ(evaluation->placement->normId, u"ecr-openpsychometrics-2018"_s);
    EXPECT_TRUE(evaluation->placement->on.anxiety.percentile->empirical);
    ASSERT_TRUE(evaluation->classification);
    EXPECT_EQ(evaluation->classification->style, Style::Preoccupied);
    EXPECT_EQ(evaluation->classification->mostProbable(), Style::Preoccupied);
    EXPECT_GT(evaluation->classification->probabilities[Style::Preoccupied], 0.99);
    EXPECT_EQ(evaluation->classification->nearestNeighbour(), Style::Secure);
    EXPECT_NEAR(evaluation->classification->distanceToBorder(), 1.2778, 5e-5);
    EXPECT_EQ(evaluation->score, *core::score(ecr, specimens::sheet(ecr, variedEcr)));
}

TEST(Evaluation, OfOurOwnInstrumentHasAnErrorButNoPercentile)
{
    const core::Instrument atlas = specimens::shipped(u"atlas-r"_s);
    const auto evaluation = core::evaluate(atlas, specimens::sheet(atlas, u"6 2 2 6 3 1 7 5 2 6"_s),
                                           std::nullopt, ClassificationRule::midpoint());
    ASSERT_TRUE(evaluation);
    ASSERT_TRUE(evaluation->placement);
    EXPECT_EQ(evaluation->placement->on.anxiety.source, core::ErrorSource::AnswerConsistency);
    EXPECT_GT(evaluation->placement->on.anxiety.standardError, 0.0);
    EXPECT_FALSE(evaluation->placement->on.anxiety.percentile);
    ASSERT_TRUE(evaluation->classification);
    EXPECT_EQ(evaluation->classification->style, Style::Secure);
}

TEST(Evaluation, NamesNoStyleForAnswersThatDoNotLocate)
{
    const core::Instrument ecr = specimens::shipped(u"ecr"_s);
    const auto evaluation = core::evaluate(ecr, specimens::straightLine(ecr, 7), std::nullopt,
                                           ClassificationRule::midpoint());
    ASSERT_TRUE(evaluation);
    EXPECT_FALSE(evaluation->quality.locates());
    EXPECT_TRUE(evaluation->placement);
    EXPECT_FALSE(evaluation->classification);
}

TEST(Evaluation, WithTooFewAnswersKeepsTheScoresAndHasNoPlacement)
{
    const core::Instrument rs = specimens::shipped(u"ecr-rs"_s);
    const auto evaluation = core::evaluate(rs, specimens::sheet(rs, u"6 6 5 6 2 3 4 3 -"_s),
                                           std::nullopt, ClassificationRule::midpoint());
    ASSERT_TRUE(evaluation);
    EXPECT_TRUE(evaluation->score.find(u"avoidance"_s)->value);
    EXPECT_FALSE(evaluation->score.find(u"anxiety"_s)->value);
    EXPECT_FALSE(evaluation->placement);
    EXPECT_FALSE(evaluation->classification);
}

TEST(Evaluation, WithoutAPlaneIsAScoreAlone)
{
    core::Instrument instrument = specimens::plain(5, 1, 5);
    instrument.scorings = {
        specimens::scoring(u"s"_s, core::ScoringMethod::SumCoded, {1, 2, 3, 4, 5})};
    const auto evaluation = core::evaluate(instrument, specimens::sheet(instrument, u"1 2 3 4 5"_s),
                                           std::nullopt, ClassificationRule::midpoint());
    ASSERT_TRUE(evaluation);
    EXPECT_EQ(evaluation->score.subscales[0].value, 15.0);
    EXPECT_FALSE(evaluation->placement);
}

TEST(Evaluation, RefusesTheNormAndTheRuleOfAnotherInstrument)
{
    const core::Instrument ecrR = specimens::shipped(u"ecr-r"_s);
    const core::AnswerSheet sheet = specimens::sheet(ecrR, variedEcr);
    const auto foreignNorm = core::evaluate(ecrR, sheet, specimens::shippedNorm(u"ecr"_s),
                                            ClassificationRule::midpoint());
    ASSERT_FALSE(foreignNorm);
    EXPECT_EQ(foreignNorm.error().code, ErrorCode::NormNotApplicable);

    const auto foreignRule = core::evaluate(
        ecrR, sheet, std::nullopt, ClassificationRule::brennanClarkShaver1998ForTeaching());
    ASSERT_FALSE(foreignRule);
    EXPECT_EQ(foreignRule.error().code, ErrorCode::RuleNotApplicable);
}
