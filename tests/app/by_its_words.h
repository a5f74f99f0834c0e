// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

/// What a person finds on a page by its words, and what they press.

/// Nothing where there is no such button to be seen.
inline QAbstractButton *findButton(QWidget &inside, const QString &text)
{
    for (QAbstractButton *found : inside.findChildren<QAbstractButton *>()) {
        if (found->text() == text && found->isVisibleTo(&inside))
            return found;
    }
    return nullptr;
}

inline QAbstractButton *button(QWidget &inside, const QString &text)
{
    QAbstractButton *found = findButton(inside, text);
    if (!found)
        ADD_FAILURE() << "no button " << text.toStdString();
    return found;
}

inline void click(QWidget &inside, const QString &text)
{
    if (QAbstractButton *found = button(inside, text))
        QTest::mouseClick(found, Qt::LeftButton);
}

inline bool shows(QWidget &inside, const QString &text)
{
    for (const QLabel *label : inside.findChildren<QLabel *>()) {
        if (label->text().contains(text) && label->isVisibleTo(&inside))
            return true;
    }
    return false;
}

/// What is rebuilt is shown by an event that follows the one that rebuilt it.
inline void settle()
{
    for (int round = 0; round < 5; ++round)
        QTest::qWait(1);
}

/// Chooses an entry of the menu that is open, which closes.
inline void chooseFromMenu(const QString &words)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == words) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            settle();
            return;
        }
    }
    menu->close();
    ADD_FAILURE() << "no entry " << words.toStdString();
}
