// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/respondent_ids.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

TEST(RespondentIds, AreThoseOfThePeopleChosen)
{
    core::RespondentIds ids;
    for (const char *name : {"Ada", "", "Kim"})
        ids.append(name);
    const core::RespondentIds chosen = core::selectPeople(ids, {2, 0});
    ASSERT_EQ(chosen.size(), 2u);
    EXPECT_EQ(chosen.at(0), u"Kim"_s);
    EXPECT_EQ(chosen.at(1), u"Ada"_s);
    EXPECT_TRUE(core::selectPeople(core::RespondentIds(), {0, 1}).isEmpty());
}

TEST(Pseudonyms, AreEachNumberOnceInAnOrderThatIsNotThatOfTheRows)
{
    const std::vector<std::uint32_t> numbers = core::pseudonyms(1000, 7);
    std::vector<std::uint32_t> sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    int inPlace = 0;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        EXPECT_EQ(sorted[row], row + 1);
        inPlace += numbers[row] == row + 1;
    }
    EXPECT_LT(inPlace, 10);
    EXPECT_EQ(numbers, core::pseudonyms(1000, 7));
    EXPECT_NE(numbers, core::pseudonyms(1000, 8));
    EXPECT_TRUE(core::pseudonyms(0, 1).empty());
}

TEST(RespondentIds, AreCutBeforeTheLetterThatGoesBeyondSixtyFourBytes)
{
    const auto kept = [](const std::string &name) {
        core::RespondentIds ids;
        ids.append("before");
        ids.append(name);
        ids.append("after");
        EXPECT_EQ(ids.at(0), u"before"_s);
        EXPECT_EQ(ids.at(2), u"after"_s);
        return ids.at(1).toStdString();
    };
    const std::string x63(63, 'x');
    const std::string x62(62, 'x');
    EXPECT_EQ(kept(x63 + "y"), x63 + "y");
    EXPECT_EQ(kept(x63 + "yz"), x63 + "y");
    EXPECT_EQ(kept(x62 + "é"), x62 + "é") << "64 bytes";
    EXPECT_EQ(kept(x63 + "é"), x63) << "65 bytes, the last two a letter";
    EXPECT_EQ(kept(x63 + "🪶"), x63);
    EXPECT_EQ(kept(x62 + "🪶"), x62);
    EXPECT_EQ(kept(std::string(30, 'x') + std::string(40, '\x80')), std::string(29, 'x'))
        << "no UTF-8 at all: cut before what could be a letter, nothing beyond it is read";
}
