// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace Qt::StringLiterals;
using core::ScoringMethod;

namespace
{

core::Instrument tenItems()
{
    core::Instrument instrument = specimens::plain(10, 1, 7);
    instrument.scorings.push_back(
        specimens::scoring(u"s"_s, ScoringMethod::MeanCoded, {1, 2, 3, 4, -5, 6, 7, 8, 9, 10}));
    core::Form brief;
    brief.id = u"brief"_s;
    brief.itemIds = QStringList{u"i5"_s, u"i1"_s, u"i2"_s, u"i3"_s, u"i4"_s};
    instrument.forms.push_back(brief);
    return instrument;
}

} // namespace

TEST(MinimumAnswered, AllowsAFifthToBeMissingRoundedDown)
{
    const std::pair<int, int> cases[] = {{18, 15}, {12, 10}, {6, 5}, {5, 4},
                                         {3, 3},   {10, 8},  {1, 1}, {15, 12}};
    for (const auto &[items, needed] : cases)
        EXPECT_EQ(core::minimumAnswered(items), needed) << items;
    EXPECT_EQ(core::minimumAnswered(18, 1.0), 1);
    EXPECT_EQ(core::minimumAnswered(18, 0.0), 18);
}

TEST(Score, KeepsRawAndKeyedAnswersApart)
{
    const core::Instrument instrument = tenItems();
    const auto scored = specimens::scoreOf(
        instrument, specimens::sheet(instrument, u"1 2 3 4 2 - 7 7 7 7"_s), u"s"_s);
    ASSERT_EQ(scored.contributions.size(), 10u);
    EXPECT_EQ(scored.contributions[4].raw, 2);
    EXPECT_EQ(scored.contributions[4].keyed, 6.0);
    EXPECT_TRUE(scored.contributions[4].reversed);
    EXPECT_FALSE(scored.contributions[5].raw);
    EXPECT_FALSE(scored.contributions[5].keyed);
    EXPECT_EQ(scored.answered, 9);
    EXPECT_EQ(scored.of, 10);
    EXPECT_NEAR(*scored.value, (1 + 2 + 3 + 4 + 6 + 28) / 9.0, 1e-12);
}

TEST(Score, HasNoValueBelowItsMinimumAndSaysHowManyWereAnswered)
{
    core::Instrument instrument = tenItems();
    const core::AnswerSheet seven = specimens::sheet(instrument, u"1 2 3 4 2 - - - 7 7"_s);
    const auto scored = specimens::scoreOf(instrument, seven, u"s"_s);
    EXPECT_FALSE(scored.value);
    EXPECT_EQ(scored.answered, 7);
    EXPECT_EQ(scored.minimum, 8);

    instrument.scorings[0].minimumAnswered = 7;
    EXPECT_TRUE(specimens::valueOf(instrument, seven, u"s"_s));
    instrument.forms[0].minimumAnswered[u"s"_s] = 9;
    EXPECT_FALSE(specimens::valueOf(instrument, seven, u"s"_s));
}

TEST(Score, OfAShortFormCountsItsItemsAlone)
{
    core::Instrument instrument = tenItems();
    instrument.scorings[0].minimumAnswered = 8;
    const auto scored = specimens::scoreOf(
        instrument, specimens::sheet(instrument, u"1 5 5 5 5"_s, u"brief"_s), u"s"_s);
    EXPECT_EQ(scored.of, 5);
    EXPECT_EQ(scored.minimum, 5) << "never more than the form asks";
    EXPECT_NEAR(*scored.value, (7 + 4 * 5) / 5.0, 1e-12);

    instrument.forms[1].minimumAnswered[u"s"_s] = 4;
    EXPECT_TRUE(specimens::valueOf(
        instrument, specimens::sheet(instrument, u"1 5 - 5 5"_s, u"brief"_s), u"s"_s));
}

TEST(Score, IgnoresItemsThatAreListedButNotKeyed)
{
    core::Instrument instrument = tenItems();
    instrument.scorings[0].items[9].keying = 0;
    const auto scored = specimens::scoreOf(
        instrument, specimens::sheet(instrument, u"2 2 2 2 6 2 2 2 2 7"_s), u"s"_s);
    EXPECT_EQ(scored.of, 9);
    EXPECT_DOUBLE_EQ(*scored.value, 2.0);
}

TEST(Score, HasNoValueWhereAnItemCannotBeAnsweredHere)
{
    core::Instrument instrument = tenItems();
    instrument.items[9].type = core::ItemType::VisualAnalogue;
    instrument.items[9].scale.reset();
    const auto scored = specimens::scoreOf(
        instrument, specimens::sheet(instrument, u"2 2 2 2 6 2 2 2 2"_s), u"s"_s);
    EXPECT_FALSE(scored.value);
    EXPECT_FALSE(scored.scale);
}

TEST(Score, RefusesASheetOfAnotherInstrumentsForm)
{
    const core::Instrument instrument = tenItems();
    core::Instrument other = tenItems();
    other.forms[0].id = u"elsewhere"_s;
    const auto scored = core::score(instrument, specimens::straightLine(other, 4));
    ASSERT_FALSE(scored);
    EXPECT_EQ(scored.error().code, core::ErrorCode::Mismatch);
}

TEST(Score, NamesTheInstrumentTheDefinitionAndTheForm)
{
    core::Instrument instrument = tenItems();
    instrument.definitionHash = "hash";
    const auto scored =
        core::score(instrument, specimens::sheet(instrument, u"- - - - -"_s, u"brief"_s));
    ASSERT_TRUE(scored);
    EXPECT_EQ(scored->instrumentId, u"plain"_s);
    EXPECT_EQ(scored->definitionHash, QByteArray("hash"));
    EXPECT_EQ(scored->formId, u"brief"_s);
    EXPECT_FALSE(scored->subscales[0].value);
    EXPECT_FALSE(scored->subscales[0].spread);
    EXPECT_FALSE(scored->find(u"none"_s));
}

TEST(Pull, IsHowFarTheScoreMovesWithoutTheItem)
{
    const core::Instrument instrument = tenItems();
    const auto scored = specimens::scoreOf(
        instrument, specimens::sheet(instrument, u"1 4 4 4 4 - 4 4 4 4"_s), u"s"_s);
    EXPECT_NEAR(scored.contributions[0].pull, *scored.value - 4.0, 1e-12);
    EXPECT_EQ(scored.contributions[5].pull, 0.0);
    const double pulls = std::accumulate(
        scored.contributions.begin(), scored.contributions.end(), 0.0,
        [](double sum, const core::ItemContribution &each) { return sum + each.pull; });
    EXPECT_NEAR(pulls, 0.0, 1e-12) << "the pulls of a mean balance";
}

TEST(Pull, OfTheOnlyAnswerIsNothing)
{
    const core::Instrument instrument = tenItems();
    const auto scored = specimens::scoreOf(
        instrument, specimens::sheet(instrument, u"7 - - - - - - - - -"_s), u"s"_s);
    EXPECT_EQ(scored.contributions[0].pull, 0.0);
    EXPECT_FALSE(scored.value);
}
