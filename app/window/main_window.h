// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/lab_picture.h"
#include "app/pages/people/discarded.h"
#include "app/window/navigation_rail.h"
#include "app/window/services.h"
#include "core/instrument/with_wording.h"

#include <QMainWindow>

class QShortcut;
class QStackedWidget;

namespace app
{

class ClassroomPage;
class HomePage;
class IncomingFiles;
class JournalPage;
class LearnPage;
class LockPage;
class MapPage;
class NoticeBar;
class PeoplePage;
class PersonLine;
class PresenterControls;
class QuizPage;
class RecordTransfer;
class ResultPage;
class Safe;
class SessionBar;
enum class FileKind;
enum class Hindrance;
enum class SessionPart;
class Welcome;

/// The one window: the rail, the pages, and the wires between them. Pages are made when first
/// opened and know nothing of each other: they emit wishes, the window routes them. F5 opens a
/// second window for an audience, and the presenter's controls beside the page.
///
/// One person is in view: quiz, map, articles and home are theirs. While two sit together, the rail
/// and everything about other people cannot be reached.
///
/// While the records are locked there is the lock page and nothing else: the pages are destroyed,
/// and made anew after unlocking. Wishes to open one are not heard until then.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    void showPage(PageName page);
    void showArticle(const QString &link);
    void showResult(core::AssessmentId id);
    void showWelcome();
    /// Files from outside, each on its page; see IncomingFiles.
    void openFiles(const QStringList &paths);
    /// Above other windows, where that shows nobody what is not theirs.
    void comeForward();
    void setZoom(double zoom);
    void setLanguage(const QString &code);
    void setTheme(ThemeChoice theme);
    core::PersonId person() const { return m_person; }
    /// Two look together at what belongs to the person in view: no rail, nobody else's name, and
    /// type a step larger until the session ends.
    void beginSession();
    bool isInSession() const { return m_inSession; }
    Safe &safe() { return *m_safe; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    core::Result<core::Norm> referenceNorm() const;
    core::Result<core::ReferenceDensity> referenceDensity() const;
    HomePage *home();
    QuizPage *quiz();
    MapPage *map();
    void translateDensity();
    /// The class as others may see it: on the map and for an audience.
    void showLab(const std::optional<LabPicture> &picture);
    LearnPage *learn();
    JournalPage *journal();
    ClassroomPage *classroom();
    PeoplePage *people();
    ResultPage *result();
    PresenterControls *presenter();
    void togglePresentation();
    QWidget *page(PageName page);
    bool isReachable(PageName page) const;
    void setPerson(core::PersonId id);
    void pageChanged();
    void showPersonLine();
    void showSessionPart(SessionPart part);
    void askToEndSession();
    void endSession();
    void leaveSession();
    void addShortcuts();
    void showUnsavedResult(const core::Assessment &assessment);
    void presentResult(const core::Assessment &assessment);
    void refreshHome();
    void refreshJournal();
    void inviteToJournal();
    void refreshMap();
    void forgetErased();
    void showMenu(const QPoint &position);
    void begin();
    void tellOfRecords();
    void tellOfAlteration();
    void forgetPlaces();
    bool isLocked() const;
    LockPage *lockPage();
    void showLockPage();
    void showSupport();
    void letGoOfRecords();
    void saveSettings();
    Hindrance hindrance(FileKind kind) const;

    Services m_services;
    std::unique_ptr<RecordTransfer> m_transfer; ///< nothing where there are no records
    Settings m_settings;
    NavigationRail *m_rail;
    NoticeBar *m_notice;
    SessionBar *m_sessionBar;
    PersonLine *m_personLine;
    core::PersonId m_person = core::me;
    bool m_inSession = false;
    bool m_sessionLocked = false; ///< to go on with after unlocking
    QShortcut *m_escapeFromQuiz;  ///< in a session: a quiz has a use for Escape of its own
    QStackedWidget *m_pages;
    QStackedWidget *m_root;
    Safe *m_safe;
    LockPage *m_lockPage = nullptr;
    // To come back to after unlocking.
    PageName m_shown = PageName::Home;
    QMap<QString, core::Wording> m_wordingDrafts;
    std::optional<Discarded> m_discarded;
    IncomingFiles *m_incoming = nullptr;
    Welcome *m_welcome = nullptr;
    HomePage *m_home = nullptr;
    QuizPage *m_quiz = nullptr;
    MapPage *m_map = nullptr;
    std::optional<LabPicture> m_lab;
    LearnPage *m_learn = nullptr;
    JournalPage *m_journal = nullptr;
    ClassroomPage *m_classroom = nullptr;
    PeoplePage *m_people = nullptr;
    ResultPage *m_result = nullptr;
    PresenterControls *m_presenter = nullptr;
};

} // namespace app
