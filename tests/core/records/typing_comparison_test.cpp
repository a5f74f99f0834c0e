// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/typing_comparison.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

const QStringList items{u"a"_s, u"b"_s, u"c"_s};

using Answers = QMap<QString, std::optional<int>>;

} // namespace

TEST(TypingComparison, NamesEveryCellThatWasTypedInTwoWays)
{
    core::ClassDraft draft;
    draft.rows = {
        {0, {{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}}, {{u"a"_s, 1}, {u"b"_s, 5}, {u"c"_s, 3}}},
        {0,
         {{u"a"_s, 1}, {u"b"_s, std::nullopt}, {u"c"_s, 3}},
         {{u"a"_s, std::nullopt}, {u"c"_s, 3}}},
        {0, {{u"a"_s, 7}, {u"b"_s, 7}}, {{u"a"_s, 6}}},
        {0, {{u"a"_s, 1}}},
        {0, {}}};
    const core::TypingComparison comparison = core::compareTypings(draft, items);
    EXPECT_EQ(comparison.differences,
              (std::vector<core::TypingDifference>{
                  {0, u"b"_s, 2, 5}, {1, u"a"_s, 1, std::nullopt}, {2, u"a"_s, 7, 6}}))
        << "left out and not reached are the same, and the last sheet counts as far as it goes";
    EXPECT_EQ(comparison.cells, 7U);
    EXPECT_EQ(comparison.sheetsLeft, 1U);
}

TEST(TypingComparison, ComparesASheetThatTheFirstTypingHasNotGot)
{
    core::ClassDraft draft;
    draft.rows = {{0, {{u"a"_s, 1}}, {{u"a"_s, 1}}},
                  {0, {}, {{u"a"_s, 4}, {u"b"_s, std::nullopt}}}};
    const core::TypingComparison comparison = core::compareTypings(draft, items);
    EXPECT_EQ(comparison.differences,
              (std::vector<core::TypingDifference>{{1, u"a"_s, std::nullopt, 4}}));
}

TEST(TypingComparison, HasNothingToSayBeforeTheSecondTyping)
{
    core::ClassDraft draft;
    draft.rows = {{0, {{u"a"_s, 1}}}, {0, {}}};
    EXPECT_EQ(core::compareTypings(draft, items), (core::TypingComparison{.sheetsLeft = 1}));
}
