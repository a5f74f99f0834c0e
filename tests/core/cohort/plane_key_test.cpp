// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/plane_key.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

TEST(PlaneKey, OfTheEcrReversesItsTenItems)
{
    const auto key = core::planeKey(cohorts::shipped(u"ecr"_s));
    ASSERT_TRUE(key);
    EXPECT_EQ(key->items(), 36);
    EXPECT_EQ(key->itemsOn(core::Dimension::Anxiety), 18);
    EXPECT_EQ(key->minimumAnswered, (core::PerDimension<int>{15, 15}));
    std::vector<int> reversed;
    for (int item = 0; item < 36; ++item) {
        const core::PerDimension<int> keying = key->keying[static_cast<std::size_t>(item)];
        EXPECT_EQ(keying.avoidance != 0, item % 2 == 0) << "odd items are avoidance";
        EXPECT_EQ(keying.anxiety != 0, item % 2 == 1) << "even items are anxiety";
        if (keying.anxiety < 0 || keying.avoidance < 0)
            reversed.push_back(item + 1);
    }
    EXPECT_EQ(reversed, (std::vector<int>{3, 15, 19, 22, 25, 27, 29, 31, 33, 35}));
}

TEST(PlaneKey, FollowsTheShareThatMayBeMissing)
{
    const core::Instrument instrument = cohorts::shipped(u"ecr-s"_s);
    EXPECT_EQ(core::planeKey(instrument, 0.0)->minimumAnswered, (core::PerDimension<int>{6, 6}));
    EXPECT_EQ(core::planeKey(instrument, 0.5)->minimumAnswered, (core::PerDimension<int>{3, 3}));
    EXPECT_EQ(core::planeKey(instrument, 1.0)->minimumAnswered, (core::PerDimension<int>{1, 1}));
}

TEST(PlaneKey, ExistsOnlyWhereBothScoresArePlainMeans)
{
    const core::Instrument shipped = cohorts::shipped(u"ecr-s"_s);
    const auto codeOf = [](const core::Instrument &instrument) {
        const auto key = core::planeKey(instrument);
        return key ? ErrorCode::FileNotFound : key.error().code;
    };
    core::Instrument without = shipped;
    without.plane.reset();
    EXPECT_EQ(codeOf(without), ErrorCode::RuleNotApplicable);
    core::Instrument sums = shipped;
    core::Instrument transformed = shipped;
    core::Instrument mapped = shipped;
    for (std::size_t i = 0; i < shipped.scorings.size(); ++i) {
        sums.scorings[i].method = core::ScoringMethod::SumCoded;
        transformed.scorings[i].transforms = {{core::TransformOperation::Add, 1.0}};
        mapped.scorings[i].valueMap = {{u"1"_s, 7.0}};
    }
    EXPECT_EQ(codeOf(sums), ErrorCode::RuleNotApplicable);
    EXPECT_EQ(codeOf(transformed), ErrorCode::RuleNotApplicable);
    EXPECT_EQ(codeOf(mapped), ErrorCode::RuleNotApplicable);
}

TEST(PlaneKey, WithoutReversalTurnsNoItemRound)
{
    const core::PlaneKey key = *core::planeKey(cohorts::shipped(u"ecr"_s));
    const core::PlaneKey forgotten = core::withoutReversal(key);
    EXPECT_NE(forgotten, key);
    for (const core::Dimension dimension : core::dimensions) {
        EXPECT_EQ(forgotten.itemsOn(dimension), key.itemsOn(dimension));
        for (const auto &keyed : forgotten.keying)
            EXPECT_GE(keyed[dimension], 0);
    }
}

TEST(PlaneKey, KnowsTheRowsThatAnsweredEveryItemThatCounts)
{
    core::PlaneKey key;
    key.keying = {{1, 0}, {0, -1}, {0, 0}};
    const core::ResponseTable table = cohorts::table(
        core::planeScale, {u"1 2 -"_s, u"- 2 3"_s, u"1 - 3"_s, u"1 1 1"_s, u"- - -"_s});
    EXPECT_EQ(core::completeRows(table, key), (std::vector<std::size_t>{0, 3}));
}

TEST(PlaneKey, HoldsTheItemsOfAFormInItsOrderWithItsMinimum)
{
    const core::Instrument atlas = cohorts::shipped(u"atlas-24"_s);
    const core::Form *form = atlas.findForm(u"short"_s);
    ASSERT_NE(form, nullptr);
    const auto key = core::planeKey(atlas, *form);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->itemIds, form->itemIds);
    EXPECT_EQ(key->items(), 12);
    EXPECT_EQ(key->itemsOn(core::Dimension::Anxiety), 6);
    EXPECT_EQ(key->minimumAnswered, (core::PerDimension<int>{5, 5}));
    EXPECT_EQ(*core::planeKey(atlas), *core::planeKey(atlas, atlas.forms.front()));
}
