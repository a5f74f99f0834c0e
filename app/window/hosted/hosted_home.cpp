// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/home/home_page.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/window/home_records.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace app
{
namespace
{

// The first window is painted by then, and its library is being read.
constexpr auto untilLookedAt = 300ms;

class HostedHome final : public HostedPage<HomePage>
{
public:
    explicit HostedHome(Navigation &navigation)
        : HostedPage(navigation, std::make_unique<HomePage>())
    {
        on(&HomePage::quizRequested, [&navigation] { navigation.showPage(PageName::Quiz); });
        on(&HomePage::resumeRequested, [&navigation](core::AssessmentId id) {
            navigation.showPage(PageName::Quiz);
            navigation.page<QuizPage>(PageName::Quiz).goOn(id);
        });
        on(&HomePage::mapRequested, [&navigation] { navigation.showPage(PageName::Map); });
        on(&HomePage::resultRequested, &Navigation::showResult);
        on(&HomePage::journalEntryRequested, [&navigation](core::JournalEntryId id) {
            navigation.showPage(PageName::Journal);
            navigation.page<JournalPage>(PageName::Journal).openEntry(id);
        });
        on(&HomePage::classRequested, [&navigation] { navigation.showPage(PageName::Classroom); });
        m_later.setSingleShot(true);
        m_later.callOnTimeout(&widget(), [this] { showAll(); });
    }

    void refresh() override
    {
        if (navigation().isJustAfterSession()) {
            forget();
            return;
        }
        m_state = homeOf(services(), navigation().person(), services().lock.clock());
        if (services().content.isRead(language())) {
            showAll();
            return;
        }
        widget().setState(m_state);
        if (m_state.journal || m_state.next)
            m_later.start(untilLookedAt);
    }
    void setPerson(core::PersonId /*person*/) override { forget(); }
    // Nobody's words stay on a page behind the one that two people look at.
    void setInSession(bool /*inSession*/) override { forget(); }
    bool forgetErased() override
    {
        forget();
        return true;
    }

private:
    void showAll()
    {
        m_later.stop();
        addSlowly(m_state, services(), navigation().person());
        widget().setState(m_state);
    }
    // Until it is shown next.
    void forget()
    {
        m_later.stop();
        m_state = {};
        widget().setState(m_state);
    }

    HomeState m_state;
    QTimer m_later;
};

} // namespace

std::unique_ptr<Page> hostHome(Navigation &navigation)
{
    return std::make_unique<HostedHome>(navigation);
}

} // namespace app
