// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "by_its_words.h"
#include "finished_result.h"
#include "part_of.h"

#include "app/program/program.h"
#include "app/security/lock_page.h"
#include "app/security/records_lock.h"
#include "app/security/recovery_key_dialog.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"

#include "tests/utc.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace std::chrono_literals;

inline const QString passphrase = QStringLiteral("quiet tin harbour moss");
inline const QString resultTitle = QStringLiteral("Together with Wren");

/// Everything that eyes or a screen reader could find in the program just now.
inline QStringList allWords()
{
    QStringList words;
    for (const QWidget *widget : QApplication::allWidgets()) {
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->windowTitle();
        for (const char *property : {"text", "plainText", "placeholderText", "currentText"})
            words << widget->property(property).toString();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                words << view->model()->index(row, column).data().toString();
        }
    }
    return words;
}

/// The whole program over a folder of its own, with a clock that the test moves.
class SealedProgramTest : public testing::Test
{
protected:
    void SetUp() override
    {
        app::SettingsFile(m_folder.filePath(QStringLiteral("settings.ini")))
            .save({.welcomed = true});
        start();
    }
    void TearDown() override
    {
        m_program.reset();
        QApplication::setFont(m_systemFont);
    }

    void start()
    {
        m_program.reset();
        m_program = std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_folder.path(),
                              .language = QStringLiteral("en"),
                              .lock = {.cost = {1, 8192},
                                       .clock = [this] { return m_now; },
                                       .steady = [this] { return m_steady; }}});
        window().resize(1240, 820);
        window().show();
        QTest::qWait(10);
    }

    app::MainWindow &window() { return m_program->window(); }
    app::RecordsLock &recordsLock() { return partOf<app::RecordsLock>(window()); }
    core::Store &records() { return *m_program->records(); }

    template <class Widget> Widget *shown()
    {
        for (Widget *found : window().findChildren<Widget *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    app::LockPage &lockPage() { return *window().findChild<app::LockPage *>(); }
    bool isLockPageShown() { return shown<app::LockPage>() != nullptr; }
    app::SecretField &passphraseField()
    {
        return partOf<app::SecretField>(lockPage(), QStringLiteral("passphrase"));
    }
    QString problemOnLockPage()
    {
        return partOf<app::TextLabel>(lockPage(), QStringLiteral("problem")).text();
    }
    app::PassphraseDialog &passphraseDialog() { return partOf<app::PassphraseDialog>(window()); }
    app::RecoveryKeyDialog &keyDialog() { return partOf<app::RecoveryKeyDialog>(window()); }
    /// As it is copied down from the dialog.
    QString shownKey()
    {
        const QString lines = partOf<QLabel>(keyDialog(), QStringLiteral("recoveryKey")).text();
        return lines.simplified().replace(u' ', u'-');
    }

    core::AssessmentId addResult()
    {
        core::Assessment assessment = finishedAtlas24();
        assessment.title = resultTitle;
        return *records().assessments().add(assessment);
    }

    /// Through the dialogs, as a person does; the recovery key that was shown.
    QString seal(const QString &words = passphrase)
    {
        recordsLock().openDialog(app::PassphraseTask::Set);
        chooseIn(passphraseDialog(), words);
        click(passphraseDialog(), QStringLiteral("Encrypt my records"));
        return confirmKey();
    }

    /// On the lock page, or in the dialog.
    static void chooseIn(const QWidget &whole, const QString &words)
    {
        for (const char *field : {"newPassphrase", "newPassphraseAgain"})
            QTest::keyClicks(&partOf<app::SecretField>(whole, QLatin1String(field)), words);
    }

    QString confirmKey()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return shown<app::RecoveryKeyDialog>() != nullptr; }));
        const QString key = shownKey();
        partOf<QCheckBox>(keyDialog()).setChecked(true);
        click(keyDialog(), QStringLiteral("Close"));
        QTest::qWait(1);
        return key;
    }

    void pressLock()
    {
        QTest::keyClick(window().windowHandle(), Qt::Key_L, Qt::ControlModifier);
        QTest::qWait(1);
    }

    void unlock(const QString &words)
    {
        QTest::keyClicks(&passphraseField(), words);
        QTest::keyClick(&passphraseField(), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] { return passphraseField().isEnabled(); }));
    }

    void passTime(std::chrono::milliseconds time)
    {
        m_steady += time;
        m_now = m_now.addMSecs(time.count());
        partOf<app::IdleWatch>(window()).check();
        QTest::qWait(1);
    }

    const QFont m_systemFont = QApplication::font();
    QTemporaryDir m_folder;
    QDateTime m_now = utc(QDate(2026, 11, 24), QTime(12, 0));
    std::chrono::milliseconds m_steady = 1000s;
    std::unique_ptr<app::Program> m_program;
};
