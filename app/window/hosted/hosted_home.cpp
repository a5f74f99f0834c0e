// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/home/home_page.h"

namespace app
{
namespace
{

class HostedHome final : public HostedPage<HomePage>
{
public:
    explicit HostedHome(Navigation &navigation)
        : HostedPage(navigation, std::make_unique<HomePage>())
    {
        on(&HomePage::quizRequested, [&navigation] { navigation.showPage(PageName::Quiz); });
        on(&HomePage::mapRequested, [&navigation] { navigation.showPage(PageName::Map); });
    }

    void refresh() override
    {
        if (!services().records)
            return;
        const auto unfinished = services().records->assessments().unfinished(navigation().person());
        widget().setUnfinishedCount(unfinished ? static_cast<int>(unfinished->size()) : 0);
    }
};

} // namespace

std::unique_ptr<Page> hostHome(Navigation &navigation)
{
    return std::make_unique<HostedHome>(navigation);
}

} // namespace app
