// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace
{

const QStringList shippedIds{u"atlas-24"_s, u"atlas-r"_s, u"ecr"_s,   u"ecr-12"_s,
                             u"ecr-r"_s,    u"ecr-rs"_s,  u"ecr-s"_s, u"raas"_s};

/// Every item answered so that its keyed value in the scoring is as small or as large as it can be.
core::AnswerSheet extremeSheet(const core::Instrument &instrument, const core::Scoring &scoring,
                               bool high)
{
    core::AnswerSheet sheet(instrument, instrument.forms.front());
    for (const core::KeyedItem &item : scoring.items) {
        const core::Scale scale = *instrument.findItem(item.itemId)->scale;
        EXPECT_TRUE(sheet.answer(item.itemId, high == (item.keying > 0) ? scale.hi() : scale.lo()));
    }
    return sheet;
}

core::AnswerSheet randomSheet(const core::Instrument &instrument, std::mt19937 &random)
{
    core::AnswerSheet sheet(instrument, instrument.forms.front());
    std::bernoulli_distribution missing(0.05);
    for (const QString &id : sheet.itemIds()) {
        const core::Scale scale = *instrument.findItem(id)->scale;
        std::uniform_int_distribution<int> answer(scale.lo(), scale.hi());
        if (!missing(random)) {
            EXPECT_TRUE(sheet.answer(id, answer(random)));
        }
    }
    return sheet;
}

} // namespace

TEST(ShippedInstruments, ReachBothEndsOfTheirScaleWithAnswersThatAgree)
{
    for (const QString &id : shippedIds) {
        const core::Instrument instrument = specimens::shipped(id);
        ASSERT_FALSE(instrument.scorings.empty());
        for (const core::Scoring &scoring : instrument.scorings) {
            SCOPED_TRACE((id + u' ' + scoring.id).toStdString());
            for (const bool high : {false, true}) {
                const auto scored = specimens::scoreOf(
                    instrument, extremeSheet(instrument, scoring, high), scoring.id);
                ASSERT_TRUE(scored.scale);
                EXPECT_DOUBLE_EQ(*scored.value, high ? scored.scale->hi() : scored.scale->lo());
                EXPECT_DOUBLE_EQ(*scored.spread, 0.0);
            }
        }
    }
}

TEST(ReversingTheKeyAndTheAnswers, LeavesEveryScoreAsItWas)
{
    std::mt19937 random(20240501);
    for (const QString &id : shippedIds) {
        const core::Instrument instrument = specimens::shipped(id);
        core::Instrument mirrored = instrument;
        for (core::Scoring &scoring : mirrored.scorings) {
            for (core::KeyedItem &item : scoring.items)
                item.keying = -item.keying;
        }
        for (int round = 0; round < 50; ++round) {
            const core::AnswerSheet sheet = randomSheet(instrument, random);
            core::AnswerSheet mirroredSheet(mirrored, mirrored.forms.front());
            for (const QString &itemId : sheet.itemIds()) {
                const core::Scale scale = *instrument.findItem(itemId)->scale;
                if (const auto answer = sheet.answerTo(itemId)) {
                    EXPECT_TRUE(mirroredSheet.answer(itemId, scale.reversed(*answer)));
                }
            }
            for (const core::Scoring &scoring : instrument.scorings)
                EXPECT_EQ(specimens::valueOf(instrument, sheet, scoring.id),
                          specimens::valueOf(mirrored, mirroredSheet, scoring.id));
        }
    }
}

TEST(RaisingAnAnswer, MovesTheScoreTheWayItsKeySays)
{
    std::mt19937 random(7);
    for (const QString &id : shippedIds) {
        const core::Instrument instrument = specimens::shipped(id);
        for (const core::Scoring &scoring : instrument.scorings) {
            core::AnswerSheet sheet = specimens::straightLine(instrument, 3);
            const double before = *specimens::valueOf(instrument, sheet, scoring.id);
            const core::KeyedItem &item = scoring.items[random() % scoring.items.size()];
            ASSERT_TRUE(sheet.answer(item.itemId, 4));
            const double after = *specimens::valueOf(instrument, sheet, scoring.id);
            EXPECT_NEAR(after - before, item.keying / static_cast<double>(scoring.items.size()),
                        1e-12);
        }
    }
}
