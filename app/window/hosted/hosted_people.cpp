// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/journal/journal_page.h"
#include "app/pages/people/people_page.h"

namespace app
{
namespace
{

/// The people and one's own results: two pages of one kind, which know nothing of each other.
class HostedPeople final : public HostedPage<PeoplePage>
{
public:
    HostedPeople(Navigation &navigation, PeopleScope scope)
        : HostedPage(navigation,
                     std::make_unique<PeoplePage>(
                         scope, navigation.services().instruments, navigation.services().records,
                         navigation.services().content, navigation.transfer(),
                         navigation.services().language.current()))
        , m_scope(scope)
    {
        if (scope == PeopleScope::Everyone) {
            widget().showPerson(navigation.person());
            on(&PeoplePage::personChosen, &Navigation::setPerson);
        }
        on(&PeoplePage::othersKept, &Navigation::setKeepsOthers);
        on(&PeoplePage::resultRequested, &Navigation::showResult);
        on(&PeoplePage::quizRequested, [this] { showFor(PageName::Quiz); });
        on(&PeoplePage::sameQuizRequested, &Navigation::askAgain);
        on(&PeoplePage::sheetCorrectionRequested, &Navigation::correctSheet);
        on(&PeoplePage::journalRequested, [this](core::JournalEntryId id) {
            showFor(PageName::Journal);
            this->navigation().page<JournalPage>(PageName::Journal).openEntry(id);
        });
        on(&PeoplePage::sessionRequested, [this] {
            this->navigation().setPerson(page().person());
            emit this->navigation().sessionRequested();
        });
        on(&PeoplePage::everythingErased, &Navigation::forgetErased);
        on(&PeoplePage::discardedErased, [this] {
            // What the other page could take back went too.
            if (this->navigation().hasPage(otherName()))
                this->navigation().page<PeoplePage>(otherName()).offerNothing();
        });
        // What was read and marked has changed.
        on(&PeoplePage::archiveImported, [&navigation] { navigation.discard(PageName::Learn); });
    }

    void refresh() override
    {
        widget().refresh();
        if (m_scope == PeopleScope::Everyone && page().person() != navigation().person())
            navigation().setPerson(page().person());
    }
    void setPerson(core::PersonId person) override
    {
        // After a session it comes back to who sat there.
        const bool isLeftAlone = navigation().isJustAfterSession();
        if (m_scope == PeopleScope::Everyone && !isLeftAlone && person != page().person())
            widget().showPerson(person);
    }

    bool forgetErased() override
    {
        // The one that erased is about to read anew by itself.
        if (navigation().current() != ownName()) {
            widget().offerNothing();
            widget().refresh();
        }
        return true;
    }

    std::any takeState(Keep keep) override
    {
        PeoplePage::State state = widget().takeState();
        if (keep == Keep::Everything)
            return state;
        if (!state.discarded)
            return {};
        state.discarded->pseudonym.clear();
        state.place.reset();
        return state;
    }

private:
    PageName ownName() const
    {
        return m_scope == PeopleScope::Everyone ? PageName::People : PageName::History;
    }
    PageName otherName() const
    {
        return m_scope == PeopleScope::Everyone ? PageName::History : PageName::People;
    }

    // What belongs to a person is done for whoever this page shows.
    void showFor(PageName name)
    {
        navigation().setPerson(page().person());
        navigation().showPage(name);
    }

    PeopleScope m_scope;
};

} // namespace

std::unique_ptr<Page> hostPeople(Navigation &navigation)
{
    return std::make_unique<HostedPeople>(navigation, PeopleScope::Everyone);
}

std::unique_ptr<Page> hostResults(Navigation &navigation)
{
    return std::make_unique<HostedPeople>(navigation, PeopleScope::Myself);
}

} // namespace app
