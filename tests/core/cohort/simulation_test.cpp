// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/base/json_reading.h"
#include "core/cohort/cohort_statistics.h"
#include "core/cohort/rule_comparison.h"
#include "core/cohort/simulation.h"
#include "core/scoring/precision.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using cohorts::Moments;
using cohorts::momentsOf;
using core::ErrorCode;

namespace
{

const core::SimulatedPopulation population{
    .mean = {4.1, 3.3}, .sd = {0.8, 0.6}, .correlation = -0.3};

} // namespace

TEST(Simulation, DrawsPeopleWithTheMeansSpreadsAndCorrelationAskedFor)
{
    const auto people = core::simulatePeople(population, 100'000, 2024);
    ASSERT_TRUE(people);
    const auto statistics = core::cohortStatistics(*people);
    EXPECT_EQ(statistics->placed, 100'000u);
    // Four standard errors: 4 × 0.8 / √100,000 = 0.010
    EXPECT_NEAR(statistics->on.anxiety.mean, 4.1, 0.010);
    EXPECT_NEAR(statistics->on.avoidance.mean, 3.3, 0.008);
    EXPECT_NEAR(statistics->on.anxiety.sd, 0.8, 0.010);
    EXPECT_NEAR(statistics->on.avoidance.sd, 0.6, 0.010);
    EXPECT_NEAR(*statistics->correlation, -0.3, 0.012);
}

TEST(Simulation, GivesTheSamePeopleForTheSameSeedOnEveryComputer)
{
    const auto first = core::simulatePeople(population, 3, 7);
    const auto again = core::simulatePeople(population, 100, 7);
    const auto other = core::simulatePeople(population, 3, 8);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(first->on.anxiety[i], again->on.anxiety[i]);
        EXPECT_NE(first->on.anxiety[i], other->on.anxiety[i]);
    }
    // Written down, so that a change of the transform is noticed.
    EXPECT_NEAR(first->on.anxiety[0], 4.670424, 1e-5);
    EXPECT_NEAR(first->on.avoidance[0], 3.037067, 1e-5);
}

TEST(Simulation, KeepsEveryoneInsideThePlane)
{
    const auto people = core::simulatePeople(core::SimulatedPopulation{.sd = {4.0, 4.0}}, 2000, 1);
    const auto statistics = core::cohortStatistics(*people);
    EXPECT_EQ(statistics->on.anxiety.smallest, 1.0);
    EXPECT_EQ(statistics->on.avoidance.largest, 7.0);
}

TEST(Simulation, RefusesWhatIsNoPopulation)
{
    const auto codeOf = [](core::SimulatedPopulation impossible) {
        return core::simulatePeople(impossible, 10, 1).error().code;
    };
    EXPECT_EQ(codeOf({.sd = {0.0, 1.0}}), ErrorCode::Mismatch);
    EXPECT_EQ(codeOf({.sd = {1.0, std::nan("")}}), ErrorCode::Mismatch);
    EXPECT_EQ(codeOf({.correlation = 1.01}), ErrorCode::Mismatch);
    EXPECT_EQ(codeOf({.correlation = std::nan("")}), ErrorCode::Mismatch);
}

TEST(Simulation, DrawsFromTheDensityAsOftenAsItsCellsAreFull)
{
    core::ReferenceDensity density;
    density.items = 1;
    density.answeredOn = *core::Scale::make(1, 3);
    density.counts = {1, 0, 3, 0, 0, 0, 0, 6, 0}; // rows are avoidance
    const core::CohortScores people = core::simulatePeople(density, 10'000, 5);
    ASSERT_EQ(people.size(), 10'000u);
    std::map<std::pair<float, float>, int> pairs;
    for (std::size_t i = 0; i < people.size(); ++i)
        ++pairs[{people.on.anxiety[i], people.on.avoidance[i]}];
    EXPECT_EQ(pairs.size(), 3u) << "nothing between the scores that can be had";
    EXPECT_NEAR((pairs[{1.0F, 1.0F}]), 1000, 120);
    EXPECT_NEAR((pairs[{7.0F, 1.0F}]), 3000, 190);
    EXPECT_NEAR((pairs[{4.0F, 7.0F}]), 6000, 200);
}

TEST(Simulation, TellsWhatARangeDoesToAPopulation)
{
    const auto share = core::shareBeyondRange({.mean = {2.0, 4.0}, .sd = {2.0, 1.0}});
    EXPECT_NEAR(share.anxiety, 0.3085 + 0.0062, 1e-4);
    EXPECT_NEAR(share.avoidance, 2 * 0.00135, 1e-4);
}

TEST(Simulation, DrawsTrueScoresAndWhatIsObservedOfThem)
{
    const auto people = core::simulateMeasuredPeople({.sd = {0.8, 0.8}, .correlation = 0.3},
                                                     {0.81, 0.64}, 100'000, 3);
    ASSERT_TRUE(people);
    const Moments truth = momentsOf(people->truth.on.anxiety, people->truth.on.avoidance);
    const Moments observed = momentsOf(people->observed.on.anxiety, people->observed.on.avoidance);
    EXPECT_NEAR(observed.sdX, 0.8, 0.01);
    EXPECT_NEAR(observed.sdY, 0.8, 0.01);
    EXPECT_NEAR(observed.r, 0.3, 0.015);
    EXPECT_NEAR(truth.sdX, 0.72, 0.01);
    EXPECT_NEAR(truth.sdY, 0.64, 0.01);
    EXPECT_NEAR(truth.r, 0.3 / 0.72, 0.015);
    EXPECT_NEAR(momentsOf(people->truth.on.anxiety, people->observed.on.anxiety).r, 0.9, 0.005)
        << "a true score correlates with the observed one by the root of the reliability";
    const auto again = core::measure(people->truth, {0.8 * std::sqrt(0.19), 0.48}, 4);
    EXPECT_NEAR(momentsOf(people->observed.on.anxiety, again.on.anxiety).r, 0.81, 0.01);
    EXPECT_NEAR(momentsOf(people->observed.on.avoidance, again.on.avoidance).r, 0.64, 0.015);
}

TEST(Simulation, RefusesReliabilitiesThatCannotBe)
{
    const auto codeOf = [](core::PerDimension<double> reliability, double correlation) {
        return core::simulateMeasuredPeople({.correlation = correlation}, reliability, 5, 1)
            .error()
            .code;
    };
    EXPECT_EQ(codeOf({1.1, 0.5}, 0.0), ErrorCode::Mismatch);
    EXPECT_EQ(codeOf({0.5, std::nan("")}, 0.0), ErrorCode::Mismatch);
    EXPECT_EQ(codeOf({0.25, 0.25}, 0.26), ErrorCode::Mismatch);
}

TEST(Simulation, KnowsAGroupsReliabilityFromItsSpreadAndTheError)
{
    const auto group = core::groupReliability(
        cohorts::scoresAt({{2.0, 4.0}, {4.0, 4.1}, {6.0, std::nan("")}}), {1.0, 0.5});
    EXPECT_DOUBLE_EQ(group.mean.anxiety, 4.0);
    EXPECT_DOUBLE_EQ(group.sd.anxiety, 2.0);
    EXPECT_DOUBLE_EQ(group.reliability.anxiety, 0.75);
    EXPECT_NEAR(group.mean.avoidance, 4.05, 1e-6);
    EXPECT_EQ(group.reliability.avoidance, 0.0) << "varies less than the error";
}

// The figures of the sample of 39,057, computed from its joint counts by another program.
TEST(Simulation, MeasuresASampleAgainAndItsExtremesComeBack)
{
    const core::ReferenceDensity density = cohorts::shippedDensity();
    const core::CohortScores first = cohorts::everybodyOf(density);
    const core::Norm norm = cohorts::shippedNorm(u"ecr"_s);
    core::PerDimension<double> error{0.0, 0.0};
    for (const core::Dimension dimension : core::dimensions)
        error[dimension] =
            1.5 * core::standardErrorOfMeasurement(norm.distributions[dimension].sd,
                                                   norm.distributions[dimension].alpha);
    const core::GroupReliability group = core::groupReliability(first, error);
    EXPECT_NEAR(group.reliability.anxiety, 0.9161, 1e-4);
    EXPECT_NEAR(group.reliability.avoidance, 0.9376, 1e-4);

    const core::CohortScores second = core::measureAgain(first, group, 11);
    const Moments anxiety = momentsOf(first.on.anxiety, second.on.anxiety);
    EXPECT_NEAR(anxiety.sdY / 1.5, 0.80, 0.01) << "the spread stays";
    EXPECT_NEAR(anxiety.r, 0.916, 0.005);
    EXPECT_NEAR(momentsOf(first.on.avoidance, second.on.avoidance).r, 0.938, 0.005);

    // The 5 % most anxious.
    double before = 0.0;
    double after = 0.0;
    double people = 0.0;
    std::vector<float> falling = first.on.anxiety;
    std::ranges::sort(falling, std::greater<>());
    const float fromHere = falling[falling.size() / 20];
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first.on.anxiety[i] > fromHere) {
            before += first.on.anxiety[i];
            after += second.on.anxiety[i];
            ++people;
        }
    }
    before = (before / people + 0.5) / 1.5;
    after = (after / people + 0.5) / 1.5;
    EXPECT_NEAR(after, 3.0603 + 0.9161 * (before - 3.0603), 0.02);

    const auto midpoint = core::ClassificationRule::midpoint();
    const auto comparison = *core::compareReadings(core::readStyles(first, midpoint),
                                                   core::readStyles(second, midpoint));
    EXPECT_NEAR(cohorts::percent(comparison.changed(), comparison.placed()), 21.1, 0.8);
    const std::size_t onALine = core::countStyles(first, midpoint).onTheLine;
    EXPECT_NEAR(cohorts::percent(comparison.changedStyle(), comparison.placed() - onALine), 17.6,
                0.8);
}

TEST(Simulation, LeavesAMissingScoreMissingAndAnErrorlessOneAsItIs)
{
    const core::CohortScores people = cohorts::scoresAt({{4.0, std::nan("")}, {5.0, 3.0}});
    EXPECT_TRUE(std::isnan(core::measureAgain(people, core::groupReliability(people, {0.3, 0.3}), 9)
                               .on.avoidance.front()));
    EXPECT_EQ(core::measureAgain(people, core::groupReliability(people, {0.0, 0.0}), 9).on.anxiety,
              people.on.anxiety);
    EXPECT_EQ(core::measure(people, {0.0, 0.0}, 9).on.anxiety, people.on.anxiety);
}

TEST(Simulation, MadeFromASampleHasItsFigures)
{
    const core::CohortScores people = core::simulatePeople(cohorts::shippedDensity(), 200'000, 8);
    const Moments of = momentsOf(people.on.anxiety, people.on.avoidance);
    EXPECT_NEAR(of.meanX, 4.09, 0.012);
    EXPECT_NEAR(of.meanY, 3.31, 0.012);
    EXPECT_NEAR(of.r, -0.025, 0.01);
    const auto median = [](std::vector<float> scores) {
        std::ranges::nth_element(scores, scores.begin() + scores.size() / 2);
        return scores[scores.size() / 2];
    };
    EXPECT_NEAR(median(people.on.anxiety), 4.0833, 1e-3);
    EXPECT_NEAR(median(people.on.avoidance), 3.1667, 1e-3);
    const auto counts = core::countStyles(people, core::ClassificationRule::midpoint());
    EXPECT_NEAR(cohorts::percent(counts.onTheLine, people.size()), 4.3, 0.3);
}

TEST(SampleAtRandom, GivesDifferentRowsEachEquallyOften)
{
    std::vector<int> drawn(10, 0);
    for (std::uint64_t seed = 0; seed < 5000; ++seed) {
        const std::vector<std::size_t> rows = core::sampleAtRandom(10, 3, seed);
        ASSERT_EQ(rows.size(), 3u);
        ASSERT_TRUE(rows[0] < rows[1] && rows[1] < rows[2] && rows[2] < 10);
        for (const std::size_t row : rows)
            ++drawn[row];
    }
    for (const int times : drawn)
        EXPECT_NEAR(times, 1500, 4 * std::sqrt(5000 * 0.3 * 0.7));
    EXPECT_EQ(core::sampleAtRandom(3, 30, 1), (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_TRUE(core::sampleAtRandom(0, 30, 1).empty());
}

TEST(SampleAtRandom, PicksItsPeople)
{
    const core::CohortScores scores = cohorts::scoresAt({{1, 2}, {3, 4}, {5, 6}});
    const core::CohortScores picked = core::selectPeople(scores, {2, 0});
    EXPECT_EQ(picked.on.anxiety, (std::vector<float>{5, 1}));
    EXPECT_EQ(picked.on.avoidance, (std::vector<float>{6, 2}));
}
