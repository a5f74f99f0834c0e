// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace app
{

/// In milliseconds: a window that does not answer by then does something long, or is stopped.
inline constexpr int windowPatience = 5000;

/// Where a second start finds the window without a session bus: a local socket of Linux that has a
/// name and no file, so nothing of it outlives the program. Only the same user is heard. On other
/// systems there is none, and nobody is ever found.
class WindowSocket
{
public:
    using Receiver =
        std::function<void(const QStringList &files, const QByteArray &activationToken)>;

    /// `name` is that of the window; `receiver` gets what second starts hand over, from the event
    /// loop alone.
    WindowSocket(const QString &name, Receiver receiver);
    ~WindowSocket();
    WindowSocket(const WindowSocket &) = delete;
    WindowSocket &operator=(const WindowSocket &) = delete;

    /// True where a window of this name has taken it. False: there is none, and this one is found
    /// from now on; or there is one that does not answer.
    bool handOver(const QStringList &files, const QByteArray &activationToken);

private:
    struct Guest;
    bool listen();
    void welcome();
    void hear(Guest &guest);

    QString m_name;
    Receiver m_receiver;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_knocks;
    std::vector<std::unique_ptr<Guest>> m_guests; ///< second starts that are still talking
};

} // namespace app
