// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace app
{

/// What the desktop session says: that the computer is about to sleep, or that its screen was
/// locked. Known where systemd-logind is there and the program was built with Qt D-Bus; elsewhere
/// it stays silent, and IdleWatch notices a sleep when it is over.
class SessionWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);
    ~SessionWatch() override;

    /// Nothing holds the sleep back any more.
    void letSleep();

signals:
    /// The sleep is held back until letSleep(), or until the system's patience ends after some
    /// seconds.
    void sleepBegins();
    void screenLocked();

private:
    struct Bus;
    std::unique_ptr<Bus> m_bus;
};

} // namespace app
