// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/practice_schedule.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::PracticeOutcome;
using core::PracticeState;

namespace
{

const QDate today(2026, 11, 24);

QDate inDays(int days)
{
    return today.addDays(days);
}

} // namespace

TEST(PracticeSchedule, MovesOneBoxUpOnAHitAndBackToTheFirstOnAMiss)
{
    struct Case {
        std::optional<PracticeState> before;
        PracticeOutcome outcome;
        int box;
        int days;
    };
    const Case cases[] = {
        {std::nullopt, PracticeOutcome::Hit, 2, 2},
        {std::nullopt, PracticeOutcome::Missed, 1, 1},
        {PracticeState{1, today}, PracticeOutcome::Hit, 2, 2},
        {PracticeState{2, today}, PracticeOutcome::Hit, 3, 4},
        {PracticeState{3, today}, PracticeOutcome::Hit, 4, 8},
        {PracticeState{4, today}, PracticeOutcome::Hit, 5, 16},
        {PracticeState{5, today}, PracticeOutcome::Hit, 5, 16},
        {PracticeState{4, today}, PracticeOutcome::Missed, 1, 1},
        // Practised long after it was due, or before: the next date counts from today.
        {PracticeState{2, inDays(-100)}, PracticeOutcome::Hit, 3, 4},
        {PracticeState{2, inDays(3)}, PracticeOutcome::Hit, 3, 4},
        // A box that no program of ours wrote.
        {PracticeState{99, today}, PracticeOutcome::Hit, 5, 16},
        {PracticeState{-3, today}, PracticeOutcome::Hit, 2, 2},
    };
    for (const Case &each : cases) {
        EXPECT_EQ(core::afterPractice(each.before, each.outcome, today),
                  (PracticeState{each.box, inDays(each.days)}))
            << "to box " << each.box;
    }
}

TEST(PracticeSchedule, ChoosesWhatIsMostInNeedOfPractice)
{
    struct Case {
        const char *why;
        QHash<QString, PracticeState> states;
        QString except;
        QString next;
    };
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s};
    const Case cases[] = {
        {"the first never practised in the order given", {}, {}, u"a"_s},
        {"the next one where that was just shown", {}, u"a"_s, u"b"_s},
        {"what is due comes before what is new", {{u"c"_s, {2, today}}}, {}, u"c"_s},
        {"what is new comes before what is not due", {{u"a"_s, {1, inDays(1)}}}, {}, u"b"_s},
        {"the lowest box, however long the others wait",
         {{u"a"_s, {2, inDays(-9)}}, {u"b"_s, {1, today}}, {u"c"_s, {3, today}}},
         {},
         u"b"_s},
        {"in a box the longest overdue",
         {{u"a"_s, {2, inDays(-1)}}, {u"b"_s, {2, inDays(-4)}}, {u"c"_s, {2, today}}},
         {},
         u"b"_s},
        {"of equals the first in the order given",
         {{u"b"_s, {1, today}}, {u"c"_s, {1, today}}},
         {},
         u"b"_s},
        {"the soonest where nothing is due or new",
         {{u"a"_s, {1, inDays(5)}}, {u"b"_s, {4, inDays(2)}}, {u"c"_s, {2, inDays(3)}}},
         {},
         u"b"_s},
        {"but not what was just shown",
         {{u"a"_s, {1, inDays(5)}}, {u"b"_s, {4, inDays(2)}}, {u"c"_s, {2, inDays(3)}}},
         u"b"_s,
         u"c"_s},
        {"what is not among the ids does not count", {{u"gone"_s, {1, inDays(-9)}}}, {}, u"a"_s},
    };
    for (const Case &each : cases)
        EXPECT_EQ(core::nextToPractise(ids, each.states, today, each.except), each.next)
            << each.why;
}

TEST(PracticeSchedule, ShowsTheOnlyOneAgainAndNothingWhereThereIsNone)
{
    EXPECT_EQ(core::nextToPractise({u"a"_s}, {}, today, u"a"_s), u"a"_s);
    EXPECT_EQ(core::nextToPractise({}, {}, today, u"a"_s), QString());
    EXPECT_EQ(core::nextToPractise({}, {}, today), QString());
}
