// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/settings/settings_page.h"
#include "app/pages/support/first_hour_page.h"
#include "app/pages/support/support_page.h"
#include "app/security/records_lock.h"
#include "app/widgets/growing_text.h"
#include "app/window/finder.h"
#include "app/window/page_registry.h"
#include "app/window/session_controller.h"
#include "app/window/window_actions.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace
{

class FinderTest : public WindowTest
{
protected:
    app::Finder &finder() { return partOf<app::Finder>(window()); }
    QLineEdit &field() { return partOf<QLineEdit>(finder(), u"finderField"_s); }

    void openFinder() { press(Qt::Key_K, Qt::ControlModifier); }
    void type(const QString &words) { QTest::keyClicks(&field(), words); }

    QStringList listed()
    {
        auto &list = partOf<QListWidget>(finder(), u"finderList"_s);
        QStringList rows;
        for (int row = 0; row < list.count(); ++row)
            rows << list.item(row)->data(Qt::AccessibleTextRole).toString();
        return rows;
    }

    QString chosen()
    {
        auto &list = partOf<QListWidget>(finder(), u"finderList"_s);
        return list.currentItem() ? list.currentItem()->text() : QString();
    }

    void findAndOpen(const QString &words)
    {
        openFinder();
        type(words);
        press(Qt::Key_Return);
    }
};

} // namespace

TEST(FinderRank, PrefersWhatBeginsWithTheWordsAndFoldsAccents)
{
    struct Case {
        const char *typed;
        const char *text;
        std::optional<int> rank;
    };
    for (const Case &each : {
             Case{"set", "Settings", 0},
             Case{"SET", "Settings", 0},
             Case{"quiz", "New quiz", 1},
             Case{"qu ne", "New quiz", 1},
             Case{"uber", "Über Attachment Atlas", 0},
             Case{"grosse", "Größe", 0},
             Case{"emergency", "Support", 2},
             Case{"action", "Support", 2},
             Case{"uppo", "Support", 3},
             Case{"u", "Support", std::nullopt},
             Case{"quiz map", "New quiz", std::nullopt},
             Case{"", "Settings", std::nullopt},
             Case{" ?!", "Settings", std::nullopt},
         }) {
        const app::FinderEntry entry{.text = QString::fromUtf8(each.text),
                                     .kind = u"Action"_s,
                                     .alsoCalled = u"emergency numbers"_s,
                                     .open = {}};
        EXPECT_EQ(app::finderRank(QString::fromUtf8(each.typed), entry), each.rank)
            << each.typed << " in " << each.text;
    }
}

TEST_F(FinderTest, PutsHelpAboveEverythingWhereSomebodyMayBeInNeed)
{
    for (const QString &typed : {u"i want to die"_s, u"he hits me"_s, u"Selbstmord"_s}) {
        findAndOpen(typed);
        EXPECT_TRUE(shown<app::SupportPage>()) << typed.toStdString();
        navigation().showPage(app::PageName::Home);
    }
    findAndOpen(u"we broke up"_s);
    EXPECT_TRUE(shown<app::FirstHourPage>());
    findAndOpen(u"map"_s);
    EXPECT_EQ(navigation().current(), app::PageName::Map) << "ordinary words are answered as ever";
}

TEST_F(FinderTest, AnswersAnEverydayNeedFirstAndSaysWhy)
{
    openFinder();
    type(u"i cant sleep"_s);
    EXPECT_EQ(listed().value(0), u"Handling feelings – Try this, “cant sleep” · Article"_s);
    press(Qt::Key_Escape);
    findAndOpen(u"it ended tonight"_s);
    EXPECT_TRUE(shown<app::FirstHourPage>());
    openFinder();
    type(u"i was left"_s); // the words of distress know that too
    EXPECT_EQ(listed().filter(u"The first hour after a break-up"_s).size(), 1);
    press(Qt::Key_Escape);
    openFinder();
    type(u"i am so lonely and want to die"_s);
    EXPECT_TRUE(listed().value(0).startsWith(u"Talk to someone now"_s)) << "help above all";
    press(Qt::Key_Escape);
}

TEST_F(FinderTest, LeadsOnWhereNothingIsCalledSo)
{
    openFinder();
    type(u"zzzzqqqq"_s);
    QStringList rows = listed();
    EXPECT_EQ(rows.value(0), u"Nothing is called so. One of these may lead on:"_s);
    EXPECT_EQ(field().accessibleDescription(), rows.value(0));
    EXPECT_GE(rows.size(), 6);
    EXPECT_EQ(chosen(), rows.value(1).section(u',', 0, 0)) << "Enter opens the first way";
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), rows.value(1).section(u',', 0, 0)) << "the sentence is none";
    press(Qt::Key_PageDown);
    press(Qt::Key_Return);
    EXPECT_TRUE(shown<app::SupportPage>());

    openFinder();
    type(u"lvoe"_s);
    EXPECT_EQ(chosen(), u"Did you mean “love”?"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(finder().isVisible()) << "it looks anew";
    EXPECT_EQ(field().text(), u"love"_s);
    EXPECT_FALSE(listed().value(0).startsWith(u"Nothing"_s));
    press(Qt::Key_Escape);

    window().session().begin();
    openFinder();
    type(u"zzzzqqqq"_s);
    EXPECT_FALSE(listed().join(u'|').contains(u"I was left"_s)) << "that way leads to the journal";
    press(Qt::Key_Escape);
}

TEST_F(FinderTest, OpensEveryPageByItsName)
{
    core::Person heron;
    heron.pseudonym = u"Grey heron"_s;
    ASSERT_TRUE(records().people().add(heron));
    navigation().setKeepsOthers(true);
    for (const app::PageEntry &page : app::pageRegistry()) {
        if (!page.isOnRail())
            continue;
        findAndOpen(app::pageTitle(page.name));
        EXPECT_EQ(navigation().current(), page.name) << page.title;
        EXPECT_FALSE(finder().isVisible());
    }
    findAndOpen(u"sett"_s);
    EXPECT_TRUE(shown<app::SettingsPage>());
}

TEST_F(FinderTest, ListsEveryActionThatCanBeDoneNow)
{
    openFinder();
    const QString all = listed().join(u'\n');
    for (const char *words :
         {"New quiz, Action", "Start a session for two, Action", "Export records …, Action",
          "Import records …, Action", "Set a passphrase …, Action", "List of keys, Action",
          "Settings, Action", "Support and help lines, Action", "Appearance: dark, Action",
          "Presentation for an audience, Action", "Deutsch, Language"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words;
    // What is not sealed cannot be locked.
    EXPECT_FALSE(all.contains(u"Lock now"_s));
    EXPECT_FALSE(all.contains(u"Erase"_s)) << "nothing that erases is one Enter away";
}

TEST_F(FinderTest, OpensWhileAnyFieldHasTheFocusAndGivesItBackOnEscape)
{
    navigation().showPage(app::PageName::Journal);
    press(Qt::Key_N, Qt::ControlModifier);
    auto *paper = qobject_cast<QTextEdit *>(window().focusWidget());
    ASSERT_TRUE(paper);
    QTest::keyClicks(paper, u"a line"_s);
    openFinder();
    ASSERT_TRUE(finder().isVisible());
    EXPECT_EQ(window().focusWidget(), &field());
    type(u"map"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(finder().isVisible());
    EXPECT_EQ(window().focusWidget(), paper);
    EXPECT_EQ(paper->toPlainText(), u"a line"_s);

    navigation().showPage(app::PageName::Learn);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(window().focusWidget()->objectName(), u"search"_s);
    openFinder();
    EXPECT_EQ(window().focusWidget(), &field());
}

TEST_F(FinderTest, ChoosesWithTheArrowsWhileTheFieldKeepsTheFocus)
{
    openFinder();
    const QString first = chosen();
    press(Qt::Key_Down);
    const QString second = chosen();
    EXPECT_NE(second, first);
    EXPECT_TRUE(field().accessibleDescription().startsWith(second));
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), first);
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), first) << "the ends hold";
    EXPECT_EQ(window().focusWidget(), &field());
}

TEST_F(FinderTest, FindsArticlesAndLeadsToAllThatIsWrittenAboutTheWords)
{
    openFinder();
    type(u"jealousy"_s);
    EXPECT_TRUE(listed().join(u'\n').contains(u", Article"_s));
    EXPECT_EQ(listed().last(), u"Search the articles for “jealousy”, Search"_s);
    for (qsizetype row = 1; row < listed().size(); ++row)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(shown<app::LearnPage>());
    EXPECT_EQ(partOf<QLineEdit>(*shown<app::LearnPage>(), u"search"_s).text(), u"jealousy"_s);

    findAndOpen(u"What attachment is"_s);
    EXPECT_TRUE(shown<app::LearnPage>()->currentLink().startsWith(u"what-attachment-is"_s));
}

TEST_F(FinderTest, FindsWhatIsMeantByTheWordsThatAPersonTypes)
{
    addPerson(u"Grey heron"_s);
    navigation().setKeepsOthers(true);
    struct Case {
        QString language;
        QString typed;
        QString row; ///< among the first two
    };
    const Case cases[] = {
        // People, pages.
        {u"en"_s, u"heron"_s, u"Grey heron, Person"_s},
        {u"en"_s, u"diary"_s, u"Journal, Page"_s},
        {u"en"_s, u"test"_s, u"Quiz, Page"_s},
        {u"en"_s, u"articles"_s, u"Learn, Page"_s},
        {u"en"_s, u"clients"_s, u"People, Page"_s},
        {u"en"_s, u"history"_s, u"Results, Page"_s},
        {u"en"_s, u"first hour"_s, u"The first hour after a break-up, Page"_s},
        // Actions.
        {u"en"_s, u"dark"_s, u"Appearance: dark, Action"_s},
        {u"en"_s, u"night mode"_s, u"Appearance: dark, Action"_s},
        {u"en"_s, u"export"_s, u"Export records …, Action"_s},
        {u"en"_s, u"backup"_s, u"Export records …, Action"_s},
        {u"en"_s, u"lock"_s, u"Set a passphrase …, Action"_s},
        {u"en"_s, u"password"_s, u"Set a passphrase …, Action"_s},
        {u"en"_s, u"zoom"_s, u"Larger, Action"_s},
        {u"en"_s, u"shortcuts"_s, u"List of keys, Action"_s},
        {u"en"_s, u"delete"_s, u"Settings, Action"_s},
        {u"en"_s, u"help"_s, u"Support and help lines, Action"_s},
        {u"en"_s, u"beamer"_s, u"Presentation for an audience, Action"_s},
        {u"en"_s, u"print"_s, u"Quiz, Page"_s},
        // Articles, by other words.
        {u"en"_s, u"clingy"_s, u"Anxious-preoccupied, Article"_s},
        {u"en"_s, u"self-esteem"_s, u"Self-worth, Article"_s},
        {u"en"_s, u"divorce"_s, u"After a break-up, Article"_s},
        {u"de"_s, u"heron"_s, u"Grey heron, Person"_s},
        {u"de"_s, u"Notizen"_s, u"Tagebuch, Seite"_s},
        {u"de"_s, u"Test"_s, u"Fragebogen, Seite"_s},
        {u"de"_s, u"Artikel"_s, u"Lesen, Seite"_s},
        {u"de"_s, u"Klienten"_s, u"Personen, Seite"_s},
        {u"de"_s, u"Verlauf"_s, u"Ergebnisse, Seite"_s},
        {u"de"_s, u"erste Stunde"_s, u"Die erste Stunde nach einer Trennung, Seite"_s},
        {u"de"_s, u"dunkel"_s, u"Aussehen: dunkel, Aktion"_s},
        {u"de"_s, u"Nachtmodus"_s, u"Aussehen: dunkel, Aktion"_s},
        {u"de"_s, u"exportieren"_s, u"Aufzeichnungen exportieren …, Aktion"_s},
        {u"de"_s, u"Sicherung"_s, u"Aufzeichnungen exportieren …, Aktion"_s},
        {u"de"_s, u"sperren"_s, u"Eine Passphrase setzen …, Aktion"_s},
        {u"de"_s, u"Passwort"_s, u"Eine Passphrase setzen …, Aktion"_s},
        {u"de"_s, u"Schriftgröße"_s, u"Größer, Aktion"_s},
        {u"de"_s, u"Schriftgroesse"_s, u"Größer, Aktion"_s},
        {u"de"_s, u"Tastatur"_s, u"Liste der Tasten, Aktion"_s},
        {u"de"_s, u"löschen"_s, u"Einstellungen, Aktion"_s},
        {u"de"_s, u"loeschen"_s, u"Einstellungen, Aktion"_s},
        {u"de"_s, u"Hilfe"_s, u"Hilfetelefone und Notruf, Aktion"_s},
        {u"de"_s, u"Beamer"_s, u"Vorführung vor Publikum, Aktion"_s},
        {u"de"_s, u"drucken"_s, u"Fragebogen, Seite"_s},
        {u"de"_s, u"klammern"_s, u"Ängstlich-besorgt, Artikel"_s},
        {u"de"_s, u"Selbstliebe"_s, u"Selbstwert, Artikel"_s},
        {u"de"_s, u"Scheidung"_s, u"Nach einer Trennung, Artikel"_s},
    };
    QString language = u"en"_s;
    for (const Case &each : cases) {
        if (each.language != language) {
            findAndOpen(u"Deutsch"_s);
            QTest::qWait(1);
            activate();
            language = each.language;
        }
        openFinder();
        field().setText(each.typed); // no key of the test's keyboard has an umlaut
        const QStringList rows = listed();
        EXPECT_TRUE(rows.mid(0, 2).contains(each.row))
            << each.typed.toStdString() << ": " << rows.join(u" | "_s).toStdString();
        press(Qt::Key_Escape);
    }
}

TEST_F(FinderTest, PrintsWhatIsShownWhereItCanBePrinted)
{
    const auto offersPrint = [this] {
        openFinder();
        type(u"print"_s);
        const bool offers = listed().contains(u"Print what is shown …, Action"_s);
        press(Qt::Key_Escape);
        return offers;
    };
    EXPECT_FALSE(offersPrint());
    navigation().showArticle(u"myths"_s);
    EXPECT_TRUE(offersPrint());
    navigation().showPage(app::PageName::Journal);
    EXPECT_TRUE(offersPrint());
    navigation().showPage(app::PageName::Map);
    EXPECT_FALSE(offersPrint());
}

TEST_F(FinderTest, TellsNothingPrivateInASessionWhateverIsTyped)
{
    addPerson(u"Quixote"_s);
    navigation().setKeepsOthers(true);
    window().session().begin();
    QStringList typed{u"quixote"_s, u"person"_s, u"people"_s, u"clients"_s,  u"results"_s,
                      u"journal"_s, u"diary"_s,  u"export"_s, u"password"_s, u"settings"_s};
    for (char letter = 'a'; letter <= 'z'; ++letter)
        typed << QString(QLatin1Char(letter));
    for (const QString &words : typed) {
        openFinder();
        type(words);
        for (const QString &row : listed()) {
            for (const char *hidden :
                 {"Quixote", "Results, Page", "Journal, Page", "People, Page", "Home, Page",
                  "Settings, ", "Export", "Import", "passphrase", "The first hour"})
                EXPECT_FALSE(row.contains(QLatin1String(hidden)) && !row.endsWith(u"Article"_s) &&
                             !row.endsWith(u"Search"_s))
                    << words.toStdString() << ": " << row.toStdString();
        }
        press(Qt::Key_Escape);
    }
}

TEST_F(FinderTest, NamesPeopleToWhoeverIsAloneAndNobodyInASession)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    openFinder();
    type(u"hero"_s);
    EXPECT_EQ(listed().first(), u"Heron, Person"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(shown<app::PeoplePage>());
    EXPECT_EQ(navigation().person(), heron);

    window().session().begin();
    openFinder();
    ASSERT_TRUE(finder().isVisible());
    EXPECT_TRUE(listed().contains(u"Support and help lines, Action"_s));
    for (const QString &row : listed()) {
        EXPECT_FALSE(row.contains(u"Heron"_s));
        for (const char *hidden : {"Results", "Journal", "Settings", "Export", "Import"})
            EXPECT_FALSE(row.startsWith(QLatin1String(hidden))) << row.toStdString();
    }
    type(u"hero"_s);
    EXPECT_FALSE(listed().join(u'\n').contains(u"Heron"_s));
}

TEST_F(FinderTest, IsNotThereWhileTheRecordsAreLockedAndForgetsWhatItFound)
{
    addPerson(u"Heron"_s);
    seal();
    activate();
    openFinder();
    type(u"heron"_s);
    ASSERT_TRUE(finder().isVisible());
    partOf<app::RecordsLock>(window()).lock();
    EXPECT_FALSE(finder().isVisible());
    EXPECT_TRUE(field().text().isEmpty());
    EXPECT_TRUE(listed().isEmpty());
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(finder().isVisible());
}

TEST_F(FinderTest, ClosesWhenTheFocusGoesElsewhere)
{
    openFinder();
    ASSERT_TRUE(finder().isVisible());
    button(window(), u"Open the map"_s)->setFocus();
    EXPECT_FALSE(finder().isVisible());
    EXPECT_EQ(window().focusWidget(), button(window(), u"Open the map"_s));
}
