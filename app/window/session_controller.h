// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QShortcut;
class QWidget;

namespace app
{

class Navigation;
class SessionBar;
enum class PageName;
enum class SessionPart;

/// Two people look together at what belongs to the person in view: the bar of its four parts
/// instead of the rail, and nobody's name.
class SessionController final : public QObject
{
    Q_OBJECT

public:
    /// Questions open over `window`, which gives way to the bar when changed() says so.
    SessionController(Navigation &navigation, SessionBar &bar, QWidget &window);

    /// Not while a quiz that could not be saved is open for somebody else.
    void begin();
    /// At once, where no quiz is under way.
    void askToEnd();
    /// Ends, to be begun again by resume(): the records are locked.
    void suspend();
    /// Begins again what was suspended; nothing otherwise.
    void resume();
    /// Nothing is begun again: the person is not there any more.
    void forgetSuspended() { m_isSuspended = false; }

signals:
    void changed(bool inSession);
    /// One sentence for the person.
    void noticed(const QString &sentence);

private:
    void show(SessionPart part);
    void follow(PageName page);
    void end();
    void leave();

    Navigation &m_navigation;
    SessionBar &m_bar;
    QWidget &m_window;
    QShortcut *m_escapeFromQuiz; ///< a quiz has a use for Escape of its own
    bool m_isSuspended = false;
};

} // namespace app
