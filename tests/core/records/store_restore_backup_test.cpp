// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed records that somebody altered, and the copies beside them.
#include "example_assessment.h"
#include "records_folder.h"
#include "records_test.h"
#include "vault_example.h"

#include "core/records/store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

const QString words = u"three calm otters"_s;
const QDate monday(2026, 5, 4);
const QString aByteOfTheFirstResult = records_folder::alterAByteOfResults(u"WHERE id = 1"_s);

class RestoreBackupTest : public RecordsTest
{
protected:
    // One result on Monday, another on Tuesday, a third that no copy has.
    void SetUp() override
    {
        reopen();
        core::CreatedVault created = vault_example::createdVault(words);
        ASSERT_TRUE(m_store->seal(std::move(created.vault), created.header));
        for (const int day : {0, 1}) {
            m_ids.push_back(*m_store->assessments().add(exampleAssessment()));
            ASSERT_TRUE(m_store->backUp(monday.addDays(day)));
        }
        m_ids.push_back(*m_store->assessments().add(exampleAssessment()));
    }

    void openAfter(const QStringList &statements)
    {
        m_store.reset();
        records_folder::edit(m_folder.path(), statements);
        reopen();
    }

    std::shared_ptr<const core::Vault> vault() const
    {
        return std::make_shared<const core::Vault>(
            *core::Vault::unlock(*m_store->vaultHeader(), vault_example::passphrase(words)));
    }

    QDate offered() const
    {
        const auto copy = m_store->newestIntactBackup(vault());
        return copy ? copy->day : QDate();
    }

    std::vector<core::AssessmentId> m_ids;
};

} // namespace

TEST_F(RestoreBackupTest, ReplacesAlteredRecordsByThoseOfThatDayAndKeepsTheAlteredOnes)
{
    openAfter({u"DELETE FROM assessment WHERE id = 1"_s});
    ASSERT_EQ(m_store->unlock(vault()).error().code, ErrorCode::SealBroken);
    const auto copy = m_store->newestIntactBackup(vault());
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->day, monday.addDays(1));

    const auto kept = m_store->restoreBackup(*copy);
    ASSERT_TRUE(kept) << kept.error().detail.toStdString();
    EXPECT_TRUE(m_store->isLocked());
    ASSERT_TRUE(m_store->unlock(vault()));
    EXPECT_TRUE(m_store->assessments().assessment(m_ids[0]));
    EXPECT_TRUE(m_store->assessments().assessment(m_ids[1]));
    EXPECT_FALSE(m_store->assessments().assessment(m_ids[2])) << "it was saved after that day";
    EXPECT_EQ(QFileInfo(*kept).fileName(), u"records.damaged-1.sqlite"_s);
    EXPECT_EQ(core::backups(m_folder.path()).size(), 2U);

    // It goes on as ever, also after a new start.
    const auto next = m_store->assessments().add(exampleAssessment());
    ASSERT_TRUE(next);
    reopen();
    ASSERT_TRUE(m_store->unlock(vault()));
    EXPECT_TRUE(m_store->assessments().assessment(*next));
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->size(), 3U);
}

// Somebody may still mend it.
TEST_F(RestoreBackupTest, KeepsTheAlteredFileAsItWas)
{
    openAfter({u"CREATE TABLE gone AS SELECT * FROM assessment WHERE id = 1"_s,
               u"DELETE FROM assessment WHERE id = 1"_s});
    const auto kept = m_store->restoreBackup(*m_store->newestIntactBackup(vault()));
    ASSERT_TRUE(kept);
    const QTemporaryDir other;
    ASSERT_TRUE(QFile::copy(*kept, other.filePath(u"records.sqlite"_s)));
    records_folder::edit(other.path(), {u"INSERT INTO assessment SELECT * FROM gone"_s});
    const auto mended = core::Store::open(other.path());
    ASSERT_TRUE(mended);
    ASSERT_TRUE((*mended)->unlock(vault()));
    EXPECT_EQ((*mended)->assessments().unfinished(core::me)->size(), 3U);
}

TEST_F(RestoreBackupTest, OffersNoCopyThatWasAlteredTooOrThatOtherKeysSealed)
{
    const std::vector<core::Backup> copies = core::backups(m_folder.path());
    ASSERT_EQ(copies.size(), 2U);
    EXPECT_EQ(offered(), copies[0].day);
    records_folder::editFile(copies[0].path,
                             {records_folder::alterAByteOfResults(u"WHERE id = 2"_s)});
    EXPECT_EQ(offered(), copies[1].day);

    const QTemporaryDir other;
    {
        auto others = core::Store::open(other.path());
        core::CreatedVault created = vault_example::createdVault(words);
        ASSERT_TRUE((*others)->seal(std::move(created.vault), created.header));
        ASSERT_TRUE((*others)->backUp(monday));
    }
    ASSERT_TRUE(QFile::remove(copies[0].path));
    ASSERT_TRUE(QFile::copy(core::backups(other.path()).front().path, copies[0].path));
    EXPECT_EQ(offered(), copies[1].day) << "the words are the same, the keys are not";

    const QTemporaryDir third;
    ASSERT_TRUE((*core::Store::open(third.path()))->backUp(monday));
    ASSERT_TRUE(QFile::remove(copies[1].path));
    ASSERT_TRUE(QFile::copy(core::backups(third.path()).front().path, copies[1].path));
    EXPECT_EQ(offered(), QDate()) << "in clear";
}

// Seven days of copies of altered records would leave no good one.
TEST_F(RestoreBackupTest, NeverCopiesRecordsOfWhichARowDoesNotOpen)
{
    openAfter({aByteOfTheFirstResult});
    ASSERT_TRUE(m_store->unlock(vault())) << "only reading it tells";
    const std::vector<core::Backup> before = core::backups(m_folder.path());
    EXPECT_EQ(m_store->backUp(monday.addDays(7)).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(core::backups(m_folder.path()), before);
}

TEST_F(RestoreBackupTest, NeverCopiesARegisterThatWasAlteredMeanwhile)
{
    records_folder::edit(m_folder.path(), {u"UPDATE version_register SET payload = "
                                           "CAST(payload || x'00' AS BLOB) WHERE name = ''"_s});
    EXPECT_EQ(m_store->backUp(monday.addDays(7)).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(core::backups(m_folder.path()).size(), 2U);
}

TEST_F(RestoreBackupTest, KeepsTheGoodCopiesFromErasingWhileARowIsAltered)
{
    openAfter({aByteOfTheFirstResult});
    ASSERT_TRUE(m_store->unlock(vault()));
    const std::vector<core::Backup> before = core::backups(m_folder.path());
    ASSERT_TRUE(m_store->assessments().erase(m_ids[1]));
    ASSERT_TRUE(m_store->pendingMaintenance());
    EXPECT_EQ(m_store->pendingMaintenance()->code, ErrorCode::SealBroken);
    EXPECT_EQ(core::backups(m_folder.path()), before);
    // Locked, nobody can look whether a row is altered.
    m_store->lock();
    m_store->runMaintenance();
    EXPECT_EQ(core::backups(m_folder.path()), before);
    reopen();
    EXPECT_EQ(core::backups(m_folder.path()), before);
    ASSERT_TRUE(m_store->unlock(vault()));
    EXPECT_EQ(core::backups(m_folder.path()), before);

    const auto kept = m_store->restoreBackup(*m_store->newestIntactBackup(vault()));
    ASSERT_TRUE(kept);
    ASSERT_TRUE(m_store->unlock(vault()));
    EXPECT_TRUE(m_store->assessments().assessment(m_ids[0]));
    EXPECT_TRUE(m_store->assessments().assessment(m_ids[1])) << "what was erased is there again";
    EXPECT_FALSE(m_store->pendingMaintenance());
    EXPECT_TRUE(QFile::exists(*kept)) << "nothing was erased since";
    ASSERT_TRUE(m_store->assessments().erase(m_ids[1]));
    EXPECT_FALSE(QFile::exists(*kept));
    EXPECT_EQ(core::backups(m_folder.path()).size(), 1U);
}

TEST_F(RestoreBackupTest, ReplacesTheCopiesOnceTheAlteredRowIsErased)
{
    openAfter({aByteOfTheFirstResult});
    ASSERT_TRUE(m_store->unlock(vault()));
    ASSERT_TRUE(m_store->assessments().erase(m_ids[2]));
    ASSERT_TRUE(m_store->pendingMaintenance());
    ASSERT_TRUE(m_store->assessments().erase(m_ids[0]));
    EXPECT_FALSE(m_store->pendingMaintenance())
        << "the altered row is gone, and so is what was erased";
    EXPECT_EQ(core::backups(m_folder.path()).size(), 1U);
}

TEST_F(RestoreBackupTest, ReplacesTheCopiesOfWhatWasErasedWhenTheKeysAreThere)
{
    // As where the program was killed right after erasing.
    openAfter({u"INSERT INTO upkeep VALUES ('renew-copies')"_s});
    EXPECT_EQ(core::backups(m_folder.path()).size(), 2U);
    ASSERT_TRUE(m_store->unlock(vault()));
    EXPECT_EQ(core::backups(m_folder.path()).size(), 1U);
}

TEST_F(RestoreBackupTest, ForgetsNoCopyInClearThatHasToGo)
{
    // As where a passphrase was set and the copies from before could not go.
    const QString inTheWay = m_folder.filePath(u"backups/records-000003-2026-05-05.sqlite.part"_s);
    ASSERT_TRUE(QDir().mkdir(inTheWay));
    openAfter({u"INSERT INTO upkeep VALUES ('renew-copies'), ('copies-in-clear')"_s});
    ASSERT_TRUE(m_store->pendingMaintenance());
    ASSERT_TRUE(m_store->restoreBackup(*m_store->newestIntactBackup(vault())));
    EXPECT_EQ(core::backups(m_folder.path()).size(), 2U);
    ASSERT_TRUE(QDir().rmdir(inTheWay));
    m_store->runMaintenance();
    EXPECT_EQ(core::backups(m_folder.path()).size(), 1U) << "without waiting for the keys";
}

TEST_F(RestoreBackupTest, OpensACopyFromBeforeAChangeOfThePassphraseByTheNewOne)
{
    openAfter({aByteOfTheFirstResult});
    ASSERT_TRUE(m_store->unlock(vault()));
    const QString next = u"five loud otters"_s;
    const auto header = m_store->vault()->changePassphrase(
        *m_store->vaultHeader(), vault_example::passphrase(next), vault_example::quickCost);
    ASSERT_TRUE(m_store->replaceVaultHeader(*header));
    reopen();
    const auto keys = std::make_shared<const core::Vault>(
        *core::Vault::unlock(*m_store->vaultHeader(), vault_example::passphrase(next)));
    const auto copy = m_store->newestIntactBackup(keys);
    ASSERT_TRUE(copy);
    ASSERT_TRUE(m_store->restoreBackup(*copy));
    reopen();
    EXPECT_FALSE(core::Vault::unlock(*m_store->vaultHeader(), vault_example::passphrase(words)));
    ASSERT_TRUE(m_store->unlock(keys));
    EXPECT_TRUE(m_store->assessments().assessment(m_ids[0]));
}

TEST_F(RestoreBackupTest, TakesNoRowIdThatNoFileOfOursHas)
{
    openAfter({u"INSERT INTO assessment SELECT 1000000000000, owner, shelf, payload FROM "
               "assessment WHERE id = 1"_s});
    ASSERT_EQ(m_store->unlock(vault()).error().code, ErrorCode::SealBroken);
    ASSERT_TRUE(m_store->restoreBackup(*m_store->newestIntactBackup(vault())));
    ASSERT_TRUE(m_store->unlock(vault()));
    EXPECT_TRUE(m_store->assessments().add(exampleAssessment()));
}

TEST_F(RestoreBackupTest, LeavesEverythingWhereTheCopyIsGone)
{
    const core::Backup copy = *m_store->newestIntactBackup(vault());
    ASSERT_TRUE(QFile::remove(copy.path));
    EXPECT_FALSE(m_store->restoreBackup(copy));
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->size(), 3U);
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"*damaged*"_s}), QStringList());
    EXPECT_EQ(core::backups(m_folder.path()).size(), 1U);
}
