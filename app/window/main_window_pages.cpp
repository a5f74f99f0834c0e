// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/pages/classroom/classroom_page.h"
#include "app/pages/home/home_page.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/map/map_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/window/notice_bar.h"
#include "app/window/presentable_content.h"
#include "app/window/saved_results.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app
{

core::Result<core::Norm> MainWindow::referenceNorm() const
{
    return m_services.content.norm(Content::referenceInstrument);
}

core::Result<core::ReferenceDensity> MainWindow::referenceDensity() const
{
    return m_services.content.referenceDensity(m_services.language.current());
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
        m_quiz->setWordingDrafts(std::exchange(m_wordingDrafts, {}));
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
        if (const auto norm = referenceNorm())
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

// Source and caveat are words of the current language.
void MainWindow::translateDensity()
{
    if (!m_map && !m_presenter)
        return;
    const auto density = referenceDensity();
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
        m_learn = new LearnPage(m_services.content,
                                m_services.records ? &m_services.records->readingLog() : nullptr);
        m_learn->setVoiceProgram(m_services.voiceProgram);
        m_learn->setReadingStyle(m_settings.reading);
        if (const auto norm = referenceNorm())
            m_learn->setNorm(*norm);
        m_learn->setPosition(newestPosition(m_services, m_person));
        m_learn->setInSession(m_inSession);
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
        m_journal = new JournalPage(m_services.content, m_services.records);
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
        m_people = new PeoplePage(m_services.instruments, m_services.records, m_services.content,
                                  m_transfer.get());
        m_people->showPerson(m_person);
        m_pages->addWidget(m_people);
        connect(m_people, &PeoplePage::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(m_people, &PeoplePage::othersKept, m_rail, &NavigationRail::setKeepsOthers);
        connect(m_people, &PeoplePage::personChosen, this, &MainWindow::setPerson);
        connect(m_people, &PeoplePage::resultRequested, this, &MainWindow::showResult);
        connect(m_people, &PeoplePage::articleRequested, this, &MainWindow::showArticle);
        connect(m_people, &PeoplePage::quizRequested, this, [this] { showPage(PageName::Quiz); });
        connect(m_people, &PeoplePage::sessionRequested, this, &MainWindow::beginSession);
        connect(m_people, &PeoplePage::everythingErased, this, &MainWindow::forgetErased);
        connect(m_people, &PeoplePage::broughtBack, this,
                [this] { delete std::exchange(m_learn, nullptr); });
        if (m_discarded)
            m_people->offerUndo(*std::exchange(m_discarded, std::nullopt));
    }
    return m_people;
}

// What a page remembers of records that are no more. The page that erased them stays.
void MainWindow::forgetErased()
{
    // A wording that was begun is no record.
    if (m_quiz)
        m_wordingDrafts = m_quiz->wordingDrafts();
    delete std::exchange(m_quiz, nullptr);
    delete std::exchange(m_learn, nullptr);
    delete std::exchange(m_result, nullptr);
    if (m_classroom)
        m_classroom->forgetClass();
    if (m_journal)
        m_journal->refresh();
    if (m_map)
        refreshMap();
}

ResultPage *MainWindow::result()
{
    if (!m_result) {
        m_result = new ResultPage(m_services.instruments, m_services.records, m_services.content);
        m_pages->addWidget(m_result);
        connect(m_result, &ResultPage::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(m_result, &ResultPage::articleRequested, this, &MainWindow::showArticle);
        const auto back = [this] { showPage(m_inSession ? PageName::Map : PageName::History); };
        connect(m_result, &ResultPage::backRequested, this, back);
        connect(m_result, &ResultPage::deleted, this, [this, back](core::AssessmentId id) {
            back();
            people()->offerUndo({.result = id});
        });
    }
    return m_result;
}

ClassroomPage *MainWindow::classroom()
{
    if (!m_classroom) {
        m_classroom =
            new ClassroomPage(m_services.instruments, m_services.content, m_services.records);
        m_pages->addWidget(m_classroom);
        connect(m_classroom, &ClassroomPage::problemOccurred, m_notice, &NoticeBar::showNotice);
        connect(m_classroom, &ClassroomPage::articleRequested, this, &MainWindow::showArticle);
        m_classroom->setSmallestGroup(m_settings.smallestGroup);
        connect(m_classroom, &ClassroomPage::smallestGroupChanged, this,
                [this](int smallest) { m_settings.smallestGroup = smallest; });
        connect(m_classroom, &ClassroomPage::pictureChanged, this, &MainWindow::showLab);
        connect(m_classroom, &ClassroomPage::labPointed, this,
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
        if (const auto norm = referenceNorm())
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

} // namespace app
