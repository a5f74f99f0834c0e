// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_assessment.h"
#include "records_folder.h"
#include "vault_example.h"

#include "core/records/backups.h"
#include "core/records/store.h"
#include "tests/size_limit.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Store;

namespace
{

const QDate may2(2026, 5, 2);

// A folder whose records are of today and whose newest copy is of yesterday.
void makeTwoDays(const QString &folder)
{
    auto store = Store::open(folder);
    ASSERT_TRUE(store);
    ASSERT_TRUE((*store)->assessments().add(exampleAssessment()));
    ASSERT_TRUE((*store)->backUp(may2));
    ASSERT_TRUE((*store)->assessments().add(exampleAssessment()));
}

} // namespace

TEST(Backups, AreMadeOncePerDayAndTheNewestSevenAreKept)
{
    const QTemporaryDir folder;
    const auto store = Store::open(folder.path());
    ASSERT_TRUE(store);
    EXPECT_TRUE(core::backups(folder.path()).empty());
    for (int day = 0; day < 10; ++day) {
        ASSERT_TRUE((*store)->backUp(may2.addDays(day)));
        ASSERT_TRUE((*store)->backUp(may2.addDays(day)));
    }
    const auto kept = core::backups(folder.path());
    ASSERT_EQ(kept.size(), 7U);
    EXPECT_EQ(kept.front().day, may2.addDays(9));
    EXPECT_EQ(kept.back().day, may2.addDays(3));
    EXPECT_EQ(QDir(folder.filePath(u"backups"_s)).entryList(QDir::Files).size(), 7);
}

TEST(Backups, AreNotMixedUpByAClockThatWasSetBack)
{
    const QTemporaryDir folder;
    const auto store = Store::open(folder.path());
    ASSERT_TRUE(store);
    ASSERT_TRUE((*store)->backUp(QDate(2031, 1, 1)));
    ASSERT_TRUE((*store)->assessments().add(exampleAssessment()));
    ASSERT_TRUE((*store)->backUp(may2));
    const auto made = core::backups(folder.path());
    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(made.front().day, may2) << "the newest is the one made last";
    EXPECT_EQ(core::newestValidBackup(folder.path()), made.front());
}

TEST(Backups, OfferTheNewestThatIsWhole)
{
    const QTemporaryDir folder;
    EXPECT_EQ(core::newestValidBackup(folder.path()), std::nullopt);
    {
        const auto store = Store::open(folder.path());
        ASSERT_TRUE(store);
        for (int i = 0; i < 200; ++i)
            ASSERT_TRUE((*store)->assessments().add(exampleAssessment()));
        ASSERT_TRUE((*store)->backUp(may2));
        ASSERT_TRUE((*store)->backUp(may2.addDays(1)));
        ASSERT_TRUE((*store)->backUp(may2.addDays(2)));
    }
    const auto made = core::backups(folder.path());
    ASSERT_EQ(made.size(), 3U);
    records_folder::write(made[0].path, "not a database");
    QFile second(made[1].path);
    ASSERT_TRUE(second.open(QIODevice::ReadWrite));
    ASSERT_TRUE(second.seek(4096 + 8));
    second.write(QByteArray(8192, 'x'));
    second.close();
    EXPECT_EQ(core::newestValidBackup(folder.path()), made[2]);
}

TEST(Backups, TakeThePlaceOfADamagedFileWhichIsKept)
{
    const QTemporaryDir folder;
    makeTwoDays(folder.path());
    const QString records = folder.filePath(u"records.sqlite"_s);
    records_folder::write(records, "this is a letter, not a database");
    ASSERT_EQ(Store::open(folder.path()).error().code, ErrorCode::StoreDamaged);
    const auto copy = core::newestValidBackup(folder.path());
    ASSERT_TRUE(copy);
    const auto kept = core::restoreBackup(folder.path(), *copy);
    ASSERT_TRUE(kept);
    EXPECT_EQ(records_folder::filesWith(folder.path(), "this is a letter"), QStringList(*kept));
    auto store = Store::open(folder.path());
    ASSERT_TRUE(store);
    EXPECT_EQ((*store)->assessments().unfinished(core::me)->size(), 1U)
        << "as it was on the day of the copy";
    EXPECT_TRUE(QFile::exists(copy->path)) << "the copy itself stays";
    ASSERT_TRUE((*store)->eraseAll());
    EXPECT_FALSE(QFile::exists(*kept));
}

TEST(Backups, AreNotRestoredUnderARunningProgram)
{
    const QTemporaryDir folder;
    makeTwoDays(folder.path());
    const auto store = Store::open(folder.path());
    ASSERT_TRUE(store);
    const auto copy = core::newestValidBackup(folder.path());
    ASSERT_TRUE(copy);
    EXPECT_EQ(core::restoreBackup(folder.path(), *copy).error().code, ErrorCode::StoreInUse);
    EXPECT_EQ((*store)->assessments().unfinished(core::me)->size(), 2U);
}

TEST(Backups, ThatCannotBeCopiedSayWhyAndLeaveTheRecords)
{
    const QTemporaryDir folder;
    makeTwoDays(folder.path());
    core::Backup copy = *core::newestValidBackup(folder.path());
    const QDir records(folder.path());
    const struct {
        const char *name;
        QString path;
        ErrorCode code;
    } cases[] = {
        {"gone", records.filePath(u"backups/none"_s), ErrorCode::FileNotFound},
        {"not to be read", records.filePath(u"backups"_s), ErrorCode::FileUnreadable},
        {"in the way", copy.path, ErrorCode::FileNotWritable},
    };
    for (const auto &[name, path, code] : cases) {
        const QString inTheWay = records.filePath(u"records.sqlite.restored"_s);
        if (code == ErrorCode::FileNotWritable) {
            ASSERT_TRUE(QDir().mkdir(inTheWay));
        }
        copy.path = path;
        EXPECT_EQ(core::restoreBackup(folder.path(), copy).error().code, code) << name;
        ASSERT_TRUE(!QDir(inTheWay).exists() || QDir().rmdir(inTheWay));
    }
    {
        const SizeLimit limit(1000);
        EXPECT_EQ(core::restoreBackup(folder.path(), copy).error().code, ErrorCode::DiskFull);
    }
    EXPECT_FALSE(QFile::exists(records.filePath(u"records.sqlite.restored"_s)));
    EXPECT_EQ((*Store::open(folder.path()))->assessments().unfinished(core::me)->size(), 2U);
}

TEST(Backups, AreRestoredOverALockThatWasNeverFinished)
{
    const QTemporaryDir folder;
    makeTwoDays(folder.path());
    records_folder::write(folder.filePath(u"records.lock"_s), {});
    const auto copy = core::newestValidBackup(folder.path());
    ASSERT_TRUE(copy);
    EXPECT_TRUE(core::restoreBackup(folder.path(), *copy));
}

TEST(Backups, OfSealedRecordsOpenWithTheirPassphrase)
{
    const QTemporaryDir folder;
    makeTwoDays(folder.path());
    core::CreatedVault created = vault_example::createdVault(u"four quiet herons"_s);
    {
        const auto store = Store::open(folder.path());
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->seal(std::move(created.vault), created.header));
        ASSERT_TRUE((*store)->backUp(may2.addDays(1)));
    }
    EXPECT_EQ(records_folder::filesWith(folder.path(), "Grandmother"), QStringList());
    const auto copy = core::newestValidBackup(folder.path());
    ASSERT_TRUE(copy);
    ASSERT_TRUE(core::restoreBackup(folder.path(), *copy));
    const auto store = Store::open(folder.path());
    ASSERT_TRUE(store);
    auto vault = core::Vault::unlock(*(*store)->vaultHeader(),
                                     vault_example::passphrase(u"four quiet herons"_s));
    ASSERT_TRUE(vault);
    ASSERT_TRUE((*store)->unlock(std::move(*vault)));
    EXPECT_EQ((*store)->assessments().unfinished(core::me)->size(), 2U);
}
