// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/people/people_page.h"

namespace app
{
namespace
{

class HostedPeople final : public HostedPage<PeoplePage>
{
public:
    explicit HostedPeople(Navigation &navigation)
        : HostedPage(navigation,
                     std::make_unique<PeoplePage>(
                         navigation.services().instruments, navigation.services().records,
                         navigation.services().content, navigation.transfer(),
                         navigation.services().language.current()))
    {
        widget().showPerson(navigation.person());
        on(&PeoplePage::othersKept, &Navigation::othersKept);
        on(&PeoplePage::personChosen, &Navigation::setPerson);
        on(&PeoplePage::resultRequested, &Navigation::showResult);
        on(&PeoplePage::quizRequested, [&navigation] { navigation.showPage(PageName::Quiz); });
        on(&PeoplePage::sessionRequested, &Navigation::sessionRequested);
        on(&PeoplePage::everythingErased, &Navigation::forgetErased);
        // What was read and marked has changed.
        on(&PeoplePage::archiveImported, [&navigation] { navigation.discard(PageName::Learn); });
    }

    void refresh() override { widget().refresh(); }

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
};

} // namespace

std::unique_ptr<Page> hostPeople(Navigation &navigation)
{
    return std::make_unique<HostedPeople>(navigation);
}

} // namespace app
