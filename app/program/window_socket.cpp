// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/window_socket.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace app
{

/// A second start, and what it has said so far.
struct WindowSocket::Guest {
    int socket = -1;
    QByteArray said;
    std::unique_ptr<QSocketNotifier> words;
};

WindowSocket::WindowSocket(const QString &name, Receiver receiver)
    : m_name(name)
    , m_receiver(std::move(receiver))
{
}

#ifdef Q_OS_LINUX

namespace
{

// Far more than a desktop hands to a program.
constexpr qsizetype longestMessage = 1024 * 1024;
constexpr char thanks = 1;

struct Address {
    sockaddr_un name{};
    socklen_t length = 0;
};

// The first byte of the name is nothing: it stands in no folder.
Address addressOf(const QString &name)
{
    const QByteArray bytes = name.toLatin1() + '.' + QByteArray::number(::getuid());
    Address address;
    address.name.sun_family = AF_UNIX;
    const auto length = std::min<std::size_t>(bytes.size(), sizeof address.name.sun_path - 1);
    std::memcpy(address.name.sun_path + 1, bytes.constData(), length);
    address.length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + length);
    return address;
}

// Anybody on the computer could take the name or knock.
bool isOwn(int socket)
{
    ucred other{};
    socklen_t length = sizeof other;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &other, &length) == 0 &&
           other.uid == ::getuid();
}

bool waitFor(int socket, short what)
{
    pollfd asked{socket, what, 0};
    int ready = -1;
    do {
        ready = ::poll(&asked, 1, windowPatience);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto step = ::send(socket, bytes.constData() + sent,
                                 static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (step < 0 && errno == EAGAIN) {
            if (!waitFor(socket, POLLOUT))
                return false;
            continue;
        }
        if (step < 0 && errno != EINTR)
            return false;
        sent += std::max<qsizetype>(0, step);
    }
    return ::shutdown(socket, SHUT_WR) == 0;
}

} // namespace

WindowSocket::~WindowSocket()
{
    for (const auto &guest : m_guests) {
        guest->words.reset();
        ::close(guest->socket);
    }
    m_knocks.reset();
    if (m_socket >= 0)
        ::close(m_socket);
}

bool WindowSocket::handOver(const QStringList &files, const QByteArray &activationToken)
{
    if (listen())
        return false;
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return false;
    // No path holds the byte that ends each.
    QByteArray message = activationToken + '\0';
    for (const QString &file : files)
        message += file.toUtf8() + '\0';
    const Address window = addressOf(m_name);
    char answer = 0;
    const bool taken =
        ::connect(socket, reinterpret_cast<const sockaddr *>(&window.name), window.length) == 0 &&
        isOwn(socket) && sendAll(socket, message) && waitFor(socket, POLLIN) &&
        ::recv(socket, &answer, 1, 0) == 1 && answer == thanks;
    ::close(socket);
    return taken;
}

// False where the name is taken, or there is no socket to be had.
bool WindowSocket::listen()
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return false;
    const Address own = addressOf(m_name);
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&own.name), own.length) != 0 ||
        ::listen(socket, SOMAXCONN) != 0) {
        ::close(socket);
        return false;
    }
    m_socket = socket;
    m_knocks = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    QObject::connect(m_knocks.get(), &QSocketNotifier::activated, m_knocks.get(),
                     [this] { welcome(); });
    return true;
}

void WindowSocket::welcome()
{
    const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket < 0)
        return;
    if (!isOwn(socket)) {
        ::close(socket);
        return;
    }
    Guest &guest = *m_guests.emplace_back(std::make_unique<Guest>());
    guest.socket = socket;
    guest.words = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    QObject::connect(guest.words.get(), &QSocketNotifier::activated, guest.words.get(),
                     [this, &guest] { hear(guest); });
}

void WindowSocket::hear(Guest &guest)
{
    char bytes[4096];
    const auto heard = ::recv(guest.socket, bytes, sizeof bytes, 0);
    if (heard < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (heard > 0 && guest.said.size() + heard <= longestMessage) {
        guest.said.append(bytes, heard);
        return;
    }
    // It has said all, or is none of ours.
    std::optional<std::pair<QStringList, QByteArray>> message;
    if (heard == 0) {
        QList<QByteArray> parts = guest.said.split('\0');
        if (parts.size() > 1 && parts.takeLast().isEmpty()) {
            message.emplace(QStringList(), parts.takeFirst());
            for (const QByteArray &file : parts)
                message->first << QString::fromUtf8(file);
            (void)::send(guest.socket, &thanks, 1, MSG_NOSIGNAL);
        }
    }
    // The notifier is the one that called.
    guest.words->setEnabled(false);
    guest.words.release()->deleteLater();
    ::close(guest.socket);
    std::erase_if(m_guests, [&](const auto &each) { return each.get() == &guest; });
    if (message)
        m_receiver(message->first, message->second);
}

#else

WindowSocket::~WindowSocket() = default;

bool WindowSocket::handOver(const QStringList &, const QByteArray &)
{
    return false;
}

#endif

} // namespace app
