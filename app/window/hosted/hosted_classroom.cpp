// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/classroom/classroom_page.h"

namespace app
{
namespace
{

class HostedClassroom final : public HostedPage<ClassroomPage>
{
public:
    explicit HostedClassroom(Navigation &navigation)
        : HostedPage(navigation,
                     std::make_unique<ClassroomPage>(
                         navigation.services().instruments, navigation.services().content,
                         navigation.services().language.current(), navigation.services().records))
    {
        widget().setSmallestGroup(navigation.settings().smallestGroup);
        on(&ClassroomPage::smallestGroupChanged,
           [&navigation](int smallest) { navigation.settings().smallestGroup = smallest; });
        on(&ClassroomPage::pictureChanged, &Navigation::setLab);
        on(&ClassroomPage::labPointed, &Navigation::labPointed);
    }

    bool forgetErased() override
    {
        widget().forgetClass();
        return true;
    }
};

} // namespace

std::unique_ptr<Page> hostClassroom(Navigation &navigation)
{
    return std::make_unique<HostedClassroom>(navigation);
}

} // namespace app
