// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealed_program.h"

#include "app/window/navigation.h"

/// The whole program in a window that has the keys, welcomed already.
class WindowTest : public SealedProgramTest
{
protected:
    void SetUp() override
    {
        SealedProgramTest::SetUp();
        activate();
    }
    void TearDown() override
    {
        SealedProgramTest::TearDown();
        QApplication::setPalette(m_systemPalette);
    }

    app::Navigation &navigation() { return window().navigation(); }

    // Without a screen nobody gives the keys back where a dialog has closed.
    void activate()
    {
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    core::PersonId addPerson(const QString &pseudonym)
    {
        core::Person person;
        person.pseudonym = pseudonym;
        person.createdAt = utc(QDate(2026, 4, 1), QTime(9, 0));
        return *records().people().add(person);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = window().focusWidget();
        QTest::keyClick(focused ? focused : &window(), key, modifiers);
        QTest::qWait(1);
    }

private:
    const QPalette m_systemPalette = QApplication::palette();
};
