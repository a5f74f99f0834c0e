// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal after a change of the language: where one was, with the words one had typed.
#include "part_of.h"
#include "two_languages.h"

#include "app/pages/journal/entry_list.h"
#include "app/pages/journal/journal_page.h"
#include "app/widgets/growing_text.h"
#include "core/content/library.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace
{

const QString selfWorth = u"practice-self-worth"_s;
const QString boundaries = u"practice-boundaries"_s;
constexpr int longerThanASave = 1200;

class JournalRenewalTest : public TwoLanguagesTest
{
protected:
    void SetUp() override
    {
        TwoLanguagesTest::SetUp();
        show();
    }

    void show() { navigation().showPage(app::PageName::Journal); }

    app::JournalPage &page() { return *find<app::JournalPage>(); }
    app::EntryEditor &editor() { return partOf<app::EntryEditor>(page()); }
    QLineEdit &title() { return partOf<QLineEdit>(editor(), u"title"_s); }
    /// One for each prompt, then one for everything else.
    app::GrowingText &box(qsizetype index)
    {
        return *editor().findChildren<app::GrowingText *>().at(index);
    }
    app::JournalOverview &overview() { return partOf<app::JournalOverview>(page()); }
    app::EntryList &list() { return partOf<app::EntryList>(overview()); }
    QComboBox &themes() { return partOf<QComboBox>(overview(), u"themes"_s); }

    core::JournalEntryId add(const QString &text, const QString &theme = {}, int daysAgo = 0,
                             core::PersonId person = core::me)
    {
        core::JournalEntry entry;
        entry.personId = person;
        entry.writtenAt = utc(QDate(2026, 11, 25), QTime(18, 0)).addDays(-daysAgo);
        entry.theme = theme;
        entry.text = text;
        const auto id = records().journal().add(entry);
        EXPECT_TRUE(id);
        page().refresh();
        return *id;
    }

    std::vector<core::JournalEntry> saved()
    {
        const auto entries = records().journal().entries(core::me);
        return entries ? *entries : std::vector<core::JournalEntry>();
    }
};

} // namespace

TEST_F(JournalRenewalTest, GoesOnWithTheOpenEntryAtTheCursor)
{
    page().writeAbout(selfWorth);
    const QString asked = box(1).accessibleName();
    title().setText(u"Four legs"_s);
    box(1).setFocus();
    QTest::keyClicks(&box(1), u"My bread."_s);
    for (int letter = 0; letter < 6; ++letter)
        QTest::keyClick(&box(1), Qt::Key_Left);
    EXPECT_TRUE(saved().empty());

    speakGerman();
    ASSERT_TRUE(editor().isVisible());
    EXPECT_TRUE(button(u"Alle Einträge"_s));
    EXPECT_TRUE(shows(u"auf diesem Computer gespeichert"_s));
    EXPECT_TRUE(button(titleOf(selfWorth, u"de"_s)));
    EXPECT_EQ(title().text(), u"Four legs"_s);
    EXPECT_TRUE(shows(asked)) << "what was answered keeps the words it was asked with";
    QTest::keyClicks(window().focusWidget(), u"dark "_s);
    EXPECT_EQ(box(1).toPlainText(), u"My dark bread."_s);

    speakEnglish();
    EXPECT_TRUE(button(u"All entries"_s));
    EXPECT_EQ(box(1).toPlainText(), u"My dark bread."_s);
    ASSERT_EQ(saved().size(), 1U) << "one entry, whatever pages it was written in";
    EXPECT_EQ(saved().front().answers[1].text, u"My dark bread."_s);
    EXPECT_EQ(saved().front().title, u"Four legs"_s);
    box(1).setFocus();
    QTest::keyClicks(&box(1), u"and "_s);
    speakGerman();
    navigation().showPage(app::PageName::Home);
    ASSERT_EQ(saved().size(), 1U) << "it goes on under the id it was given";
    EXPECT_EQ(saved().front().answers[1].text, u"My dark and bread."_s);
}

TEST_F(JournalRenewalTest, GoesOnWithTheTitleWhereThatIsWritten)
{
    page().writeAbout({});
    title().setFocus();
    QTest::keyClicks(&title(), u"Four legs"_s);
    for (int letter = 0; letter < 4; ++letter)
        QTest::keyClick(&title(), Qt::Key_Left, Qt::ShiftModifier);
    speakGerman();
    QTest::keyClicks(window().focusWidget(), u"walls"_s);
    EXPECT_EQ(title().text(), u"Four walls"_s);
    EXPECT_TRUE(box(0).toPlainText().isEmpty());
}

TEST_F(JournalRenewalTest, AsksInTheNewLanguageWhatNobodyHasAnswered)
{
    page().writeAbout(boundaries);
    speakGerman();
    const auto german = core::Library::load(u":"_s, u"de"_s);
    EXPECT_TRUE(shows(german->article(boundaries)->prompts[0]));
    click(u"Alle Einträge"_s);
    EXPECT_TRUE(saved().empty());
}

TEST_F(JournalRenewalTest, LosesNoWordThatCannotBeSaved)
{
    const QString secret = u"four quiet herons"_s;
    auto created = core::Vault::create(*core::Passphrase::take(QString(secret)), {1, 8192});
    ASSERT_TRUE(created);
    ASSERT_TRUE(records().seal(std::move(created->vault), created->header));
    page().writeAbout({});
    box(0).setFocus();
    QTest::keyClicks(&box(0), u"Before the lock"_s);
    records().lock();
    QTest::qWait(longerThanASave);
    ASSERT_TRUE(shows(u"not saved yet"_s));

    for (const app::PageName other : {app::PageName::Journal, app::PageName::Home}) {
        navigation().showPage(other);
        speakGerman();
        show();
        EXPECT_EQ(box(0).toPlainText(), u"Before the lock"_s);
        EXPECT_TRUE(shows(u"noch nicht gespeichert"_s));
        speakEnglish();
    }
    auto vault =
        core::Vault::unlock(*records().vaultHeader(), *core::Passphrase::take(QString(secret)));
    ASSERT_TRUE(vault);
    ASSERT_TRUE(records().unlock(std::move(*vault)));
    click(u"All entries"_s);
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(saved().front().text, u"Before the lock"_s);
}

TEST_F(JournalRenewalTest, ShowsWhatWasLookedFor)
{
    add(u"Rain and bread"_s, selfWorth, 3);
    const auto oldest = add(u"Bread again"_s, selfWorth, 9);
    add(u"Saying no"_s, boundaries, 1);
    page().showTheme(selfWorth);
    overview().findField().setText(u"bread"_s);
    list().setCurrent(oldest);
    speakGerman();
    EXPECT_EQ(overview().theme(), selfWorth);
    EXPECT_EQ(themes().currentText(), titleOf(selfWorth, u"de"_s));
    EXPECT_EQ(themes().itemText(0), u"Alle Themen"_s);
    EXPECT_EQ(overview().findField().text(), u"bread"_s);
    EXPECT_EQ(list().count(), 2);
    EXPECT_EQ(list().current(), oldest);
    navigation().showPage(app::PageName::Home);
    speakEnglish();
    show();
    EXPECT_EQ(themes().currentText(), titleOf(selfWorth, u"en"_s));
    EXPECT_EQ(overview().shownEntries().size(), 2U);
}

TEST_F(JournalRenewalTest, StillOffersWhatWasDeleted)
{
    page().openEntry(add(u"Perhaps too much"_s));
    click(u"Delete"_s);
    speakGerman();
    EXPECT_TRUE(shows(u"Gelöscht."_s));
    click(u"Rückgängig (Strg+Z)"_s);
    ASSERT_EQ(saved().size(), 1U);
    speakEnglish();
    EXPECT_FALSE(button(u"Undo (Ctrl+Z)"_s));

    page().openEntry(saved().front().id);
    box(0).setPlainText({});
    click(u"All entries"_s);
    EXPECT_TRUE(saved().empty());
    speakGerman();
    click(u"Rückgängig (Strg+Z)"_s);
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(saved().front().text, u"Perhaps too much"_s);
}

TEST_F(JournalRenewalTest, StaysWithThePersonWhoseJournalItIs)
{
    core::Person person;
    person.pseudonym = u"Heron"_s;
    person.createdAt = utc(QDate(2026, 4, 1), QTime(9, 0));
    const core::PersonId heron = *records().people().add(person);
    add(u"Mine"_s);
    add(u"Hers"_s, {}, 0, heron);
    navigation().setPerson(heron);
    show();
    page().writeAbout({});
    box(0).setFocus();
    QTest::keyClicks(&box(0), u"Hers too"_s);
    speakGerman();
    EXPECT_EQ(box(0).toPlainText(), u"Hers too"_s);
    click(u"Alle Einträge"_s);
    EXPECT_TRUE(shows(u"Tagebuch: Heron"_s));
    EXPECT_EQ(list().count(), 2);
    EXPECT_EQ(saved().size(), 1U);
}
