// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/journal/journal_page.h"
#include "app/pages/support/first_hour_page.h"

namespace app
{
namespace
{

class HostedFirstHour final : public HostedPage<FirstHourPage>
{
public:
    explicit HostedFirstHour(Navigation &navigation)
        : HostedPage(navigation, std::make_unique<FirstHourPage>())
    {
        on(&FirstHourPage::backRequested,
           [&navigation] { navigation.goBackFrom(PageName::FirstHour); });
        on(&FirstHourPage::quizRequested, [&navigation] { navigation.showPage(PageName::Quiz); });
        // It is the way of whoever is at the computer, whoever else is in view.
        on(&FirstHourPage::journalRequested, [&navigation](const QString &articleId) {
            navigation.setPerson(core::me);
            navigation.showPage(PageName::Journal);
            navigation.page<JournalPage>(PageName::Journal).writeAbout(articleId);
        });
        refresh();
    }

    void refresh() override
    {
        const core::Store *records = services().records;
        widget().setEncrypted(records && records->isSealed());
    }
};

} // namespace

std::unique_ptr<Page> hostFirstHour(Navigation &navigation)
{
    return std::make_unique<HostedFirstHour>(navigation);
}

} // namespace app
