// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "part_of.h"

#include "app/pages/journal/journal_page.h"
#include "app/pages/journal/keeping_bar.h"

#include "app/pages/journal/entry_editor.h"
#include "app/pages/journal/entry_list.h"
#include "app/pages/journal/journal_overview.h"
#include "app/widgets/card.h"
#include "app/widgets/growing_text.h"
#include "core/content/library.h"

#include "tests/utc.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace
{

const QString selfWorth = u"practice-self-worth"_s;
const QString boundaries = u"practice-boundaries"_s;
constexpr int longerThanASave = 1200;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class JournalPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = core::Store::open(m_folder.path());
        ASSERT_TRUE(opened);
        m_store = std::move(*opened);
        open();
    }

    void open(const QString &language = u"en"_s)
    {
        m_page = std::make_unique<app::JournalPage>(m_content, m_store.get(), language,
                                                    [this] { return m_now; });
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activateWindow();
        QTest::qWait(10);
    }

    /// As a kill would leave it: the page's own last words are not waited for.
    std::vector<core::JournalEntry> saved(core::PersonId person = core::me)
    {
        const auto entries = m_store->journal().entries(person);
        return entries ? *entries : std::vector<core::JournalEntry>();
    }

    core::JournalEntryId add(const QString &text, const QString &theme = {}, int daysAgo = 0,
                             core::PersonId person = core::me)
    {
        core::JournalEntry entry;
        entry.personId = person;
        entry.writtenAt = m_now.addDays(-daysAgo);
        entry.theme = theme;
        entry.text = text;
        const auto id = m_store->journal().add(entry);
        EXPECT_TRUE(id);
        m_page->refresh();
        return *id;
    }

    QStringList shown()
    {
        QStringList texts;
        for (int row = 0; row < list().count(); ++row)
            texts.append(list().item(row)->text());
        return texts;
    }

    void type(app::GrowingText &box, const QString &text)
    {
        box.setFocus();
        QTest::keyClicks(&box, text);
    }

    bool isWriting() { return editor().isVisible(); }
    app::EntryEditor &editor() { return partOf<app::EntryEditor>(*m_page); }
    QLineEdit &title() { return partOf<QLineEdit>(editor(), u"title"_s); }
    /// One for each prompt, then one for everything else.
    QList<app::GrowingText *> boxes() { return editor().findChildren<app::GrowingText *>(); }
    app::GrowingText &box(qsizetype index) { return *boxes().at(index); }
    app::JournalOverview &overview() { return partOf<app::JournalOverview>(*m_page); }
    app::EntryList &list() { return partOf<app::EntryList>(overview()); }
    QComboBox &themes() { return partOf<QComboBox>(overview(), u"themes"_s); }

    QDateTime m_now = utc(QDate(2026, 11, 25), QTime(18, 0));
    app::Content m_content{u":"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<app::JournalPage> m_page;
};

} // namespace

TEST_F(JournalPageTest, BeginsWithAnEmptyPageOrOneOfTheSevenExercises)
{
    const auto library = core::Library::load(u":"_s, u"en"_s);
    ASSERT_TRUE(library);
    int exercises = 0;
    for (const core::Article &article : library->articles()) {
        if (article.section != "practice"_L1 || article.prompts.isEmpty())
            continue;
        ++exercises;
        click(overview(), article.title);
        ASSERT_TRUE(isWriting()) << article.id.toStdString();
        ASSERT_EQ(boxes().size(), article.prompts.size() + 1);
        for (qsizetype i = 0; i < article.prompts.size(); ++i) {
            EXPECT_TRUE(shows(editor(), article.prompts[i]));
            EXPECT_EQ(box(i).accessibleName(), article.prompts[i]);
        }
        click(editor(), u"All entries"_s);
    }
    EXPECT_EQ(exercises, 7);
    click(overview(), u"New entry"_s);
    EXPECT_EQ(boxes().size(), 1);
    EXPECT_TRUE(saved().empty()) << "what is empty is not kept";
}

TEST_F(JournalPageTest, SavesWithinASecondWhileOneIsStillTyping)
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(isWriting());
    QElapsedTimer timer;
    timer.start();
    QString typed;
    while (timer.elapsed() < longerThanASave) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_A);
        typed += u'a';
        QTest::qWait(50);
    }
    ASSERT_EQ(saved().size(), 1U) << "no pause in typing is waited for";
    EXPECT_TRUE(typed.startsWith(saved().front().text));
    EXPECT_GT(saved().front().text.size(), 5);
    EXPECT_EQ(saved().front().writtenAt, m_now);
}

TEST_F(JournalPageTest, KeepsTheLastWordsWhenThePageIsHiddenOrDestroyed)
{
    m_page->writeAbout({});
    type(box(0), u"one"_s);
    m_page->hide();
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(saved().front().text, u"one"_s);
    m_page->show();
    type(box(0), u" two"_s);
    m_page.reset();
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(saved().front().text, u"one two"_s);
}

TEST_F(JournalPageTest, KeepsThePromptsAsTheyWereWordedAndLetsThemBeSkipped)
{
    m_page->writeAbout(selfWorth);
    const QString second = box(1).accessibleName();
    type(box(1), u"My bread."_s);
    QTest::keyClick(&box(1), Qt::Key_Tab);
    EXPECT_TRUE(box(2).hasFocus()) << "Tab leads to the next prompt";
    type(*boxes().back(), u"And the rain."_s);
    title().setText(u"Four legs"_s);
    click(editor(), u"All entries"_s);
    ASSERT_EQ(saved().size(), 1U);
    const core::JournalEntry entry = saved().front();
    EXPECT_EQ(entry.theme, selfWorth);
    EXPECT_EQ(entry.title, u"Four legs"_s);
    EXPECT_EQ(entry.text, u"And the rain."_s);
    EXPECT_EQ(entry.answers[1].prompt, second);
    EXPECT_EQ(entry.answers[1].text, u"My bread."_s);

    open(u"de"_s);
    m_page->openEntry(entry.id);
    EXPECT_TRUE(shows(editor(), second)) << "an old entry keeps the words of its day";
    EXPECT_EQ(box(1).toPlainText(), u"My bread."_s);
    m_page->writeAbout(boundaries);
    EXPECT_FALSE(box(0).accessibleName().isEmpty());
    const QString german = core::Library::load(u":"_s, u"de"_s)->article(boundaries)->prompts[0];
    EXPECT_TRUE(shows(editor(), german)) << "a new one asks in the language shown";
}

TEST_F(JournalPageTest, ListsNewestFirstAndFindsByThemeAndWords)
{
    add(u"The oldest about bread"_s, selfWorth, 9);
    add(u"Saying no to my brother"_s, boundaries, 5);
    add(u"Rain and bread"_s, {}, 1);
    EXPECT_EQ(shown(), (QStringList{u"Rain and bread"_s, u"Saying no to my brother"_s,
                                    u"The oldest about bread"_s}));
    QTest::keyClicks(&overview().findField(), u"BREAD"_s);
    EXPECT_EQ(shown(), (QStringList{u"Rain and bread"_s, u"The oldest about bread"_s}));
    QTest::keyClicks(&overview().findField(), u" old"_s);
    EXPECT_EQ(shown(), QStringList{u"The oldest about bread"_s}) << "every word counts";
    overview().findField().setText(u"snow"_s);
    EXPECT_TRUE(shows(overview(), u"No entry contains these words."_s));

    m_page->showTheme(boundaries);
    EXPECT_EQ(shown(), QStringList{u"Saying no to my brother"_s}) << "old words are let go";
    themes().setCurrentIndex(themes().findData(QString(u""_s)));
    EXPECT_EQ(shown(), QStringList{u"Rain and bread"_s}) << "entries without an exercise";
    EXPECT_EQ(m_page->entriesPerTheme(), (QHash<QString, int>{{selfWorth, 1}, {boundaries, 1}}));
}

TEST_F(JournalPageTest, OpensAnEntryByKeyboardAndShowsItsFirstLine)
{
    core::JournalEntry entry;
    entry.personId = core::me;
    entry.writtenAt = m_now;
    entry.title = u"A title"_s;
    entry.theme = selfWorth;
    entry.answers = {{u"Asked?"_s, u"  \n"_s}, {u"And?"_s, u"First line\nsecond"_s}};
    ASSERT_TRUE(m_store->journal().add(entry));
    m_page->refresh();
    const QString read = list().item(0)->data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"A title"_s, u"November"_s, u"self-worth"_s, u"First line"_s})
        EXPECT_TRUE(read.contains(part)) << read.toStdString();
    EXPECT_FALSE(read.contains(u"second"_s));
    m_page->setFocus();
    ASSERT_TRUE(list().hasFocus()) << "the page begins at its entries";
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_TRUE(isWriting());
    EXPECT_EQ(title().text(), u"A title"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(isWriting());
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(JournalPageTest, SaysInSightWhatBecomesOfTheWordsAndWhenTheyWereSaved)
{
    click(overview(), u"New entry"_s);
    auto &bar = partOf<app::KeepingBar>(*m_page);
    EXPECT_TRUE(bar.isVisibleTo(m_page.get()));
    EXPECT_FALSE(editor().isAncestorOf(&bar)) << "it does not scroll away";
    EXPECT_TRUE(shows(bar, u"Saved on this computer as you type"_s));
    type(box(0), u"a walk"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !saved().empty(); }));
    const QString at = QLocale().toString(m_now.toLocalTime().time(), QLocale::ShortFormat);
    EXPECT_TRUE(shows(bar, u"Saved on this computer at %1"_s.arg(at)));
    auto &done = *button(bar, u"Done"_s);
    EXPECT_TRUE(done.accessibleDescription().contains(at)) << "a screen reader is told";
    done.click();
    EXPECT_FALSE(isWriting());
    EXPECT_FALSE(bar.isVisibleTo(m_page.get()));
    EXPECT_EQ(shown(), QStringList{u"a walk"_s});
    m_page->openEntry(saved().front().id);
    EXPECT_TRUE(shows(bar, u"Saved on this computer as you type"_s)) << "of this entry, not yet";
}

TEST_F(JournalPageTest, DeletesWithUndoAndWithoutAQuestion)
{
    const auto id = add(u"Perhaps too much"_s);
    m_page->openEntry(id);
    type(box(0), u"!"_s);
    click(editor(), u"Delete"_s);
    EXPECT_TRUE(saved().empty());
    EXPECT_TRUE(shows(*m_page, u"Deleted."_s));
    click(*m_page, u"Undo (Ctrl+Z)"_s);
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(saved().front().text, u"Perhaps too much!"_s) << "the last words included";
    EXPECT_EQ(shown().size(), 1);
    EXPECT_FALSE(shows(*m_page, u"Deleted."_s));

    m_page->openEntry(id);
    click(editor(), u"Delete"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(1);
    EXPECT_EQ(saved().size(), 1U);
}

TEST_F(JournalPageTest, DoesNotKeepAnEmptiedEntryButGivesItBack)
{
    const auto id = add(u"Written long ago"_s);
    m_page->openEntry(id);
    box(0).selectAll();
    QTest::keyClick(&box(0), Qt::Key_Delete);
    click(editor(), u"All entries"_s);
    EXPECT_TRUE(saved().empty());
    click(*m_page, u"Undo (Ctrl+Z)"_s);
    ASSERT_EQ(saved().size(), 1U);
    EXPECT_EQ(saved().front().text, u"Written long ago"_s);
}

TEST_F(JournalPageTest, GivesBackTheEmptiedEntryAndLeavesTheOneThatIsOpenAlone)
{
    const auto emptied = add(u"Written long ago"_s, {}, 1);
    const auto other = add(u"Another"_s);
    m_page->openEntry(emptied);
    box(0).setPlainText({});
    click(editor(), u"All entries"_s);
    m_page->openEntry(other);
    type(box(0), u" day"_s);
    click(*m_page, u"Undo (Ctrl+Z)"_s);
    m_page->hide();
    ASSERT_EQ(saved().size(), 2U);
    EXPECT_EQ(saved().front().text, u"Another day"_s);
    EXPECT_EQ(saved().back().text, u"Written long ago"_s);
}

TEST_F(JournalPageTest, ComesBackFromTheArticleToTheSameWords)
{
    QSignalSpy asked(m_page.get(), &app::JournalPage::articleRequested);
    m_page->writeAbout(selfWorth);
    type(box(0), u"On a Sunday"_s);
    click(editor(), u"Practice: self-worth"_s);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), selfWorth);
    m_page->hide();
    EXPECT_EQ(m_page->openTheme(), selfWorth);
    m_page->show();
    m_page->refresh();
    m_page->writeAbout(selfWorth);
    EXPECT_EQ(box(0).toPlainText(), u"On a Sunday"_s);
    m_page->writeAbout(boundaries);
    EXPECT_TRUE(box(0).toPlainText().isEmpty()) << "another exercise is another entry";
    EXPECT_EQ(saved().size(), 1U);
    click(editor(), u"When it is more: support and help lines"_s);
    EXPECT_EQ(asked.back()[0].toString(), u"when-it-is-more"_s);
}

TEST_F(JournalPageTest, ShowsNobodyTheJournalOfAnother)
{
    core::Person person;
    person.pseudonym = u"Anna"_s;
    person.createdAt = m_now;
    const auto anna = m_store->people().add(person);
    ASSERT_TRUE(anna);
    add(u"Mine"_s);
    add(u"Hers"_s, {}, 0, *anna);
    m_page->writeAbout({});
    type(box(0), u"Mine too"_s);
    m_page->setPerson(*anna, u"Anna"_s);
    EXPECT_FALSE(isWriting());
    EXPECT_TRUE(shows(overview(), u"Journal: Anna"_s));
    EXPECT_EQ(shown(), QStringList{u"Hers"_s});
    EXPECT_EQ(saved().size(), 2U) << "what was being written went to whom it belongs";
    m_page->writeAbout({});
    type(box(0), u"Hers too"_s);
    m_page->setPerson(core::me, {});
    EXPECT_EQ(saved(*anna).size(), 2U);
    EXPECT_EQ(saved().size(), 2U);
    EXPECT_FALSE(shows(overview(), u"Anna"_s));
}

TEST_F(JournalPageTest, TakesACopyAwayAsWhatIsShown)
{
    add(u"Bread *and* rain\n# no heading"_s, selfWorth, 2);
    add(u"Something else"_s, boundaries, 1);
    m_page->showTheme(selfWorth);
    const QString path = m_folder.filePath(u"copy.md"_s);
    m_page->saveCopy(path, app::CopyFormat::Markdown);
    const QByteArray markdown = contentOf(path);
    EXPECT_TRUE(markdown.contains("Bread \\*and\\* rain\\\n\\# no heading"))
        << markdown.toStdString();
    EXPECT_FALSE(markdown.contains("Something else")) << "one theme alone";
    themes().setCurrentIndex(0);
    m_page->saveCopy(path, app::CopyFormat::PlainText);
    const QByteArray text = contentOf(path);
    EXPECT_TRUE(text.contains("Bread *and* rain\n# no heading"));
    EXPECT_TRUE(text.contains("Something else"));
    EXPECT_TRUE(text.contains("November"));
    m_page->openEntry(saved().front().id);
    m_page->saveCopy(path, app::CopyFormat::PlainText);
    EXPECT_FALSE(contentOf(path).contains("Bread")) << "the open entry alone";
    m_page->saveCopy(path, app::CopyFormat::Pdf);
    EXPECT_TRUE(contentOf(path).startsWith("%PDF"));

    QSignalSpy problems(m_page.get(), &app::JournalPage::problemOccurred);
    m_page->saveCopy(m_folder.filePath(u"nowhere/copy.txt"_s), app::CopyFormat::PlainText);
    EXPECT_EQ(problems.count(), 1);
}

TEST_F(JournalPageTest, SaysBeforeACopyIsTakenWhoCanReadIt)
{
    add(u"One"_s, selfWorth);
    add(u"Two"_s, boundaries);
    click(*m_page, u"Save or print …"_s);
    auto *dialog = m_page->findChild<app::CopyDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(shows(*dialog, u"anyone who comes across them can read them"_s));
    EXPECT_TRUE(shows(*dialog, u"2"_s));
    QSignalSpy wished(dialog, &app::CopyDialog::saveRequested);
    dialog->setFormat(app::CopyFormat::PlainText);
    dialog->reject();
    EXPECT_EQ(wished.count(), 0);
}

TEST_F(JournalPageTest, TakesLockedRecordsCalmly)
{
    const QString secret = u"four quiet herons"_s;
    add(u"Sealed soon"_s);
    auto created = core::Vault::create(*core::Passphrase::take(QString(secret)), {1, 8192});
    ASSERT_TRUE(created);
    ASSERT_TRUE(m_store->seal(std::move(created->vault), created->header));
    m_page->refresh();
    EXPECT_TRUE(shows(overview(), u"only who knows the passphrase"_s));
    m_page->writeAbout({});
    type(box(0), u"Before the lock"_s);
    m_store->lock();
    QSignalSpy problems(m_page.get(), &app::JournalPage::problemOccurred);
    click(editor(), u"All entries"_s);
    QTest::keyClick(&box(0), Qt::Key_X);
    QTest::qWait(longerThanASave);
    EXPECT_EQ(problems.count(), 1) << "said once, not at every letter";
    EXPECT_TRUE(isWriting());
    EXPECT_TRUE(shows(*m_page, u"not saved yet"_s));
    EXPECT_TRUE(box(0).toPlainText().contains(u"Before the lock"_s)) << "no word is lost";

    auto vault =
        core::Vault::unlock(*m_store->vaultHeader(), *core::Passphrase::take(QString(secret)));
    ASSERT_TRUE(vault);
    ASSERT_TRUE(m_store->unlock(std::move(*vault)));
    click(editor(), u"All entries"_s);
    EXPECT_EQ(saved().size(), 2U);
    m_store->lock();
    m_page->refresh();
    EXPECT_EQ(list().count(), 0) << "nothing stays in view of what is locked";
    EXPECT_TRUE(shows(overview(), u"Type your passphrase"_s));
}

TEST_F(JournalPageTest, GrowsWithWhatIsTypedSoThatNothingScrollsInsideIt)
{
    m_page->writeAbout(selfWorth);
    const int before = box(0).height();
    const int below = box(1).y();
    for (int line = 0; line < 12; ++line) {
        type(box(0), u"word word word"_s);
        QTest::keyClick(&box(0), Qt::Key_Return);
    }
    QTest::qWait(20);
    EXPECT_GT(box(0).height(), 2 * before);
    EXPECT_GT(box(1).y(), below);
    EXPECT_EQ(box(0).verticalScrollBar()->maximum(), 0);
    const QRect cursor =
        box(0).cursorRect().translated(box(0).viewport()->mapTo(editor().viewport(), QPoint()));
    EXPECT_TRUE(editor().viewport()->rect().contains(cursor.center()))
        << "the page follows the cursor";
}

TEST(JournalPageWithoutRecords, SaysThatNothingIsKeptAndStillWorks)
{
    const auto temporary = core::Store::temporary();
    ASSERT_TRUE(temporary);
    for (core::Store *records : std::initializer_list<core::Store *>{nullptr, temporary->get()}) {
        app::Content content(u":"_s);
        app::JournalPage page(content, records, u"en"_s);
        page.resize(1000, 700);
        page.show();
        auto &overview = partOf<app::JournalOverview>(page);
        auto &editor = partOf<app::EntryEditor>(page);
        const auto &list = partOf<app::EntryList>(overview);
        EXPECT_TRUE(shows(overview, u"it is gone when the program is closed"_s));
        page.writeAbout({});
        EXPECT_TRUE(shows(page, u"This is not kept"_s));
        QTest::keyClicks(editor.findChildren<app::GrowingText *>().front(), u"Only for now"_s);
        click(editor, u"All entries"_s);
        ASSERT_EQ(list.count(), 1);
        EXPECT_EQ(list.item(0)->text(), u"Only for now"_s);
        page.openEntry(overview.shownEntries().front().id);
        click(editor, u"Delete"_s);
        EXPECT_EQ(list.count(), 0);
        click(page, u"Undo (Ctrl+Z)"_s);
        EXPECT_EQ(list.count(), 1);
    }
}
