// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/navigation.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/text/wording.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/people_questions.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/quiz/same_again.h"
#include "app/pages/result/result_page.h"
#include "app/pages/support/support_page.h"
#include "app/transfer/record_dialogs.h"
#include "app/window/page_focus.h"
#include "app/window/page_registry.h"

#include <QDialog>

#include <algorithm>

namespace app
{

Navigation::Navigation(const Services &services, Settings &settings, QStackedWidget &stack)
    : m_services(services)
    , m_settings(settings)
    , m_pages(stack, [this](PageName name) { return pageEntry(name).make(*this); })
{
    if (services.records) {
        m_transfer = std::make_unique<RecordDialogs>(RecordServices{
            *services.records, services.instruments, services.content.normsFolder()});
    }
}

Navigation::~Navigation()
{
    m_isOpen = false;
    m_pages.destroy();
}

void Navigation::open()
{
    m_isOpen = true;
    const auto people = m_services.records ? m_services.records->people().people()
                                           : core::Error{core::ErrorCode::RecordNotFound, {}};
    setKeepsOthers(people && people->size() > 1);
}

void Navigation::setPaused(bool paused)
{
    m_isPaused = paused;
    emit titleChanged();
}

void Navigation::setKeepsOthers(bool others)
{
    m_keepsOthers = others;
    emit othersKept(others);
}

bool Navigation::isOffered(PageName name) const
{
    return m_keepsOthers || !pageEntry(name).needsOthers;
}

bool Navigation::holdsUnkept() const
{
    return std::any_of(m_pages.all().begin(), m_pages.all().end(),
                       [](const auto &page) { return page.second->holdsUnkept(); });
}

void Navigation::close()
{
    m_isOpen = false;
    m_isJustAfterSession = false;
    m_pages.close();
    m_lab.reset();
    emit titleChanged();
}

void Navigation::forgetPerson()
{
    m_person = core::me;
    if (m_placeOnRail == PageName::People)
        m_placeOnRail = PageName::History;
    for (const PageName name : {PageName::History, PageName::People})
        m_pages.forgetState(name);
}

QString Navigation::title() const
{
    const Page *page = isOpen() ? m_pages.find(m_current) : nullptr;
    if (!page)
        return {};
    const QString title = page->title();
    return title.isEmpty() ? pageTitle(m_current) : title;
}

void Navigation::setPerson(core::PersonId person)
{
    m_person = person;
    for (const auto &[name, page] : m_pages.all())
        page->setPerson(person);
}

std::optional<core::Person> Navigation::namedPerson() const
{
    const Page *page = m_pages.find(m_current);
    const auto whose = page ? page->shownPerson() : std::nullopt;
    if (!whose || *whose == core::me || !m_services.records || m_isInSession)
        return std::nullopt;
    const auto found = m_services.records->people().person(*whose);
    return found ? std::optional(*found) : std::nullopt;
}

void Navigation::setInSession(bool inSession)
{
    if (m_isInSession != inSession)
        keepApart(inSession);
    m_isInSession = inSession;
    m_isJustAfterSession = !inSession;
    for (const auto &[name, page] : m_pages.all())
        page->setInSession(inSession);
}

// What two people looked at leaves no trace on one's own pages, and those none in the session.
void Navigation::keepApart(bool inSession)
{
    for (const PageName name :
         {PageName::Map, PageName::Learn, PageName::Result, PageName::Support}) {
        if (inSession)
            m_pages.setAside(name);
        else
            m_pages.bringBack(name);
        m_cameFrom.erase(name);
    }
    if (inSession)
        m_ownMap = m_settings.map;
    else
        m_settings.map = m_ownMap;
}

void Navigation::renewPages()
{
    m_pages.renew(m_current);
    emit titleChanged();
}

void Navigation::forgetErased()
{
    std::vector<PageName> cannotForget;
    for (const auto &[name, page] : m_pages.all()) {
        if (!page->forgetErased())
            cannotForget.push_back(name);
    }
    for (const PageName name : cannotForget)
        discard(name);
}

void Navigation::refresh(PageName name)
{
    if (Page *made = m_pages.find(name))
        made->refresh();
}

void Navigation::forgetEverything()
{
    setPerson(core::me);
    forgetErased();
    // It offers to take back what is gone by now.
    for (const PageName name : {PageName::History, PageName::People}) {
        if (m_current != name)
            discard(name);
    }
    forgetPerson();
    setKeepsOthers(false);
}

void Navigation::showPage(PageName name)
{
    // In a session nothing is shown that could name another person.
    if (!isOpen() || (m_isInSession && !pageEntry(name).isSharedInSession))
        return;
    emit leaving();
    m_isJustAfterSession = m_isJustAfterSession && name == PageName::Home;
    Page &shown = page(name);
    shown.refresh();
    show(name, shown);
}

void Navigation::show(PageName name, Page &page)
{
    m_current = name;
    // A result of somebody else was opened from their page.
    const bool isOfOther = name == PageName::Result && page.shownPerson() != core::me;
    m_placeOnRail = isOfOther ? PageName::People : pageEntry(name).onRail;
    m_pages.putInView(name);
    emit shown(name);
    emit titleChanged();
    focusPage(page.widget());
}

void Navigation::addPerson()
{
    if (!isOpen() || m_isInSession || !m_services.records)
        return;
    if (isOffered(PageName::People)) {
        showPage(PageName::People);
        page<PeoplePage>(PageName::People).addPerson();
        return;
    }
    const auto people = m_services.records->people().people();
    if (!people) {
        emit noticed(wording::errorSentence(people.error()));
        return;
    }
    auto *questions = new PeopleQuestions(m_services.records, m_pages.window());
    // Queued: the dialog that tells it gives the keys back first.
    connect(questions, &PeopleQuestions::personAdded, this, &Navigation::showPerson,
            Qt::QueuedConnection);
    const QDialog *question = questions->askPerson({}, *people);
    connect(question, &QObject::destroyed, questions, &QObject::deleteLater);
}

void Navigation::showPerson(core::PersonId id)
{
    if (!isOpen() || m_isInSession)
        return;
    showPage(PageName::People);
    page<PeoplePage>(PageName::People).showPerson(id);
}

void Navigation::showArticle(const QString &link)
{
    if (!isOpen())
        return;
    if (link.section(u'#', 0, 0) == articles::whenItIsMore) {
        showAside(PageName::Support);
        page<SupportPage>(PageName::Support).goTo(link.section(u'#', 1));
        return;
    }
    const PageName from = m_current;
    showPage(PageName::Learn);
    auto &learn = page<LearnPage>(PageName::Learn);
    if (from == PageName::Learn)
        learn.showArticle(link);
    else
        learn.showArticleFrom(static_cast<int>(from), link);
}

void Navigation::showSupport()
{
    showArticle(articles::whenItIsMore);
}

void Navigation::showSupportFromIntroduction()
{
    showSupport();
    m_cameFrom[PageName::Support].reset();
}

void Navigation::showFirstHour()
{
    showAside(PageName::FirstHour);
}

void Navigation::showAside(PageName name)
{
    if (isOpen() && m_current != name)
        m_cameFrom[name] = m_current;
    showPage(name);
}

void Navigation::goBackFrom(PageName name)
{
    const auto found = m_cameFrom.find(name);
    const bool isKnown = found != m_cameFrom.end();
    goBackTo(isKnown ? found->second.value_or(PageName::Home) : PageName::Home);
    if (isKnown && !found->second)
        emit introductionRequested();
}

void Navigation::goBackTo(PageName name)
{
    // A result that was deleted meanwhile is not made anew.
    showPage(m_pages.find(name) ? name : pageEntry(name).onRail);
}

void Navigation::showResult(core::AssessmentId id)
{
    const core::Result<core::Assessment> assessment =
        m_services.records->assessments().assessment(id);
    if (assessment)
        showAssessment(*assessment);
    else
        emit noticed(wording::errorSentence(assessment.error()));
}

void Navigation::showAssessment(const core::Assessment &assessment)
{
    page<ResultPage>(PageName::Result).showAssessment(assessment);
    m_pages.forgetPlace(PageName::Result);
    emit leaving();
    show(PageName::Result, page(PageName::Result));
}

void Navigation::askAgain(core::AssessmentId like)
{
    const auto answered = m_services.records->assessments().assessment(like);
    if (!answered) {
        emit noticed(wording::errorSentence(answered.error()));
        return;
    }
    setPerson(answered->personId);
    showPage(PageName::Quiz);
    if (const auto request = sameAgain(m_services.instruments, *answered))
        page<QuizPage>(PageName::Quiz).offer(*request);
}

void Navigation::correctSheet(core::AssessmentId id)
{
    const auto assessment = m_services.records->assessments().assessment(id);
    if (!assessment) {
        emit noticed(wording::errorSentence(assessment.error()));
        return;
    }
    setPerson(assessment->personId);
    showPage(PageName::Quiz);
    page<QuizPage>(PageName::Quiz).correctAnswers(*assessment);
}

void Navigation::reviewAnswers(const core::Assessment &assessment, const QStringList &itemIds)
{
    showPage(PageName::Quiz);
    page<QuizPage>(PageName::Quiz).reviewAnswers(assessment, itemIds);
}

void Navigation::setLab(const std::optional<LabPicture> &picture)
{
    const bool samePeople =
        m_lab && picture ? m_lab->people() == picture->people() : !m_lab && !picture;
    m_lab = picture;
    emit labChanged(samePeople);
}

} // namespace app
