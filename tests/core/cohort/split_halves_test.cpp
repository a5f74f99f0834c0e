// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/cohort/random_numbers.h"
#include "core/cohort/split_halves.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

core::PlaneKey keyOf(const QString &instrumentId)
{
    core::PlaneKey key = *core::planeKey(cohorts::shipped(instrumentId));
    key.answers = cohorts::oneToFive;
    return key;
}

} // namespace

// Where every person answers every statement of a dimension alike (a reversed one the other way),
// both halves give what the whole gives.
TEST(SplitHalves, OfStatementsThatAgreeReadEverybodyAlike)
{
    const core::PlaneKey key = keyOf(u"ecr"_s);
    auto table = *core::ResponseTable::make(36, cohorts::oneToFive);
    for (int person = 0; person < 25; ++person) {
        const std::size_t row = table.addRow();
        for (int item = 0; item < 36; ++item) {
            const auto keying = key.keying[static_cast<std::size_t>(item)];
            const int level = 1 + (keying.anxiety != 0 ? person % 5 : person / 5);
            const bool turned = keying.anxiety + keying.avoidance < 0;
            table.setAnswer(row, item, turned ? 6 - level : level);
        }
    }
    const auto halves = core::splitHalves(table, key, core::ClassificationRule::midpoint(), 7, 1);
    ASSERT_TRUE(halves);
    EXPECT_EQ(halves->splits, 7);
    EXPECT_EQ(halves->people, 25u);
    EXPECT_EQ(halves->readOtherwise, 0.0);
    EXPECT_NEAR(halves->onALine, 9.0 / 25.0, 1e-12) << "who answered 3 on a dimension";
    EXPECT_NEAR(halves->correlation.anxiety, 1.0, 1e-6);
    EXPECT_NEAR(halves->correlation.avoidance, 1.0, 1e-6);
}

// Answers at random have no true score: two halves have nothing in common.
TEST(SplitHalves, OfAnswersAtRandomHaveNothingInCommon)
{
    auto table = *core::ResponseTable::make(36, cohorts::oneToFive);
    core::RandomNumbers random(5);
    for (int person = 0; person < 4000; ++person) {
        const std::size_t row = table.addRow();
        for (int item = 0; item < 36; ++item)
            table.setAnswer(row, item, 1 + static_cast<int>(random.below(5)));
    }
    const auto halves =
        core::splitHalves(table, keyOf(u"ecr"_s), core::ClassificationRule::midpoint(), 5, 2);
    EXPECT_NEAR(halves->readOtherwise, 0.75, 0.02) << "three of four styles are another one";
    EXPECT_NEAR(halves->correlation.anxiety, 0.0, 0.03);
}

TEST(SplitHalves, AreTheSameForTheSameSeed)
{
    const core::ResponseTable table = cohorts::answersOf(ecrSamples().front());
    const auto halves = [&](std::uint64_t seed) {
        return core::splitHalves(table, keyOf(u"ecr"_s), core::ClassificationRule::midpoint(), 3,
                                 seed)
            ->readOtherwise;
    };
    EXPECT_EQ(halves(1), halves(1));
    EXPECT_NE(halves(1), halves(2));
}

TEST(SplitHalves, AreRefusedWhereNothingCanBeSplit)
{
    const auto midpoint = core::ClassificationRule::midpoint();
    const core::PlaneKey key = keyOf(u"ecr"_s);
    const auto empty = *core::ResponseTable::make(36, cohorts::oneToFive);
    EXPECT_EQ(core::splitHalves(empty, key, midpoint, 3, 1).error().code, ErrorCode::GroupTooSmall);
    const auto narrow = *core::ResponseTable::make(35, cohorts::oneToFive);
    EXPECT_EQ(core::splitHalves(narrow, key, midpoint, 3, 1).error().code, ErrorCode::Mismatch);
    core::PlaneKey few = key;
    int left = 3;
    for (auto &keying : few.keying) {
        if (keying.anxiety != 0 && --left < 0)
            keying.anxiety = 0;
    }
    EXPECT_EQ(core::splitHalves(empty, few, midpoint, 3, 1).error().code,
              ErrorCode::RuleNotApplicable);
}
