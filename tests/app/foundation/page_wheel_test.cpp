// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/page_wheel.h"

#include "wheel.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class PageWheelTest : public testing::Test
{
protected:
    PageWheelTest()
    {
        auto *body = new QWidget;
        m_column = new QVBoxLayout(body);
        m_page.setWidgetResizable(true);
        m_page.setWidget(body);
        m_page.resize(300, 200);
    }

    template <class Control> Control &add(Control *control)
    {
        m_column->addWidget(control);
        return *control;
    }

    void show()
    {
        auto *rest = new QWidget;
        rest->setMinimumHeight(2000);
        m_column->addWidget(rest);
        m_page.show();
        QApplication::processEvents();
    }

    // Down, and answers how far the page went.
    int pageMovedBy(QWidget &under)
    {
        m_page.verticalScrollBar()->setValue(0);
        turnWheel(under, -120);
        return m_page.verticalScrollBar()->value();
    }

    app::PageWheel m_wheel;
    QScrollArea m_page;
    QVBoxLayout *m_column = nullptr;
};

} // namespace

TEST_F(PageWheelTest, TurnsThePageOverWhatIsClosedAndLeavesItsValue)
{
    auto &combo = add(new QComboBox);
    combo.addItems({u"a"_s, u"b"_s, u"c"_s});
    combo.setCurrentIndex(1);
    auto &number = add(new QSpinBox);
    number.setValue(5);
    auto &day = add(new QDateEdit(QDate(2026, 11, 29)));
    auto &slider = add(new QSlider(Qt::Horizontal));
    slider.setValue(50);
    show();
    for (QWidget *under :
         std::initializer_list<QWidget *>{&combo, &number, number.findChild<QLineEdit *>(), &day,
                                          day.findChild<QLineEdit *>(), &slider}) {
        under->setFocus();
        EXPECT_GT(pageMovedBy(*under), 0) << under->metaObject()->className();
    }
    EXPECT_EQ(combo.currentIndex(), 1);
    EXPECT_EQ(number.value(), 5);
    EXPECT_EQ(day.date(), QDate(2026, 11, 29));
    EXPECT_EQ(slider.value(), 50);
}

TEST_F(PageWheelTest, TurnsAListThatIsOpen)
{
    auto &combo = add(new QComboBox);
    for (int i = 0; i < 200; ++i)
        combo.addItem(QString::number(i));
    show();
    combo.showPopup();
    QApplication::processEvents();
    turnWheel(*combo.view()->viewport(), -120);
    EXPECT_GT(combo.view()->verticalScrollBar()->value(), 0);
    EXPECT_EQ(m_page.verticalScrollBar()->value(), 0);
    combo.hidePopup();
}

TEST_F(PageWheelTest, TurnsScrollBarsAsEver)
{
    show();
    EXPECT_GT(pageMovedBy(*m_page.verticalScrollBar()), 0);
}
