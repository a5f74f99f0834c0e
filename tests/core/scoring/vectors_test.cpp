// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/vectors.h"

#include "core/scoring/classification.h"
#include "core/scoring/placement.h"
#include "core/scoring/score.h"
#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::Dimension;
using core::Style;

namespace
{

constexpr double ofVectors = 1e-4;
constexpr double ofRounding = 5e-5;

core::Norm normOnPlane(const QString &instrumentId, const core::NormDistribution &anxiety,
                       const core::NormDistribution &avoidance)
{
    core::Norm norm;
    norm.id = u"of the vectors"_s;
    norm.instrumentId = instrumentId;
    norm.distributions = {anxiety, avoidance};
    return norm;
}

/// The samples that the vectors were computed with: the shipped ones mapped to 1..7 and rounded to
/// four decimals, without their tables; for ECR-R and ECR-RS, which have no norm, figures invented
/// for the arithmetic.
core::Norm normFor(const QString &id)
{
    if (id == u"ecr"_s)
        return normOnPlane(id, {4.0904, 1.2010, .9161, 0, {}}, {3.3078, 1.2440, .9376, 0, {}});
    if (id == u"ecr-s"_s)
        return normOnPlane(id, {4.0872, 1.2657, .7757, 0, {}}, {3.1042, 1.2552, .8319, 0, {}});
    if (id == u"ecr-12"_s)
        return normOnPlane(id, {4.4529, 1.4456, .8415, 0, {}}, {3.3268, 1.3586, .8524, 0, {}});
    if (id == u"ecr-r"_s)
        return normOnPlane(id, {3.56, 1.12, .92, 0, {}}, {2.92, 1.19, .93, 0, {}});
    return normOnPlane(id, {2.50, 1.50, .88, 0, {}}, {2.75, 1.25, .85, 0, {}});
}

class WorkedSheet : public testing::TestWithParam<vectors::Vector>
{
protected:
    void SetUp() override
    {
        m_instrument = specimens::shipped(GetParam().instrument);
        m_norm = normFor(GetParam().instrument);
        const auto scored =
            core::score(m_instrument, specimens::sheet(m_instrument, GetParam().answers));
        ASSERT_TRUE(scored);
        m_score = *scored;
    }

    const vectors::OnDimension &expected(Dimension dimension) const
    {
        return dimension == Dimension::Anxiety ? GetParam().anxiety : GetParam().avoidance;
    }

    core::Instrument m_instrument;
    core::Norm m_norm;
    core::Score m_score;
};

} // namespace

TEST_P(WorkedSheet, HasTheScores)
{
    for (const Dimension dimension : core::dimensions) {
        const core::SubscaleScore *subscale = m_score.find((*m_instrument.plane)[dimension]);
        ASSERT_TRUE(subscale);
        double sum = 0.0;
        for (const core::ItemContribution &contribution : subscale->contributions)
            sum += contribution.keyed.value_or(0.0);
        EXPECT_EQ(subscale->answered, expected(dimension).answered);
        EXPECT_DOUBLE_EQ(sum, expected(dimension).sum);
        ASSERT_EQ(subscale->value.has_value(), expected(dimension).place.has_value());
        if (subscale->value) {
            EXPECT_NEAR(*subscale->value, expected(dimension).place->mean, ofRounding);
        }
    }
}

TEST_P(WorkedSheet, HasThePositionAndTheError)
{
    const auto placement = core::place(m_instrument, m_score, m_norm);
    ASSERT_EQ(placement.has_value(), GetParam().regions.has_value());
    if (!placement) {
        EXPECT_EQ(placement.error().code, core::ErrorCode::NotEnoughAnswers);
        return;
    }
    for (const Dimension dimension : core::dimensions) {
        const core::PlacedDimension &placed = placement->on[dimension];
        const vectors::Place &place = *expected(dimension).place;
        const core::NormDistribution &sample = m_norm.distributions[dimension];

        EXPECT_EQ(placed.source, core::ErrorSource::PublishedReliability);
        EXPECT_NEAR(placed.mean, place.mean, ofRounding);
        EXPECT_NEAR((placed.mean - sample.mean) / sample.sd, place.z, ofVectors);
        ASSERT_TRUE(placed.percentile);
        EXPECT_NEAR(placed.percentile->value, place.percentOnNormalCurve, 0.01);
        EXPECT_NEAR(placed.standardError, place.standardError, ofVectors);
        EXPECT_NEAR(placed.interval().lo, place.lo, ofVectors);
        EXPECT_NEAR(placed.interval().hi, place.hi, ofVectors);
        EXPECT_NEAR(placed.shownInterval().lo, place.shownLo, ofVectors);
        EXPECT_NEAR(placed.shownInterval().hi, place.shownHi, ofVectors);
        // Kelley's (1947) estimate of the true score.
        EXPECT_NEAR(sample.mean + sample.alpha * (placed.mean - sample.mean), place.kelley,
                    ofVectors);
        EXPECT_NEAR(placed.probabilityAbove(4.0), place.aboveFour, ofVectors);
    }
}

TEST_P(WorkedSheet, LiesInTheRegionOfEachRule)
{
    const auto placement = core::place(m_instrument, m_score, m_norm);
    if (!GetParam().regions) {
        EXPECT_FALSE(placement);
        return;
    }
    ASSERT_TRUE(placement);
    using core::ClassificationRule;
    const vectors::Regions &regions = *GetParam().regions;
    const core::AttachmentPoint point = placement->point();
    EXPECT_EQ(ClassificationRule::midpoint().classify(point), regions.midpoint);
    const auto atNormMean =
        ClassificationRule::fromNorm(core::RuleKind::NormMean, m_norm, m_instrument.id);
    ASSERT_TRUE(atNormMean);
    EXPECT_EQ(atNormMean->classify(point), regions.normMean);

    const core::PerStyle<double> functions = core::brennanClarkShaverFunctions(point);
    for (const Style style : core::styles)
        EXPECT_NEAR(functions[style], regions.functions[style], ofVectors);
    EXPECT_EQ(ClassificationRule::brennanClarkShaver1998ForTeaching().classify(point),
              regions.byFunctions);
}

INSTANTIATE_TEST_SUITE_P(Table, WorkedSheet, testing::ValuesIn(vectors::all()),
                         [](const auto &sheet) { return std::string(sheet.param.id); });

TEST(ShippedNorms, MappedToOneToSevenAreTheSamplesOfTheVectors)
{
    for (const QString &id : {u"ecr"_s, u"ecr-s"_s, u"ecr-12"_s}) {
        const core::Norm shipped = specimens::shippedNorm(id);
        for (const Dimension dimension : core::dimensions) {
            const core::NormDistribution &sample = shipped.distributions[dimension];
            const core::NormDistribution expected = normFor(id).distributions[dimension];
            EXPECT_NEAR(shipped.scale.mapTo(core::planeScale, sample.mean), expected.mean,
                        ofRounding + 1e-9);
            EXPECT_NEAR(sample.sd * shipped.scale.stretchTo(core::planeScale), expected.sd,
                        ofRounding + 1e-9);
            EXPECT_DOUBLE_EQ(sample.alpha, expected.alpha);
        }
    }
}

TEST(AnswersFromOneToFive, AreScoredOnTheirOwnScaleAndPlacedOnOneToSeven)
{
    const core::Instrument instrument = specimens::answeredOn(specimens::shipped(u"ecr"_s), 1, 5);
    const core::AnswerSheet sheet = specimens::sheet(
        instrument, u"1 5 5 5 1 5 1 5 1 5 1 5 1 2 5 5 1 5 4 5 1 1 1 5 5 5 5 4 5 5 5 5 5 5 5 5"_s);
    const auto scored = core::score(instrument, sheet);
    ASSERT_TRUE(scored);
    EXPECT_NEAR(*scored->find(u"anxiety"_s)->value, 86.0 / 18.0, 1e-12);
    EXPECT_NEAR(*scored->find(u"avoidance"_s)->value, 19.0 / 18.0, 1e-12);

    const auto placement = core::place(instrument, *scored, specimens::shippedNorm(u"ecr"_s));
    ASSERT_TRUE(placement);
    EXPECT_NEAR(placement->on.anxiety.mean, 6.6667, ofRounding);
    EXPECT_NEAR(placement->on.avoidance.mean, 1.0833, ofRounding);
    EXPECT_NEAR(placement->on.anxiety.percentile->value, 99.0, 0.005);
    // Exactly the sum of 19 that the table begins with.
    EXPECT_EQ(placement->on.avoidance.percentile->edge, core::Percentile::Edge::Within);
    EXPECT_DOUBLE_EQ(placement->on.avoidance.percentile->value, 1.0);

    const core::PerStyle<double> functions = core::brennanClarkShaverFunctions(placement->point());
    EXPECT_NEAR(functions[Style::Secure], 28.5162, ofVectors);
    EXPECT_NEAR(functions[Style::Fearful], 30.0025, ofVectors);
    EXPECT_NEAR(functions[Style::Preoccupied], 40.5294, ofVectors);
    EXPECT_NEAR(functions[Style::Dismissing], 18.6792, ofVectors);
    EXPECT_EQ(core::ClassificationRule::midpoint().classify(placement->point()),
              Style::Preoccupied);
}
