// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote for their own eyes is on no page of results, not even under the pointer.
#include "by_its_words.h"
#include "finished_result.h"
#include "part_of.h"
#include "words_of.h"

#include "app/program/program.h"

#include "app/pages/journal/journal_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/timeline_view.h"
#include "app/window/navigation.h"
#include "app/window/session_controller.h"

#include "tests/utc.h"

#include <QHelpEvent>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using app::PageName;

namespace
{

const QString entryWords = u"the wren sang at four"_s;
const QString entryTitle = u"A night of rain"_s;
const QString resultNote = u"after we moved to the coast"_s;
const QString personNote = u"comes on Tuesdays by bicycle"_s;

/// What the pointer meets anywhere on the pictures of the page.
QStringList wordsUnderThePointer(QWidget &page)
{
    QStringList words;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->width() < 200 || widget->height() < 100)
            continue;
        for (int y = 4; y < widget->height(); y += 12) {
            for (int x = 4; x < widget->width(); x += 12) {
                QHelpEvent help(QEvent::ToolTip, {x, y}, widget->mapToGlobal(QPoint(x, y)));
                QCoreApplication::sendEvent(widget, &help);
                words << QToolTip::text();
            }
        }
    }
    QToolTip::hideText();
    words.removeDuplicates();
    return words;
}

class PrivateWordsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        app::SettingsFile(m_folder.filePath(u"settings.ini"_s)).save({.welcomed = true});
        m_program = std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_folder.path(), .language = u"en"_s});
        window().resize(1240, 820);
        window().show();
        core::Person heron;
        heron.pseudonym = u"Heron"_s;
        heron.notes = personNote;
        m_heron = *records().people().add(heron);
        for (const core::PersonId person : {core::me, m_heron}) {
            for (const int day : {1, 12, 20})
                addResult(person, day);
            core::JournalEntry entry;
            entry.personId = person;
            entry.writtenAt = utc(QDate(2026, 5, 8), QTime(12, 0));
            entry.title = entryTitle;
            entry.text = entryWords;
            m_entries[person] = *records().journal().add(entry);
        }
    }

    void addResult(core::PersonId person, int day)
    {
        core::Assessment assessment = finishedAtlas24();
        assessment.personId = person;
        assessment.notes = resultNote;
        assessment.startedAt = utc(QDate(2026, 5, day), QTime(10, 0));
        assessment.finishedAt = assessment.startedAt;
        m_result = *records().assessments().add(assessment);
    }

    void expectNothingPrivate(QWidget &page, const QString &where)
    {
        settle();
        const QString said = (wordsOf(page) + wordsUnderThePointer(page)).join(u'\n');
        for (const QString &words : {entryWords, entryTitle, resultNote, personNote}) {
            EXPECT_FALSE(said.contains(words))
                << where.toStdString() << ": " << words.toStdString();
        }
    }

    app::MainWindow &window() { return m_program->window(); }
    app::Navigation &navigation() { return window().navigation(); }
    core::Store &records() { return *m_program->records(); }
    app::PeoplePage &page(PageName name) { return navigation().page<app::PeoplePage>(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Program> m_program;
    core::PersonId m_heron = 0;
    core::AssessmentId m_result = 0;
    std::map<core::PersonId, core::JournalEntryId> m_entries;
};

} // namespace

TEST_F(PrivateWordsTest, AreOnNoPageOfResultsNorUnderThePointer)
{
    for (const auto &[name, person] :
         {std::pair(PageName::History, core::me), std::pair(PageName::People, core::me),
          std::pair(PageName::People, m_heron)}) {
        navigation().showPage(name);
        page(name).showPerson(person);
        settle();
        for (const QString &tab : {u"Over time"_s, u"Latest of each relationship"_s}) {
            click(page(name), tab);
            expectNothingPrivate(page(name), tab);
            if (tab == u"Over time"_s) {
                EXPECT_TRUE(
                    wordsUnderThePointer(page(name)).join(u'\n').contains(u"in the journal"_s))
                    << "the pointer meets the boxes";
            }
        }
    }
    for (const PageName name : {PageName::Home, PageName::Quiz, PageName::Map}) {
        navigation().showPage(name);
        expectNothingPrivate(window(), QString::number(static_cast<int>(name)));
    }
    navigation().showResult(m_result);
    expectNothingPrivate(window(), u"result"_s);
    window().session().begin();
    navigation().showResult(m_result);
    expectNothingPrivate(window(), u"session"_s);
}

TEST_F(PrivateWordsTest, AreReadWhereOneAsksForThemOnly)
{
    navigation().showPage(PageName::People);
    auto &people = page(PageName::People);
    people.showPerson(m_heron);
    settle();
    click(people, u"Private notes"_s);
    EXPECT_TRUE(shows(people, personNote));
    navigation().showPage(PageName::Home);
    navigation().showPage(PageName::People);
    settle();
    EXPECT_FALSE(shows(people, personNote)) << "folded away again";
}

TEST_F(PrivateWordsTest, OpenInTheJournalOfWhoWroteThemAfterAQuestion)
{
    navigation().showPage(PageName::People);
    page(PageName::People).showPerson(m_heron);
    navigation().showPage(PageName::History);
    auto &own = page(PageName::History);
    click(own, u"Over time"_s);
    settle();
    auto &timeline = partOf<app::TimelineView>(own);
    const auto &notes = timeline.content().notes;
    const auto entry =
        std::find_if(notes.begin(), notes.end(), [](const auto &note) { return note.entry != 0; });
    ASSERT_NE(entry, notes.end());
    emit timeline.noteWanted(static_cast<int>(entry - notes.begin()));
    auto *question = own.findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_FALSE((question->text() + question->informativeText()).contains(entryTitle));
    EXPECT_EQ(navigation().current(), PageName::History);
    click(*question, u"Open the journal"_s);
    settle();
    EXPECT_EQ(navigation().current(), PageName::Journal);
    EXPECT_EQ(navigation().findPage<app::JournalPage>()->person(), core::me)
        << "not of whoever was in view";
    EXPECT_TRUE(
        wordsOf(*navigation().findPage<app::JournalPage>()).join(u'\n').contains(entryWords));
}
