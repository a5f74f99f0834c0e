// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program/window_socket.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace app
{

/// One window for one folder of records: a second start hands its files to the first and ends.
///
/// They find each other on the desktop's session bus, under a name made of the folder, by the
/// interface org.freedesktop.Application. Where there is no such bus, or the program was built
/// without Qt D-Bus, they do by a WindowSocket. Where the first does not answer the second opens a
/// window; the records themselves let only one of them save. No service is started for it.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True where a window on the same folder is open and has taken the files (there may be none):
    /// it comes forward, and this start is to end. False: this one is to open its window.
    /// `activationToken` is the desktop's leave to come forward, as activationToken() gave it.
    bool handOver(const QStringList &files, const QByteArray &activationToken);
    /// Gets what second starts hand over, from the event loop alone; also what came before.
    void setReceiver(std::function<void(const QStringList &files)> receiver);

private:
    struct Bus;
    void receive(const QStringList &files, const QByteArray &activationToken);

    std::function<void(const QStringList &)> m_receiver;
    QStringList m_early; ///< came before there was a receiver
    bool m_calledEarly = false;
    std::unique_ptr<Bus> m_bus;
    WindowSocket m_socket;
};

/// To be asked before there is an application, for Qt takes it away.
QByteArray activationToken();

} // namespace app
