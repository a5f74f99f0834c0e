// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/cell_text.h"

#include <gtest/gtest.h>

#include <vector>

using core::decimalNumber;
using core::numberBesideWords;

TEST(CellText, ReadsANumberHoweverItIsWritten)
{
    for (const char *five : {"5", " 5", "5 ", "5.0", "5,0", "5,00", "+5", "05", "5.", "5e0", "'5",
                             "\"5\"", "5\xC2\xA0",
                             "\xE2\x80\xAF"
                             "5",
                             "\xEF\xBC\x95", " \xC2\xA0 5 \xC2\xA0",
                             "\xEF\xBB\xBF"
                             "5"})
        EXPECT_EQ(decimalNumber(five), 5.0) << five;
    EXPECT_EQ(decimalNumber("-3"), -3.0);
    EXPECT_EQ(decimalNumber("\xE2\x88\x92"
                            "3"),
              -3.0)
        << "a minus sign";
    EXPECT_EQ(decimalNumber("4,33"), 4.33);
    for (const char *none : {"", " ", "five", "5 5", "5-6", "++5", "+-5", "1,2,3", "nan", "inf",
                             "5x", "1e999", "\xEF\xBC"})
        EXPECT_EQ(decimalNumber(none), std::nullopt) << none;
}

TEST(CellText, FindsTheNumberBesideWords)
{
    for (const char *five : {"5 - Agree", "5 = Agree", "5: agree", "5. Agree", "5) agree",
                             "(5) Agree", "[5] Agree", "5 Agree", "5 \xE2\x80\x93 Agree",
                             "5\xE2\x80\x94"
                             "Agree",
                             "Agree (5)", "Agree = 5", "Somewhat agree [5]", " 5 - Agree ",
                             "5 \xE2\x80\x93 \xC3\xBC"
                             "ber"})
        EXPECT_EQ(numberBesideWords(five), 5.0) << five;
    for (const char *none : {"Agree", "5", "", "5 or 6 times", "2026-03-01", "5-6", "5agree", "A5",
                             "Question 5 of 6", "(5)", "= 5", "Agree (some)"})
        EXPECT_EQ(numberBesideWords(none), std::nullopt) << none;
}
