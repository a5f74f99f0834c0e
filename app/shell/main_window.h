#pragma once

#include "app/plane/lab_picture.h"
#include "app/shell/navigation_rail.h"
#include "app/shell/services.h"
#include "core/cohort/reference_density.h"
#include "core/scoring/norms.h"

#include <QMainWindow>

class QStackedWidget;

namespace app
{

class ClassroomPage;
class HistoryPage;
class HomePage;
class LearnPage;
class LockPage;
class MapPage;
class NoticeBar;
class PresenterControls;
class QuizPage;
class ResultPage;
class Safe;
class Welcome;

/// The one window: the rail, the pages, and the wires between them. Pages are made when first
/// opened and know nothing of each other: they emit wishes, the window routes them. F5 opens a
/// second window for an audience, and the presenter's controls beside the page.
///
/// While the records are locked there is the lock page and nothing else: the pages are destroyed,
/// and made anew after unlocking. Wishes to open one are not heard until then.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services);

    void showPage(PageName page);
    void showArticle(const QString &link);
    void showResult(core::AssessmentId id);
    void showWelcome();
    void setZoom(double zoom);
    void setLanguage(const QString &code);
    void setTheme(ThemeChoice theme);
    Safe &safe() { return *m_safe; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    core::Result<core::Norm> referenceSample() const;
    HomePage *home();
    QuizPage *quiz();
    MapPage *map();
    std::optional<core::ReferenceDensity> referenceDensity() const;
    void translateDensity();
    /// The class as others may see it: on the map and for an audience.
    void showLab(const std::optional<LabPicture> &picture);
    LearnPage *learn();
    ClassroomPage *classroom();
    HistoryPage *history();
    ResultPage *result();
    PresenterControls *presenter();
    void togglePresentation();
    QWidget *page(PageName page);
    void addShortcuts();
    void showUnsavedResult(const core::Assessment &assessment);
    void presentResult(const core::Assessment &assessment);
    void refreshHome();
    void refreshMap();
    void showMenu(const QPoint &position);
    void begin();
    void tellOfRecords();
    bool isLocked() const;
    LockPage *lockPage();
    void showLockPage();
    void showSupport();
    void letGoOfRecords();
    void saveSettings();

    Services m_services;
    Settings m_settings;
    NavigationRail *m_rail;
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    QStackedWidget *m_root;
    Safe *m_safe;
    LockPage *m_lockPage = nullptr;
    PageName m_shown = PageName::Home; ///< to come back to after unlocking
    Welcome *m_welcome = nullptr;
    HomePage *m_home = nullptr;
    QuizPage *m_quiz = nullptr;
    MapPage *m_map = nullptr;
    std::optional<LabPicture> m_lab;
    LearnPage *m_learn = nullptr;
    ClassroomPage *m_classroom = nullptr;
    HistoryPage *m_history = nullptr;
    ResultPage *m_result = nullptr;
    PresenterControls *m_presenter = nullptr;
};

} // namespace app
