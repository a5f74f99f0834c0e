// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/pages/learn/learn_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/window/navigation_rail.h"
#include "app/window/notice_bar.h"
#include "app/window/person_line.h"
#include "app/window/saved_results.h"
#include "app/window/session_bar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app
{

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
    if (m_learn)
        m_learn->setInSession(true);
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
    if (m_learn)
        m_learn->setInSession(false);
    m_sessionBar->hide();
    m_rail->show();
    setZoom(m_settings.zoom);
}

} // namespace app
