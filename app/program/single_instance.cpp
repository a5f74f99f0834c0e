// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#ifdef ATLAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// The folder itself is nobody's business beyond the program.
QString nameOf(const QString &dataFolder)
{
    const QDir folder(dataFolder);
    const QString path = folder.exists() ? folder.canonicalPath() : folder.absolutePath();
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"org.attachment_atlas.AttachmentAtlas.Folder_"_s + QString::fromLatin1(hash);
}

/// Whether another window was found, and has taken what was handed over.
enum class Found { Nobody, Taken, Silent };

} // namespace

#ifdef ATLAS_DBUS

namespace
{

const QString objectPath = u"/org/attachment_atlas/AttachmentAtlas"_s;
const QString applicationInterface = u"org.freedesktop.Application"_s;
const QString tokenKey = u"activation-token"_s;

// Without one libdbus would start a bus of its own.
bool isThereABus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

/// The window as others on the bus see it.
struct SingleInstance::Bus final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    Bus(SingleInstance &instance, QString name)
        : m_instance(instance)
        , m_name(std::move(name))
    {
    }
    ~Bus() override
    {
        if (!m_owns)
            return;
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterObject(objectPath);
        bus.unregisterService(m_name);
    }

    Found handOver(const QStringList &files, const QByteArray &activationToken)
    {
        if (!isThereABus())
            return Found::Nobody;
        QDBusConnection bus = QDBusConnection::sessionBus();
        // The object comes first: whoever finds the name finds somebody to talk to.
        if (!bus.isConnected() ||
            !bus.registerObject(objectPath, this, QDBusConnection::ExportAllSlots))
            return Found::Nobody;
        m_owns = bus.registerService(m_name);
        if (m_owns)
            return Found::Nobody;
        bus.unregisterObject(objectPath);
        return call(bus, files, activationToken) ? Found::Taken : Found::Silent;
    }

public slots:
    void Activate(const QVariantMap &platformData)
    {
        m_instance.receive({}, platformData.value(tokenKey).toByteArray());
    }
    void Open(const QStringList &addresses, const QVariantMap &platformData)
    {
        QStringList files;
        for (const QString &address : addresses) {
            if (const QUrl url(address); url.isLocalFile())
                files << url.toLocalFile();
        }
        m_instance.receive(files, platformData.value(tokenKey).toByteArray());
    }
    void ActivateAction(const QString &, const QVariantList &, const QVariantMap &) {}

private:
    bool call(QDBusConnection &bus, const QStringList &files, const QByteArray &activationToken)
    {
        QStringList addresses;
        for (const QString &file : files)
            addresses << QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
        QVariantMap platformData;
        if (!activationToken.isEmpty())
            platformData.insert(tokenKey, QString::fromLatin1(activationToken));
        QDBusMessage message = QDBusMessage::createMethodCall(
            m_name, objectPath, applicationInterface, files.isEmpty() ? u"Activate"_s : u"Open"_s);
        if (!files.isEmpty())
            message << addresses;
        message << platformData;
        return bus.call(message, QDBus::Block, windowPatience).type() == QDBusMessage::ReplyMessage;
    }

    SingleInstance &m_instance;
    QString m_name;
    bool m_owns = false;
};

#else

struct SingleInstance::Bus {
    Bus(SingleInstance &, const QString &) {}
    Found handOver(const QStringList &, const QByteArray &) { return Found::Nobody; }
};

#endif

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<Bus>(*this, nameOf(dataFolder)))
    , m_socket(nameOf(dataFolder),
               [this](const QStringList &files, const QByteArray &token) { receive(files, token); })
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList &files, const QByteArray &activationToken)
{
    const Found found = m_bus->handOver(files, activationToken);
    // Whoever is silent on the bus would be so here.
    return found == Found::Nobody ? m_socket.handOver(files, activationToken)
                                  : found == Found::Taken;
}

void SingleInstance::setReceiver(std::function<void(const QStringList &)> receiver)
{
    m_receiver = std::move(receiver);
    if (std::exchange(m_calledEarly, false))
        receive(std::exchange(m_early, {}), {});
}

void SingleInstance::receive(const QStringList &files, const QByteArray &activationToken)
{
    // Qt hands it to the desktop with the next wish to come forward.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    if (!m_receiver) {
        m_calledEarly = true;
        m_early += files;
        return;
    }
    // The caller gets its answer first: what opens may ask the person something.
    const auto receive = [this, files] { m_receiver(files); };
    QMetaObject::invokeMethod(this, receive, Qt::QueuedConnection);
}

QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

} // namespace app

#ifdef ATLAS_DBUS
#include "single_instance.moc"
#endif
