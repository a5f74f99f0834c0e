// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/program_style.h"
#include "app/foundation/theme/theme.h"
#include "app/foundation/theme/visible_focus.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class VisibleFocusTest : public testing::Test
{
protected:
    VisibleFocusTest()
    {
        QApplication::setStyle(new app::ProgramStyle);
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(m_button);
        m_text->setFrameShape(QFrame::NoFrame);
        m_text->setPlainText(u"An article"_s);
        m_page->setFrameShape(QFrame::NoFrame);
        m_list->setFrameShape(QFrame::NoFrame);
        m_stack->setFocusPolicy(Qt::StrongFocus);
        for (QWidget *place : places())
            column->addWidget(place);
        m_window.resize(400, 700);
        m_window.show();
        m_window.activateWindow();
        m_button->setFocus();
    }

    ~VisibleFocusTest() override { QApplication::setStyle(u"Fusion"_s); }

    std::vector<QWidget *> places() const { return {m_text, m_page, m_list, m_stack}; }

    QImage picture()
    {
        QApplication::processEvents();
        return m_window.grab().toImage();
    }

    // How many pixels along the upper edge of a place are another colour with the focus there.
    int changedAbove(QWidget &place)
    {
        m_button->setFocus();
        const QImage before = picture();
        place.setFocus(Qt::TabFocusReason);
        EXPECT_TRUE(place.hasFocus());
        const QImage after = picture();
        const QRect box(place.mapTo(&m_window, QPoint()), place.size());
        int changed = 0;
        for (int x = box.left(); x <= box.right(); ++x) {
            for (int y = box.top(); y < box.top() + 3; ++y) {
                if (app::contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3.0) {
                    ++changed;
                    break;
                }
            }
        }
        return changed;
    }

    app::VisibleFocus m_focus;
    QWidget m_window;
    QPushButton *m_button = new QPushButton(u"Back"_s);
    QTextBrowser *m_text = new QTextBrowser;
    QScrollArea *m_page = new QScrollArea;
    QListWidget *m_list = new QListWidget;
    QStackedWidget *m_stack = new QStackedWidget;
};

} // namespace

TEST_F(VisibleFocusTest, RingsWhatShowsNoPlaceByItselfForWhoeverUsesTheKeys)
{
    QTest::keyClick(m_button, Qt::Key_Shift);
    for (QWidget *place : places())
        EXPECT_GT(changedAbove(*place), place->width() / 2) << place->metaObject()->className();
}

TEST_F(VisibleFocusTest, ShowsNothingToWhoeverUsesTheMouse)
{
    QTest::keyClick(m_button, Qt::Key_Shift);
    QTest::mouseClick(m_button, Qt::LeftButton);
    for (QWidget *place : places())
        EXPECT_EQ(changedAbove(*place), 0) << place->metaObject()->className();
}

TEST_F(VisibleFocusTest, RingsNoListThatShowsItsRow)
{
    QTest::keyClick(m_button, Qt::Key_Shift);
    m_list->addItem(u"Secure"_s);
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::TabFocusReason);
    for (const QWidget *frame : m_window.findChildren<QFocusFrame *>())
        EXPECT_FALSE(frame->isVisible());
}

TEST_F(VisibleFocusTest, OutlivesTheWindowItWasSeenIn)
{
    auto *other = new QWidget;
    auto *page = new QScrollArea(other);
    other->show();
    other->activateWindow();
    QTest::keyClick(other, Qt::Key_Shift);
    page->setFocus(Qt::TabFocusReason);
    delete other;
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    QTest::keyClick(m_button, Qt::Key_Shift);
    EXPECT_GT(changedAbove(*m_page), m_page->width() / 2);
}
