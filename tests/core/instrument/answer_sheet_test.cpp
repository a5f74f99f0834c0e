// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "osd_files.h"

#include "core/instrument/answer_sheet.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

core::AnswerSheet emptySheet()
{
    const core::Instrument tea = goodInstrument();
    return {tea, tea.forms.front()};
}

} // namespace

TEST(AnswerSheet, HoldsOnlyTheItemsThatCanBeAnswered)
{
    EXPECT_EQ(emptySheet().itemIds(), (QStringList{u"t1"_s, u"t2"_s, u"t3"_s, u"t4"_s}));
}

TEST(AnswerSheet, StartsWithNothingAnswered)
{
    const core::AnswerSheet sheet = emptySheet();
    EXPECT_EQ(sheet.answeredCount(), 0);
    EXPECT_EQ(sheet.openItemIds().size(), 4);
    EXPECT_FALSE(sheet.answerTo(u"t1"_s).has_value());
}

TEST(AnswerSheet, RefusesWhatLiesOutsideTheItemsScale)
{
    core::AnswerSheet sheet = emptySheet();
    for (const int value : {0, 8, -1, 99})
        EXPECT_FALSE(sheet.answer(u"t1"_s, value));
    EXPECT_FALSE(sheet.answer(u"t3"_s, 6)) << "t3 has five points";
    EXPECT_FALSE(sheet.answer(u"t0"_s, 1)) << "an instruction has no answer";
    EXPECT_FALSE(sheet.answer(u"t99"_s, 1));
    EXPECT_EQ(sheet, emptySheet());
}

TEST(AnswerSheet, TakesASkipBackWhenTheItemIsAnsweredAndAnAnswerWhenItIsSkipped)
{
    core::AnswerSheet sheet = emptySheet();
    EXPECT_TRUE(sheet.skip(u"t2"_s));
    EXPECT_TRUE(sheet.isSkipped(u"t2"_s));
    EXPECT_TRUE(sheet.answer(u"t2"_s, 4));
    EXPECT_FALSE(sheet.isSkipped(u"t2"_s));
    EXPECT_TRUE(sheet.skip(u"t2"_s));
    EXPECT_FALSE(sheet.answerTo(u"t2"_s).has_value());
    EXPECT_EQ(sheet.openItemIds(), (QStringList{u"t1"_s, u"t3"_s, u"t4"_s}));
}

TEST(AnswerSheet, OfAShortFormKnowsOnlyItsItems)
{
    const core::Instrument tea = goodInstrument();
    core::AnswerSheet sheet(tea, *tea.findForm(u"short"_s));
    EXPECT_TRUE(sheet.answer(u"t1"_s, 7));
    EXPECT_FALSE(sheet.answer(u"t2"_s, 7));
}
