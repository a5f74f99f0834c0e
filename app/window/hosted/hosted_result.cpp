// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/people/people_page.h"
#include "app/pages/result/result_page.h"

namespace app
{
namespace
{

class HostedResult final : public HostedPage<ResultPage>
{
public:
    explicit HostedResult(Navigation &navigation)
        : HostedPage(navigation,
                     std::make_unique<ResultPage>(
                         navigation.services().instruments, navigation.services().records,
                         navigation.services().content, navigation.services().language.current()))
    {
        widget().setNamesPerson(!navigation.isInSession());
        on(&ResultPage::backRequested, [this] { goBack(); });
        on(&ResultPage::answersReviewRequested, &Navigation::reviewAnswers);
        on(&ResultPage::againRequested, &Navigation::askAgain);
        on(&ResultPage::sheetCorrectionRequested, &Navigation::correctSheet);
        on(&ResultPage::timelineRequested, [this] { showTimeline(); });
        on(&ResultPage::deleted, [this](core::AssessmentId id) {
            goBack();
            this->navigation().page<PeoplePage>(listName()).offerUndo({.result = id});
        });
    }

    void refresh() override
    {
        // The choice that is made on the map.
        widget().setShowsSecondTime(navigation().settings().map.layers.secondTime);
        widget().refresh();
    }
    std::optional<core::PersonId> shownPerson() const override { return page().person(); }
    void setInSession(bool inSession) override { widget().setNamesPerson(!inSession); }
    bool forgetErased() override { return false; }

    std::any takeState(Keep keep) override
    {
        const auto state =
            keep == Keep::Everything ? page().takeState() : std::optional<ResultPage::State>();
        return state ? std::any(*state) : std::any();
    }

private:
    PageName listName() const
    {
        return page().person() == core::me ? PageName::History : PageName::People;
    }

    void showTimeline()
    {
        if (navigation().isInSession()) {
            // Of a session the timeline is no part; the map has both results and their arrow.
            navigation().showPage(PageName::Map);
            return;
        }
        const core::PersonId person = page().person();
        const PageName list = listName();
        navigation().showPage(list);
        auto &people = navigation().page<PeoplePage>(list);
        people.showPerson(person);
        people.showOverTime();
    }

    void goBack()
    {
        navigation().showPage(navigation().isInSession() ? PageName::Map : listName());
    }
};

} // namespace

std::unique_ptr<Page> hostResult(Navigation &navigation)
{
    return std::make_unique<HostedResult>(navigation);
}

} // namespace app
