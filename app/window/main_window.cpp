// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/widgets/enter_presses.h"
#include "app/widgets/screen_room.h"
#include "app/window/finder.h"
#include "app/window/finder_entries.h"
#include "app/window/introduction.h"
#include "app/window/lock_controller.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "app/window/navigation_rail.h"
#include "app/window/notice_bar.h"
#include "app/window/outside_files.h"
#include "app/window/page_registry.h"
#include "app/window/person_line.h"
#include "app/window/presentation.h"
#include "app/window/quitting.h"
#include "app/window/session_bar.h"
#include "app/window/session_controller.h"
#include "app/window/session_ended.h"
#include "app/window/window_actions.h"
#include "app/window/window_body.h"
#include "app/window/window_keys.h"
#include "app/window/window_title.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>

namespace app
{

namespace
{

constexpr QSize leastSize(640, 480);

} // namespace

MainWindow::MainWindow(const Services &services)
    : m_services(services)
    , m_settings(services.settingsFile.load())
    , m_root(new QStackedWidget)
    , m_body(new WindowBody)
    , m_lock(std::make_unique<LockController>(m_services, *m_root, *this))
    , m_navigation(std::make_unique<Navigation>(m_services, m_settings, m_body->pages()))
    , m_look(std::make_unique<LookController>(m_services, m_settings, *m_navigation))
    , m_session(std::make_unique<SessionController>(*m_navigation, m_body->session(), *this))
    , m_introduction(new Introduction(m_services, *m_root, this))
    , m_presentation(std::make_unique<Presentation>(*m_navigation, m_body->row()))
    , m_files(std::make_unique<OutsideFiles>(*m_navigation, *m_presentation, *m_lock,
                                             m_body->notice(), *this))
    , m_actions(std::make_unique<WindowActions>(*m_navigation, *m_look, *m_lock, *m_session,
                                                *m_presentation, *this))
    , m_found(std::make_unique<FinderEntries>(*m_navigation, *m_look, *m_actions))
    , m_quitting(std::make_unique<Quitting>(*m_navigation, *this))
{
    new EnterPresses(this);
    m_root->addWidget(m_body);
    setCentralWidget(m_root);
    m_finder = new Finder(*this); // above it
    wireRail();
    wireLook();
    wireIntroduction();
    wireNavigation();
    wireSession();
    wireLock();
    tellTitle(*this, *m_navigation, *m_introduction, *m_root);
    addWindowKeys(*this, *m_navigation, *m_actions);
    m_lock->recordsLock().setIdleLimit(m_settings.lockAfter);
    m_look->apply();
    if (m_lock->isLocked())
        m_lock->showLockPage();
    else
        openPages();
    m_lock->watchRecords();
    takeRoomOnScreen(*this, leastSize,
                     {fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 46},
                     m_settings.geometry);
}

MainWindow::~MainWindow() = default;

void MainWindow::wireRail()
{
    NavigationRail *rail = &m_body->rail();
    connect(rail, &NavigationRail::pageChosen, m_navigation.get(), &Navigation::showPage);
    connect(rail, &NavigationRail::helpRequested, m_navigation.get(), &Navigation::showSupport);
    connect(rail, &NavigationRail::settingsRequested, m_navigation.get(),
            [this] { m_navigation->showPage(PageName::Settings); });
    connect(rail, &NavigationRail::zoomInRequested, m_look.get(), &LookController::zoomIn);
    connect(rail, &NavigationRail::zoomOutRequested, m_look.get(), &LookController::zoomOut);
    connect(rail, &NavigationRail::zoomResetRequested, m_look.get(),
            [this] { m_look->setZoom(1.0); });
    connect(rail, &NavigationRail::lockRequested, m_actions.get(),
            [this] { m_actions->perform(WindowAction::LockNow); });
    connect(m_look.get(), &LookController::zoomChanged, rail, &NavigationRail::setZoomState);
    connect(m_navigation.get(), &Navigation::othersKept, rail, &NavigationRail::setKeepsOthers);
    const auto offerLock = [this, rail] {
        rail->setCanLock(m_lock->recordsLock().state() == RecordsState::Open);
    };
    offerLock();
    connect(&m_lock->recordsLock(), &RecordsLock::passphraseChanged, rail, offerLock);
    connect(m_lock.get(), &LockController::opened, rail, offerLock);
    connect(&m_body->person(), &PersonLine::changeRequested, m_navigation.get(),
            [this] { m_navigation->showPage(PageName::People); });
}

void MainWindow::wireLook()
{
    const auto refreshSettings = [this] { m_navigation->refresh(PageName::Settings); };
    connect(m_look.get(), &LookController::zoomChanged, m_navigation.get(), refreshSettings);
    connect(&m_lock->recordsLock(), &RecordsLock::passphraseChanged, m_navigation.get(),
            refreshSettings);
    connect(m_look.get(), &LookController::languageChanged, m_lock.get(),
            &LockController::renewLockPage);
    connect(m_look.get(), &LookController::languageChanged, m_presentation.get(),
            &Presentation::renew);
    connect(m_look.get(), &LookController::languageChanged, m_introduction, &Introduction::renew);
    connect(m_look.get(), &LookController::languageChanged, m_body, &WindowBody::renew);
}

void MainWindow::wireIntroduction()
{
    connect(m_actions.get(), &WindowActions::introductionRequested, this, &MainWindow::showWelcome);
    connect(m_navigation.get(), &Navigation::introductionRequested, this, &MainWindow::showWelcome);
    connect(m_introduction, &Introduction::languageChosen, m_look.get(),
            &LookController::setLanguage);
    connect(m_introduction, &Introduction::helpRequested, m_navigation.get(),
            &Navigation::showSupportFromIntroduction);
    connect(m_introduction, &Introduction::finished, this, [this] {
        m_settings.welcomed = true;
        saveSettings();
        showBody();
        m_body->focusShownPage();
    });
}

void MainWindow::wireNavigation()
{
    connect(m_navigation.get(), &Navigation::leaving, this, &MainWindow::showBody);
    connect(m_navigation.get(), &Navigation::shown, this, &MainWindow::follow);
    connect(m_navigation.get(), &Navigation::noticed, &m_body->notice(), &NoticeBar::showNotice);
    connect(m_navigation.get(), &Navigation::saved, &m_body->notice(), &NoticeBar::showSaved);
    connect(m_navigation.get(), &Navigation::actionRequested, m_actions.get(),
            &WindowActions::perform);
    connect(m_navigation.get(), &Navigation::settingsChanged, this, &MainWindow::followSettings);
    // Queued: the page with the choice is made anew.
    connect(m_navigation.get(), &Navigation::languageChosen, m_look.get(),
            &LookController::setLanguage, Qt::QueuedConnection);
    connect(m_actions.get(), &WindowActions::finderRequested, m_finder, [this] {
        m_finder->open([this](const QString &typed) { return m_found->find(typed); });
    });
}

void MainWindow::wireSession()
{
    connect(m_session.get(), &SessionController::noticed, &m_body->notice(),
            &NoticeBar::showNotice);
    connect(m_session.get(), &SessionController::changed, this, [this](bool inSession) {
        if (inSession) {
            m_presentation->hide();
            m_body->notice().hide();
        }
        m_body->rail().setVisible(!inSession);
        m_look->apply();
    });
    connect(m_session.get(), &SessionController::ended, this, &MainWindow::showSessionEnded);
    connect(m_presentation.get(), &Presentation::opening, this, &MainWindow::showBody);
    connect(m_presentation.get(), &Presentation::closed, m_body, &WindowBody::focusShownPage);
}

void MainWindow::wireLock()
{
    connect(m_lock.get(), &LockController::noticed, &m_body->notice(), &NoticeBar::showNotice);
    connect(m_lock.get(), &LockController::supportCountryChosen, this,
            [this](const QString &country) {
                m_settings.supportCountry = country;
                saveSettings();
            });
    connect(m_lock.get(), &LockController::closing, this, &MainWindow::closePages);
    connect(m_lock.get(), &LockController::opened, this, &MainWindow::openPages);
    connect(m_lock.get(), &LockController::recordsReplaced, this, [this] {
        m_navigation->forgetPerson();
        m_session->forgetSuspended();
    });
}

void MainWindow::showBody()
{
    m_root->setCurrentWidget(m_body);
}

// The pages come back, where the person left or as at a first start.
void MainWindow::openPages()
{
    const PageName left = m_navigation->placeOnRail();
    m_navigation->open();
    m_session->resume();
    m_navigation->showPage(left);
    if (!m_settings.welcomed)
        showWelcome();
}

// Whoever sat together then does so still: nobody else's name is shown first.
void MainWindow::closePages()
{
    m_finder->close();
    m_session->suspend();
    m_body->person().setPerson(std::nullopt);
    m_body->notice().forget();
    m_presentation->close();
    m_navigation->close();
}

void MainWindow::follow()
{
    m_body->rail().setCurrent(m_navigation->placeOnRail());
    m_body->person().setPerson(m_navigation->namedPerson());
}

void MainWindow::showWelcome()
{
    if (m_navigation->isOpen())
        m_introduction->show();
}

void MainWindow::showSessionEnded()
{
    auto *page = new SessionEnded;
    m_root->addWidget(page);
    m_root->setCurrentWidget(page);
    page->setFocus();
    connect(page, &SessionEnded::goOnRequested, m_session.get(), &SessionController::goOn);
    connect(m_navigation.get(), &Navigation::leaving, page, &QObject::deleteLater,
            Qt::SingleShotConnection);
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_files->open(paths);
}

void MainWindow::comeForward()
{
    // Above an audience's window it would show them what is not theirs.
    if (m_navigation->isOpen() && m_files->isAudienceLooking())
        return;
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    raise();
    activateWindow();
}

void MainWindow::followSettings()
{
    m_look->apply();
    m_lock->recordsLock().setIdleLimit(m_settings.lockAfter);
    saveSettings();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting->mayQuit()) {
        event->ignore();
        return;
    }
    saveSettings();
    // A window for an audience must not keep the program alive.
    m_presentation->end();
    // What was deleted could be taken back until now. Where this fails the next start does it.
    if (m_services.records)
        (void)m_services.records->eraseDeleted();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Here Escape ends the presentation only where nothing on the page had a use for it.
    if (event->key() == Qt::Key_Escape && m_presentation->isOpen())
        m_presentation->end();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::saveSettings()
{
    m_settings.geometry = saveGeometry();
    m_services.settingsFile.save(m_settings);
}

} // namespace app
