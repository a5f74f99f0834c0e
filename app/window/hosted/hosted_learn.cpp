// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hosted/hosted_page.h"
#include "app/window/hosted/hosted_pages.h"

#include "app/pages/journal/journal_page.h"
#include "app/pages/journal/notebook.h"
#include "app/pages/learn/learn_page.h"
#include "app/window/saved_results.h"

namespace app
{
namespace
{

class HostedLearn final : public HostedPage<LearnPage>
{
public:
    explicit HostedLearn(Navigation &navigation)
        : HostedPage(navigation, std::make_unique<LearnPage>(
                                     navigation.services().content,
                                     navigation.services().language.current(), logOf(navigation)))
    {
        widget().setVoiceProgram(services().voiceProgram);
        widget().setReadingStyle(navigation.settings().reading);
        if (const auto norm = services().content.norm(Content::referenceInstrument))
            widget().setNorm(*norm);
        showPosition();
        widget().setInSession(navigation.isInSession());
        on(&LearnPage::readingStyleChosen,
           [&navigation](const ReadingStyle &style) { navigation.settings().reading = style; });
        QObject::connect(&navigation, &Navigation::settingsChanged, &widget(), [this] {
            widget().setReadingStyle(this->navigation().settings().reading);
        });
        on(&LearnPage::leaveRequested,
           [&navigation](int from) { navigation.goBackTo(static_cast<PageName>(from)); });
        on(&LearnPage::journalRequested, [&navigation](const QString &articleId) {
            navigation.showPage(PageName::Journal);
            navigation.page<JournalPage>(PageName::Journal).writeAbout(articleId);
        });
        on(&LearnPage::journalEntriesRequested, [&navigation](const QString &articleId) {
            navigation.showPage(PageName::Journal);
            navigation.page<JournalPage>(PageName::Journal).showTheme(articleId);
        });
    }

    void refresh() override
    {
        if (!std::exchange(m_knowsPosition, false))
            showPosition();
        inviteToJournal();
        widget().setSupportCountry(navigation().settings().supportCountry);
    }
    void setPerson(core::PersonId /*person*/) override { showPosition(); }
    std::optional<core::PersonId> shownPerson() const override { return navigation().person(); }
    void setInSession(bool inSession) override { widget().setInSession(inSession); }
    bool forgetErased() override { return false; }

private:
    // What two people read together is nobody's own reading.
    static core::ReadingLog *logOf(const Navigation &navigation)
    {
        core::Store *records = navigation.services().records;
        return records && !navigation.isInSession() ? &records->readingLog() : nullptr;
    }

    void showPosition() { widget().setPosition(newestPosition(services(), navigation().person())); }

    // Counted here where nobody has opened the journal yet: its page takes longer than its entries.
    void inviteToJournal()
    {
        if (auto *journal = navigation().findPage<JournalPage>()) {
            widget().setJournalEntries(journal->entriesPerTheme(), journal->openTheme());
            return;
        }
        Notebook notebook(services().records ? &services().records->journal() : nullptr);
        // Where it cannot be read, the journal itself will say so.
        (void)notebook.open(navigation().person());
        widget().setJournalEntries(notebook.entriesPerTheme(), {});
    }

    bool m_knowsPosition = true; ///< from its making, until it is shown
};

} // namespace

std::unique_ptr<Page> hostLearn(Navigation &navigation)
{
    return std::make_unique<HostedLearn>(navigation);
}

} // namespace app
