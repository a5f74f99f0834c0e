// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page.h"
#include "app/window/services.h"

#include <QMainWindow>

class QStackedWidget;

namespace app
{

class Introduction;
class LockController;
class LookController;
class Finder;
class FinderEntries;
class Navigation;
class OutsideFiles;
class Presentation;
class Quitting;
class SessionController;
class WindowActions;
class WindowBody;

/// The one window: the rail, the pages, and the wires between them. Which page is shown is
/// Navigation's; two people at one screen, the lock on the records and an audience have a
/// controller each. F5 opens a second window for an audience, and the presenter's controls beside
/// the page.
///
/// While the records are locked there is the lock page and nothing else: the pages are destroyed,
/// and made anew after unlocking. Wishes to open one are not heard until then.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    Navigation &navigation() { return *m_navigation; }
    LookController &look() { return *m_look; }
    SessionController &session() { return *m_session; }
    void showWelcome();
    /// Files from outside, each on its page; see IncomingFiles.
    void openFiles(const QStringList &paths);
    /// Above other windows, where that shows nobody what is not theirs.
    void comeForward();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void wireRail();
    void wireLook();
    void wireIntroduction();
    void wireNavigation();
    void wireSession();
    void wireLock();
    void showBody();
    void openPages();
    void closePages();
    void follow();
    void followSettings();
    void showSessionEnded();
    void saveSettings();

    Services m_services;
    Settings m_settings;
    QStackedWidget *m_root;
    WindowBody *m_body; ///< of the root, beside welcome and lock page
    std::unique_ptr<LockController> m_lock;
    std::unique_ptr<Navigation> m_navigation;
    std::unique_ptr<LookController> m_look;
    std::unique_ptr<SessionController> m_session;
    Introduction *m_introduction;
    std::unique_ptr<Presentation> m_presentation;
    std::unique_ptr<OutsideFiles> m_files;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<FinderEntries> m_found;
    Finder *m_finder = nullptr;
    std::unique_ptr<Quitting> m_quitting;
};

} // namespace app
