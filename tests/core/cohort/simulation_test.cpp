// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/base/json_reading.h"
#include "core/cohort/cohort_statistics.h"
#include "core/cohort/simulation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
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
    density.bins = 3;
    density.counts = {1, 0, 3, 0, 0, 0, 0, 6, 0}; // rows are avoidance
    const core::CohortScores people = core::simulatePeople(density, 10'000, 5);
    ASSERT_EQ(people.size(), 10'000u);
    std::map<std::pair<int, int>, int> cells;
    for (std::size_t i = 0; i < people.size(); ++i)
        ++cells[{static_cast<int>((people.on.anxiety[i] - 1) / 2),
                 static_cast<int>((people.on.avoidance[i] - 1) / 2)}];
    EXPECT_EQ(cells.size(), 3u);
    EXPECT_NEAR((cells[{0, 0}]), 1000, 120);
    EXPECT_NEAR((cells[{2, 0}]), 3000, 190);
    EXPECT_NEAR((cells[{1, 2}]), 6000, 200);
}

TEST(Simulation, MeasuresTheSamePeopleAgainWithError)
{
    const core::CohortScores people =
        cohorts::scoresAt(std::vector<core::AttachmentPoint>(20'000, {4.0, std::nan("")}));
    const core::CohortScores again = core::measureAgain(people, {0.35, 0.31}, 9);
    double sum = 0.0;
    double squares = 0.0;
    for (const float score : again.on.anxiety) {
        sum += score - 4.0;
        squares += (score - 4.0) * (score - 4.0);
    }
    EXPECT_NEAR(sum / 20'000, 0.0, 0.01);
    EXPECT_NEAR(std::sqrt(squares / 20'000), 0.35, 0.01);
    EXPECT_TRUE(std::isnan(again.on.avoidance.front()));
    EXPECT_EQ(core::measureAgain(people, {0.0, 0.0}, 9).on.anxiety, people.on.anxiety);
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
