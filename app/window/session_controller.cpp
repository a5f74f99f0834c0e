// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_controller.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/map/map_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/window/end_session_dialog.h"
#include "app/window/navigation.h"
#include "app/window/session_bar.h"

#include <QTimer>

namespace app
{

SessionController::SessionController(Navigation &navigation, SessionBar &bar, QWidget &window)
    : m_navigation(navigation)
    , m_bar(bar)
    , m_window(window)
{
    connect(&bar, &SessionBar::partChosen, this, &SessionController::show);
    connect(&bar, &SessionBar::endRequested, this, &SessionController::askToEnd);
    connect(&bar, &SessionBar::supportRequested, &navigation, &Navigation::showSupport);
    connect(&navigation, &Navigation::shown, this, &SessionController::follow);
    connect(&navigation, &Navigation::sessionRequested, this, &SessionController::begin);
}

void SessionController::begin()
{
    const auto *quiz = m_navigation.findPage<QuizPage>();
    if (quiz && quiz->run() && quiz->person() != m_navigation.person()) {
        emit noticed(tr("A quiz that could not be saved is still open. Finish or leave it "
                        "first, then sit together."));
        return;
    }
    m_navigation.setInSession(true);
    m_bar.show();
    emit changed(true);
    m_navigation.showPage(PageName::Map);
    showWholeMap();
}

// Neither zoomed as somebody left it nor half below the edge, and the point is the person's.
void SessionController::showWholeMap()
{
    auto &page = m_navigation.page<MapPage>(PageName::Map);
    page.map().change([](MapContent &shown) { shown.view = wholeView; });
    page.startAtNewestResult();
    // It is laid out anew, for larger type and without the rail.
    QTimer::singleShot(0, &page, [&page] { page.ensureWidgetVisible(&page.map(), 0, 0); });
}

void SessionController::follow(PageName page)
{
    if (!m_navigation.isInSession())
        return;
    if (page == PageName::Map)
        m_bar.setCurrent(SessionPart::Map);
    else if (page == PageName::Quiz)
        m_bar.setCurrent(SessionPart::Quiz);
    else if (page == PageName::Learn)
        m_bar.setCurrent(SessionPart::Read);
}

void SessionController::show(SessionPart part)
{
    switch (part) {
    case SessionPart::Quiz:
        m_navigation.showPage(PageName::Quiz);
        break;
    case SessionPart::Map:
        m_navigation.showPage(PageName::Map);
        break;
    case SessionPart::Read:
        m_navigation.showArticle(articles::twoDimensions);
        break;
    case SessionPart::Exercise:
        m_navigation.showArticle(articles::practiceSelfWorth);
        break;
    }
    m_bar.setCurrent(part);
}

void SessionController::askToEnd()
{
    if (m_question || !m_navigation.isInSession())
        return;
    const auto *quiz = m_navigation.findPage<QuizPage>();
    m_question =
        new EndSessionDialog(m_navigation.services().records, quiz && quiz->run(), &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::accepted, this, [this] {
        m_navigation.setPaused(true);
        emit ended();
    });
    m_question->open();
}

void SessionController::goOn()
{
    leave();
    m_navigation.setPerson(core::me);
    m_navigation.showPage(PageName::Home);
}

void SessionController::leave()
{
    m_navigation.setPaused(false);
    if (!m_navigation.isInSession())
        return;
    m_navigation.setInSession(false);
    m_bar.hide();
    emit changed(false);
}

void SessionController::suspend()
{
    m_isSuspended = m_navigation.isInSession();
    leave();
}

void SessionController::resume()
{
    if (std::exchange(m_isSuspended, false))
        begin();
}

} // namespace app
