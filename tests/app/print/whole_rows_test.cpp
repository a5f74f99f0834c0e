// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/whole_rows.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

// Rows of words that break into several lines, over many pages.
QTextTable &tableIn(QTextDocument &document, double pageHeight, int rows)
{
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    cursor.insertText(u"A heading"_s);
    QTextTableFormat format;
    format.setCellPadding(3);
    QTextTable &table = *cursor.insertTable(rows, 3, format);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < 3; ++column) {
            table.cellAt(row, column)
                .firstCursorPosition()
                .insertText(u"It helps to tell somebody of a day that was hard. "_s.repeated(
                    1 + (row + column) % 4));
        }
    }
    document.setPageSize({400, pageHeight});
    return table;
}

} // namespace

TEST(WholeRows, AreTornByNoEndOfAPage)
{
    for (const double height : {300.0, 420.0, 555.0}) {
        QTextDocument document;
        QTextTable &table = tableIn(document, height, 60);
        ASSERT_GE(app::pagetext::tornRow(table), 0) << "they would be";
        const int pages = document.pageCount();
        app::pagetext::keepRowsWhole(document);
        EXPECT_EQ(app::pagetext::tornRow(table), -1) << height;
        EXPECT_GE(document.pageCount(), pages);
        EXPECT_LE(document.pageCount(), 2 * pages) << "no page is left empty";
    }
}

TEST(WholeRows, StayAsTheyAreWhereOnePageIsEnough)
{
    QTextDocument document;
    QTextTable &table = tableIn(document, 5000, 10);
    const QString before = document.toHtml();
    app::pagetext::keepRowsWhole(document);
    EXPECT_EQ(document.toHtml(), before);
    EXPECT_EQ(app::pagetext::tornRow(table), -1);
}

TEST(WholeRows, LeaveARowAloneThatNoPageCouldHold)
{
    QTextDocument document;
    QTextTable &table = tableIn(document, 60, 3);
    app::pagetext::keepRowsWhole(document);
    EXPECT_LE(document.pageCount(), 60);
    EXPECT_EQ(table.rows(), 3);
}
