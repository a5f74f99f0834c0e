#include "cohorts.h"

#include "core/cohort/density_field.h"
#include "core/cohort/simulation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <numeric>

namespace
{

core::DensityField roundHill()
{
    const auto people = core::simulatePeople(
        core::SimulatedPopulation{.mean = {4.0, 4.0}, .sd = {0.7, 0.7}}, 200'000, 3);
    return core::densityField(core::PlaneHistogram(*people, 120, 120), 0.2);
}

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
    const core::DensityField field = roundHill();
    for (const double share : {0.5, 0.9}) {
        const float level = core::levelHolding(field, share);
        double held = 0.0;
        for (const float value : field.values)
            held += value >= level ? value : 0.0F;
        EXPECT_NEAR(held / sumOf(field), share, 0.01);
    }
}

TEST(Contour, OfARoundHillIsTheCircleThatHoldsItsShare)
{
    const core::DensityField field = roundHill();
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
