// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/foundation/content/article_link.h"
#include "app/widgets/enter_presses.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/screen_room.h"
#include "app/window/about_dialog.h"
#include "app/window/lock_controller.h"
#include "app/window/look_controller.h"
#include "app/window/navigation.h"
#include "app/window/navigation_rail.h"
#include "app/window/notice_bar.h"
#include "app/window/outside_files.h"
#include "app/window/page_registry.h"
#include "app/window/person_line.h"
#include "app/window/presentation.h"
#include "app/window/session_bar.h"
#include "app/window/session_controller.h"
#include "app/window/settings_menu.h"
#include "app/window/welcome.h"
#include "app/window/window_keys.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

constexpr QSize leastSize(640, 480);

} // namespace

MainWindow::MainWindow(const Services &services)
    : m_services(services)
    , m_settings(services.settingsFile.load())
    , m_rail(new NavigationRail)
    , m_notice(new NoticeBar)
    , m_sessionBar(new SessionBar)
    , m_personLine(new PersonLine)
    , m_pages(new QStackedWidget)
    , m_root(new QStackedWidget)
    , m_body(new QWidget)
    , m_lock(std::make_unique<LockController>(m_services, *m_root, *this))
    , m_navigation(std::make_unique<Navigation>(m_services, m_settings, *m_pages))
    , m_look(std::make_unique<LookController>(m_services, m_settings, *m_navigation))
    , m_session(std::make_unique<SessionController>(*m_navigation, *m_sessionBar, *this))
{
    setWindowTitle(u"Attachment Atlas"_s);
    new EnterPresses(this);
    layOut();
    wire();
    addWindowKeys(*this, *m_navigation, *m_look, *m_lock, *m_presentation);
    m_lock->recordsLock().setIdleLimit(m_settings.lockAfter);
    m_look->apply();
    if (m_lock->isLocked())
        m_lock->showLockPage();
    else
        openPages();
    m_lock->watchRecords();
    takeRoom();
}

MainWindow::~MainWindow() = default;

// Larger type never makes the window larger: the pages have other ways to find room.
void MainWindow::takeRoom()
{
    const QSize usual(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 46);
    const QSize room = roomOnScreen(*this);
    setMinimumSize(leastSize.boundedTo(room));
    const bool wasLeft = restoreGeometry(m_settings.geometry);
    if (!isMaximized() && !isFullScreen())
        resize((wasLeft ? size() : usual).boundedTo(room));
}

void MainWindow::layOut()
{
    auto *row = new QHBoxLayout(m_body);
    setRhythm(*row, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_sessionBar);
    column->addWidget(m_notice);
    column->addWidget(m_personLine);
    column->addWidget(m_pages, 1);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_root->addWidget(m_body);
    setCentralWidget(m_root);
    m_presentation = std::make_unique<Presentation>(*m_navigation, *row);
    m_files =
        std::make_unique<OutsideFiles>(*m_navigation, *m_presentation, *m_lock, *m_notice, *this);
}

void MainWindow::wire()
{
    connect(m_rail, &NavigationRail::pageChosen, m_navigation.get(), &Navigation::showPage);
    connect(m_rail, &NavigationRail::helpRequested, m_navigation.get(),
            [this] { m_navigation->showArticle(articles::whenItIsMore); });
    connect(m_rail, &NavigationRail::menuRequested, this, &MainWindow::showMenu);
    connect(m_rail, &NavigationRail::zoomInRequested, m_look.get(), &LookController::zoomIn);
    connect(m_rail, &NavigationRail::zoomOutRequested, m_look.get(), &LookController::zoomOut);
    connect(m_rail, &NavigationRail::zoomResetRequested, m_look.get(),
            [this] { m_look->setZoom(1.0); });
    connect(m_look.get(), &LookController::zoomChanged, m_rail, &NavigationRail::setZoomState);
    connect(m_look.get(), &LookController::languageChanged, m_lock.get(),
            &LockController::renewLockPage);
    connect(m_look.get(), &LookController::languageChanged, m_presentation.get(),
            &Presentation::setLanguage);
    connect(m_personLine, &PersonLine::changeRequested, m_navigation.get(),
            [this] { m_navigation->showPage(PageName::History); });

    const auto showBody = [this] { m_root->setCurrentWidget(m_body); };
    connect(m_navigation.get(), &Navigation::leaving, m_root, showBody);
    connect(m_navigation.get(), &Navigation::shown, this, &MainWindow::follow);
    connect(m_navigation.get(), &Navigation::noticed, m_notice, &NoticeBar::showNotice);
    connect(m_navigation.get(), &Navigation::othersKept, m_rail, &NavigationRail::setKeepsOthers);

    connect(m_session.get(), &SessionController::noticed, m_notice, &NoticeBar::showNotice);
    connect(m_session.get(), &SessionController::changed, this, [this](bool inSession) {
        if (inSession) {
            m_presentation->hide();
            m_notice->hide();
        }
        m_rail->setVisible(!inSession);
        m_look->apply();
    });
    connect(m_presentation.get(), &Presentation::opening, m_root, showBody);
    connect(m_presentation.get(), &Presentation::closed, this,
            [this] { m_pages->currentWidget()->setFocus(); });

    connect(m_lock.get(), &LockController::noticed, m_notice, &NoticeBar::showNotice);
    connect(m_lock.get(), &LockController::closing, this, &MainWindow::closePages);
    connect(m_lock.get(), &LockController::opened, this, &MainWindow::openPages);
    connect(m_lock.get(), &LockController::recordsReplaced, this, [this] {
        m_navigation->forgetPerson();
        m_session->forgetSuspended();
    });
}

// The pages come back, where the person left or as at a first start.
void MainWindow::openPages()
{
    if (m_services.records) {
        const auto people = m_services.records->people().people();
        m_rail->setKeepsOthers(people && people->size() > 1);
    }
    const PageName left = pageEntry(m_navigation->current()).onRail;
    m_navigation->open();
    m_session->resume();
    m_navigation->showPage(left);
    if (!m_settings.welcomed)
        showWelcome();
}

// Whoever sat together then does so still: nobody else's name is shown first.
void MainWindow::closePages()
{
    m_session->suspend();
    m_personLine->setPerson(std::nullopt);
    m_notice->forget();
    m_presentation->close();
    m_navigation->close();
}

void MainWindow::follow(PageName page)
{
    m_rail->setCurrent(pageEntry(page).onRail);
    m_personLine->setPerson(m_navigation->namedPerson());
}

void MainWindow::showWelcome()
{
    if (!m_navigation->isOpen())
        return;
    if (!m_welcome) {
        m_welcome = new Welcome(m_services.recordsFolder);
        m_root->addWidget(m_welcome);
        connect(m_welcome, &Welcome::finished, this, [this] {
            m_settings.welcomed = true;
            saveSettings();
            m_root->setCurrentWidget(m_body);
        });
        connect(m_welcome, &Welcome::helpRequested, this,
                [this] { m_navigation->showArticle(articles::whenItIsMore); });
    }
    m_root->setCurrentWidget(m_welcome);
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

void MainWindow::showMenu(const QPoint &position)
{
    RecordsLock *lock = &m_lock->recordsLock();
    auto *menu = new SettingsMenu(m_settings, m_services.language.current(), lock->state(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &SettingsMenu::languageChosen, m_look.get(), &LookController::setLanguage);
    connect(menu, &SettingsMenu::themeChosen, m_look.get(), &LookController::setTheme);
    connect(menu, &SettingsMenu::welcomeRequested, this, &MainWindow::showWelcome);
    connect(menu, &SettingsMenu::presentationRequested, m_presentation.get(),
            &Presentation::toggle);
    connect(menu, &SettingsMenu::passphraseRequested, lock, &RecordsLock::openDialog);
    connect(menu, &SettingsMenu::lockRequested, lock, &RecordsLock::lock, Qt::QueuedConnection);
    connect(menu, &SettingsMenu::lockAfterChosen, this, [this, lock](int minutes) {
        m_settings.lockAfter = minutes;
        lock->setIdleLimit(minutes);
        saveSettings();
    });
    connect(menu, &SettingsMenu::aboutRequested, this,
            [this] { (new AboutDialog(m_services.recordsFolder, this))->open(); });
    menu->popup(position - QPoint(0, menu->sizeHint().height()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
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
    if (event->key() == Qt::Key_Escape && m_navigation->isInSession())
        m_session->askToEnd();
    else if (event->key() == Qt::Key_Escape && m_presentation->isOpen())
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
