// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/incoming_files.h"
#include "app/window/main_window.h"

#include "app/pages/learn/learn_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/security/lock_page.h"
#include "app/window/notice_bar.h"

#include <QApplication>

#include <algorithm>

namespace app
{
namespace
{

bool isScreenFilledForOthers(const QWidget &window)
{
    const QWidgetList shown = QApplication::topLevelWidgets();
    return std::any_of(shown.begin(), shown.end(), [&](const QWidget *top) {
        return top != &window && top->isVisible() && top->isFullScreen();
    });
}

} // namespace

void MainWindow::openFiles(const QStringList &paths)
{
    if (!m_incoming) {
        m_incoming = new IncomingFiles([this](FileKind kind) { return hindrance(kind); }, this);
        connect(m_incoming, &IncomingFiles::noticed, this, [this](const QString &sentence) {
            if (isLocked())
                lockPage()->say(sentence);
            else
                m_notice->showNotice(sentence);
        });
        connect(m_incoming, &IncomingFiles::withdrawn, m_notice, &NoticeBar::withdraw);
        connect(m_incoming, &IncomingFiles::questionnaireOpened, this, [this](const QString &path) {
            showPage(PageName::Quiz);
            quiz()->importInstrument(path);
        });
        connect(m_incoming, &IncomingFiles::tourOpened, this, [this](const QString &path) {
            showPage(PageName::Learn);
            learn()->openTour(path);
        });
        connect(m_incoming, &IncomingFiles::archiveOpened, this, [this](const QString &path) {
            showPage(PageName::History);
            people()->openArchive(path);
        });
    }
    m_incoming->open(paths);
}

Hindrance MainWindow::hindrance(FileKind kind) const
{
    if (isLocked())
        return Hindrance::Locked;
    if (m_inSession)
        return Hindrance::Session;
    if ((m_presenter && m_presenter->isOpen()) || isScreenFilledForOthers(*this))
        return Hindrance::Audience;
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return Hindrance::Dialog;
    // Its answers are on the page that the new questionnaire would be shown on.
    if (kind == FileKind::Questionnaire && m_quiz && m_quiz->run())
        return Hindrance::Quiz;
    return Hindrance::None;
}

void MainWindow::comeForward()
{
    // Above an audience's window it would show them what is not theirs.
    if (hindrance(FileKind::Archive) == Hindrance::Audience)
        return;
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    raise();
    activateWindow();
}

} // namespace app
