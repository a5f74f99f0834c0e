// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/whole_table.h"

#include "wheel.h"

#include "app/widgets/read_only_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class WholeTableTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        auto *before = new QLabel(u"before"_s);
        before->setMinimumHeight(150);
        column->addWidget(before);
        column->addWidget(m_table = new QTableView);
        auto *after = new QLabel(u"after"_s);
        after->setMinimumHeight(600);
        column->addWidget(after);
        m_table->setModel(&m_model);
        app::makeReadOnly(*m_table);
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        new app::WholeTable(*m_table);
        m_model.setHorizontalHeaderLabels({u"Statement"_s, u"Change"_s});
        setRows(30);
        m_page.setWidget(body);
        m_page.setWidgetResizable(true);
        m_page.resize(400, 500);
        m_page.show();
        QTest::qWait(20);
    }

    void setRows(int count)
    {
        m_model.setRowCount(0);
        for (int row = 0; row < count; ++row) {
            m_model.appendRow({new QStandardItem(u"It helps to turn to somebody close when a day "
                                                 "was hard, and to tell of it"_s),
                               new QStandardItem(u"1"_s)});
        }
    }

    int rowsHeight() const
    {
        int height = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            height += m_table->rowHeight(row);
        return height;
    }

    int headTop() const
    {
        return m_table->horizontalHeader()->mapTo(m_page.viewport(), QPoint()).y();
    }

    QStandardItemModel m_model{0, 2};
    QScrollArea m_page;
    QTableView *m_table = nullptr;
};

} // namespace

TEST_F(WholeTableTest, IsAsHighAsItsRowsHoweverTheyBreak)
{
    EXPECT_EQ(m_table->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(m_table->viewport()->height(), rowsHeight());
    const int narrow = m_table->height();
    m_page.resize(1200, 500);
    QTest::qWait(20);
    EXPECT_LT(m_table->height(), narrow);
    EXPECT_EQ(m_table->viewport()->height(), rowsHeight());
    setRows(3);
    QTest::qWait(20);
    EXPECT_EQ(m_table->viewport()->height(), rowsHeight());
    EXPECT_EQ(m_table->verticalScrollBar()->maximum(), 0);
}

TEST_F(WholeTableTest, LeavesTheWheelToThePageAndKeepsItsHeadInSight)
{
    QScrollBar *bar = m_page.verticalScrollBar();
    bar->setValue(100);
    const int ownPlace = headTop();
    EXPECT_GT(ownPlace, 0) << "its own place is in sight";
    turnWheel(*m_table->viewport(), -120);
    EXPECT_GT(bar->value(), 100);
    bar->setValue(150 + m_table->height() / 2);
    EXPECT_EQ(headTop(), 0);
    const QWidget *atTheEdge = m_page.viewport()->childAt(60, 4);
    EXPECT_TRUE(m_table->horizontalHeader()->isAncestorOf(atTheEdge)) << "over the rows";
    bar->setValue(bar->maximum());
    EXPECT_LT(headTop(), 0) << "it goes with the last row";
    bar->setValue(100);
    EXPECT_EQ(headTop(), ownPlace);
}
