// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/item_covariance.h"
#include "core/cohort/item_statistics.h"
#include "core/cohort/one_factor.h"
#include "core/scoring/answer_quality.h"
#include "core/scoring/precision.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Scale;

namespace
{

// Four items of anxiety, the third reversed; the fifth item is on neither dimension.
core::PlaneKey smallKey()
{
    core::PlaneKey key;
    key.keying = {{1, 0}, {1, 0}, {-1, 0}, {1, 0}, {0, 0}};
    key.answers = cohorts::oneToFive;
    return key;
}

// The six people of the vector for alpha (.9530), the third item turned round, and a seventh who
// left an item out.
core::ResponseTable smallTable()
{
    return cohorts::table(cohorts::oneToFive,
                          {u"2 3 3 4 1"_s, u"4 4 1 5 -"_s, u"1 2 4 1 1"_s, u"5 5 2 5 1"_s,
                           u"3 3 2 3 1"_s, u"2 1 4 2 1"_s, u"5 1 - 3 2"_s});
}

/// One row a person, one column an item, none missing.
using CompleteAnswers = std::vector<std::vector<double>>;

/// Cronbach's (1951) alpha from the variances of the items and of the totals.
double alphaTheObviousWay(const CompleteAnswers &rows)
{
    const auto varianceOf = [&](auto valueOfRow) {
        double sum = 0.0;
        for (const auto &row : rows)
            sum += valueOfRow(row);
        const auto n = static_cast<double>(rows.size());
        double squares = 0.0;
        for (const auto &row : rows)
            squares += std::pow(valueOfRow(row) - sum / n, 2);
        return squares / (n - 1.0);
    };
    double itemVariances = 0.0;
    for (std::size_t item = 0; item < rows.front().size(); ++item)
        itemVariances += varianceOf([item](const auto &row) { return row[item]; });
    const double totalVariance =
        varianceOf([](const auto &row) { return std::accumulate(row.begin(), row.end(), 0.0); });
    const auto k = static_cast<double>(rows.front().size());
    return k / (k - 1.0) * (1.0 - itemVariances / totalVariance);
}

void addList(Figures &figures, const std::string &name, const auto &values)
{
    figures[name + ".count"] = static_cast<double>(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        figures[name + '.' + std::to_string(i + 1)] = static_cast<double>(values[i]);
}

/// All figures of a cohort whose items are each on one dimension, by the names of an EcrSample.
Figures figuresOf(const core::AnswerStatistics &statistics, const core::PlaneKey &key)
{
    const double none = std::nan("");
    Figures figures{{"without_answers", static_cast<double>(statistics.withoutAnswers)}};
    addList(figures, "straight_liners", statistics.straightLiners);
    for (const core::Dimension dimension : core::dimensions) {
        const core::Reliability &on = statistics.on[dimension];
        const std::string name = cohorts::nameOf(dimension) + '.';
        figures[name + "people"] = static_cast<double>(on.people);
        figures[name + "alpha"] = on.alpha.value_or(none);
        figures[name + "omega"] = on.omega.value_or(none);
        addList(figures, name + "loadings", on.loadings);
    }
    figures["items.count"] = static_cast<double>(statistics.items.size());
    for (std::size_t i = 0; i < statistics.items.size(); ++i) {
        const core::ItemStatistics &item = statistics.items[i];
        const std::string name = "items." + std::to_string(i + 1) + '.';
        const auto itemRest =
            key.keying[i].anxiety != 0 ? item.itemRest.anxiety : item.itemRest.avoidance;
        figures[name + "answered"] = static_cast<double>(item.answered);
        figures[name + "missing"] = static_cast<double>(item.missing);
        figures[name + "mean"] = item.mean.value_or(none);
        figures[name + "sd"] = item.sd.value_or(none);
        figures[name + "item_rest"] = itemRest.value_or(none);
    }
    return figures;
}

} // namespace

TEST(ItemStatistics, GiveTheAlphaOfTheVectorAndLeaveOutIncompletePeople)
{
    const auto statistics = core::answerStatistics(smallTable(), smallKey());
    ASSERT_TRUE(statistics);
    EXPECT_EQ(statistics->on.anxiety.people, 6u);
    EXPECT_NEAR(*statistics->on.anxiety.alpha, .9530, 1e-4);
    EXPECT_NEAR(
        alphaTheObviousWay(
            {{2, 3, 3, 4}, {4, 4, 5, 5}, {1, 2, 2, 1}, {5, 5, 4, 5}, {3, 3, 4, 3}, {2, 1, 2, 2}}),
        .9530, 1e-4);
    EXPECT_FALSE(statistics->on.avoidance.alpha);
    EXPECT_EQ(statistics->items[2].missing, 1u);
    EXPECT_EQ(statistics->items[2].answered, 6u);
    EXPECT_NEAR(*statistics->items[2].mean, 16.0 / 6.0, 1e-12) << "raw, not reversed";
    EXPECT_NEAR(*statistics->items[4].mean, 7.0 / 6.0, 1e-12);
    EXPECT_NEAR(*statistics->items[4].sd, std::sqrt(1.0 / 6.0), 1e-12);
    EXPECT_FALSE(statistics->items[4].itemRest.anxiety);
}

TEST(ItemStatistics, PointOutAnItemThatIsKeyedTheWrongWayRound)
{
    core::PlaneKey key = smallKey();
    const auto right = core::answerStatistics(smallTable(), key);
    for (const core::ItemStatistics &item : right->items)
        EXPECT_FALSE(item.seemsWronglyKeyed());
    key.keying[2].anxiety = 1;
    const auto wrong = core::answerStatistics(smallTable(), key);
    EXPECT_TRUE(wrong->items[2].seemsWronglyKeyed());
    EXPECT_FALSE(wrong->items[0].seemsWronglyKeyed());
    EXPECT_LT(wrong->on.anxiety.loadings[2], 0.0);

    for (auto &keying : key.keying)
        keying = {keying.avoidance, keying.anxiety};
    EXPECT_TRUE(core::answerStatistics(smallTable(), key)->items[2].seemsWronglyKeyed());
}

TEST(ItemStatistics, AgreeWithTheObviousWayOfComputingThem)
{
    const core::Instrument instrument = cohorts::shipped(u"ecr-s"_s);
    const auto key = core::planeKey(instrument);
    const core::ResponseTable table = cohorts::randomTable(core::planeScale, 12, 9000, 3);
    const auto statistics = core::answerStatistics(table, *key);
    ASSERT_TRUE(statistics);
    for (const core::Dimension dimension : core::dimensions) {
        CompleteAnswers complete;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            std::vector<double> answers;
            for (int item = 0; item < 12; ++item) {
                const int sign = key->keying[static_cast<std::size_t>(item)][dimension];
                if (const auto answer = table.answer(row, item); sign != 0 && answer)
                    answers.push_back(sign > 0 ? *answer : 8 - *answer);
            }
            if (answers.size() == 6)
                complete.push_back(answers);
        }
        EXPECT_EQ(statistics->on[dimension].people, complete.size());
        EXPECT_NEAR(*statistics->on[dimension].alpha, alphaTheObviousWay(complete), 1e-9);
    }
}

TEST(ItemStatistics, FindTheStraightLinersThatTheQualityOfOneSheetFinds)
{
    const core::Instrument instrument = cohorts::shipped(u"ecr-s"_s);
    // ECR-S: item 8 of anxiety and 1, 5, 9 of avoidance are reversed.
    const core::ResponseTable table = cohorts::table(
        core::planeScale,
        {u"4 4 4 4 4 4 4 4 4 4 4 4"_s, u"4 4 4 4 4 4 4 4 4 4 4 5"_s, u"2 - 2 - 2 - 2 - 2 - 2 -"_s,
         u"- 3 - 3 - 3 - - - 3 - 3"_s, u"1 - 1 - - - 1 - - - - -"_s, u"- - - - - - - - - - - -"_s,
         u"7 7 7 7 7 7 7 7 7 7 7 7"_s});
    std::vector<std::size_t> expected;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        core::AnswerSheet sheet(instrument, instrument.forms.front());
        for (int item = 0; item < 12; ++item) {
            if (const auto answer = table.answer(row, item))
                sheet.answer(instrument.forms.front().itemIds[item], *answer);
        }
        const auto quality = core::assessAnswers(instrument, sheet);
        if (std::count(quality.concerns.begin(), quality.concerns.end(),
                       core::QualityConcern::StraightLining) > 0)
            expected.push_back(row);
    }
    ASSERT_EQ(expected, (std::vector<std::size_t>{0, 2, 6}));
    const auto statistics = core::answerStatistics(table, *core::planeKey(instrument));
    ASSERT_TRUE(statistics);
    EXPECT_EQ(statistics->straightLiners, expected);
    EXPECT_EQ(statistics->withoutAnswers, 1u);
}

TEST(ItemStatistics, SayNothingAboutAGroupThatIsTooSmall)
{
    const auto refused = core::answerStatistics(smallTable(), smallKey(), 8);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::GroupTooSmall);
    // Seven people answered, but only six of them everything.
    const auto partly = core::answerStatistics(smallTable(), smallKey(), 7);
    ASSERT_TRUE(partly);
    EXPECT_FALSE(partly->on.anxiety.alpha);
    EXPECT_FALSE(partly->items[2].mean);
    EXPECT_TRUE(partly->items[0].mean);
}

TEST(ItemStatistics, OfTheSamplesAreThoseOfAnIndependentProgram)
{
    const auto key = core::planeKey(cohorts::shipped(u"ecr"_s));
    for (const EcrSample &sample : ecrSamples()) {
        SCOPED_TRACE(sample.name);
        const auto statistics = core::answerStatistics(cohorts::answersOf(sample), *key);
        ASSERT_TRUE(statistics);
        cohorts::expectFigures(sample, "answers", figuresOf(*statistics, *key));
        for (const core::ItemStatistics &item : statistics->items)
            EXPECT_FALSE(item.seemsWronglyKeyed());
    }
}

TEST(OneFactor, FindsTheLoadingsThatMadeTheCorrelations)
{
    // r = λi λj exactly, so the solution is known; .7727 is the omega of the vector.
    const std::vector<double> loadings{.70, .65, .80, .55};
    core::ItemCovariance covariance{100, 4, std::vector<double>(16)};
    const std::vector<double> sds{1.0, 2.0, 0.5, 1.5};
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = 0; j < 4; ++j)
            covariance.values[i * 4 + j] =
                (i == j ? 1.0 : loadings[i] * loadings[j]) * sds[i] * sds[j];
    }
    const auto found = core::oneFactorLoadings(covariance);
    ASSERT_TRUE(found);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_NEAR((*found)[i], loadings[i], 1e-6);
    EXPECT_NEAR(core::omegaTotal(*found), .7727, 1e-4);
}

TEST(OneFactor, IsNotDeterminedByTwoItemsOrByOneWithoutVariance)
{
    EXPECT_FALSE(core::oneFactorLoadings({100, 2, {1, .5, .5, 1}}));
    EXPECT_FALSE(core::oneFactorLoadings({100, 3, {1, .5, 0, .5, 1, 0, 0, 0, 0}}));
    EXPECT_FALSE(core::alphaOf({0, 0, {}}));
    EXPECT_FALSE(core::alphaOf({1, 2, {1, .5, .5, 1}})) << "one person";
    EXPECT_FALSE(core::alphaOf({100, 1, {1}}));
    EXPECT_FALSE(core::alphaOf({100, 2, {0, 0, 0, 0}}));
    EXPECT_FALSE(core::alphaOf({2, 2, {8, -8, -8, 8}})) << "the totals do not vary";
}

TEST(ItemStatistics, PointOutAnItemOnlyWhereItsCorrelationIsReliablyNegative)
{
    struct Case {
        double correlation;
        std::size_t people;
        bool pointedOut;
    };
    // By hand: r = -.1 needs about 388 people, r = -.5 needs 16: artanh(.5) √13 = 1.981.
    for (const Case &c : {Case{-0.1, 300, false}, Case{-0.1, 400, true}, Case{-0.5, 15, false},
                          Case{-0.5, 16, true}, Case{-0.99, 3, false}, Case{0.3, 10000, false},
                          Case{-1.0, 4, true}}) {
        core::ItemStatistics item;
        item.itemRest.avoidance = c.correlation;
        item.itemRestPeople.avoidance = c.people;
        EXPECT_EQ(item.seemsWronglyKeyed(), c.pointedOut) << c.correlation << ", " << c.people;
    }
    EXPECT_NEAR(*core::upperBoundOfCorrelation(-0.5, 16), -0.0057, 1e-4);
    EXPECT_FALSE(core::upperBoundOfCorrelation(-0.5, 3));
}

TEST(ItemStatistics, PointOutOneItemInTwentyAtMostWhereNothingHangsTogether)
{
    const auto key = core::planeKey(cohorts::shipped(u"ecr"_s));
    int pointedOut = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const core::ResponseTable table = cohorts::randomTable(core::planeScale, 36, 60, seed);
        const auto statistics = core::answerStatistics(table, *key);
        ASSERT_TRUE(statistics);
        for (const core::ItemStatistics &item : statistics->items)
            pointedOut += item.seemsWronglyKeyed();
    }
    EXPECT_LE(pointedOut, 18) << "of 360";
}
