// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

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
    }

    void refresh() override { widget().offerResume(); }
    void setPerson(core::PersonId person) override { widget().setPerson(person); }
    std::optional<core::PersonId> shownPerson() const override { return page().person(); }
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
};

} // namespace

std::unique_ptr<Page> hostQuiz(Navigation &navigation)
{
    return std::make_unique<HostedQuiz>(navigation);
}

} // namespace app
