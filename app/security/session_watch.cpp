// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/session_watch.h"

#ifdef ATLAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace app
{

#ifdef ATLAS_DBUS

namespace
{

// One of its own: the shared one stays as it was when it was first asked for.
const QString connectionName = u"attachment-atlas-session"_s;
const QString service = u"org.freedesktop.login1"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString loginInterface = u"org.freedesktop.login1.Manager"_s;

} // namespace

/// The signals of logind. Of the sessions any one counts: locking once too often harms nobody, and
/// which one is ours is not always to be found out.
struct SessionWatch::Bus final : public QObject {
    Q_OBJECT

public:
    explicit Bus(SessionWatch &watch)
        : m_watch(watch)
        , m_connection(QDBusConnection::connectToBus(QDBusConnection::SystemBus, connectionName))
    {
        if (!m_connection.isConnected())
            return;
        m_connection.connect(service, loginPath, loginInterface, u"PrepareForSleep"_s, this,
                             SLOT(prepareForSleep(bool)));
        m_connection.connect(service, QString(), sessionInterface, u"Lock"_s, this, SLOT(lock()));
        // GNOME and Plasma lock their screens by themselves and only leave this hint.
        m_connection.connect(service, QString(), u"org.freedesktop.DBus.Properties"_s,
                             u"PropertiesChanged"_s, this,
                             SLOT(changeProperties(QString, QVariantMap, QStringList)));
        holdBackSleep();
    }
    ~Bus() override { QDBusConnection::disconnectFromBus(connectionName); }

    // Closing it lets the computer sleep.
    void letSleep() { m_inhibitor = QDBusUnixFileDescriptor(); }

private slots:
    void prepareForSleep(bool begins)
    {
        if (!begins) {
            holdBackSleep();
            return;
        }
        emit m_watch.sleepBegins();
    }
    void lock() { emit m_watch.screenLocked(); }
    void changeProperties(const QString &interface, const QVariantMap &changed, const QStringList &)
    {
        if (interface == sessionInterface && changed.value(u"LockedHint"_s).toBool())
            emit m_watch.screenLocked();
    }

private:
    // So that the records are locked before the memory is frozen, or written to the disk.
    void holdBackSleep()
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(service, loginPath, loginInterface, u"Inhibit"_s);
        call << u"sleep"_s << u"Attachment Atlas"_s << u"locks the records"_s << u"delay"_s;
        auto *waiting = new QDBusPendingCallWatcher(m_connection.asyncCall(call), this);
        connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *waiting;
            if (reply.isValid())
                m_inhibitor = reply.value();
            waiting->deleteLater();
        });
    }

    SessionWatch &m_watch;
    QDBusConnection m_connection;
    QDBusUnixFileDescriptor m_inhibitor;
};

#else

struct SessionWatch::Bus {
    explicit Bus(SessionWatch &) {}
    void letSleep() {}
};

#endif

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<Bus>(*this))
{
}

SessionWatch::~SessionWatch() = default;

void SessionWatch::letSleep()
{
    m_bus->letSleep();
}

} // namespace app

#ifdef ATLAS_DBUS
#include "session_watch.moc"
#endif
