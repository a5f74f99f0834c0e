// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program/program.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"

#include "tests/utc.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

/// The whole program over a folder of its own, beyond the welcome, in a language that changes.
class TwoLanguagesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        app::SettingsFile(m_folder.filePath(QStringLiteral("settings.ini")))
            .save({.welcomed = true});
        m_program = std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_folder.path(), .language = QStringLiteral("en")});
        window().resize(1240, 820);
        window().show();
        window().activateWindow();
        QTest::qWait(10);
    }

    void TearDown() override
    {
        m_program.reset();
        // The next program would take a zoomed font for the system's.
        QApplication::setFont(m_systemFont);
    }

    app::MainWindow &window() { return m_program->window(); }
    app::Navigation &navigation() { return window().navigation(); }
    core::Store &records() { return *m_program->records(); }

    void speakEnglish() { speak(QStringLiteral("en")); }
    void speakGerman() { speak(QStringLiteral("de")); }

    /// What is rebuilt is shown by an event that follows the one that rebuilt it.
    void settle()
    {
        for (int round = 0; round < 5; ++round)
            QTest::qWait(1);
    }

    template <class Widget> Widget *find() { return window().findChild<Widget *>(); }

    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *found : window().findChildren<QAbstractButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }

    void click(const QString &text)
    {
        QAbstractButton *found = button(text);
        ASSERT_TRUE(found) << "no button " << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    bool shows(const QString &text)
    {
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    const QFont m_systemFont = QApplication::font();
    QTemporaryDir m_folder;
    std::unique_ptr<app::Program> m_program;

private:
    void speak(const QString &language)
    {
        window().look().setLanguage(language);
        settle();
    }
};
