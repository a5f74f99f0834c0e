// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_assessment.h"
#include "records_folder.h"

#include "core/records/store.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Store;

namespace
{

ErrorCode refusalOf(const QString &folder)
{
    const auto opened = Store::open(folder);
    return opened ? ErrorCode::StoreFailed : opened.error().code;
}

} // namespace

TEST(StoreRefusal, OfAFileThatIsNoDatabaseLeavesItUntouched)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"records.sqlite"_s);
    records_folder::write(path, "this is a letter, not a database");
    EXPECT_EQ(refusalOf(folder.path()), ErrorCode::StoreDamaged);
    EXPECT_EQ(records_folder::contentOf(path), "this is a letter, not a database");
}

TEST(StoreRefusal, OfADamagedDatabaseLeavesItUntouched)
{
    const QTemporaryDir folder;
    {
        auto store = Store::open(folder.path());
        ASSERT_TRUE(store);
        for (int i = 0; i < 200; ++i)
            ASSERT_TRUE((*store)->assessments().add(exampleAssessment()));
    }
    const QString path = folder.filePath(u"records.sqlite"_s);
    QByteArray bytes = records_folder::contentOf(path);
    ASSERT_GT(bytes.size(), 3 * 4096);
    for (qsizetype at = 4096 + 8; at < 3 * 4096; ++at)
        bytes[at] = 'x';
    records_folder::write(path, bytes);
    EXPECT_EQ(refusalOf(folder.path()), ErrorCode::StoreDamaged);
    EXPECT_EQ(records_folder::contentOf(path), bytes);
}

TEST(StoreRefusal, OfANewerDatabaseLeavesItUntouched)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"records.sqlite"_s);
    {
        QSqlDatabase newer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        newer.setDatabaseName(path);
        ASSERT_TRUE(newer.open());
        QSqlQuery query(newer);
        ASSERT_TRUE(query.exec(u"CREATE TABLE assessment (shape TEXT)"_s));
        ASSERT_TRUE(query.exec(u"PRAGMA user_version = 999"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const QByteArray before = records_folder::contentOf(path);
    EXPECT_EQ(refusalOf(folder.path()), ErrorCode::StoreNewer);
    EXPECT_EQ(records_folder::contentOf(path), before);
}

TEST(StoreRefusal, OfASecondProgramLastsOnlyAsLongAsTheFirstRuns)
{
    const QTemporaryDir folder;
    {
        const auto first = Store::open(folder.path());
        ASSERT_TRUE(first);
        EXPECT_EQ(refusalOf(folder.path()), ErrorCode::StoreInUse);
    }
    EXPECT_TRUE(Store::open(folder.path()));
}

TEST(StoreRefusal, DoesNotComeOfALockThatWasNeverFinished)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"records.lock"_s);
    records_folder::write(path, {});
    EXPECT_TRUE(Store::open(folder.path())) << "whoever began it was killed before it had a name";
    records_folder::write(path, {});
    const int file = ::open(qPrintable(path), O_RDWR | O_CLOEXEC);
    ASSERT_EQ(flock(file, LOCK_EX | LOCK_NB), 0);
    EXPECT_EQ(refusalOf(folder.path()), ErrorCode::StoreInUse) << "it is being written";
    close(file);
}

TEST(StoreRefusal, OfAPlaceThatCannotBeWrittenIsSaidAtOnce)
{
    EXPECT_EQ(refusalOf(u"/proc/no/such/place"_s), ErrorCode::FileNotWritable);
}

TEST(StoreRefusal, OnAFullDiskKeepsEverythingAcknowledged)
{
    const QTemporaryDir folder;
    // A size limit of this process stands in for a full disk; it needs no root and ends with the
    // child.
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        auto store = Store::open(folder.path());
        if (!store)
            _exit(100);
        const rlimit limit{200'000, 200'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        int saved = 0;
        for (; saved < 90; ++saved) {
            core::Assessment assessment = exampleAssessment();
            assessment.title = QString(4'000, u'x');
            const auto added = (*store)->assessments().add(assessment);
            if (!added)
                _exit(added.error().code == ErrorCode::DiskFull ? saved : 101);
        }
        _exit(102);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFEXITED(status));
    const int saved = WEXITSTATUS(status);
    ASSERT_GT(saved, 0);
    ASSERT_LT(saved, 90) << "100: not opened, 101: another error, 102: never full";
    const auto store = Store::open(folder.path());
    ASSERT_TRUE(store);
    EXPECT_EQ(static_cast<int>((*store)->assessments().unfinished(core::me)->size()), saved);
}
