// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_controller.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/widgets/confirmation.h"
#include "app/window/navigation.h"
#include "app/window/session_bar.h"

#include <QShortcut>

namespace app
{

SessionController::SessionController(Navigation &navigation, SessionBar &bar, QWidget &window)
    : m_navigation(navigation)
    , m_bar(bar)
    , m_window(window)
    , m_escapeFromQuiz(new QShortcut(Qt::Key_Escape, &window))
{
    m_escapeFromQuiz->setEnabled(false);
    connect(&bar, &SessionBar::partChosen, this, &SessionController::show);
    connect(&bar, &SessionBar::endRequested, this, &SessionController::askToEnd);
    connect(m_escapeFromQuiz, &QShortcut::activated, this, &SessionController::askToEnd);
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
}

void SessionController::follow(PageName page)
{
    const bool inSession = m_navigation.isInSession();
    m_escapeFromQuiz->setEnabled(inSession && page == PageName::Quiz);
    if (!inSession)
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
    const auto *quiz = m_navigation.findPage<QuizPage>();
    if (!quiz || !quiz->run()) {
        end();
        return;
    }
    confirm(m_window,
            {.title = tr("End sitting together?"),
             .text = tr("A quiz is under way. It stays open, and can be gone on with afterwards."),
             .no = tr("Stay"),
             .yes = tr("End")},
            [this] { end(); });
}

void SessionController::end()
{
    leave();
    m_navigation.showPage(PageName::History);
}

void SessionController::leave()
{
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
