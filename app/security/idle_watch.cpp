// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/idle_watch.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace app
{
namespace
{

using namespace std::chrono_literals;

constexpr auto lookEvery = 5s;
/// Much longer than the program could be busy between two looks.
constexpr auto sleptAfter = 60s;

bool isTouch(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::ShortcutOverride: // comes before the window's shortcuts do
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

bool isLockKey(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_L && key.modifiers() == Qt::ControlModifier;
}

} // namespace

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

IdleWatch::IdleWatch(Clock clock, SteadyClock steady, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_steady(std::move(steady))
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    qApp->installEventFilter(this);
}

void IdleWatch::setActive(bool active)
{
    m_active = active;
    m_touched = m_steadySeen = m_steady();
    m_clockSeen = m_clock();
    if (active)
        m_timer.start(lookEvery);
    else
        m_timer.stop();
}

bool IdleWatch::check()
{
    if (!m_active)
        return true;
    const auto now = m_steady();
    const QDateTime clock = m_clock();
    // Which of the two goes on during sleep differs between systems; a clock that was put back
    // hides how long it was.
    const auto gap = std::max(now - m_steadySeen,
                              std::chrono::milliseconds(std::abs(m_clockSeen.msecsTo(clock))));
    m_steadySeen = now;
    m_clockSeen = clock;
    if (gap <= sleptAfter && (m_limit == 0ms || now - m_touched < m_limit))
        return true;
    m_touched = now;
    m_swallowing = true;
    emit left();
    QTimer::singleShot(0, this, [this] { m_swallowing = false; });
    return false;
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (!isTouch(*event))
        return false;
    if (isLockKey(*event)) {
        emit lockKeyPressed();
        return true;
    }
    if (!m_active)
        return false;
    if (m_swallowing || !check()) {
        event->accept();
        return true;
    }
    m_touched = m_steady();
    return false;
}

} // namespace app
