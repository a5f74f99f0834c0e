// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/density_field.h"
#include "core/cohort/simulation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace
{

double sumOf(const core::DensityField &field)
{
    return std::accumulate(field.values.begin(), field.values.end(), 0.0);
}

} // namespace

TEST(DensityField, LosesNobodyNotEvenAtTheEdge)
{
    const core::CohortScores corner = cohorts::scoresAt({{1, 1}, {1, 7}, {7, 4}, {4, 4}});
    const core::PlaneHistogram histogram(corner, 60, 40);
    for (const double sd : {0.0, 0.2, 2.0})
        EXPECT_NEAR(sumOf(core::densityField(histogram, sd)), 4.0, 1e-4) << sd;
    const core::DensityField plain = core::densityField(histogram, 0.0);
    EXPECT_EQ(plain.at(0, 0), 1.0F);
    EXPECT_EQ(plain.at(59, 20), 1.0F);
}

TEST(DensityField, SpreadsAPersonByTheNormalCurveAlike)
{
    const core::PlaneHistogram histogram(cohorts::scoresAt({{4.01, 4.01}}), 121, 61);
    const core::DensityField field = core::densityField(histogram, 0.5);
    const float top = field.at(60, 30);
    EXPECT_EQ(field.largest(), top);
    // One SD away in points of 1..7, on both axes, though their cells differ in size.
    EXPECT_NEAR(field.at(70, 30) / top, std::exp(-0.5 * std::pow(10 * 6.0 / 121 / 0.5, 2)), 1e-3);
    EXPECT_NEAR(field.at(60, 35) / top, std::exp(-0.5 * std::pow(5 * 6.0 / 61 / 0.5, 2)), 1e-3);
}

TEST(DensityField, FindsTheLevelThatHoldsAShareOfThePeople)
{
    const core::DensityField field = cohorts::roundHill();
    for (const double share : {0.5, 0.9}) {
        const float level = core::levelHolding(field, share);
        double held = 0.0;
        for (const float value : field.values)
            held += value >= level ? value : 0.0F;
        EXPECT_NEAR(held / sumOf(field), share, 0.01);
    }
}
