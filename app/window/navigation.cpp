// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/navigation.h"

#include "app/foundation/text/wording.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/result/result_page.h"
#include "app/transfer/record_dialogs.h"
#include "app/window/page_registry.h"

#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace app
{
namespace
{

// What scrolls on a page, in the order in which it was made.
std::vector<QScrollBar *> scrollBarsOf(QWidget &page)
{
    QList<QScrollArea *> areas = page.findChildren<QScrollArea *>();
    if (auto *itself = qobject_cast<QScrollArea *>(&page))
        areas.prepend(itself);
    std::vector<QScrollBar *> bars;
    for (QScrollArea *area : std::as_const(areas))
        bars.push_back(area->verticalScrollBar());
    return bars;
}

// As shares of the whole: in another language a page is longer or shorter.
std::vector<double> scrolled(QWidget &page)
{
    std::vector<double> shares;
    for (const QScrollBar *bar : scrollBarsOf(page)) {
        const bool isScrolled = bar->isVisible() && bar->maximum() > 0;
        shares.push_back(isScrolled ? bar->value() / static_cast<double>(bar->maximum()) : 0.0);
    }
    return shares;
}

void scrollWhenLaidOut(QWidget &page, const std::vector<double> &shares)
{
    const std::vector<QScrollBar *> bars = scrollBarsOf(page);
    if (bars.size() != shares.size())
        return;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (shares[i] == 0.0)
            continue;
        QObject::connect(
            bars[i], &QScrollBar::rangeChanged, bars[i],
            [bar = bars[i], share = shares[i]](int, int maximum) {
                bar->setValue(static_cast<int>(share * maximum));
            },
            Qt::SingleShotConnection);
    }
}

} // namespace

Navigation::Navigation(const Services &services, Settings &settings, QStackedWidget &stack)
    : m_services(services)
    , m_settings(settings)
    , m_stack(stack)
{
    if (services.records) {
        m_transfer = std::make_unique<RecordDialogs>(RecordServices{
            *services.records, services.instruments, services.content.normsFolder()});
    }
}

Navigation::~Navigation() = default;

Page *Navigation::findPage(PageName name) const
{
    const auto found = m_pages.find(name);
    return found == m_pages.end() ? nullptr : found->second.get();
}

Page &Navigation::page(PageName name)
{
    if (Page *made = findPage(name))
        return *made;
    Page &made = *(m_pages[name] = pageEntry(name).make(*this));
    m_stack.addWidget(&made.widget());
    if (std::any state = std::exchange(m_states[name], {}); state.has_value())
        made.restore(std::move(state));
    return made;
}

void Navigation::discard(PageName name)
{
    const auto page = m_pages.extract(name);
    if (!page.empty())
        m_states[name] = page.mapped()->takeState(Page::Keep::WhileLocked);
}

void Navigation::close()
{
    m_isOpen = false;
    for (const auto &[name, page] : m_pages)
        m_states[name] = page->takeState(Page::Keep::WhileLocked);
    m_lab.reset();
    // One by one: what a page wishes while it goes finds those that are still there.
    while (!m_pages.empty())
        m_pages.extract(m_pages.begin());
}

void Navigation::forgetPerson()
{
    m_person = core::me;
    m_states.erase(PageName::History);
}

void Navigation::setPerson(core::PersonId person)
{
    m_person = person;
    for (const auto &[name, page] : m_pages)
        page->setPerson(person);
}

std::optional<core::Person> Navigation::namedPerson() const
{
    const Page *page = findPage(m_current);
    const auto whose = page ? page->shownPerson() : std::nullopt;
    if (!whose || *whose == core::me || !m_services.records || m_isInSession)
        return std::nullopt;
    const auto found = m_services.records->people().person(*whose);
    return found ? std::optional(*found) : std::nullopt;
}

void Navigation::setInSession(bool inSession)
{
    m_isInSession = inSession;
    for (const auto &[name, page] : m_pages)
        page->setInSession(inSession);
}

void Navigation::renewPages()
{
    const QPointer<QWidget> focused = m_stack.window()->focusWidget();
    const bool isFocused = focused && m_stack.isAncestorOf(focused);
    struct Renewed {
        PageName name;
        std::vector<double> scrolled;
    };
    std::vector<Renewed> renewed;
    for (const auto &[name, page] : m_pages) {
        renewed.push_back({name, scrolled(page->widget())});
        m_states[name] = page->takeState(Page::Keep::Everything);
    }
    while (!m_pages.empty())
        m_pages.extract(m_pages.begin());
    // The stack shows at once whatever is put into it first.
    std::stable_partition(renewed.begin(), renewed.end(),
                          [this](const Renewed &page) { return page.name == m_current; });
    for (const auto &[name, places] : renewed)
        scrollWhenLaidOut(page(name).widget(), places);
    Page *current = findPage(m_current);
    if (current) {
        current->refresh();
        m_stack.setCurrentWidget(&current->widget());
    }
    // A page that goes on takes the focus, also one that nobody sees.
    if (current && isFocused) {
        QWidget *inside = current->widget().focusWidget();
        (inside ? inside : &current->widget())->setFocus();
    } else if (focused) {
        focused->setFocus();
    }
}

void Navigation::forgetErased()
{
    std::vector<PageName> cannotForget;
    for (const auto &[name, page] : m_pages) {
        if (!page->forgetErased())
            cannotForget.push_back(name);
    }
    for (const PageName name : cannotForget)
        discard(name);
}

void Navigation::showPage(PageName name)
{
    // In a session nothing is shown that could name another person.
    if (!m_isOpen || (m_isInSession && !pageEntry(name).isSharedInSession))
        return;
    emit leaving();
    Page &shown = page(name);
    shown.refresh();
    show(name, shown);
}

void Navigation::show(PageName name, Page &page)
{
    m_current = name;
    m_stack.setCurrentWidget(&page.widget());
    emit shown(name);
    page.widget().setFocus();
}

void Navigation::showArticle(const QString &link)
{
    if (!m_isOpen)
        return;
    showPage(PageName::Learn);
    page<LearnPage>(PageName::Learn).showArticle(link);
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
    emit leaving();
    show(PageName::Result, page(PageName::Result));
}

void Navigation::setLab(const std::optional<LabPicture> &picture)
{
    const bool samePeople =
        m_lab && picture ? m_lab->people() == picture->people() : !m_lab && !picture;
    m_lab = picture;
    emit labChanged(samePeople);
}

} // namespace app
