#include "app/shell/main_window.h"

#include "app/classroom/class_exports.h"
#include "app/classroom/class_view.h"
#include "app/classroom/classroom_page.h"
#include "app/classroom/cut_line_lab.h"
#include "app/home/home_page.h"
#include "app/journal/journal_page.h"
#include "app/learn/learn_page.h"
#include "app/lock/lock_page.h"
#include "app/lock/safe.h"
#include "app/map/map_page.h"
#include "app/people/people_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/quiz/quiz_page.h"
#include "app/result/result_page.h"
#include "app/shell/about_dialog.h"
#include "app/shell/daily_copy.h"
#include "app/shell/notice_bar.h"
#include "app/shell/person_line.h"
#include "app/shell/presentable_content.h"
#include "app/shell/saved_results.h"
#include "app/shell/session_bar.h"
#include "app/shell/settings_menu.h"
#include "app/shell/support_reader.h"
#include "app/shell/theme.h"
#include "app/shell/welcome.h"
#include "app/shell/wording.h"
#include "app/widgets/text.h"
#include "core/base/json_reading.h"
#include "core/cohort/reference_density.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
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
    if (!restoreGeometry(m_settings.geometry))
        resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 46);
}

// The pages come back, where the person left or as at a first start.
void MainWindow::begin()
{
    if (m_services.records) {
        const auto people = m_services.records->people().people();
        m_rail->setKeepsOthers(people && people->size() > 1);
    }
    showPage(m_shown);
    if (!m_settings.welcomed)
        showWelcome();
}

void MainWindow::tellOfRecords()
{
    if (m_services.recordsError)
        m_notice->showNotice(wording::errorSentence(*m_services.recordsError));
    if (!m_services.keptDamagedFile.isEmpty()) {
        m_notice->showNotice(tr("A copy has taken the place of the damaged file, which was kept: "
                                "%1")
                                 .arg(QDir::toNativeSeparators(m_services.keptDamagedFile)));
    }
    if (m_services.records && !m_services.records->path().isEmpty()) {
        auto *copy = new DailyCopy(*m_services.records, m_services.lock.clock, this);
        connect(copy, &DailyCopy::problemOccurred, m_notice, &NoticeBar::showNotice);
    }
}

bool MainWindow::isLocked() const
{
    return m_safe->state() == RecordsState::Locked;
}

LockPage *MainWindow::lockPage()
{
    if (!m_lockPage) {
        m_lockPage = new LockPage(*m_services.records, m_services.lock.cost);
        m_root->addWidget(m_lockPage);
        connect(m_lockPage, &LockPage::helpRequested, this, &MainWindow::showSupport);
        connect(m_lockPage, &LockPage::quitRequested, this, &QWidget::close);
        connect(m_lockPage, &LockPage::unlocked, this, [this] {
            begin();
            m_safe->beginWatch();
        });
    }
    return m_lockPage;
}

void MainWindow::showLockPage()
{
    lockPage()->reset();
    m_root->setCurrentWidget(m_lockPage);
}

void MainWindow::showSupport()
{
    auto *reader = new SupportReader(m_services.contentFolder, m_services.language.current(), this);
    reader->setAttribute(Qt::WA_DeleteOnClose);
    reader->showArticle(u"when-it-is-more"_s);
    reader->open();
}

// Hidden first, which is when pages save what is being typed; then there is nothing left to read,
// for eyes, a screen reader or another program.
void MainWindow::letGoOfRecords()
{
    showLockPage();
    leaveSession();
    m_personLine->setPerson(std::nullopt);
    m_notice->forget();
    if (m_presenter)
        m_presenter->endPresentation();
    // The presenter listens to the map, and the map to the class.
    delete std::exchange(m_presenter, nullptr);
    m_lab.reset();
    delete std::exchange(m_classroom, nullptr);
    delete std::exchange(m_map, nullptr);
    delete std::exchange(m_learn, nullptr);
    delete std::exchange(m_result, nullptr);
    delete std::exchange(m_people, nullptr);
    delete std::exchange(m_journal, nullptr);
    delete std::exchange(m_quiz, nullptr);
    delete std::exchange(m_home, nullptr);
    // Dialogs and menus of the window itself; those of pages went with them.
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isWindow())
            delete child;
    }
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->inherits("QTipLabel"))
            delete top;
    }
}

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

// The web sample of the full ECR: the one norm a plain point can be compared with.
core::Result<core::Norm> MainWindow::referenceSample() const
{
    return core::findNorm(m_services.contentFolder + u"/norms"_s, u"ecr"_s);
}

HomePage *MainWindow::home()
{
    if (!m_home) {
        m_home = new HomePage;
        m_pages->addWidget(m_home);
        connect(m_home, &HomePage::quizRequested, this, [this] { showPage(PageName::Quiz); });
        connect(m_home, &HomePage::mapRequested, this, [this] { showPage(PageName::Map); });
        connect(m_home, &HomePage::articleRequested, this, &MainWindow::showArticle);
    }
    return m_home;
}

QuizPage *MainWindow::quiz()
{
    if (!m_quiz) {
        m_quiz = new QuizPage(m_services.instruments, m_services.records);
        m_quiz->setPerson(m_person);
        m_quiz->setLanguage(m_services.language.current());
        m_pages->addWidget(m_quiz);
        connect(m_quiz, &QuizPage::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(m_quiz, &QuizPage::articleRequested, this, &MainWindow::showArticle);
        connect(m_quiz, &QuizPage::assessmentFinished, this, &MainWindow::showResult);
        connect(m_quiz, &QuizPage::assessmentReady, this, &MainWindow::showUnsavedResult);
    }
    return m_quiz;
}

MapPage *MainWindow::map()
{
    if (!m_map) {
        m_map = new MapPage;
        if (const auto norm = referenceSample())
            m_map->setNorm(*norm);
        m_map->setAppearance(m_settings.map);
        if (m_lab)
            m_map->setPeople(*m_lab->people());
        m_pages->addWidget(m_map);
        if (const auto density = referenceDensity())
            m_map->setDensity(*density);
        connect(m_map, &MapPage::articleRequested, this, &MainWindow::showArticle);
        connect(m_map, &MapPage::appearanceChosen, this,
                [this](const MapAppearance &appearance) { m_settings.map = appearance; });
    }
    return m_map;
}

std::optional<core::ReferenceDensity> MainWindow::referenceDensity() const
{
    const QString path = m_services.contentFolder + u"/densities/ecr-openpsychometrics-2018.json"_s;
    const auto bytes = core::readFile(path, core::JsonLimits().bytes);
    if (!bytes)
        return std::nullopt;
    const auto density = core::readReferenceDensity(*bytes, path, m_services.language.current());
    return density ? std::optional(*density) : std::nullopt;
}

// Source and caveat are words of the current language.
void MainWindow::translateDensity()
{
    const auto density = m_map || m_presenter ? referenceDensity() : std::nullopt;
    if (!density)
        return;
    if (m_map)
        m_map->setDensity(*density);
    if (m_presenter)
        m_presenter->setDensity(*density);
}

void MainWindow::showLab(const std::optional<LabPicture> &picture)
{
    const bool samePeople =
        m_lab && picture ? m_lab->people() == picture->people() : !m_lab && !picture;
    m_lab = picture;
    if (m_presenter)
        m_presenter->setClass(picture);
    // While a line is dragged the people stay.
    if (m_map && !samePeople)
        m_map->setPeople(picture ? std::optional(*picture->people()) : std::nullopt);
}

LearnPage *MainWindow::learn()
{
    if (!m_learn) {
        m_learn = new LearnPage(m_services.contentFolder,
                                m_services.records ? &m_services.records->readingLog() : nullptr);
        m_learn->setReadingStyle(m_settings.reading);
        if (const auto norm = referenceSample())
            m_learn->setNorm(*norm);
        m_learn->setPosition(newestPosition(m_services, m_person));
        m_learn->setLanguage(m_services.language.current());
        m_pages->addWidget(m_learn);
        connect(m_learn, &LearnPage::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(m_learn, &LearnPage::readingStyleChosen, this,
                [this](const ReadingStyle &style) { m_settings.reading = style; });
        connect(m_learn, &LearnPage::journalRequested, this, [this](const QString &articleId) {
            showPage(PageName::Journal);
            journal()->writeAbout(articleId);
        });
        connect(m_learn, &LearnPage::journalEntriesRequested, this,
                [this](const QString &articleId) {
                    showPage(PageName::Journal);
                    journal()->showTheme(articleId);
                });
    }
    return m_learn;
}

JournalPage *MainWindow::journal()
{
    if (!m_journal) {
        m_journal = new JournalPage(m_services.contentFolder, m_services.records);
        m_journal->setLanguage(m_services.language.current());
        refreshJournal();
        m_pages->addWidget(m_journal);
        connect(m_journal, &JournalPage::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(m_journal, &JournalPage::articleRequested, this, &MainWindow::showArticle);
    }
    return m_journal;
}

PeoplePage *MainWindow::people()
{
    if (!m_people) {
        m_people = new PeoplePage(m_services.instruments, m_services.records,
                                  m_services.contentFolder + u"/norms"_s);
        m_people->showPerson(m_person);
        m_pages->addWidget(m_people);
        connect(m_people, &PeoplePage::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(m_people, &PeoplePage::othersKept, m_rail, &NavigationRail::setKeepsOthers);
        connect(m_people, &PeoplePage::personChosen, this, &MainWindow::setPerson);
        connect(m_people, &PeoplePage::resultRequested, this, &MainWindow::showResult);
        connect(m_people, &PeoplePage::articleRequested, this, &MainWindow::showArticle);
        connect(m_people, &PeoplePage::quizRequested, this, [this] { showPage(PageName::Quiz); });
        connect(m_people, &PeoplePage::sessionRequested, this, &MainWindow::beginSession);
        connect(m_people, &PeoplePage::everythingErased, this, [this] {
            if (m_classroom)
                m_classroom->forgetClass();
            if (m_journal)
                m_journal->refresh();
        });
    }
    return m_people;
}

ResultPage *MainWindow::result()
{
    if (!m_result) {
        m_result = new ResultPage(m_services.instruments, m_services.records,
                                  m_services.contentFolder + u"/norms"_s);
        m_pages->addWidget(m_result);
        connect(m_result, &ResultPage::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(m_result, &ResultPage::articleRequested, this, &MainWindow::showArticle);
        const auto back = [this] { showPage(m_inSession ? PageName::Map : PageName::History); };
        connect(m_result, &ResultPage::backRequested, this, back);
        connect(m_result, &ResultPage::deleted, this, [this, back](core::AssessmentId id) {
            back();
            people()->offerUndo(id);
        });
    }
    return m_result;
}

ClassroomPage *MainWindow::classroom()
{
    if (!m_classroom) {
        m_classroom =
            new ClassroomPage(m_services.instruments, m_services.contentFolder, m_services.records);
        m_pages->addWidget(m_classroom);
        connect(m_classroom, &ClassroomPage::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(m_classroom, &ClassroomPage::articleRequested, this, &MainWindow::showArticle);
        m_classroom->view().exports().setSmallest(m_settings.smallestGroup);
        connect(&m_classroom->view(), &ClassView::smallestGroupChanged, this,
                [this](int smallest) { m_settings.smallestGroup = smallest; });
        connect(&m_classroom->view(), &ClassView::pictureChanged, this, &MainWindow::showLab);
        connect(&m_classroom->view().lab().map(), &AttachmentMap::pointerMoved, this,
                [this](const std::optional<core::AttachmentPoint> &point) {
                    if (m_presenter)
                        m_presenter->pointAtLab(point);
                });
    }
    return m_classroom;
}

PresenterControls *MainWindow::presenter()
{
    if (!m_presenter) {
        m_presenter = new PresenterControls;
        m_presenter->setContent(presentableContent(m_services));
        if (const auto norm = referenceSample())
            m_presenter->setNorm(*norm);
        // Of the map only the rule, the free point and the mouse: never the results on it.
        const AttachmentMap &shown = map()->map();
        if (const auto density = referenceDensity())
            m_presenter->setDensity(*density);
        m_presenter->setClass(m_lab);
        m_presenter->setRule(shown.rule());
        m_presenter->setFreePoint(shown.freePoint());
        connect(&shown, &AttachmentMap::ruleChanged, m_presenter, &PresenterControls::setRule);
        connect(&shown, &AttachmentMap::freePointMoved, m_presenter,
                &PresenterControls::setFreePoint);
        connect(&shown, &AttachmentMap::pointerMoved, m_presenter, &PresenterControls::pointAt);
        connect(m_presenter, &PresenterControls::closed, this, [this] {
            m_presenter->hide();
            m_pages->currentWidget()->setFocus();
        });
        m_root->widget(0)->layout()->addWidget(m_presenter);
    }
    return m_presenter;
}

void MainWindow::togglePresentation()
{
    if (m_inSession)
        return;
    if (m_presenter && m_presenter->isOpen()) {
        m_presenter->endPresentation();
        return;
    }
    if (isLocked())
        return;
    m_root->setCurrentIndex(0);
    presenter()->show();
    // Who looks at a class means the class.
    if (m_classroom && m_pages->currentWidget() == m_classroom)
        m_presenter->chooseLab();
    m_presenter->beginPresentation();
}

QWidget *MainWindow::page(PageName page)
{
    switch (page) {
    case PageName::Home:
        return home();
    case PageName::Quiz:
        return quiz();
    case PageName::Map:
        return map();
    case PageName::Learn:
        return learn();
    case PageName::Classroom:
        return classroom();
    case PageName::History:
        return people();
    case PageName::Journal:
        return journal();
    }
    return nullptr;
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
        learn()->setJournalEntries(journal()->entriesPerTheme(), journal()->openTheme());
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

void MainWindow::setPerson(core::PersonId id)
{
    m_person = id;
    if (m_quiz)
        m_quiz->setPerson(id);
    if (m_map)
        refreshMap();
    if (m_learn)
        m_learn->setPosition(newestPosition(m_services, id));
    if (m_journal)
        refreshJournal();
}

void MainWindow::pageChanged()
{
    m_escapeFromQuiz->setEnabled(m_inSession && m_quiz && m_pages->currentWidget() == m_quiz);
    showPersonLine();
}

void MainWindow::showPersonLine()
{
    const QWidget *shown = m_pages->currentWidget();
    std::optional<core::PersonId> whose;
    if (m_quiz && shown == m_quiz)
        whose = m_quiz->person();
    else if (m_result && shown == m_result)
        whose = m_result->person();
    else if ((m_map && shown == m_map) || (m_learn && shown == m_learn))
        whose = m_person;
    std::optional<core::Person> person;
    if (whose && *whose != core::me && m_services.records && !m_inSession) {
        if (const auto found = m_services.records->people().person(*whose))
            person = *found;
    }
    m_personLine->setPerson(person);
}

void MainWindow::beginSession()
{
    if (m_quiz && m_quiz->run() && m_quiz->person() != m_person) {
        m_notice->showNotice(tr("A quiz that could not be saved is still open. Finish or leave it "
                                "first, then sit together."));
        return;
    }
    if (m_presenter) {
        m_presenter->endPresentation();
        m_presenter->hide();
    }
    m_inSession = true;
    m_rail->hide();
    m_notice->hide();
    m_sessionBar->show();
    setZoom(m_settings.zoom);
    showPage(PageName::Map);
}

void MainWindow::showSessionPart(SessionPart part)
{
    switch (part) {
    case SessionPart::Quiz:
        showPage(PageName::Quiz);
        break;
    case SessionPart::Map:
        showPage(PageName::Map);
        break;
    case SessionPart::Read:
        showArticle(u"two-dimensions"_s);
        break;
    case SessionPart::Exercise:
        showArticle(u"practice-self-worth"_s);
        break;
    }
    m_sessionBar->setCurrent(part);
}

void MainWindow::askToEndSession()
{
    if (!m_quiz || !m_quiz->run()) {
        endSession();
        return;
    }
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("End sitting together?"));
    question->setText(
        tr("A quiz is under way. It stays open, and can be gone on with afterwards."));
    QPushButton *stay = question->addButton(tr("Stay"), QMessageBox::RejectRole);
    QPushButton *end = question->addButton(tr("End"), QMessageBox::AcceptRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(end, &QPushButton::clicked, this, &MainWindow::endSession);
    question->open();
}

void MainWindow::endSession()
{
    leaveSession();
    showPage(PageName::History);
}

void MainWindow::leaveSession()
{
    if (!m_inSession)
        return;
    m_inSession = false;
    m_sessionBar->hide();
    m_rail->show();
    setZoom(m_settings.zoom);
}

void MainWindow::saveSettings()
{
    m_settings.geometry = saveGeometry();
    m_services.settingsFile.save(m_settings);
}

} // namespace app
