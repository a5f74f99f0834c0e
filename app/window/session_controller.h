// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace app
{

class EndSessionDialog;
class Navigation;
class SessionBar;
enum class PageName;
enum class SessionPart;

/// Two people look together at what belongs to the person in view: the bar of its four parts
/// instead of the rail, and nobody's name. Only who is asked and says so ends it, with the
/// passphrase where there is one.
class SessionController final : public QObject
{
    Q_OBJECT

public:
    /// Questions open over `window`, which gives way to the bar when changed() says so.
    SessionController(Navigation &navigation, SessionBar &bar, QWidget &window);

    /// Not while a quiz that could not be saved is open for somebody else.
    void begin();
    /// Once: while the question is open it is not asked again.
    void askToEnd();
    /// After ended(): to Home, which names nobody and shows nothing of anybody; see
    /// Navigation::isJustAfterSession().
    void goOn();
    /// Ends, to be begun again by resume(): the records are locked.
    void suspend();
    /// Begins again what was suspended; nothing otherwise.
    void resume();
    /// Nothing is begun again: the person is not there any more.
    void forgetSuspended() { m_isSuspended = false; }

signals:
    void changed(bool inSession);
    /// Both have ended it: what is shown next has neither a name nor a note. Nobody is named before
    /// goOn(), and where a page for two is opened instead, the session goes on.
    void ended();
    /// One sentence for the person.
    void noticed(const QString &sentence);

private:
    void show(SessionPart part);
    void follow(PageName page);
    void leave();
    void showWholeMap();

    Navigation &m_navigation;
    SessionBar &m_bar;
    QWidget &m_window;
    QPointer<EndSessionDialog> m_question;
    bool m_isSuspended = false;
};

} // namespace app
