// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/services.h"

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace app
{

class LockPage;

/// What the window does about the lock on the records: the lock page in place of everything, help
/// that needs no records, and what is to be said of the records themselves.
///
/// On closing() everything that shows records is destroyed by whoever made it; what stands open
/// above the window goes after that.
class LockController final : public QObject
{
    Q_OBJECT

public:
    /// The lock page comes into `root`, dialogs over `window`.
    LockController(const Services &services, QStackedWidget &root, QWidget &window);
    ~LockController() override;

    RecordsLock &recordsLock() { return m_recordsLock; }
    bool isLocked() const { return m_recordsLock.state() == RecordsState::Locked; }
    void showLockPage();
    /// In the language that was chosen: the page is made anew.
    void renewLockPage();
    /// The article with help lines, also while nothing else can be seen.
    void showSupport();
    /// On the lock page; while the records are locked.
    void say(const QString &sentence);
    /// Says what came of opening the records, and from now on what is found wrong with them.
    void watchRecords();

signals:
    void closing();
    /// Unlocked, or begun anew: goes on where it was left.
    void opened();
    /// Others than those that were locked are in their place.
    void recordsReplaced();
    /// Whose help lines are shown, beside the lock page.
    void supportCountryChosen(const QString &country);
    /// One sentence for the person.
    void noticed(const QString &sentence);

private:
    LockPage &lockPage();
    void close();
    void open();
    void askAboutAlteration();

    const Services &m_services;
    QStackedWidget &m_root;
    QWidget &m_window;
    RecordsLock m_recordsLock;
    QPointer<LockPage> m_lockPage;
};

} // namespace app
