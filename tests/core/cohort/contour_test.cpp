// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/contour.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

TEST(Contour, OfARoundHillIsTheCircleThatHoldsItsShare)
{
    const core::DensityField field = cohorts::roundHill();
    const auto segments = core::contour(field, core::levelHolding(field, 0.5));
    ASSERT_FALSE(segments.empty());
    // Half of a normal hill lies within √(2 ln 2) SDs; smoothing has widened the SD a little.
    const double radius = std::sqrt(2.0 * std::numbers::ln2 * (0.7 * 0.7 + 0.2 * 0.2));
    double length = 0.0;
    for (const core::ContourSegment &segment : segments) {
        EXPECT_NEAR(std::hypot(segment.from.anxiety - 4.0, segment.from.avoidance - 4.0), radius,
                    0.06);
        length += std::hypot(segment.to.anxiety - segment.from.anxiety,
                             segment.to.avoidance - segment.from.avoidance);
    }
    EXPECT_NEAR(length, 2.0 * std::numbers::pi * radius, 0.2) << "closed, and walked once";
}

TEST(Contour, KeepsTwoPeaksApartAndClosesAtTheEdge)
{
    // High cells at opposite corners of a square, and one at the corner of the plane.
    core::DensityField field{4, 4, {}, std::vector<float>(16, 0.0F)};
    field.values[1 * 4 + 1] = 1.0F;
    field.values[2 * 4 + 2] = 1.0F;
    const auto diamonds = core::contour(field, 0.5F);
    EXPECT_EQ(diamonds.size(), 8u);
    for (const core::ContourSegment &segment : diamonds) {
        const auto isAround = [&](const core::AttachmentPoint &peak) {
            const auto distance = [&](const core::AttachmentPoint &end) {
                return std::hypot(end.anxiety - peak.anxiety, end.avoidance - peak.avoidance);
            };
            return distance(segment.from) < 0.76 && distance(segment.to) < 0.76;
        };
        EXPECT_TRUE(isAround(field.middleOf(1, 1)) || isAround(field.middleOf(2, 2)));
    }
    field.values.assign(16, 0.0F);
    field.values[0] = 1.0F;
    const auto segments = core::contour(field, 0.5F);
    EXPECT_EQ(segments.size(), 4u);
    for (const core::ContourSegment &segment : segments) {
        EXPECT_GE(segment.from.anxiety, 1.0);
        EXPECT_GE(segment.from.avoidance, 1.0);
    }
}
