// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/store.h"

#include "tests/utc.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

core::JournalEntry example()
{
    return {.personId = core::me,
            .writtenAt = utc(QDate(2026, 5, 2), QTime(21, 0)),
            .theme = u"practice-self-worth"_s,
            .title = u"Brot"_s,
            .text = u"A line\nand another “one”."_s,
            .answers = {{u"What would a fair friend say?"_s, u"That I keep secrets."_s},
                        {u"And this week?"_s, u""_s}}};
}

} // namespace

TEST(Journal, GivesBackWhatWasWrittenNewestFirst)
{
    const QTemporaryDir folder;
    core::JournalEntry first = example();
    core::JournalEntry second = example();
    second.writtenAt = first.writtenAt.addDays(1);
    {
        auto store = core::Store::open(folder.path());
        ASSERT_TRUE(store);
        first.id = *(*store)->journal().add(first);
        second.id = *(*store)->journal().add(second);
        second.text = u"changed"_s;
        ASSERT_TRUE((*store)->journal().change(second));
    }
    auto store = core::Store::open(folder.path());
    ASSERT_TRUE(store);
    EXPECT_EQ(*(*store)->journal().entries(core::me), (std::vector{second, first}));
    EXPECT_EQ(*(*store)->journal().entry(first.id), first);
}

TEST(Journal, UndeletesAnEntryUntilItIsErased)
{
    const QTemporaryDir folder;
    auto store = core::Store::open(folder.path());
    ASSERT_TRUE(store);
    core::Journal &journal = (*store)->journal();
    const auto id = journal.add(example());
    ASSERT_TRUE(id);
    ASSERT_TRUE(journal.markDeleted(*id));
    EXPECT_TRUE(journal.entries(core::me)->empty());
    EXPECT_EQ(journal.entry(*id).error().code, ErrorCode::RecordNotFound);
    EXPECT_EQ(journal.change({.id = *id, .personId = core::me, .writtenAt = example().writtenAt})
                  .error()
                  .code,
              ErrorCode::RecordNotFound);
    ASSERT_TRUE(journal.undelete(*id));
    EXPECT_EQ(journal.entries(core::me)->size(), 1U);
    ASSERT_TRUE(journal.markDeleted(*id));
    ASSERT_TRUE((*store)->eraseDeleted());
    EXPECT_EQ(journal.undelete(*id).error().code, ErrorCode::RecordNotFound);
}

TEST(Journal, IsOfSomebodyWhoIsThere)
{
    auto store = core::Store::temporary();
    ASSERT_TRUE(store);
    core::JournalEntry orphan = example();
    orphan.personId = 99;
    EXPECT_EQ((*store)->journal().add(orphan).error().code, ErrorCode::RecordNotFound);
}

TEST(Journal, CountsTheEntriesOfOnePersonThatAreNotDeleted)
{
    const QTemporaryDir folder;
    auto store = core::Store::open(folder.path());
    ASSERT_TRUE(store);
    core::Person other;
    other.pseudonym = u"Heron"_s;
    other.createdAt = utc(QDate(2026, 5, 2), QTime(21, 0));
    const auto heron = (*store)->people().add(other);
    ASSERT_TRUE(heron);
    core::Journal &journal = (*store)->journal();
    EXPECT_EQ(*journal.count(core::me), 0);
    const auto id = journal.add(example());
    ASSERT_TRUE(journal.add(example()));
    core::JournalEntry theirs = example();
    theirs.personId = *heron;
    ASSERT_TRUE(journal.add(theirs));
    EXPECT_EQ(*journal.count(core::me), 2);
    EXPECT_EQ(*journal.count(*heron), 1);
    ASSERT_TRUE(journal.markDeleted(*id));
    EXPECT_EQ(*journal.count(core::me), 1);
}
