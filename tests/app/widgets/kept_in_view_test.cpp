// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/kept_in_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace
{

// A page with a picture beside a column of 2,000 pixels, and something below both.
class KeptInViewTest : public testing::Test
{
protected:
    void open(int pictureHeight)
    {
        m_picture = new QLabel;
        m_picture->setFixedHeight(pictureHeight);
        auto *column = new QLabel;
        column->setFixedHeight(2000);
        auto *below = new QLabel;
        below->setFixedHeight(800);
        auto *body = new QWidget;
        auto *rows = new QVBoxLayout(body);
        auto *row = new QHBoxLayout;
        row->addWidget(new app::KeptInView(m_picture), 1);
        row->addWidget(column, 1);
        rows->addLayout(row);
        rows->addWidget(below);
        m_page.setWidgetResizable(true);
        m_page.setWidget(body);
        m_page.resize(600, 500);
        m_page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_page));
    }

    int topOfPicture() const { return m_picture->mapTo(m_page.viewport(), QPoint()).y(); }
    void scrollTo(int value) { m_page.verticalScrollBar()->setValue(value); }

    QScrollArea m_page;
    QLabel *m_picture = nullptr;
};

} // namespace

TEST_F(KeptInViewTest, StaysWhileThePageScrollsAlongTheColumn)
{
    open(300);
    const int atFirst = topOfPicture();
    for (const int scrolled : {100, 700, 1500}) {
        scrollTo(scrolled);
        EXPECT_GE(topOfPicture(), 0) << scrolled;
        EXPECT_LE(topOfPicture() + m_picture->height(), m_page.viewport()->height()) << scrolled;
    }
    scrollTo(0);
    EXPECT_EQ(topOfPicture(), atFirst);
}

TEST_F(KeptInViewTest, EndsWithItsRow)
{
    open(300);
    scrollTo(m_page.verticalScrollBar()->maximum());
    const QWidget &row = *m_picture->parentWidget();
    EXPECT_EQ(m_picture->geometry().bottom(), row.height() - 1);
    EXPECT_LT(topOfPicture(), 0) << "it does not lie over what is below";
}

TEST_F(KeptInViewTest, ScrollsWithThePageWhereItIsHigherThanTheWindow)
{
    open(700);
    scrollTo(400);
    EXPECT_EQ(m_picture->y(), 0) << "else its lower end would never be seen";
}

TEST_F(KeptInViewTest, GrowsWithItsPicture)
{
    open(300);
    m_picture->setFixedHeight(400);
    QTest::qWait(1);
    EXPECT_EQ(m_picture->height(), 400);
    scrollTo(900);
    EXPECT_LE(topOfPicture() + 400, m_page.viewport()->height());
}
