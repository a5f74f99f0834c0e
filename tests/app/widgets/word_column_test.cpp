// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/word_column.h"

#include "app/widgets/read_only_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class WordColumnTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_model.setHorizontalHeaderLabels({u"No."_s, u"Statement"_s, u"Change"_s});
        m_model.appendRow({new QStandardItem(u"1"_s),
                           new QStandardItem(u"An overwhelmingnesslessnessship of it all"_s),
                           new QStandardItem(u"+0.25 of the difference"_s)});
        m_table.setModel(&m_model);
        app::makeReadOnly(m_table);
        m_table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        new app::WordColumn(m_table, 1);
    }

    int widthAt(int width)
    {
        m_table.resize(width, 200);
        m_table.show();
        QTest::qWait(20);
        return m_table.columnWidth(1);
    }

    int longestWord() const
    {
        return m_table.fontMetrics().horizontalAdvance(u"overwhelmingnesslessnessship"_s);
    }

    QStandardItemModel m_model;
    QTableView m_table;
};

} // namespace

TEST_F(WordColumnTest, TakesWhatTheOthersLeave)
{
    widthAt(900);
    EXPECT_EQ(m_table.horizontalHeader()->length(), m_table.viewport()->width());
    EXPECT_EQ(m_table.horizontalScrollBar()->maximum(), 0);
}

TEST_F(WordColumnTest, IsNeverNarrowerThanItsLongestWord)
{
    EXPECT_GE(widthAt(150), longestWord());
    EXPECT_GT(m_table.horizontalScrollBar()->maximum(), 0) << "what does not fit is scrolled to";
}

TEST_F(WordColumnTest, IsAsWideAgainAfterTheTypeWasLargerOrTheWindowWider)
{
    const int before = widthAt(150);
    const QFont font = m_table.font();
    QFont larger = font;
    larger.setPointSizeF(2 * font.pointSizeF());
    m_table.setFont(larger);
    QTest::qWait(20);
    EXPECT_GT(m_table.columnWidth(1), before);
    m_table.setFont(font);
    widthAt(900);
    EXPECT_EQ(widthAt(150), before);
}

TEST_F(WordColumnTest, MakesRoomForALongerWordThatComesLater)
{
    widthAt(150);
    m_model.item(0, 1)->setText(u"overwhelmingnesslessnessshipoverwhelmingnesslessnessship"_s);
    QTest::qWait(20);
    EXPECT_GE(m_table.columnWidth(1), 2 * longestWord());
}
