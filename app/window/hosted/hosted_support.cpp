// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/support/support_page.h"

namespace app
{
namespace
{

class HostedSupport final : public HostedPage<SupportPage>
{
public:
    explicit HostedSupport(Navigation &navigation)
        : HostedPage(navigation,
                     std::make_unique<SupportPage>(navigation.services().content,
                                                   navigation.services().language.current(),
                                                   navigation.settings().supportCountry))
    {
        on(&SupportPage::backRequested,
           [&navigation] { navigation.goBackFrom(PageName::Support); });
        // Saved at once: whoever is locked out needs the same numbers.
        on(&SupportPage::countryChosen, [&navigation](const QString &country) {
            navigation.settings().supportCountry = country;
            navigation.services().settingsFile.save(navigation.settings());
        });
    }

    void refresh() override { widget().setCountry(navigation().settings().supportCountry); }
};

} // namespace

std::unique_ptr<Page> hostSupport(Navigation &navigation)
{
    return std::make_unique<HostedSupport>(navigation);
}

} // namespace app
