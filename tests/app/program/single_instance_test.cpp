// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/single_instance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <future>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{

/// A desktop's session bus of its own, the window on it, and second starts of the real program.
class SingleInstanceTest : public testing::Test
{
protected:
    // The bus of a process is the same from first to last.
    static void SetUpTestSuite()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            return;
        s_daemon = new QProcess;
        s_daemon->start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        ASSERT_TRUE(s_daemon->waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", s_daemon->readLine().trimmed());
    }
    static void TearDownTestSuite()
    {
        if (!s_daemon)
            return;
        s_daemon->kill();
        s_daemon->waitForFinished();
        delete s_daemon;
    }
    void SetUp() override
    {
        if (!s_daemon)
            GTEST_SKIP() << "there is no dbus-daemon on this computer";
    }

    /// What became of a second start: its exit code, or nothing where it opened its window.
    std::optional<int> startSecond(const QString &dataFolder, const QStringList &files)
    {
        QProcess second;
        second.setWorkingDirectory(m_folder.path());
        second.start(QStringLiteral(ATLAS_PROGRAM),
                     QStringList{u"-platform"_s, u"offscreen"_s, u"--data-folder"_s, dataFolder} +
                         files);
        const bool opens = !QTest::qWaitFor(
            [&] {
                return second.state() == QProcess::NotRunning ||
                       QFile::exists(dataFolder + u"/records.sqlite"_s);
            },
            20'000);
        if (opens || second.state() != QProcess::NotRunning) {
            second.kill();
            second.waitForFinished();
            return std::nullopt;
        }
        return second.exitCode();
    }
    QString folder(const QString &name)
    {
        QDir(m_folder.path()).mkpath(name);
        return m_folder.filePath(name);
    }

    static inline QProcess *s_daemon = nullptr;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SingleInstanceTest, ASecondStartHandsItsFilesToTheFirstAndEnds)
{
    app::SingleInstance first(folder(u"data"_s));
    EXPECT_FALSE(first.handOver({}, {}));
    QList<QStringList> received;
    first.setReceiver([&](const QStringList &files) { received << files; });

    // The same folder by another name.
    const QString sameFolder = m_folder.path() + u"/data/../data"_s;
    EXPECT_EQ(startSecond(sameFolder, {u"größe 100%.osd"_s, u"/tmp/a#b?.zip"_s}), 0);
    EXPECT_EQ(startSecond(m_folder.filePath(u"data"_s), {}), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return received.size() == 2; }));
    EXPECT_EQ(received.value(0),
              QStringList({m_folder.filePath(u"größe 100%.osd"_s), u"/tmp/a#b?.zip"_s}));
    EXPECT_EQ(received.value(1), QStringList()) << "it only comes forward";
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"data/records.sqlite"_s)))
        << "the second one touches no records";
}

TEST(WindowSocket, HandsFilesToTheWindowOfItsName)
{
    {
        QList<QStringList> received;
        QByteArray token;
        app::WindowSocket window(u"a window"_s,
                                 [&](const QStringList &files, const QByteArray &leave) {
                                     received << files;
                                     token = leave;
                                 });
        EXPECT_FALSE(window.handOver({}, {})) << "it is the first";
        // The second is a process of its own: this one has to listen meanwhile.
        const auto handOver = [&](const QStringList &files) {
            auto second = std::async(std::launch::async, [files] {
                return app::WindowSocket(u"a window"_s, {}).handOver(files, QByteArray("leave"));
            });
            EXPECT_TRUE(QTest::qWaitFor([&] {
                return second.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
            }));
            return second.get();
        };
        EXPECT_TRUE(handOver({u"/tmp/größe 100%.osd"_s, u"/tmp/a\nb.zip"_s}));
        EXPECT_TRUE(handOver({}));
        QStringList many;
        for (int i = 0; i < 5000; ++i)
            many << u"/tmp/a folder with a long name/%1.osd"_s.arg(i);
        EXPECT_TRUE(handOver(many));
        ASSERT_EQ(received.size(), 3);
        EXPECT_EQ(received[0], QStringList({u"/tmp/größe 100%.osd"_s, u"/tmp/a\nb.zip"_s}));
        EXPECT_EQ(received[1], QStringList()) << "it only comes forward";
        EXPECT_EQ(received[2], many);
        EXPECT_EQ(token, QByteArray("leave"));
        EXPECT_FALSE(app::WindowSocket(u"another window"_s, {}).handOver({}, {}));
    }
    EXPECT_FALSE(app::WindowSocket(u"a window"_s, {}).handOver({}, {})) << "its name is free again";
}

TEST_F(SingleInstanceTest, EndsASecondStartWithoutASessionBus)
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at-all");
    // A process has one bus from first to last, so both are programs of their own.
    const QString data = folder(u"data"_s);
    QProcess first;
    first.start(QStringLiteral(ATLAS_PROGRAM),
                {u"-platform"_s, u"offscreen"_s, u"--data-folder"_s, data});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return QFile::exists(data + u"/records.sqlite"_s); }, 20'000));
    QProcess second;
    second.start(QStringLiteral(ATLAS_PROGRAM),
                 {u"-platform"_s, u"offscreen"_s, u"--data-folder"_s, data});
    EXPECT_TRUE(second.waitForFinished(20'000)) << "it has opened a window";
    EXPECT_EQ(second.exitCode(), 0);
    first.kill();
    first.waitForFinished();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
}

TEST_F(SingleInstanceTest, AnotherFolderIsAnotherWindow)
{
    app::SingleInstance first(folder(u"data"_s));
    EXPECT_FALSE(first.handOver({}, {}));
    first.setReceiver([](const QStringList &) { ADD_FAILURE() << "it is meant for another one"; });
    EXPECT_EQ(startSecond(folder(u"other"_s), {u"own.osd"_s}), std::nullopt);
}

TEST_F(SingleInstanceTest, WhatComesBeforeTheWindowIsThereIsKeptForIt)
{
    app::SingleInstance first(folder(u"data"_s));
    EXPECT_FALSE(first.handOver({}, {}));
    EXPECT_EQ(startSecond(m_folder.filePath(u"data"_s), {u"/tmp/a.osd"_s}), 0);
    EXPECT_EQ(startSecond(m_folder.filePath(u"data"_s), {u"/tmp/b.osd"_s}), 0);
    QList<QStringList> received;
    first.setReceiver([&](const QStringList &files) { received << files; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return received.size() == 1; }));
    EXPECT_EQ(received.value(0), QStringList({u"/tmp/a.osd"_s, u"/tmp/b.osd"_s}));
}

TEST_F(SingleInstanceTest, TheNameIsFreeAgainAfterTheFirstHasEnded)
{
    {
        app::SingleInstance first(folder(u"data"_s));
        EXPECT_FALSE(first.handOver({}, {}));
    }
    EXPECT_EQ(startSecond(m_folder.filePath(u"data"_s), {}), std::nullopt);
}

TEST_F(SingleInstanceTest, OpensAWindowWhereTheFirstDoesNotAnswerOrNoBusIsThere)
{
    // Somebody has the name and knows nothing of windows.
    const QString data = folder(u"data"_s);
    QProcess frozen;
    frozen.start(QStringLiteral(ATLAS_PROGRAM),
                 {u"-platform"_s, u"offscreen"_s, u"--data-folder"_s, data});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return QFile::exists(data + u"/records.sqlite"_s); }, 20'000));
    ::kill(static_cast<pid_t>(frozen.processId()), SIGSTOP);
    QProcess second;
    second.start(QStringLiteral(ATLAS_PROGRAM),
                 {u"-platform"_s, u"offscreen"_s, u"--data-folder"_s, data});
    EXPECT_FALSE(second.waitForFinished(7000)) << "it has opened a window";
    second.kill();
    second.waitForFinished();
    frozen.kill();
    frozen.waitForFinished();

    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at-all");
    EXPECT_EQ(startSecond(folder(u"without-bus"_s), {}), std::nullopt);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
}
