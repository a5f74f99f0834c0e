// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace app
{

/// Time that never goes back, from any beginning. On Linux it stands still while the computer
/// sleeps; tests bring their own.
using SteadyClock = std::function<std::chrono::milliseconds()>;
std::chrono::milliseconds steadyNow();

/// Says when nobody seems to be at the computer any more: no key and no mouse in any window of the
/// program for as long as the limit, or a gap in time, after which the computer must have slept. A
/// key or a click that ends such a time is swallowed: it was meant for what was seen before.
///
/// Ctrl+L is seen here too, because a dialog would keep it from the window.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(Clock clock = &QDateTime::currentDateTimeUtc,
                       SteadyClock steady = &steadyNow, QObject *parent = nullptr);

    /// 0: never.
    void setLimit(std::chrono::minutes limit) { m_limit = limit; }
    /// Whether being away matters at all; from now on the time counts anew.
    void setActive(bool active);
    /// Looks at the clocks; called every five seconds. False where left() was just said.
    bool check();

signals:
    void left();
    void lockKeyPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Clock m_clock;
    SteadyClock m_steady;
    QTimer m_timer;
    bool m_active = false;
    bool m_swallowing = false; ///< until whoever hears left() has had its turn
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_touched{0};    ///< last key or mouse
    std::chrono::milliseconds m_steadySeen{0}; ///< at the last look
    QDateTime m_clockSeen;
};

} // namespace app
