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
