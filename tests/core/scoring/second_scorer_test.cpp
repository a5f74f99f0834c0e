// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

// A second scorer that shares nothing with the first: item numbers written down again from the
// published keys, raw numbers in an array, 0 for a missing answer, one loop.
namespace
{

struct Key {
    QString instrument;
    QString scoring;
    int items;
    int lo;
    int hi;
    int mostMissing;
    std::vector<int> counted;
    std::vector<int> reversed;
};

std::vector<int> everySecond(int first)
{
    std::vector<int> numbers;
    for (int number = first; number <= 36; number += 2)
        numbers.push_back(number);
    return numbers;
}

std::vector<int> fromTo(int first, int last)
{
    std::vector<int> numbers;
    for (int number = first; number <= last; ++number)
        numbers.push_back(number);
    return numbers;
}

const std::vector<Key> &keys()
{
    static const std::vector<Key> all{
        {u"ecr"_s, u"anxiety"_s, 36, 1, 7, 3, everySecond(2), {22}},
        {u"ecr"_s,
         u"avoidance"_s,
         36,
         1,
         7,
         3,
         everySecond(1),
         {3, 15, 19, 25, 27, 29, 31, 33, 35}},
        {u"ecr-r"_s, u"anxiety"_s, 36, 1, 7, 3, fromTo(1, 18), {9, 11}},
        {u"ecr-r"_s,
         u"avoidance"_s,
         36,
         1,
         7,
         3,
         fromTo(19, 36),
         {20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36}},
        {u"ecr-s"_s, u"anxiety"_s, 12, 1, 7, 1, {2, 4, 6, 8, 10, 12}, {8}},
        {u"ecr-s"_s, u"avoidance"_s, 12, 1, 7, 1, {1, 3, 5, 7, 9, 11}, {1, 5, 9}},
        {u"ecr-12"_s, u"anxiety"_s, 12, 1, 7, 1, {1, 2, 3, 5, 7, 8}, {}},
        {u"ecr-12"_s, u"avoidance"_s, 12, 1, 7, 1, {4, 6, 9, 10, 11, 12}, {6, 9, 10, 11, 12}},
        {u"ecr-rs"_s, u"anxiety"_s, 9, 1, 7, 0, {7, 8, 9}, {}},
        {u"ecr-rs"_s, u"avoidance"_s, 9, 1, 7, 1, {1, 2, 3, 4, 5, 6}, {1, 2, 3, 4}},
        {u"raas"_s, u"anxiety"_s, 18, 1, 5, 1, {3, 4, 9, 10, 11, 15}, {}},
        {u"raas"_s, u"close"_s, 18, 1, 5, 1, {1, 6, 8, 12, 13, 17}, {8, 13, 17}},
        {u"raas"_s, u"depend"_s, 18, 1, 5, 1, {2, 5, 7, 14, 16, 18}, {2, 7, 16, 18}},
        // 6 minus the mean of closeness and dependence: those not reversed there are reversed here.
        {u"raas"_s,
         u"avoidance"_s,
         18,
         1,
         5,
         2,
         {1, 2, 5, 6, 7, 8, 12, 13, 14, 16, 17, 18},
         {1, 5, 6, 12, 14}},
    };
    return all;
}

struct Outcome {
    int answered = 0;
    std::optional<double> mean;
};

Outcome scoreSlowly(const Key &key, const std::vector<int> &raw)
{
    double sum = 0.0;
    Outcome outcome;
    for (const int number : key.counted) {
        const int answer = raw[static_cast<std::size_t>(number - 1)];
        if (answer == 0)
            continue;
        ++outcome.answered;
        const bool reversed =
            std::find(key.reversed.begin(), key.reversed.end(), number) != key.reversed.end();
        sum += reversed ? key.lo + key.hi - answer : answer;
    }
    const int missing = static_cast<int>(key.counted.size()) - outcome.answered;
    if (missing <= key.mostMissing)
        outcome.mean = sum / outcome.answered;
    return outcome;
}

} // namespace

TEST(SecondScorer, AgreesOnTenThousandRandomSheetsWithGaps)
{
    std::mt19937 random(19980114);
    std::uniform_real_distribution<double> shareMissing(0.0, 0.3);
    int scored = 0;
    int notScored = 0;
    const QStringList ids{u"ecr"_s, u"ecr-r"_s, u"ecr-s"_s, u"ecr-12"_s, u"ecr-rs"_s, u"raas"_s};
    std::vector<core::Instrument> instruments;
    for (const QString &id : ids)
        instruments.push_back(specimens::shipped(id));

    for (int round = 0; round < 10'000; ++round) {
        const core::Instrument &instrument = instruments[random() % instruments.size()];
        std::vector<const Key *> matching;
        for (const Key &key : keys()) {
            if (key.instrument == instrument.id)
                matching.push_back(&key);
        }
        ASSERT_FALSE(matching.empty());
        ASSERT_EQ(instrument.items.size(), static_cast<std::size_t>(matching.front()->items));

        std::bernoulli_distribution missing(shareMissing(random));
        std::uniform_int_distribution<int> answer(matching.front()->lo, matching.front()->hi);
        std::vector<int> raw;
        core::AnswerSheet sheet(instrument, instrument.forms.front());
        for (const core::Item &item : instrument.items) {
            raw.push_back(missing(random) ? 0 : answer(random));
            if (raw.back() != 0) {
                ASSERT_TRUE(sheet.answer(item.id, raw.back()));
            }
        }
        const auto fast = core::score(instrument, sheet);
        ASSERT_TRUE(fast);
        for (const Key *key : matching) {
            const Outcome slow = scoreSlowly(*key, raw);
            const core::SubscaleScore *subscale = fast->find(key->scoring);
            ASSERT_TRUE(subscale);
            ASSERT_EQ(subscale->answered, slow.answered) << round;
            ASSERT_EQ(subscale->value.has_value(), slow.mean.has_value()) << round;
            if (slow.mean) {
                ASSERT_NEAR(*subscale->value, *slow.mean, 1e-12) << round;
            }
            ++(slow.mean ? scored : notScored);
        }
    }
    EXPECT_GT(scored, 5'000);
    EXPECT_GT(notScored, 1'000) << "the sheets must also try the minimum";
}
