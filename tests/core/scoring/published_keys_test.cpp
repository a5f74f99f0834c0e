// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/classification.h"
#include "core/scoring/placement.h"
#include "core/scoring/score.h"
#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::ScoringMethod;
using core::Style;

namespace
{

std::optional<double> shippedValue(const QString &instrumentId, const QString &answers,
                                   const QString &scoringId)
{
    const core::Instrument instrument = specimens::shipped(instrumentId);
    return specimens::valueOf(instrument, specimens::sheet(instrument, answers), scoringId);
}

std::vector<int> reversedItems(const core::Instrument &instrument, const QString &scoringId)
{
    std::vector<int> numbers;
    for (const core::KeyedItem &item : instrument.findScoring(scoringId)->items) {
        const auto place = std::find_if(instrument.items.begin(), instrument.items.end(),
                                        [&](const auto &each) { return each.id == item.itemId; });
        if (item.keying < 0)
            numbers.push_back(static_cast<int>(place - instrument.items.begin()) + 1);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// The four paragraphs of the Relationship Questionnaire by what they describe, in the authors'
/// order: secure, fearful, preoccupied, dismissing.
core::Instrument fourParagraphs()
{
    core::Instrument instrument = specimens::plain(4, 1, 7);
    const auto weighted = [](const QString &id, const std::vector<double> &weights) {
        core::Scoring scoring = specimens::scoring(id, ScoringMethod::WeightedSum, {1, 2, 3, 4});
        for (std::size_t i = 0; i < weights.size(); ++i)
            scoring.items[i].weight = weights[i];
        return scoring;
    };
    instrument.scorings = {
        weighted(u"self"_s, {1, -1, -1, 1}), weighted(u"other"_s, {1, -1, 1, -1}),
        weighted(u"anxiety"_s, {-1, 1, 1, -1}), weighted(u"avoidance"_s, {-1, 1, -1, 1})};
    return instrument;
}

} // namespace

TEST(StraightLines, GiveTheScoresThatFollowFromTheKeys)
{
    struct Case {
        QString instrument;
        int answer;
        double anxiety;
        double avoidance;
    };
    const Case cases[] = {
        {u"ecr"_s, 7, 6.6667, 4.0},  {u"ecr-r"_s, 7, 6.3333, 3.0}, {u"ecr"_s, 4, 4.0, 4.0},
        {u"ecr-r"_s, 4, 4.0, 4.0},   {u"ecr"_s, 1, 1.3333, 4.0},   {u"ecr-r"_s, 1, 1.6667, 5.0},
        {u"raas"_s, 5, 5.0, 3.3333},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.instrument.toStdString() + ' ' + std::to_string(each.answer));
        const core::Instrument instrument = specimens::shipped(each.instrument);
        const core::AnswerSheet sheet = specimens::straightLine(instrument, each.answer);
        EXPECT_NEAR(*specimens::valueOf(instrument, sheet, u"anxiety"_s), each.anxiety, 5e-5);
        EXPECT_NEAR(*specimens::valueOf(instrument, sheet, u"avoidance"_s), each.avoidance, 5e-5);
    }
}

TEST(ShippedKeys, ReverseThePublishedItemsAndNoOther)
{
    struct Case {
        QString instrument;
        std::vector<int> anxiety;
        std::vector<int> avoidance;
    };
    const Case cases[] = {
        {u"ecr"_s, {22}, {3, 15, 19, 25, 27, 29, 31, 33, 35}},
        {u"ecr-r"_s, {9, 11}, {20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36}},
        {u"ecr-s"_s, {8}, {1, 5, 9}},
        {u"ecr-12"_s, {}, {6, 9, 10, 11, 12}},
        {u"ecr-rs"_s, {}, {1, 2, 3, 4}},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.instrument.toStdString());
        const core::Instrument instrument = specimens::shipped(each.instrument);
        EXPECT_EQ(reversedItems(instrument, u"anxiety"_s), each.anxiety);
        EXPECT_EQ(reversedItems(instrument, u"avoidance"_s), each.avoidance);
    }
}

// Four mistakes met in programs that circulate; each would change this sheet's scores.
TEST(KnownMistakes, WouldNotGiveTheScoresOfTheEcr)
{
    // Odd items 2, even items 6: with odd and even swapped the two scores change places.
    QStringList oddLow;
    for (int item = 1; item <= 36; ++item)
        oddLow.append(item % 2 == 1 ? u"2"_s : u"6"_s);
    const double anxiety = *shippedValue(u"ecr"_s, oddLow.join(u' '), u"anxiety"_s);
    const double avoidance = *shippedValue(u"ecr"_s, oddLow.join(u' '), u"avoidance"_s);
    EXPECT_NEAR(anxiety, (17 * 6 + 2) / 18.0, 1e-12);
    EXPECT_NEAR(avoidance, (9 * 2 + 9 * 6) / 18.0, 1e-12);

    // Items 2, 5, 11 and 17 are not reversed in the 1998 order.
    const core::Instrument ecr = specimens::shipped(u"ecr"_s);
    core::AnswerSheet sheet = specimens::straightLine(ecr, 4);
    for (const int item : {1, 4, 10, 16})
        ASSERT_TRUE(sheet.answer(ecr.items[static_cast<std::size_t>(item)].id, 7));
    EXPECT_NEAR(*specimens::valueOf(ecr, sheet, u"anxiety"_s), (17 * 4 + 7) / 18.0, 1e-12);
    EXPECT_NEAR(*specimens::valueOf(ecr, sheet, u"avoidance"_s), (15 * 4 + 3 * 7) / 18.0, 1e-12);
}

TEST(KnownMistakes, ItemTwentyOneOfTheEcrRIsNotReversedAndNoItemIsInBothDimensions)
{
    const core::Instrument instrument = specimens::shipped(u"ecr-r"_s);
    QStringList seen;
    for (const QString &id : {u"anxiety"_s, u"avoidance"_s}) {
        const core::Scoring *scoring = instrument.findScoring(id);
        ASSERT_TRUE(scoring);
        for (const core::KeyedItem &item : scoring->items)
            seen.append(item.itemId);
    }
    EXPECT_EQ(seen.size(), 36);
    EXPECT_EQ(seen.removeDuplicates(), 0);

    core::AnswerSheet sheet = specimens::straightLine(instrument, 4);
    ASSERT_TRUE(sheet.answer(instrument.items[20].id, 7));
    EXPECT_NEAR(*specimens::valueOf(instrument, sheet, u"avoidance"_s), (17 * 4 + 7) / 18.0, 1e-12);
}

TEST(EcrRs, AllowsNoGapInItsThreeAnxietyItems)
{
    EXPECT_FALSE(shippedValue(u"ecr-rs"_s, u"6 6 5 6 2 3 4 3 -"_s, u"anxiety"_s));
    EXPECT_TRUE(shippedValue(u"ecr-rs"_s, u"6 6 5 6 2 - 4 3 2"_s, u"avoidance"_s));
    EXPECT_FALSE(shippedValue(u"ecr-rs"_s, u"6 6 5 6 - - 4 3 2"_s, u"avoidance"_s));
}

TEST(Raas, GivesItsThreeScalesAndItsPlaneForm)
{
    const QString answers = u"4 2 2 2 4 4 2 2 3 3 2 4 2 4 2 3 2 2"_s;
    EXPECT_NEAR(*shippedValue(u"raas"_s, answers, u"close"_s), 4.0, 5e-5);
    EXPECT_NEAR(*shippedValue(u"raas"_s, answers, u"depend"_s), 3.8333, 5e-5);
    EXPECT_NEAR(*shippedValue(u"raas"_s, answers, u"anxiety"_s), 2.3333, 5e-5);
    EXPECT_NEAR(*shippedValue(u"raas"_s, answers, u"avoidance"_s), 2.0833, 5e-5);

    const core::Instrument raas = specimens::shipped(u"raas"_s);
    const auto regionOf = [&](const core::AnswerSheet &sheet) {
        const auto scored = core::score(raas, sheet);
        const auto placement = core::place(raas, *scored);
        EXPECT_TRUE(placement);
        return core::ClassificationRule::midpoint().classify(placement->point());
    };
    EXPECT_EQ(regionOf(specimens::sheet(raas, answers)), Style::Secure);
    const core::AnswerSheet allFive = specimens::straightLine(raas, 5);
    EXPECT_EQ(regionOf(allFive), Style::Fearful);
    EXPECT_NEAR(*specimens::valueOf(raas, allFive, u"close"_s), 3.0, 5e-5);
    EXPECT_NEAR(*specimens::valueOf(raas, allFive, u"depend"_s), 2.3333, 5e-5);
}

TEST(RelationshipQuestionnaire, IsAPairOfDifferencesOfFourParagraphs)
{
    struct Case {
        QString answers;
        double self;
        double other;
    };
    const Case cases[] = {{u"6 2 1 4"_s, 7, 1},
                          {u"2 6 5 3"_s, -6, -2},
                          {u"4 4 4 4"_s, 0, 0},
                          {u"7 1 1 1"_s, 6, 6},
                          {u"1 7 7 1"_s, -12, 0}};
    const core::Instrument instrument = fourParagraphs();
    for (const Case &each : cases) {
        const core::AnswerSheet sheet = specimens::sheet(instrument, each.answers);
        EXPECT_EQ(specimens::valueOf(instrument, sheet, u"self"_s), each.self);
        EXPECT_EQ(specimens::valueOf(instrument, sheet, u"other"_s), each.other);
        EXPECT_EQ(specimens::valueOf(instrument, sheet, u"anxiety"_s), -each.self);
        EXPECT_EQ(specimens::valueOf(instrument, sheet, u"avoidance"_s), -each.other);
    }
    EXPECT_FALSE(
        specimens::valueOf(instrument, specimens::sheet(instrument, u"6 2 - 4"_s), u"self"_s));
}

TEST(RelationshipScales, UseOneItemTwiceOnceReversed)
{
    core::Instrument instrument = specimens::plain(30, 1, 5);
    instrument.scorings = {
        specimens::scoring(u"secure"_s, ScoringMethod::MeanCoded, {3, -9, 10, 15, -28}),
        specimens::scoring(u"fearful"_s, ScoringMethod::MeanCoded, {1, 5, 12, 24}),
        specimens::scoring(u"preoccupied"_s, ScoringMethod::MeanCoded, {-6, 8, 16, 25}),
        specimens::scoring(u"dismissing"_s, ScoringMethod::MeanCoded, {2, 6, 19, 22, 26})};
    core::AnswerSheet running(instrument, instrument.forms.front());
    for (int i = 0; i < 30; ++i)
        ASSERT_TRUE(running.answer(instrument.items[static_cast<std::size_t>(i)].id, i % 5 + 1));

    struct Case {
        core::AnswerSheet sheet;
        core::PerStyle<double> expected; // secure, preoccupied, dismissing, fearful
    };
    const Case cases[] = {{specimens::straightLine(instrument, 3), {{3.0, 3.0, 3.0, 3.0}}},
                          {specimens::straightLine(instrument, 5), {{3.4, 4.0, 5.0, 5.0}}},
                          {running, {{3.6, 3.5, 2.0, 3.0}}}};
    for (const Case &each : cases) {
        for (const Style style : core::styles)
            EXPECT_NEAR(*specimens::valueOf(instrument, each.sheet, core::styleId(style)),
                        each.expected[style], 1e-12);
    }
}
