// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/quiz/quiz_page.h"

namespace app
{
namespace
{

using Drafts = QMap<QString, core::Wording>;

class HostedQuiz final : public HostedPage<QuizPage>
{
public:
    explicit HostedQuiz(Navigation &navigation)
        : HostedPage(navigation, std::make_unique<QuizPage>(navigation.services().instruments,
                                                            navigation.services().records))
    {
        widget().setPerson(navigation.person());
        widget().setLanguage(language());
        on(&QuizPage::assessmentFinished, &Navigation::showResult);
        on(&QuizPage::assessmentReady, &Navigation::showAssessment);
    }

    void refresh() override { widget().offerResume(); }
    void setPerson(core::PersonId person) override { widget().setPerson(person); }
    std::optional<core::PersonId> shownPerson() const override { return page().person(); }
    bool forgetErased() override { return false; }

    // A wording that was begun is no record.
    std::any takeState() override { return widget().wordingDrafts(); }
    void restore(std::any state) override
    {
        widget().setWordingDrafts(std::any_cast<Drafts>(state));
    }
};

} // namespace

std::unique_ptr<Page> hostQuiz(Navigation &navigation)
{
    return std::make_unique<HostedQuiz>(navigation);
}

} // namespace app
