// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/theme.h"
#include "app/pages/classroom/classroom_page.h"
#include "app/pages/home/home_page.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/journal/notebook.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/security/lock_page.h"
#include "app/security/safe.h"
#include "app/transfer/record_dialogs.h"
#include "app/widgets/text.h"
#include "app/window/about_dialog.h"
#include "app/window/notice_bar.h"
#include "app/window/person_line.h"
#include "app/window/presentable_content.h"
#include "app/window/saved_results.h"
#include "app/window/session_bar.h"
#include "app/window/settings_menu.h"
#include "app/window/welcome.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{

MainWindow::MainWindow(const Services &services)
    : m_services(services)
    , m_settings(services.settingsFile.load())
    , m_rail(new NavigationRail)
    , m_notice(new NoticeBar)
    , m_sessionBar(new SessionBar)
    , m_personLine(new PersonLine)
    , m_escapeFromQuiz(new QShortcut(Qt::Key_Escape, this))
    , m_pages(new QStackedWidget)
    , m_root(new QStackedWidget)
    , m_safe(new Safe(services.records, services.lock, *this))
{
    if (services.records) {
        m_transfer = std::make_unique<RecordDialogs>(RecordServices{
            *services.records, services.instruments, services.content.normsFolder()});
    }
    setWindowTitle(u"Attachment Atlas"_s);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_sessionBar);
    column->addWidget(m_notice);
    column->addWidget(m_personLine);
    column->addWidget(m_pages, 1);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_root->addWidget(body);
    setCentralWidget(m_root);

    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_rail, &NavigationRail::helpRequested, this,
            [this] { showArticle(u"when-it-is-more"_s); });
    connect(m_rail, &NavigationRail::menuRequested, this, &MainWindow::showMenu);
    connect(m_rail, &NavigationRail::zoomInRequested, this,
            [this] { setZoom(zoomedIn(m_settings.zoom)); });
    connect(m_rail, &NavigationRail::zoomOutRequested, this,
            [this] { setZoom(zoomedOut(m_settings.zoom)); });
    connect(m_rail, &NavigationRail::zoomResetRequested, this, [this] { setZoom(1.0); });
    connect(m_personLine, &PersonLine::changeRequested, this,
            [this] { showPage(PageName::History); });
    connect(m_sessionBar, &SessionBar::partChosen, this, &MainWindow::showSessionPart);
    connect(m_sessionBar, &SessionBar::endRequested, this, &MainWindow::askToEndSession);
    connect(m_escapeFromQuiz, &QShortcut::activated, this, &MainWindow::askToEndSession);
    connect(m_safe, &Safe::noticed, m_notice, &NoticeBar::showNotice);
    connect(m_safe, &Safe::covering, this, &MainWindow::showLockPage);
    connect(m_safe, &Safe::closing, this, &MainWindow::letGoOfRecords);
    connect(m_safe, &Safe::locked, this, &MainWindow::showLockPage);
    m_safe->setIdleLimit(m_settings.lockAfter);
    addShortcuts();

    setZoom(m_settings.zoom);
    if (isLocked())
        showLockPage();
    else
        begin();
    tellOfRecords();
    if (!restoreGeometry(m_settings.geometry)) {
        const QSize wanted(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 46);
        resize(wanted.boundedTo(screen()->availableSize()));
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::addShortcuts()
{
    const auto bind = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    for (const PageName page : pageNames) {
        bind(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page))),
             [this, page] { showPage(page); });
    }
    bind(QKeySequence::ZoomIn, [this] { setZoom(zoomedIn(m_settings.zoom)); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { setZoom(zoomedIn(m_settings.zoom)); });
    bind(QKeySequence::ZoomOut, [this] { setZoom(zoomedOut(m_settings.zoom)); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { setZoom(1.0); });
    bind(QKeySequence::HelpContents, [this] {
        if (isLocked())
            showSupport();
        else
            showArticle(u"when-it-is-more"_s);
    });
    bind(Qt::Key_F5, [this] { togglePresentation(); });
    bind(QKeySequence::Quit, [this] { close(); });
}

// Together with somebody: nothing that could name another person.
bool MainWindow::isReachable(PageName page) const
{
    return !m_inSession || page == PageName::Quiz || page == PageName::Map ||
           page == PageName::Learn;
}

void MainWindow::showPage(PageName name)
{
    if (!isReachable(name))
        return;
    if (isLocked())
        return;
    m_shown = name;
    m_root->setCurrentIndex(0);
    // A page made just now has its position from its making.
    if (name == PageName::Learn && m_learn)
        m_learn->setPosition(newestPosition(m_services, m_person));
    QWidget *const shown = page(name);
    switch (name) {
    case PageName::Home:
        refreshHome();
        break;
    case PageName::Quiz:
        quiz()->offerResume();
        break;
    case PageName::Map:
        refreshMap();
        break;
    case PageName::Learn:
        inviteToJournal();
        break;
    case PageName::Classroom:
        break;
    case PageName::History:
        people()->refresh(m_services.language.current());
        break;
    case PageName::Journal:
        refreshJournal();
        break;
    }
    m_rail->setCurrent(name);
    m_pages->setCurrentWidget(shown);
    pageChanged();
    if (m_inSession && name != PageName::Learn)
        m_sessionBar->setCurrent(name == PageName::Map ? SessionPart::Map : SessionPart::Quiz);
    shown->setFocus();
}

void MainWindow::showArticle(const QString &link)
{
    if (isLocked())
        return;
    showPage(PageName::Learn);
    learn()->showArticle(link);
}

void MainWindow::showResult(core::AssessmentId id)
{
    const core::Result<core::Assessment> assessment = m_services.records->assessment(id);
    if (!assessment) {
        m_notice->showNotice(wording::errorSentence(assessment.error()));
        return;
    }
    presentResult(*assessment);
}

void MainWindow::showUnsavedResult(const core::Assessment &assessment)
{
    presentResult(assessment);
}

void MainWindow::presentResult(const core::Assessment &assessment)
{
    m_shown = PageName::History;
    result()->showAssessment(assessment, m_services.language.current());
    m_root->setCurrentIndex(0);
    m_rail->setCurrent(PageName::History);
    m_pages->setCurrentWidget(result());
    pageChanged();
    result()->setFocus();
}

void MainWindow::refreshHome()
{
    if (!m_services.records)
        return;
    const auto unfinished = m_services.records->unfinished(m_person);
    home()->setUnfinishedCount(unfinished ? static_cast<int>(unfinished->size()) : 0);
}

// The journal is of whoever is in view; a session names nobody.
void MainWindow::refreshJournal()
{
    const core::Result<core::Person> person =
        m_person != core::me && !m_inSession && m_services.records
            ? m_services.records->people().person(m_person)
            : core::Error{core::ErrorCode::RecordNotFound, {}};
    m_journal->setPerson(m_person, person ? person->pseudonym : QString());
}

// Counted here where nobody has opened the journal yet: its page takes longer than its entries.
void MainWindow::inviteToJournal()
{
    if (m_journal) {
        learn()->setJournalEntries(m_journal->entriesPerTheme(), m_journal->openTheme());
        return;
    }
    Notebook notebook(m_services.records ? &m_services.records->journal() : nullptr);
    (void)notebook.open(m_person); // where it cannot be read, the journal itself will say so
    learn()->setJournalEntries(notebook.entriesPerTheme(), {});
}

void MainWindow::refreshMap()
{
    map()->setResults(savedResults(m_services, m_person));
}

void MainWindow::setZoom(double zoom)
{
    m_settings.zoom = zoom;
    m_services.appearance.apply(m_settings.theme, m_inSession ? zoomedIn(zoom) : zoom);
    m_rail->setZoomState(static_cast<int>(std::lround(zoom * 100)), zoomedIn(zoom) > zoom,
                         zoomedOut(zoom) < zoom);
}

void MainWindow::setTheme(ThemeChoice theme)
{
    m_settings.theme = theme;
    setZoom(m_settings.zoom);
}

void MainWindow::setLanguage(const QString &code)
{
    m_settings.language = code;
    m_services.language.use(code);
    const QString current = m_services.language.current();
    if (m_quiz)
        m_quiz->setLanguage(current);
    if (m_learn)
        m_learn->setLanguage(current);
    if (m_journal)
        m_journal->setLanguage(current);
    if (m_result)
        m_result->setLanguage(current);
    if (m_people)
        m_people->refresh(current);
    translateDensity();
    if (m_map)
        refreshMap();
    if (m_presenter)
        m_presenter->setContent(presentableContent(m_services));
    setZoom(m_settings.zoom);
}

void MainWindow::showWelcome()
{
    if (isLocked())
        return;
    if (!m_welcome) {
        m_welcome = new Welcome(m_services.recordsFolder);
        m_root->addWidget(m_welcome);
        connect(m_welcome, &Welcome::finished, this, [this] {
            m_settings.welcomed = true;
            saveSettings();
            m_root->setCurrentIndex(0);
        });
        connect(m_welcome, &Welcome::helpRequested, this,
                [this] { showArticle(u"when-it-is-more"_s); });
    }
    m_root->setCurrentWidget(m_welcome);
}

void MainWindow::showMenu(const QPoint &position)
{
    auto *menu = new SettingsMenu(m_settings, m_services.language.current(), m_safe->state(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &SettingsMenu::languageChosen, this, &MainWindow::setLanguage);
    connect(menu, &SettingsMenu::themeChosen, this, &MainWindow::setTheme);
    connect(menu, &SettingsMenu::welcomeRequested, this, &MainWindow::showWelcome);
    connect(menu, &SettingsMenu::presentationRequested, this, &MainWindow::togglePresentation);
    connect(menu, &SettingsMenu::passphraseRequested, m_safe, &Safe::openDialog);
    connect(menu, &SettingsMenu::lockRequested, m_safe, &Safe::lock, Qt::QueuedConnection);
    connect(menu, &SettingsMenu::lockAfterChosen, this, [this](int minutes) {
        m_settings.lockAfter = minutes;
        m_safe->setIdleLimit(minutes);
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
    if (m_presenter)
        m_presenter->endPresentation();
    // What was deleted could be taken back until now. Where this fails the next start does it.
    if (m_services.records)
        (void)m_services.records->eraseDiscarded();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Here Escape ends the presentation only where nothing on the page had a use for it.
    if (event->key() == Qt::Key_Escape && m_inSession)
        askToEndSession();
    else if (event->key() == Qt::Key_Escape && m_presenter && m_presenter->isOpen())
        m_presenter->endPresentation();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::saveSettings()
{
    m_settings.geometry = saveGeometry();
    m_services.settingsFile.save(m_settings);
}

} // namespace app
