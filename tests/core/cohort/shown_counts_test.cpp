// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/shown_counts.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

using As = core::ShownCount::As;
using Parts = std::vector<std::size_t>;

namespace
{

const core::GroupPrivacy fives;

std::string written(const Parts &parts, const core::GroupPrivacy &privacy = fives)
{
    std::string text;
    for (const core::ShownCount &each : core::shownCounts(parts, privacy)) {
        text += text.empty() ? "" : " ";
        text += each.as == As::Exact ? std::to_string(each.people)
                : each.as == As::Few ? "<" + std::to_string(each.people)
                                     : "?";
    }
    return text;
}

/// Of parts whose sum is known: no part of few is told, and what is hidden is no few people either.
void expectSafe(const Parts &parts, const std::vector<core::ShownCount> &shown, std::size_t least)
{
    std::size_t hidden = 0;
    bool any = false;
    bool moreToHide = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (shown[i].isExact()) {
            EXPECT_EQ(shown[i].people, parts[i]);
            EXPECT_TRUE(parts[i] == 0 || parts[i] >= least);
            moreToHide = moreToHide || parts[i] > 0;
        } else {
            EXPECT_EQ(shown[i].as == As::Few, parts[i] < least);
            hidden += parts[i];
            any = true;
        }
    }
    EXPECT_TRUE(!any || hidden >= least || !moreToHide) << hidden;
}

} // namespace

TEST(ShownCounts, TellNoPartOfFewAndNoneThatGivesItAway)
{
    EXPECT_EQ(written({18, 6, 5, 0, 0}), "18 6 5 0 0") << "an empty region tells on nobody";
    EXPECT_EQ(written({18, 6, 4, 2, 0}), "18 6 <5 <5 0") << "six people are hidden together";
    EXPECT_EQ(written({18, 8, 4, 0, 0}), "18 ? <5 0 0") << "4 is 30 less the others";
    EXPECT_EQ(written({18, 8, 2, 1, 0}), "18 ? <5 <5 0") << "3 people in two regions";
    EXPECT_EQ(written({27, 3}), "? <5");
    EXPECT_EQ(written({12, 0, 0}), "12 0 0");
    EXPECT_EQ(written({}), "");
}

TEST(ShownCounts, FollowTheSmallestGroupAndHideNobodyWhoDoesNotExist)
{
    EXPECT_EQ(written({18, 9, 8, 0}, {.smallest = 10}), "18 <10 <10 0");
    EXPECT_EQ(written({18, 6, 4}, {.smallest = 1}), "18 ? <5") << "never lowered";
    EXPECT_EQ(written({18, 1, 0}, {.madeUp = true}), "18 1 0");
}

TEST(ShownCounts, AreSafeForAnyGroup)
{
    std::mt19937 random(15);
    for (int round = 0; round < 5000; ++round) {
        Parts parts(1 + random() % 6);
        for (std::size_t &part : parts)
            part = random() % 3 == 0 ? 0 : random() % 12;
        const core::GroupPrivacy privacy{.smallest = 5 + random() % 4};
        expectSafe(parts, core::shownCounts(parts, privacy), privacy.leastTold());
    }
}

TEST(ShownStyles, TellTheRegionsAsPartsOfThePeoplePlaced)
{
    core::StyleCounts counts;
    counts.perStyle.values = {18, 6, 3, 0};
    counts.onTheLine = 1;
    counts.notPlaced = 2;
    const core::ShownStyleCounts shown = core::shownStyles(counts, fives);
    EXPECT_EQ(shown.placed, 28U);
    EXPECT_EQ(shown.notPlaced, 2U);
    EXPECT_EQ(shown.perStyle[core::Style::Secure].people, 18U);
    EXPECT_EQ(shown.perStyle[core::Style::Preoccupied].as, As::Withheld);
    EXPECT_EQ(shown.perStyle[core::Style::Dismissing].as, As::Few);
    EXPECT_EQ(shown.onTheLine.as, As::Few);
}

TEST(ShownComparison, GivesNoCellAwayByItsRowOrItsColumn)
{
    std::mt19937 random(13);
    for (int round = 0; round < 2000; ++round) {
        const std::size_t people = 5 + random() % 60;
        std::vector<core::StyleReading> first(people);
        std::vector<core::StyleReading> second(people);
        for (std::size_t i = 0; i < people; ++i) {
            first[i] = static_cast<core::StyleReading>(random() % 5);
            second[i] =
                random() % 4 == 0 ? static_cast<core::StyleReading>(random() % 5) : first[i];
        }
        const auto comparison = *core::compareReadings(first, second);
        const core::ShownComparison shown = core::shownComparison(comparison, fives);
        Parts changed{comparison.changed(), people - comparison.changed()};
        for (std::size_t line = 0; line < 5; ++line) {
            Parts row;
            Parts column;
            std::vector<core::ShownCount> shownRow;
            std::vector<core::ShownCount> shownColumn;
            for (std::size_t i = 0; i < 5; ++i) {
                const auto at = [&](std::size_t a, std::size_t b) {
                    return comparison.people(static_cast<core::StyleReading>(a),
                                             static_cast<core::StyleReading>(b));
                };
                row.push_back(at(line, i));
                column.push_back(at(i, line));
                shownRow.push_back(shown.people[line][i]);
                shownColumn.push_back(shown.people[i][line]);
            }
            expectSafe(row, shownRow, 5);
            expectSafe(column, shownColumn, 5);
        }
        const auto isFew = [](std::size_t count) { return count > 0 && count < 5; };
        if (isFew(changed[0]) || isFew(changed[1])) {
            EXPECT_FALSE(shown.changed.isExact());
        }
        if (shown.changed.isExact() && shown.changedStyle.isExact()) {
            EXPECT_FALSE(isFew(shown.changed.people - shown.changedStyle.people));
        }
        const core::ShownComparison madeUp = core::shownComparison(comparison, {.madeUp = true});
        EXPECT_EQ(madeUp.changed.people, comparison.changed());
        EXPECT_EQ(madeUp.changedStyle.people, comparison.changedStyle());
    }
}
