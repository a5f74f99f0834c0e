// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_assessment.h"
#include "records_folder.h"

#include "core/records/store.h"

#include "tests/utc.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{

// A file as the program with the first three migrations left it.
void makeThirdSchema(const QString &folder)
{
    QStringList statements;
    for (const QString &name :
         {u"001-assessments.sql"_s, u"002-reading.sql"_s, u"003-class-drafts.sql"_s}) {
        QFile file(u":/schema/"_s + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QString text;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            text += line.startsWith("--"_L1) ? QString() : line + u'\n';
        for (const QString &statement : text.split(u';'))
            if (!statement.trimmed().isEmpty())
                statements.append(statement);
    }
    const QString hash = u"x'%1'"_s.arg(QString(u"7f"_s).repeated(32));
    records_folder::edit(
        folder,
        statements +
            QStringList{
                u"PRAGMA user_version = 3"_s,
                u"INSERT INTO assessment VALUES (4, 'Before the \"move\"', 'atlas-24', %1, "
                "'short', 'named', 'Grandmother Zöe', 'de', '2026-05-01T20:15:03.120Z', NULL, "
                "'atlas05')"_s.arg(hash),
                u"INSERT INTO assessment VALUES (9, '', 'ecr', %1, 'full', '', '', 'en', "
                "'2026-05-01T20:15:03.120Z', '2026-05-02T12:00:00.000Z', '')"_s.arg(hash),
                u"INSERT INTO answer VALUES (4, 'atlas01', 7), (4, 'atlas02', 1), "
                "(4, 'atlas03', NULL)"_s,
                u"INSERT INTO bookmark VALUES ('coping', '2026-05-01T08:00:00.000Z')"_s,
                u"INSERT INTO reading VALUES ('myths', 120, 1, '2026-05-01T08:00:00.000Z')"_s,
                u"INSERT INTO highlight VALUES (3, 'myths', 'en', 17, 'a “line”', 'mine', "
                "'2026-05-01T08:00:00.000Z')"_s,
                u"INSERT INTO practice VALUES ('vignette', 'kite', 2, '2026-05-03', 4, 3)"_s,
                u"INSERT INTO class_draft VALUES (2, 'ecr', %1, 1, 5, "
                "'2026-05-01T08:00:00.000Z')"_s.arg(hash),
                u"INSERT INTO class_draft_row VALUES (5, 2), (6, 2)"_s,
                u"INSERT INTO class_draft_answer VALUES (5, 'ecr01', 3), (5, 'ecr02', NULL)"_s,
            });
}

} // namespace

TEST(StoreMigration, FromTheThirdSchemaKeepsEveryRecordAndGivesItToTheOneAtTheComputer)
{
    const QTemporaryDir folder;
    makeThirdSchema(folder.path());
    const auto opened = core::Store::open(folder.path());
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    core::Store &store = **opened;

    core::Assessment begun = exampleAssessment();
    begun.id = 4;
    begun.title = u"Before the \"move\""_s;
    EXPECT_EQ(*store.assessments().unfinished(core::me), std::vector{begun});
    ASSERT_EQ(store.assessments().finished(core::me)->size(), 1U);
    EXPECT_EQ(store.assessments().finished(core::me)->front().id, 9);
    EXPECT_EQ(store.assessments().finished(core::me)->front().finishedAt,
              utc(QDate(2026, 5, 2), QTime(12, 0)));
    ASSERT_EQ(store.people().people()->size(), 1U);
    EXPECT_EQ(store.people().people()->front().id, core::me);

    const QDateTime morning = utc(QDate(2026, 5, 1), QTime(8, 0));
    core::ReadingLog &log = store.readingLog();
    EXPECT_EQ(*log.bookmarks(), QStringList(u"coping"_s));
    EXPECT_EQ(*log.readings(), (std::vector{core::ReadingState{u"myths"_s, 120, true, morning}}));
    EXPECT_EQ(*log.highlights(), (std::vector{core::Highlight{3, u"myths"_s, u"en"_s, 17,
                                                              u"a “line”"_s, u"mine"_s, morning}}));
    EXPECT_EQ(*log.practice(),
              (std::vector{core::PracticeRecord{core::PracticeKind::Vignette, u"kite"_s, 2,
                                                QDate(2026, 5, 3), 4, 3}}));
    const auto draft = store.classDrafts().draft(2);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->answers, *core::Scale::make(1, 5));
    EXPECT_EQ(draft->rows,
              (std::vector{core::DraftRow{5, {{u"ecr01"_s, 3}, {u"ecr02"_s, std::nullopt}}},
                           core::DraftRow{6, {}}}));
}

TEST(StoreMigration, LeavesACopyOfTheOlderFileUntilEverythingIsErased)
{
    const QTemporaryDir folder;
    makeThirdSchema(folder.path());
    const auto store = core::Store::open(folder.path());
    ASSERT_TRUE(store);
    EXPECT_TRUE(QFile::exists((*store)->path() + u".before-4"_s));
    ASSERT_TRUE((*store)->eraseAll());
    EXPECT_EQ(records_folder::filesWith(folder.path(), "atlas01"), QStringList());
}

TEST(StoreMigration, GoesOnNumberingRecordsWhereTheOlderFileLeftOff)
{
    const QTemporaryDir folder;
    makeThirdSchema(folder.path());
    const auto store = core::Store::open(folder.path());
    ASSERT_TRUE(store);
    EXPECT_GT(*(*store)->assessments().add(exampleAssessment()), 9);
}
