// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/vignette.h"

#include "tests/core/content/content_files.h"

#include <cmath>

using namespace Qt::StringLiterals;
using core::AttachmentPoint;
using core::ErrorCode;

namespace
{

class BrokenVignette : public testing::TestWithParam<BrokenFile>
{
};

core::Vignette goodVignette()
{
    return *core::readVignette(contentFile("vignettes", u"good.json"_s), {});
}

} // namespace

TEST(Vignette, IsReadAsItStands)
{
    const core::Vignette expected{u"a-cup-of-tea"_s,
                                  u"A cup of tea"_s,
                                  u"Ada pours two cups and waits."_s,
                                  {{1.5, 3.0}, {2.0, 4.0}},
                                  u"Waiting calmly speaks for little worry."_s,
                                  {u"style-secure"_s}};
    EXPECT_EQ(goodVignette(), expected);
}

TEST(Vignette, TellsHowFarAPointLiesFromItsBox)
{
    struct Case {
        AttachmentPoint point;
        double distance;
    };
    const Case cases[] = {
        {{2.0, 3.0}, 0.0},            // within
        {{1.5, 4.0}, 0.0},            // the border belongs to the box
        {{1.0, 3.0}, 0.5},            // left of it
        {{4.0, 2.0}, 1.0},            // right of it
        {{2.0, 1.0}, 1.0},            // below
        {{2.0, 7.0}, 3.0},            // above
        {{6.0, 8.0}, 5.0},            // off a corner: 3 and 4 make 5
        {{1.0, 1.5}, std::sqrt(0.5)}, // off the opposite corner
    };
    const core::Vignette vignette = goodVignette();
    for (const Case &each : cases) {
        EXPECT_DOUBLE_EQ(vignette.distanceFrom(each.point), each.distance);
        EXPECT_EQ(vignette.contains(each.point), each.distance == 0.0)
            << each.point.anxiety << ' ' << each.point.avoidance;
    }
    EXPECT_EQ(vignette.centre(), (AttachmentPoint{2.25, 3.0}));
}

TEST_P(BrokenVignette, IsRefusedByFilePathAndReason)
{
    expectRefusal("vignettes", GetParam(), core::readVignette);
}

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenVignette,
    testing::Values(
        BrokenFile{"no-scene", ErrorCode::MissingField, "scene: is missing"},
        BrokenFile{"box-upside-down", ErrorCode::OutOfRange,
                   "box.anxiety: does not go from lower to higher"},
        BrokenFile{"box-without-width", ErrorCode::OutOfRange,
                   "box.anxiety: does not go from lower to higher"},
        BrokenFile{"box-outside-the-plane", ErrorCode::OutOfRange,
                   "box.avoidance[1]: 8 is outside 1 to 7"},
        BrokenFile{"box-of-three-numbers", ErrorCode::WrongType,
                   "box.avoidance: is not a list of two numbers"},
        BrokenFile{"box-in-words", ErrorCode::WrongType, "box.avoidance[0]: is not a number"},
        BrokenFile{"box-lacks-avoidance", ErrorCode::MissingField, "box.avoidance: is missing"},
        BrokenFile{"related-is-a-text", ErrorCode::WrongType, "related: is not a list"},
        BrokenFile{"not-json", ErrorCode::NotJson, "line 3: "}));
