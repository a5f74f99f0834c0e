// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/session_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

/// A bus with a logind of our own on it, in the place of the system's.
class SessionWatchTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            GTEST_SKIP() << "there is no dbus-daemon on this computer";
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        ASSERT_TRUE(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        m_bus = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QString::fromLatin1(address), u"logind"_s));
        ASSERT_TRUE(m_bus->registerService(u"org.freedesktop.login1"_s));
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(u"logind"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void send(const QString &path, const QString &interface, const QString &name,
              const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        m_bus->send(signal);
    }

    QProcess m_daemon;
    std::unique_ptr<QDBusConnection> m_bus;
};

} // namespace

TEST_F(SessionWatchTest, SaysWhenTheComputerIsAboutToSleepAndWhenTheScreenIsLocked)
{
    app::SessionWatch watch;
    int sleeps = 0;
    int locks = 0;
    QObject::connect(&watch, &app::SessionWatch::sleepBegins, &watch, [&] { ++sleeps; });
    QObject::connect(&watch, &app::SessionWatch::screenLocked, &watch, [&] { ++locks; });
    const QString path = u"/org/freedesktop/login1"_s;
    const QString session = u"org.freedesktop.login1.Session"_s;

    send(path, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    EXPECT_TRUE(QTest::qWaitFor([&] { return sleeps == 1; }));
    send(path, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    send(path + u"/session/_32"_s, session, u"Lock"_s, {});
    EXPECT_TRUE(QTest::qWaitFor([&] { return locks == 1; }));
    const auto hint = [&](bool locked) {
        send(path + u"/session/_32"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
             {session, QVariantMap{{u"LockedHint"_s, locked}}, QStringList()});
    };
    hint(false);
    hint(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return locks == 2; }));
    EXPECT_EQ(sleeps, 1) << "waking is no sleep";
}
