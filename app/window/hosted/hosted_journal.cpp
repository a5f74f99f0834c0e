// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/journal/journal_page.h"

namespace app
{
namespace
{

class HostedJournal final : public HostedPage<JournalPage>
{
public:
    explicit HostedJournal(Navigation &navigation)
        : HostedPage(navigation, std::make_unique<JournalPage>(
                                     navigation.services().content, navigation.services().records,
                                     navigation.services().language.current()))
    {
        refresh();
    }

    // The journal is of whoever is in view; a session names nobody.
    void refresh() override
    {
        const core::PersonId id = navigation().person();
        const core::Result<core::Person> person =
            id != core::me && !navigation().isInSession() && services().records
                ? services().records->people().person(id)
                : core::Error{core::ErrorCode::RecordNotFound, {}};
        widget().setPerson(id, person ? person->pseudonym : QString());
    }
    void setPerson(core::PersonId /*person*/) override { refresh(); }
    bool holdsUnkept() override { return widget().holdsUnkept(); }
    bool forgetErased() override
    {
        widget().refresh();
        return true;
    }
};

} // namespace

std::unique_ptr<Page> hostJournal(Navigation &navigation)
{
    return std::make_unique<HostedJournal>(navigation);
}

} // namespace app
