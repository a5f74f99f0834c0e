// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "by_its_words.h"

#include "app/program/program.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "core/content/library.h"

#include "tests/utc.h"

#include <QApplication>
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
        // The next test of this process finds the language that it expects.
        speakEnglish();
        m_program.reset();
        // The next program would take a zoomed font for the system's.
        QApplication::setFont(m_systemFont);
    }

    app::MainWindow &window() { return m_program->window(); }
    app::Navigation &navigation() { return window().navigation(); }
    core::Store &records() { return *m_program->records(); }

    void speakEnglish() { speak(QStringLiteral("en")); }
    void speakGerman() { speak(QStringLiteral("de")); }

    template <class Widget> Widget *find() { return window().findChild<Widget *>(); }

    QAbstractButton *button(const QString &text) { return findButton(window(), text); }
    bool shows(const QString &text) { return ::shows(window(), text); }
    void click(QWidget &inside, const QString &text)
    {
        ::click(inside, text);
        settle();
    }
    void click(const QString &text) { click(window(), text); }

    QString titleOf(const QString &article, const QString &language)
    {
        return core::Library::load(QStringLiteral(":"), language)->article(article)->title;
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
