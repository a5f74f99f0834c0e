// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/change.h"

#include "core/scoring/precision.h"
#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using core::ChangeBasis;
using core::ChangeVerdict;
using core::Dimension;
using core::ErrorCode;

namespace
{

const QDate firstDay(2026, 1, 10);

core::Norm normWith(const core::Scale &scale, double sd, double alpha)
{
    core::Norm norm;
    norm.id = u"a norm"_s;
    norm.instrumentId = u"plain"_s;
    norm.scale = scale;
    norm.distributions.anxiety = {.mean = scale.midpoint(), .sd = sd, .alpha = alpha};
    norm.distributions.avoidance = norm.distributions.anxiety;
    return norm;
}

/// Placed by the norm, the same on both dimensions; `value` on the norm's scale.
core::Occasion placedAt(const core::Norm &norm, double value, const QDate &date = firstDay)
{
    core::Occasion occasion;
    occasion.date = date;
    occasion.score.instrumentId = norm.instrumentId;
    occasion.score.formId = u"full"_s;
    occasion.placement.normId = norm.id;
    for (const Dimension dimension : core::dimensions)
        occasion.placement.on[dimension].mean = norm.scale.mapTo(core::planeScale, value);
    return occasion;
}

core::Occasion answered(const core::Instrument &instrument, const QString &answers,
                        const std::optional<core::Norm> &norm = std::nullopt)
{
    const auto scored = core::score(instrument, specimens::sheet(instrument, answers));
    EXPECT_TRUE(scored);
    const auto placed = core::place(instrument, *scored, norm);
    EXPECT_TRUE(placed);
    return {firstDay, *scored, *placed};
}

QString randomAnswers(std::mt19937 &random, int items, int lo, int hi)
{
    std::uniform_int_distribution<int> answer(lo, hi);
    QStringList answers;
    for (int i = 0; i < items; ++i)
        answers << QString::number(answer(random));
    return answers.join(u' ');
}

const core::ItemChange &itemOf(const std::vector<core::ItemChange> &changes, const QString &id)
{
    return *std::find_if(changes.begin(), changes.end(),
                         [&](const auto &change) { return change.itemId == id; });
}

double sumOn(Dimension dimension, const std::vector<core::ItemChange> &changes)
{
    double sum = 0.0;
    for (const core::ItemChange &change : changes) {
        if (change.dimension == dimension)
            sum += change.contribution.value_or(0.0);
    }
    return sum;
}

} // namespace

TEST(ReliableChange, AgreesWithSixWorkedExamplesForRetestAndForAlpha)
{
    struct Case {
        core::Scale scale;
        double first;
        double second;
        double sd;
        double reliability;
        double standardError;
        double index;
        double smallest;
        ChangeVerdict verdict;
    };
    const core::Scale sums = *core::Scale::make(6, 42);
    const core::Scale seven = core::planeScale;
    const Case cases[] = {
        {sums, 30, 20, 7.14, .80, 4.5157, -2.2145, 8.8507, ChangeVerdict::ReliableDecrease},
        {sums, 30, 22, 7.14, .80, 4.5157, -1.7716, 8.8507, ChangeVerdict::NotReliable},
        {seven, 4.5, 3.5, 1.12, .92, 0.4480, -2.2321, 0.8781, ChangeVerdict::ReliableDecrease},
        {seven, 4.5, 4.0, 1.12, .94, 0.3880, -1.2887, 0.7604, ChangeVerdict::NotReliable},
        {seven, 4.0, 2.6667, 1.50, .65, 1.2550, -1.0624, 2.4597, ChangeVerdict::NotReliable},
        {seven, 4.8, 4.1, 1.20105, .9161, 0.4920, -1.4228, 0.9643, ChangeVerdict::NotReliable},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.index);
        core::Norm norm = normWith(each.scale, each.sd, each.reliability);
        // The same coefficient as retest on one dimension; its alpha would hide every change.
        norm.distributions.avoidance.alpha = 0.0;
        norm.distributions.avoidance.sd = 3.0;
        norm.distributions.avoidance.retest =
            core::RetestReliability{each.reliability, each.sd, 21, u"A report"_s};
        const auto change =
            core::changeBetween(placedAt(norm, each.first), placedAt(norm, each.second), norm);
        ASSERT_TRUE(change);
        const double stretch = each.scale.stretchTo(core::planeScale);
        for (const Dimension dimension : core::dimensions) {
            const core::DimensionChange &on = change->on[dimension];
            EXPECT_NEAR(on.standardError, each.standardError * stretch, 1e-4);
            EXPECT_NEAR(on.smallestReliable, each.smallest * stretch, 1e-4);
            EXPECT_NEAR(on.difference / on.standardError, each.index, 1e-4);
            EXPECT_EQ(on.verdict, each.verdict);
            EXPECT_EQ(on.degreesOfFreedom, 0.0);
            EXPECT_DOUBLE_EQ(*on.reliability, each.reliability);
        }
        EXPECT_EQ(change->on.anxiety.basis, ChangeBasis::InternalConsistency);
        EXPECT_FALSE(change->on.anxiety.retest);
        EXPECT_EQ(change->on.avoidance.basis, ChangeBasis::RetestReliability);
        EXPECT_EQ(change->on.avoidance.retest, norm.distributions.avoidance.retest);
    }
}

TEST(ReliableChange, IsTheSameSizeInBothDirectionsAndNeverExactlyTheSmallest)
{
    const core::Norm norm = normWith(core::planeScale, 1.0, 0.92);
    const double smallest = core::smallestReliableChange(std::sqrt(0.08));
    const auto verdict = [&](double difference) {
        return core::changeBetween(placedAt(norm, 3.0), placedAt(norm, 3.0 + difference), norm)
            ->on.anxiety.verdict;
    };
    EXPECT_EQ(verdict(smallest + 1e-6), ChangeVerdict::ReliableIncrease);
    EXPECT_EQ(verdict(smallest - 1e-6), ChangeVerdict::NotReliable);
    EXPECT_EQ(verdict(-smallest + 1e-6), ChangeVerdict::NotReliable);
    EXPECT_EQ(verdict(-smallest - 1e-6), ChangeVerdict::ReliableDecrease);
    EXPECT_EQ(verdict(0.0), ChangeVerdict::NotReliable);
}

TEST(ReliableChange, OfExactlyTheSmallestIsNotReliable)
{
    // Few differences of two doubles are exactly the smallest change: of several norms, some are.
    int exactlyMet = 0;
    for (int step = 0; step < 64; ++step) {
        const core::Norm norm = normWith(core::planeScale, 1.0 + step / 256.0, 0.92);
        const double smallest = core::unchanged(norm).anxiety.smallestReliable;
        for (const double sign : {1.0, -1.0}) {
            const auto change = core::changeBetween(placedAt(norm, 4.0),
                                                    placedAt(norm, 4.0 + sign * smallest), norm);
            ASSERT_TRUE(change);
            if (std::abs(change->on.anxiety.difference) != change->on.anxiety.smallestReliable)
                continue;
            ++exactlyMet;
            EXPECT_EQ(change->on.anxiety.verdict, ChangeVerdict::NotReliable);
        }
    }
    EXPECT_GT(exactlyMet, 0);
}

TEST(ReliableChange, IsJudgedByTheSameErrorBeforeThereIsASecondOccasion)
{
    core::Norm norm = normWith(*core::Scale::make(1, 5), 0.8, 0.92);
    norm.distributions.avoidance.retest = core::RetestReliability{.8, 0.7, 30, u"A report"_s};
    const auto before = core::unchanged(norm);
    const auto change = core::changeBetween(placedAt(norm, 2.0), placedAt(norm, 4.0), norm);
    ASSERT_TRUE(change);
    for (const Dimension dimension : core::dimensions) {
        core::DimensionChange on = change->on[dimension];
        EXPECT_EQ(on.verdict, ChangeVerdict::ReliableIncrease);
        on.difference = 0.0;
        on.verdict = ChangeVerdict::NotReliable;
        EXPECT_EQ(before[dimension], on);
    }
    EXPECT_NEAR(before.avoidance.smallestReliable,
                core::smallestReliableChange(1.5 * 0.7 * std::sqrt(0.2)), 1e-12);
}

TEST(ReliableChange, WithoutANormComesFromTheSpreadOfTheAnswersOnBothOccasions)
{
    // Keyed 5 6 5 6, then 1 7 1 7: spreads √(1/3) and √12.
    const core::Instrument instrument = specimens::eightItems(1, 7);
    const auto change = core::changeBetween(answered(instrument, u"5 6 3 2 1 3 7 5"_s),
                                            answered(instrument, u"1 7 7 1 1 3 7 5"_s));
    ASSERT_TRUE(change);
    const core::DimensionChange &anxiety = change->on.anxiety;
    EXPECT_EQ(anxiety.basis, ChangeBasis::OwnSpread);
    EXPECT_FALSE(anxiety.reliability);
    EXPECT_NEAR(anxiety.difference, -1.5, 1e-12);
    const double first = 1.0 / 3.0 / 4.0;
    const double second = 12.0 / 4.0;
    EXPECT_NEAR(anxiety.standardError, std::sqrt(first + second), 1e-12);
    const double freedom =
        std::pow(first + second, 2) / (first * first / 3.0 + second * second / 3.0);
    EXPECT_NEAR(anxiety.degreesOfFreedom, freedom, 1e-9);
    EXPECT_NEAR(anxiety.smallestReliable,
                core::studentQuantile(0.975, freedom) * std::sqrt(first + second), 1e-9);
    // The same answers twice: three and three degrees of freedom make six.
    EXPECT_NEAR(change->on.avoidance.degreesOfFreedom, 6.0, 1e-9);
    EXPECT_EQ(change->on.avoidance.difference, 0.0);
    EXPECT_EQ(change->on.avoidance.verdict, ChangeVerdict::NotReliable);
}

TEST(ReliableChange, WithoutANormStillFindsAChangeThatAllAnswersShare)
{
    const core::Instrument instrument = specimens::eightItems(1, 7);
    const auto change = core::changeBetween(answered(instrument, u"6 6 2 1 6 6 2 1"_s),
                                            answered(instrument, u"2 2 6 5 6 6 2 1"_s));
    ASSERT_TRUE(change);
    EXPECT_EQ(change->on.anxiety.verdict, ChangeVerdict::ReliableDecrease);
    EXPECT_EQ(change->on.avoidance.verdict, ChangeVerdict::NotReliable);
}

TEST(ReliableChange, IsNotMeasuredBetweenDifferentDefinitionsFormsOrNorms)
{
    const core::Norm norm = normWith(core::planeScale, 1.0, 0.92);
    const core::Occasion first = placedAt(norm, 4.0);
    struct Case {
        const char *what;
        ErrorCode code;
        void (*alter)(core::Occasion &);
    };
    const Case cases[] = {
        {"another questionnaire", ErrorCode::NotComparable,
         [](core::Occasion &occasion) { occasion.score.instrumentId = u"other"_s; }},
        {"another definition", ErrorCode::NotComparable,
         [](core::Occasion &occasion) { occasion.score.definitionHash = "changed"; }},
        {"another form", ErrorCode::NotComparable,
         [](core::Occasion &occasion) { occasion.score.formId = u"short"_s; }},
        {"no norm", ErrorCode::NotComparable,
         [](core::Occasion &occasion) { occasion.placement.normId.reset(); }},
        {"another norm", ErrorCode::NormNotApplicable,
         [](core::Occasion &occasion) { occasion.placement.normId = u"other"_s; }},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.what);
        core::Occasion second = placedAt(norm, 5.0);
        each.alter(second);
        for (const auto &change :
             {core::changeBetween(first, second, norm), core::changeBetween(second, first, norm)}) {
            ASSERT_FALSE(change);
            EXPECT_EQ(change.error().code, each.code);
        }
    }
    const auto withoutTheNorm = core::changeBetween(first, placedAt(norm, 5.0));
    ASSERT_FALSE(withoutTheNorm);
    EXPECT_EQ(withoutTheNorm.error().code, ErrorCode::NormNotApplicable);
}

TEST(ReliableChange, SaysWhenTheTwoAreCloserThanAMonth)
{
    const core::Norm norm = normWith(core::planeScale, 1.0, 0.92);
    const auto close = [&](int days) {
        return core::changeBetween(placedAt(norm, 4.0), placedAt(norm, 4.0, firstDay.addDays(days)),
                                   norm)
            ->closerThanAMonth;
    };
    EXPECT_TRUE(close(0));
    EXPECT_TRUE(close(29));
    EXPECT_FALSE(close(30));
    EXPECT_TRUE(close(-29));
    EXPECT_FALSE(close(-30));
}

TEST(ReliableChange, OfShippedQuestionnairesUsesAlphaWhereThereIsANormAndNoRetestCoefficient)
{
    // No shipped norm has a retest coefficient with an SD from the same people that was read in the
    // original. One that gets it has to be looked at here.
    for (const QString &id : {u"ecr"_s, u"ecr-s"_s, u"ecr-12"_s}) {
        SCOPED_TRACE(id.toStdString());
        const core::Norm norm = specimens::shippedNorm(id);
        const core::Instrument instrument = specimens::shipped(id);
        const auto scored = core::score(instrument, specimens::straightLine(instrument, 3));
        const auto placed = core::place(instrument, *scored, norm);
        ASSERT_TRUE(placed);
        const core::Occasion occasion{firstDay, *scored, *placed};
        const auto change = core::changeBetween(occasion, occasion, norm);
        ASSERT_TRUE(change);
        for (const Dimension dimension : core::dimensions) {
            EXPECT_EQ(change->on[dimension].basis, ChangeBasis::InternalConsistency);
            EXPECT_NEAR(change->on[dimension].standardError,
                        std::sqrt(2.0) * placed->on[dimension].standardError, 1e-12);
        }
    }
}

TEST(ItemChanges, AddUpToTheDifferenceWhenEverythingWasAnsweredOnBothOccasions)
{
    std::mt19937 random(20261125);
    for (const QString &id : {u"atlas-24"_s, u"ecr"_s, u"ecr-rs"_s, u"raas"_s}) {
        SCOPED_TRACE(id.toStdString());
        const core::Instrument instrument = specimens::shipped(id);
        const auto items = static_cast<int>(instrument.forms.front().itemIds.size());
        const core::Scale scale =
            *instrument.findItem(instrument.forms.front().itemIds.front())->scale;
        for (int round = 0; round < 20; ++round) {
            const core::Occasion first =
                answered(instrument, randomAnswers(random, items, scale.lo(), scale.hi()));
            const core::Occasion second =
                answered(instrument, randomAnswers(random, items, scale.lo(), scale.hi()));
            const auto changes = core::itemChanges(instrument, first.score, second.score);
            ASSERT_TRUE(changes);
            const auto change = core::changeBetween(first, second);
            ASSERT_TRUE(change);
            for (const Dimension dimension : core::dimensions)
                EXPECT_NEAR(sumOn(dimension, *changes), change->on[dimension].difference, 1e-9);
        }
    }
}

TEST(ItemChanges, AgreeWithCountingByHand)
{
    // Keyed on 1..5: 4 5 4 5, then 2 5 5 5; a step is 1.5 on 1..7, four items share it.
    const core::Instrument instrument = specimens::eightItems(1, 5);
    const auto changes =
        core::itemChanges(instrument, answered(instrument, u"4 5 2 1 1 2 5 4"_s).score,
                          answered(instrument, u"2 5 1 1 1 2 5 4"_s).score);
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->size(), 8u);
    const core::ItemChange expected{u"i1"_s, Dimension::Anxiety, 4, 2, -2.0, -2.0 * 1.5 / 4.0};
    EXPECT_EQ(changes->at(0), expected);
    const core::ItemChange reversed{u"i3"_s, Dimension::Anxiety, 2, 1, 1.0, 1.5 / 4.0};
    EXPECT_EQ(changes->at(1), reversed);
    EXPECT_EQ(changes->at(2).itemId, u"i2"_s);
    EXPECT_EQ(changes->at(2).contribution, 0.0);
    EXPECT_EQ(changes->at(4).itemId, u"i5"_s);
    EXPECT_EQ(changes->at(4).dimension, Dimension::Avoidance);
}

TEST(ItemChanges, LeaveOutWhatWasNotAnsweredTwiceAndStillAddUpWhereTheGapIsTheSame)
{
    core::Instrument instrument = specimens::eightItems(1, 7);
    for (core::Scoring &scoring : instrument.scorings)
        scoring.minimumAnswered = 2;
    const core::Occasion first = answered(instrument, u"4 - 2 1 1 2 5 -"_s);
    const core::Occasion second = answered(instrument, u"2 - 1 1 2 2 - 4"_s);
    const auto changes = core::itemChanges(instrument, first.score, second.score);
    ASSERT_TRUE(changes);
    EXPECT_NEAR(sumOn(Dimension::Anxiety, *changes),
                second.placement.on.anxiety.mean - first.placement.on.anxiety.mean, 1e-12);
    EXPECT_NEAR(itemOf(*changes, u"i5"_s).contribution.value(), 0.5, 1e-12) << "of two answers";
    for (const QString &id : {u"i2"_s, u"i7"_s, u"i8"_s}) {
        const core::ItemChange &gap = itemOf(*changes, id);
        EXPECT_FALSE(gap.keyedChange) << id.toStdString();
        EXPECT_FALSE(gap.contribution) << id.toStdString();
    }
    EXPECT_EQ(itemOf(*changes, u"i7"_s).firstRaw, 5);
    EXPECT_EQ(itemOf(*changes, u"i7"_s).secondRaw, std::nullopt);
    EXPECT_FALSE(changes->back().contribution) << "those without a share stand last";
}

TEST(ItemChanges, OfSumsAreSharesOfThePlaneAndExtremesHaveNone)
{
    core::Instrument instrument = specimens::eightItems(1, 7);
    instrument.scorings[0].method = core::ScoringMethod::SumCoded;
    const auto sums =
        core::itemChanges(instrument, answered(instrument, u"4 5 2 1 1 2 5 4"_s).score,
                          answered(instrument, u"2 5 2 1 1 2 5 4"_s).score);
    ASSERT_TRUE(sums);
    EXPECT_NEAR(itemOf(*sums, u"i1"_s).contribution.value(), -0.5, 1e-12);

    instrument.scorings[0].method = core::ScoringMethod::Maximum;
    const auto scored = core::score(instrument, specimens::sheet(instrument, u"4 5 2 1 1 2 5 4"_s));
    const auto extremes = core::itemChanges(instrument, *scored, *scored);
    ASSERT_TRUE(extremes);
    EXPECT_EQ(itemOf(*extremes, u"i1"_s).keyedChange, 0.0);
    EXPECT_FALSE(itemOf(*extremes, u"i1"_s).contribution);
}

TEST(ItemChanges, AreNotTakenFromDifferentFormsOrByAnotherDefinition)
{
    const core::Instrument instrument = specimens::eightItems(1, 7);
    const core::Score scored = answered(instrument, u"4 5 2 1 1 2 5 4"_s).score;
    core::Score other = scored;
    other.formId = u"short"_s;
    EXPECT_EQ(core::itemChanges(instrument, scored, other).error().code, ErrorCode::NotComparable);
    core::Instrument changed = instrument;
    changed.definitionHash = "changed";
    EXPECT_EQ(core::itemChanges(changed, scored, scored).error().code, ErrorCode::NotComparable);
    core::Instrument flat = instrument;
    flat.plane.reset();
    EXPECT_EQ(core::itemChanges(flat, scored, scored).error().code, ErrorCode::RuleNotApplicable);
}
