// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/regions.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

using core::AttachmentPoint;
using core::ClassificationRule;
using core::Style;

namespace
{

double area(const std::vector<AttachmentPoint> &corners)
{
    double doubled = 0.0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const AttachmentPoint &a = corners[i];
        const AttachmentPoint &b = corners[(i + 1) % corners.size()];
        doubled += a.anxiety * b.avoidance - b.anxiety * a.avoidance;
    }
    return std::abs(doubled) / 2;
}

std::map<Style, double> sharesOf(const ClassificationRule &rule)
{
    std::map<Style, double> shares;
    for (const core::StyleRegion &region : core::regions(rule))
        shares[region.style] = area(region.corners) / 36.0;
    return shares;
}

} // namespace

TEST(Regions, OfTheMidpointRuleAreFourEqualSquares)
{
    for (const auto &[style, share] : sharesOf(ClassificationRule::midpoint()))
        EXPECT_NEAR(share, 0.25, 1e-12);
}

TEST(Regions, OfTheClassificationFunctionsHaveTheirKnownAreas)
{
    auto shares = sharesOf(ClassificationRule::brennanClarkShaver1998ForTeaching());
    EXPECT_NEAR(shares[Style::Secure], 0.143, 0.001);
    EXPECT_NEAR(shares[Style::Preoccupied], 0.243, 0.001);
    EXPECT_NEAR(shares[Style::Dismissing], 0.265, 0.001);
    EXPECT_NEAR(shares[Style::Fearful], 0.349, 0.001);
}

TEST(Regions, AgreeWithTheRuleInsideEachPolygon)
{
    for (const ClassificationRule &rule :
         {ClassificationRule::midpoint(), ClassificationRule::cutByHand({2.2, 5.1}),
          ClassificationRule::brennanClarkShaver1998ForTeaching()}) {
        for (const core::StyleRegion &region : core::regions(rule)) {
            AttachmentPoint centre{0, 0};
            for (const AttachmentPoint &corner : region.corners) {
                centre.anxiety += corner.anxiety / static_cast<double>(region.corners.size());
                centre.avoidance += corner.avoidance / static_cast<double>(region.corners.size());
            }
            EXPECT_EQ(rule.classify(centre), region.style);
        }
    }
}

TEST(Regions, FillThePlaneWhereverTheCutLies)
{
    for (const AttachmentPoint cut :
         {AttachmentPoint{1, 1}, AttachmentPoint{7, 4}, AttachmentPoint{3.3, 6.9}}) {
        double sum = 0.0;
        for (const auto &[style, share] : sharesOf(ClassificationRule::cutByHand(cut)))
            sum += share;
        EXPECT_NEAR(sum, 1.0, 1e-12);
    }
}
