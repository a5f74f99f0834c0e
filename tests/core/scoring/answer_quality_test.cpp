// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/answer_quality.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::QualityConcern;

namespace
{

using Concerns = std::vector<QualityConcern>;

/// Six items a dimension on 1..7, half of each reversed, four pairs of opposites.
core::Instrument twelveItems()
{
    core::Instrument instrument = specimens::plain(12, 1, 7);
    instrument.scorings = {
        specimens::scoring(u"x"_s, core::ScoringMethod::MeanCoded, {1, -2, 3, -4, 5, -6}),
        specimens::scoring(u"y"_s, core::ScoringMethod::MeanCoded, {7, -8, 9, -10, 11, -12})};
    instrument.plane = core::PerDimension<QString>{u"x"_s, u"y"_s};
    instrument.oppositePairs = {
        {u"i1"_s, u"i2"_s}, {u"i3"_s, u"i4"_s}, {u"i7"_s, u"i8"_s}, {u"i9"_s, u"i10"_s}};
    return instrument;
}

core::AnswerQuality qualityOf(const QString &answers)
{
    const core::Instrument instrument = twelveItems();
    return core::assessAnswers(instrument, specimens::sheet(instrument, answers));
}

} // namespace

TEST(AnswerQuality, OfVariedAnswersGivesNothingToObject)
{
    const core::AnswerQuality quality = qualityOf(u"6 2 5 3 4 4 2 6 3 5 1 7"_s);
    EXPECT_TRUE(quality.locates());
    EXPECT_TRUE(quality.contradictingPairs.empty());
}

TEST(StraightLining, IsSeenInTheRawAnswersAlsoInTheMiddleAndWithGaps)
{
    EXPECT_EQ(qualityOf(u"4 4 4 4 4 4 4 4 4 4 4 4"_s).concerns,
              (Concerns{QualityConcern::StraightLining}));
    EXPECT_EQ(qualityOf(u"4 4 - 4 4 4 4 4 4 4 - 4"_s).concerns,
              (Concerns{QualityConcern::StraightLining}));
    EXPECT_TRUE(qualityOf(u"4 4 4 4 4 4 4 4 4 4 4 5"_s).locates()) << "one click away";
    EXPECT_EQ(qualityOf(u"7 7 7 7 7 7 7 7 7 7 7 7"_s).concerns,
              (Concerns{QualityConcern::StraightLining, QualityConcern::ContradictingPairs}));
}

TEST(StraightLining, IsNoConcernWhereNoScoringIsKeyedBothWays)
{
    core::Instrument instrument = twelveItems();
    for (core::Scoring &scoring : instrument.scorings) {
        for (core::KeyedItem &item : scoring.items)
            item.keying = scoring.id == u"x"_s ? 1 : -1;
    }
    EXPECT_TRUE(core::assessAnswers(instrument, specimens::straightLine(instrument, 4)).locates());
}

TEST(StraightLining, IsNotSaidOfThreeAnswers)
{
    EXPECT_EQ(qualityOf(u"5 5 5 - - - - - - - - -"_s).concerns,
              (Concerns{QualityConcern::TooManyMissing}));
}

TEST(TooManyMissing, IsRaisedByOneDimensionBelowItsMinimum)
{
    EXPECT_EQ(qualityOf(u"6 2 5 3 4 4 2 6 - - 1 7"_s).concerns,
              (Concerns{QualityConcern::TooManyMissing}));
    EXPECT_TRUE(qualityOf(u"6 2 5 - 4 4 2 6 - 5 1 7"_s).locates());
}

TEST(TooManyMissing, IsNoMatterOfAnInstrumentWithoutAPlane)
{
    core::Instrument instrument = twelveItems();
    instrument.plane.reset();
    const core::AnswerSheet sheet = specimens::sheet(instrument, u"- - - - - - - - - - - 1"_s);
    EXPECT_TRUE(core::assessAnswers(instrument, sheet).locates());
}

TEST(ContradictingPairs, AreNamedAndRaisedFromTwoAndMoreThanHalf)
{
    struct Case {
        QString answers;
        std::size_t pairs;
        bool raised;
    };
    const Case cases[] = {
        {u"7 6 4 4 4 4 1 2 1 1 4 5"_s, 3, true},
        {u"7 6 1 2 4 4 2 6 3 5 4 5"_s, 2, false}, // half is not more than half
        {u"7 6 1 2 4 4 2 - 3 5 4 5"_s, 2, true},  // of three answered pairs
        {u"7 6 - 2 4 4 2 - 3 - 4 5"_s, 1, false}, // one pair is no pattern
        {u"5 5 5 5 4 4 3 3 3 3 4 5"_s, 0, false}, // neither clearly agreed nor denied
        {u"7 1 1 7 4 4 6 2 2 6 4 5"_s, 0, false},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.answers.toStdString());
        const core::AnswerQuality quality = qualityOf(each.answers);
        EXPECT_EQ(quality.contradictingPairs.size(), each.pairs);
        const bool raised = std::find(quality.concerns.begin(), quality.concerns.end(),
                                      QualityConcern::ContradictingPairs) != quality.concerns.end();
        EXPECT_EQ(raised, each.raised);
    }
}

TEST(ContradictingPairs, KnowAClearSideByAQuarterOfTheRange)
{
    core::Instrument instrument = specimens::answeredOn(twelveItems(), 1, 5);
    const auto quality =
        core::assessAnswers(instrument, specimens::sheet(instrument, u"4 5 2 1 3 3 3 4 2 3 3 4"_s));
    const std::vector<core::ContradictingPair> expected{{u"i1"_s, u"i2"_s, 4, 5, 0.75},
                                                        {u"i3"_s, u"i4"_s, 2, 1, 0.75}};
    EXPECT_EQ(quality.contradictingPairs, expected);
}

TEST(ContradictingPairs, StandWithTheirAnswersTheStrongestFirst)
{
    const core::AnswerQuality quality = qualityOf(u"6 6 7 7 4 4 2 1 1 6 4 5"_s);
    ASSERT_EQ(quality.contradictingPairs.size(), 3U);
    EXPECT_EQ(quality.contradictingPairs.front(),
              (core::ContradictingPair{u"i3"_s, u"i4"_s, 7, 7, 1.0}));
    EXPECT_EQ(quality.contradictingPairs[1].first, u"i7"_s) << "2 and 1 before 6 and 6";
    EXPECT_EQ(quality.contradictingItems(),
              (QStringList{u"i3"_s, u"i4"_s, u"i7"_s, u"i8"_s, u"i1"_s, u"i2"_s}));
}

TEST(ContradictingPairs, ShareAnItemWithoutNamingItTwice)
{
    core::Instrument instrument = twelveItems();
    instrument.oppositePairs.emplace_back(u"i1"_s, u"i4"_s);
    const auto quality =
        core::assessAnswers(instrument, specimens::sheet(instrument, u"7 7 4 7 4 4 2 6 3 5 4 5"_s));
    EXPECT_EQ(quality.contradictingPairs.size(), 2U);
    EXPECT_EQ(quality.contradictingItems(), (QStringList{u"i1"_s, u"i2"_s, u"i4"_s}));
}

TEST(ShippedAtlasInstruments, CannotBeAnsweredInAStraightLineUnseen)
{
    for (const QString &id : {u"atlas-24"_s, u"atlas-r"_s}) {
        const core::Instrument instrument = specimens::shipped(id);
        for (int answer = 1; answer <= 7; ++answer)
            EXPECT_FALSE(
                core::assessAnswers(instrument, specimens::straightLine(instrument, answer))
                    .locates());
    }
}
