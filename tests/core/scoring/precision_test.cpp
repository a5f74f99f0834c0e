// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/precision.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace
{

constexpr double tolerance = 1e-4;

struct Change {
    const char *id;
    double first;
    double second;
    double sd;
    double reliability;
    double sem;
    double index;
    double smallest95;
    double smallest90;
    bool reliableAt95;
    bool reliableAt90;
};

constexpr Change changes[] = {
    {"R1", 30, 20, 7.14, .80, 3.1931, -2.2145, 8.8507, 7.4277, true, true},
    {"R2", 30, 22, 7.14, .80, 3.1931, -1.7716, 8.8507, 7.4277, false, true},
    {"R3", 4.5, 3.5, 1.12, .92, 0.3168, -2.2321, 0.8781, 0.7369, true, true},
    {"R4", 4.5, 4.0, 1.12, .94, 0.2743, -1.2887, 0.7604, 0.6382, false, false},
    {"R5", 4.0, 2.6667, 1.50, .65, 0.8874, -1.0624, 2.4597, 2.0643, false, false},
    {"R6", 4.8, 4.1, 1.20105, .9161, 0.3479, -1.4228, 0.9643, 0.8093, false, false},
};

} // namespace

TEST(ReliableChange, AgreesWithTheTableOfVectors)
{
    for (const Change &change : changes) {
        SCOPED_TRACE(change.id);
        const double sem = core::standardErrorOfMeasurement(change.sd, change.reliability);
        EXPECT_NEAR(sem, change.sem, tolerance);
        const double difference = change.second - change.first;
        EXPECT_NEAR(difference / (std::numbers::sqrt2 * sem), change.index, tolerance);
        const double at95 = core::smallestReliableChange(sem);
        const double at90 = core::smallestReliableChange(sem, core::z90);
        EXPECT_NEAR(at95, change.smallest95, tolerance);
        EXPECT_NEAR(at90, change.smallest90, tolerance);
        EXPECT_EQ(std::abs(difference) > at95, change.reliableAt95);
        EXPECT_EQ(std::abs(difference) > at90, change.reliableAt90);
    }
}

TEST(Omega, IsSevenSevenTwoSevenForFourLoadings)
{
    EXPECT_NEAR(core::omegaTotal({.70, .65, .80, .55}), .7727, tolerance);
}

TEST(Distributions, AgreeWithPrintedTables)
{
    EXPECT_NEAR(core::normalCdf(1.0), .8413447, 1e-7);
    EXPECT_NEAR(core::normalQuantile(.975), core::z95, 1e-12);
    EXPECT_NEAR(core::normalQuantile(.95), core::z90, 1e-12);
    EXPECT_NEAR(core::studentQuantile(.975, 1), 12.7062, tolerance);
    EXPECT_NEAR(core::studentQuantile(.975, 5), 2.5706, tolerance);
    EXPECT_NEAR(core::studentQuantile(.975, 17), 2.1098, tolerance);
    EXPECT_NEAR(core::studentCdf(1.0, 1), .75, 1e-9);
    EXPECT_NEAR(core::studentCdf(0.0, 7), .5, 1e-12);
}
