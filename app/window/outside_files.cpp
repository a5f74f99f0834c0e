// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/outside_files.h"

#include "app/pages/learn/learn_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/window/lock_controller.h"
#include "app/window/navigation.h"
#include "app/window/notice_bar.h"
#include "app/window/presentation.h"

#include <QApplication>

#include <algorithm>

namespace app
{

OutsideFiles::OutsideFiles(Navigation &navigation, const Presentation &presentation,
                           LockController &lock, NoticeBar &notice, const QWidget &window)
    : m_navigation(navigation)
    , m_presentation(presentation)
    , m_lock(lock)
    , m_window(window)
    , m_files([this](FileKind kind) { return hindrance(kind); })
{
    connect(&m_files, &IncomingFiles::questionnaireOpened, this,
            [&navigation](const QString &path) {
                navigation.showPage(PageName::Quiz);
                navigation.page<QuizPage>(PageName::Quiz).importInstrument(path);
            });
    connect(&m_files, &IncomingFiles::tourOpened, this, [&navigation](const QString &path) {
        navigation.showPage(PageName::Learn);
        navigation.page<LearnPage>(PageName::Learn).openTour(path);
    });
    connect(&m_files, &IncomingFiles::archiveOpened, this, [&navigation](const QString &path) {
        navigation.showPage(PageName::History);
        navigation.page<PeoplePage>(PageName::History).openArchive(path);
    });
    connect(&m_files, &IncomingFiles::noticed, this, [&lock, &notice](const QString &sentence) {
        if (lock.isLocked())
            lock.say(sentence);
        else
            notice.showNotice(sentence);
    });
    connect(&m_files, &IncomingFiles::withdrawn, &notice, &NoticeBar::withdraw);
}

bool OutsideFiles::isAudienceLooking() const
{
    const QWidgetList shown = QApplication::topLevelWidgets();
    return m_presentation.isOpen() ||
           std::any_of(shown.begin(), shown.end(), [this](const QWidget *top) {
               return top != &m_window && top->isVisible() && top->isFullScreen();
           });
}

Hindrance OutsideFiles::hindrance(FileKind kind) const
{
    if (m_lock.isLocked())
        return Hindrance::Locked;
    if (m_navigation.isInSession())
        return Hindrance::Session;
    // A file is called by its name, and may be of somebody else.
    if (m_navigation.isJustAfterSession())
        return Hindrance::AfterSession;
    if (isAudienceLooking())
        return Hindrance::Audience;
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return Hindrance::Dialog;
    // Its answers are on the page that the new questionnaire would be shown on.
    const auto *quiz = m_navigation.findPage<QuizPage>();
    if (kind == FileKind::Questionnaire && quiz && quiz->run())
        return Hindrance::Quiz;
    return Hindrance::None;
}

} // namespace app
