// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/plane_histogram.h"
#include "core/cohort/simulation.h"

#include <gtest/gtest.h>

#include <cmath>

TEST(PlaneHistogram, CountsEveryPersonInTheCellOfTheirScores)
{
    const double none = std::nan("");
    // Six cells a side: one for each step of the plane.
    const core::PlaneHistogram histogram(
        cohorts::scoresAt({{1, 1}, {1.9, 1}, {2, 1}, {7, 7}, {6, 1}, {none, 3}, {3, none}}), 6, 6);
    EXPECT_EQ(histogram.at(0, 0), 2u);
    EXPECT_EQ(histogram.at(1, 0), 1u);
    EXPECT_EQ(histogram.at(5, 5), 1u) << "7 belongs to the last cell";
    EXPECT_EQ(histogram.at(5, 0), 1u);
    EXPECT_EQ(histogram.at(0, 5), 0u) << "columns are anxiety";
    EXPECT_EQ(histogram.people(), 5u);
    EXPECT_EQ(histogram.largest(), 2u);
}

TEST(PlaneHistogram, OfAWindowLeavesOutWhatLiesOutside)
{
    const core::PlaneHistogram histogram(
        cohorts::scoresAt({{1.9, 3}, {2, 3}, {3, 4}, {3.01, 4}, {2.6, 4.01}}), 2, 1,
        {.from = {2, 3}, .to = {3, 4}});
    EXPECT_EQ(histogram.people(), 2u);
    EXPECT_EQ(histogram.at(0, 0), 1u);
    EXPECT_EQ(histogram.at(1, 0), 1u);
}

TEST(PlaneHistogram, IsTheObviousCountForManyPeople)
{
    const auto people = core::simulatePeople(
        core::SimulatedPopulation{.sd = {2.0, 1.5}, .correlation = 0.4}, 20'000, 1);
    const core::PlaneHistogram histogram(*people, 48, 30);
    EXPECT_EQ(histogram.people(), 20'000u);
    std::vector<std::uint32_t> expected(48 * 30, 0);
    for (std::size_t i = 0; i < people->size(); ++i) {
        const double column = std::floor((people->on.anxiety[i] - 1.0) / 6.0 * 48.0);
        const double row = std::floor((people->on.avoidance[i] - 1.0) / 6.0 * 30.0);
        ++expected[static_cast<std::size_t>(std::min(row, 29.0) * 48 + std::min(column, 47.0))];
    }
    EXPECT_EQ(histogram.counts(), expected);
}
