// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_cell.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(CsvCell, IsQuotedWhereItMustBeAndNeverAFormula)
{
    const std::pair<QString, std::string> cells[] = {
        {{}, ""},
        {u"Zöe"_s, "Zöe"},
        {u"a,b"_s, "\"a,b\""},
        {u"a\"b"_s, "\"a\"\"b\""},
        {u"a\nb"_s, "\"a\nb\""},
        {u"=1+1"_s, "'=1+1"},
        {u"+cmd"_s, "'+cmd"},
        {u"-cmd"_s, "'-cmd"},
        {u"@cmd"_s, "'@cmd"},
        {u"\t=1"_s, "'\t=1"},
        {u"\r=1"_s, "\"'\r=1\""},
        {u"\n=1"_s, "\"'\n=1\""},
        {u"=HYPERLINK(\"x\",\"y\")"_s, "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
        {u"a;b"_s, "\"a;b\""},
        {u" a "_s, "\" a \""},
        {u"-1.5"_s, "-1.5"},
        {u"+49"_s, "+49"},
    };
    for (const auto &[text, cell] : cells)
        EXPECT_EQ(core::csvCell(text), cell);
}
