// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/people/people_page.h"
#include "app/pages/quiz/quiz_page.h"

namespace app
{
namespace
{

class HostedQuiz final : public HostedPage<QuizPage>
{
public:
    explicit HostedQuiz(Navigation &navigation)
        : HostedPage(navigation,
                     std::make_unique<QuizPage>(navigation.services().instruments,
                                                navigation.services().records,
                                                navigation.services().language.current()))
    {
        widget().setPerson(navigation.person());
        on(&QuizPage::assessmentFinished, &Navigation::showResult);
        on(&QuizPage::assessmentReady, &Navigation::showAssessment);
        on(&QuizPage::relationshipsFinished,
           [this](core::PersonId person, core::AssessmentId last) { showAll(person, last); });
        on(&QuizPage::advanceByItselfChanged,
           [&navigation](bool advances) { navigation.settings().advanceByItself = advances; });
    }

    void refresh() override
    {
        widget().setAdvancesByItself(navigation().settings().advanceByItself);
        widget().offerResume();
    }
    void setPerson(core::PersonId person) override { widget().setPerson(person); }
    std::optional<core::PersonId> shownPerson() const override { return page().person(); }
    bool holdsUnkept() override { return page().run() && page().run()->hasUnkept(); }
    bool forgetErased() override { return false; }

    std::any takeState(Keep keep) override
    {
        QuizPage::State state;
        if (keep == Keep::Everything)
            state = widget().takeState();
        else // a wording that was begun is no record
            state.wordingDrafts = widget().wordingDrafts();
        return state;
    }

private:
    /// The relationships that were answered about, on one map; in a session, where no page of
    /// records is shown, the last of them.
    void showAll(core::PersonId person, core::AssessmentId last)
    {
        if (navigation().isInSession()) {
            navigation().showResult(last);
            return;
        }
        const PageName list = person == core::me ? PageName::History : PageName::People;
        navigation().showPage(list);
        navigation().page<PeoplePage>(list).showRelationships(person, last);
    }
};

} // namespace

std::unique_ptr<Page> hostQuiz(Navigation &navigation)
{
    return std::make_unique<HostedQuiz>(navigation);
}

} // namespace app
