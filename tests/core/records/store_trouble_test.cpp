// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_assessment.h"
#include "records_folder.h"
#include "vault_example.h"

#include "core/records/backups.h"
#include "core/records/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Store;

namespace
{

const QString oldWords = u"four quiet herons"_s;
const QString newWords = u"five loud otters"_s;
constexpr int kept = 30;
constexpr int deletedRecords = 60;

/// What is tried on a disk that is full. `wasMade`: whether the records, open again and locked
/// where they are sealed, show it.
struct Step {
    const char *name;
    bool sealedBefore;
    core::Result<core::Done> (*run)(Store &);
    bool (*wasMade)(Store &);
    bool erasesAll = false;
    bool writesAnotherFile = false;
    bool hasCopy = false;
};

core::Result<core::Done> seal(Store &store, const QString &chosen)
{
    auto created = core::Vault::create(vault_example::passphrase(chosen), vault_example::quickCost);
    return store.seal(std::move(created->vault), created->header);
}

core::Result<core::Done> changePassphrase(Store &store)
{
    const auto header = store.vault()->changePassphrase(
        *store.vaultHeader(), vault_example::passphrase(newWords), vault_example::quickCost);
    return store.replaceVaultHeader(*header);
}

bool opensWith(Store &store, const QString &chosen)
{
    auto vault = core::Vault::unlock(*store.vaultHeader(), vault_example::passphrase(chosen));
    return vault && store.unlock(std::move(*vault));
}

/// Sealed records that only the new passphrase opens.
bool isChanged(Store &store)
{
    return opensWith(store, newWords);
}

QString folderOf(const Store &store)
{
    return QFileInfo(store.path()).absolutePath();
}

/// The copy was made before anything was deleted, so that nothing is left to erase.
bool isAsInTheCopy(Store &store)
{
    return !QDir(folderOf(store)).entryList({u"records.damaged-*"_s}, QDir::Files).isEmpty() &&
           opensWith(store, oldWords) && store.assessments().unfinished(core::me);
}

bool isLarger(Store &store)
{
    const auto unfinished = opensWith(store, oldWords) ? store.assessments().unfinished(core::me)
                                                       : core::Error{ErrorCode::VaultLocked, {}};
    return unfinished && unfinished->size() > kept;
}

const Step steps[] = {
    {"setting a passphrase", false, [](Store &store) { return seal(store, newWords); },
     [](Store &store) { return store.isSealed(); }},
    {"changing it", true, &changePassphrase, &isChanged},
    {"removing it", true, [](Store &store) { return store.unseal(); },
     [](Store &store) { return !store.isSealed(); }},
    {"adding to sealed records", true,
     [](Store &store) -> core::Result<core::Done> {
         core::Assessment assessment = exampleAssessment();
         assessment.notes = QString(100'000, u'n');
         const auto added = store.assessments().add(assessment);
         return added ? core::Result<core::Done>(core::Done{}) : added.error();
     },
     &isLarger},
    {"erasing what was deleted", false, [](Store &store) { return store.eraseDeleted(); }, nullptr},
    {"erasing what was deleted from sealed records", true,
     [](Store &store) { return store.eraseDeleted(); }, nullptr},
    {"the copy of the day", false, [](Store &store) { return store.backUp(QDate(2026, 5, 2)); },
     nullptr, false, true},
    {"restoring a copy", true,
     [](Store &store) -> core::Result<core::Done> {
         const auto path = store.restoreBackup(core::backups(folderOf(store)).front());
         return path ? core::Result<core::Done>(core::Done{}) : path.error();
     },
     &isAsInTheCopy, false, false, true},
    {"erasing everything", true, [](Store &store) { return store.eraseAll(); },
     [](Store &store) { return !store.isSealed(); }, true},
};

class StoreOnAFullDisk : public testing::TestWithParam<Step>
{
protected:
    std::unique_ptr<Store> open()
    {
        auto store = Store::open(m_folder.path());
        if (!store) {
            ADD_FAILURE() << store.error().detail.toStdString();
            return nullptr;
        }
        return std::move(*store);
    }

    void fill()
    {
        auto store = open();
        ASSERT_TRUE(store);
        for (int i = 0; i < kept; ++i) {
            core::Assessment assessment = exampleAssessment();
            assessment.notes = QString(3'000, u'k');
            m_kept.push_back(*store->assessments().add(assessment));
        }
        ASSERT_TRUE(!GetParam().sealedBefore || seal(*store, oldWords));
        ASSERT_TRUE(!GetParam().hasCopy || store->backUp(QDate(2026, 5, 1)));
    }

    // In a child whose largest file may grow by so many bytes: what the step said.
    // 0: done, 1: disk full, another number: something else
    int tryWithRoomFor(rlim_t bytes)
    {
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            auto store = Store::open(m_folder.path());
            if (!store)
                _exit(10);
            if ((*store)->isSealed() && !opensWith(**store, oldWords))
                _exit(11);
            for (int i = 0; i < deletedRecords; ++i) {
                core::Assessment assessment = exampleAssessment();
                assessment.notes = QString(3'000, u'd');
                const auto id = (*store)->assessments().add(assessment);
                if (!id || !(*store)->assessments().markDeleted(*id))
                    _exit(12);
            }
            rlim_t largest = 0;
            for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList(QDir::Files))
                largest = std::max(largest, static_cast<rlim_t>(file.size()));
            const rlim_t room = bytes + (GetParam().writesAnotherFile ? 0 : largest);
            const rlimit limit{room, room};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto done = GetParam().run(**store);
            _exit(done ? 0 : done.error().code == ErrorCode::DiskFull ? 1 : 13);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 14;
    }

    QTemporaryDir m_folder;
    std::vector<core::AssessmentId> m_kept;
};

} // namespace

// From next to no room to plenty: whatever the step says is so, and what was there is there.
TEST_P(StoreOnAFullDisk, DoesAllOfAStepOrNothingAndSaysWhich)
{
    int refused = 0;
    int made = 0;
    for (const rlim_t room : {0, 5'000, 20'000, 50'000, 80'000, 110'000, 140'000, 200'000, 300'000,
                              500'000, 2'000'000, 8'000'000}) {
        m_kept.clear();
        ASSERT_TRUE(QDir(m_folder.path()).removeRecursively());
        ASSERT_NO_FATAL_FAILURE(fill());
        const int said = tryWithRoomFor(room);
        ASSERT_LE(said, 1) << GetParam().name << " with room for " << room;
        (said == 0 ? made : refused) += 1;
        const auto store = open();
        ASSERT_TRUE(store) << GetParam().name << " with room for " << room;
        // Before anything else is done with them.
        if (store->isSealed()) {
            EXPECT_EQ(records_folder::filesWith(m_folder.path(), QByteArray(40, 'k')),
                      QStringList())
                << GetParam().name << " with room for " << room;
        }
        const bool wasMade = GetParam().wasMade ? GetParam().wasMade(*store) : said == 0;
        ASSERT_EQ(wasMade, said == 0) << "with room for " << room;
        ASSERT_TRUE(!store->isLocked() || opensWith(*store, oldWords) ||
                    opensWith(*store, newWords));
        EXPECT_FALSE(store->pendingMaintenance()) << "with room again, what had to go is gone";
        for (const core::AssessmentId id : m_kept) {
            ASSERT_EQ(store->assessments().assessment(id).has_value(),
                      !(GetParam().erasesAll && wasMade))
                << "with room for " << room;
        }
    }
    EXPECT_GT(refused, 0) << "the disk was never full";
    EXPECT_GT(made, 0) << "the disk was always full";
}

INSTANTIATE_TEST_SUITE_P(Steps, StoreOnAFullDisk, testing::ValuesIn(steps), [](const auto &step) {
    return QString::fromLatin1(step.param.name).replace(u' ', u'_').toStdString();
});

TEST(StoreInTrouble, InAFolderThatCannotBeWrittenSaysSoAndChangesNothing)
{
    QTemporaryDir folder;
    ASSERT_TRUE((*Store::open(folder.path()))->assessments().add(exampleAssessment()));
    const QString path = folder.filePath(u"records.sqlite"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    ASSERT_EQ(chmod(qPrintable(path), 0444), 0);
    ASSERT_EQ(chmod(qPrintable(folder.path()), 0555), 0);
    const pid_t child = fork();
    if (child == 0) {
        // For root nothing is read-only.
        if (geteuid() == 0 && setuid(65534) != 0)
            _exit(2);
        const auto store = Store::open(folder.path());
        _exit(!store && store.error().code == ErrorCode::FileNotWritable ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    ASSERT_EQ(chmod(qPrintable(folder.path()), 0700), 0);
    ASSERT_TRUE(file.seek(0));
    EXPECT_EQ(file.readAll(), before);
    ASSERT_EQ(chmod(qPrintable(path), 0600), 0);
    EXPECT_EQ((*Store::open(folder.path()))->assessments().unfinished(core::me)->size(), 1U);
}

// What is done stands, whatever keeps the older copies from going; and they go later.
TEST(StoreInTrouble, WithOlderCopiesThatCannotGoSealsAllTheSameAndTellsWhatIsLeft)
{
    QTemporaryDir folder;
    auto store = std::move(*Store::open(folder.path()));
    core::Assessment assessment = exampleAssessment();
    assessment.title = u"unmistakable"_s;
    const core::AssessmentId id = *store->assessments().add(assessment);
    ASSERT_TRUE(store->backUp(QDate(2026, 5, 2)));
    const QString inTheWay = u"backups/records-000002-2026-05-02.sqlite.part"_s;
    ASSERT_TRUE(QDir(folder.path()).mkdir(inTheWay));
    ASSERT_TRUE(seal(*store, oldWords));
    EXPECT_TRUE(store->pendingMaintenance());
    EXPECT_TRUE(changePassphrase(*store));
    EXPECT_TRUE(store->assessments().markDeleted(id) && store->assessments().undelete(id) &&
                store->assessments().erase(id));
    store.reset();
    store = std::move(*Store::open(folder.path()));
    EXPECT_TRUE(opensWith(*store, newWords)) << "no reason to keep somebody from their records";
    EXPECT_TRUE(store->pendingMaintenance());
    EXPECT_NE(records_folder::filesWith(folder.path(), "unmistakable"), QStringList());
    ASSERT_TRUE(QDir(folder.path()).rmdir(inTheWay));
    store->runMaintenance();
    EXPECT_FALSE(store->pendingMaintenance());
    EXPECT_EQ(records_folder::filesWith(folder.path(), "unmistakable"), QStringList());
}

TEST(StoreInTrouble, WithAReaderInTheWaySaysThatSomethingIsLeft)
{
    QTemporaryDir folder;
    auto store = std::move(*Store::open(folder.path()));
    ASSERT_TRUE(store->assessments().add(exampleAssessment()));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(folder.filePath(u"records.sqlite"_s));
        ASSERT_TRUE(other.open());
        QSqlQuery reading(other);
        ASSERT_TRUE(reading.exec(u"BEGIN"_s) && reading.exec(u"SELECT * FROM person"_s));
        ASSERT_TRUE(seal(*store, oldWords));
        EXPECT_TRUE(store->pendingMaintenance())
            << "what was in clear is still in the write-ahead log";
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    store->runMaintenance();
    EXPECT_FALSE(store->pendingMaintenance());
}

TEST(StoreInTrouble, WithoutItsFileThoughThereIsACopyDoesNotBeginAnew)
{
    QTemporaryDir folder;
    {
        auto store = Store::open(folder.path());
        ASSERT_TRUE((*store)->assessments().add(exampleAssessment()));
        ASSERT_TRUE((*store)->backUp(QDate(2026, 5, 2)));
    }
    const QString path = folder.filePath(u"records.sqlite"_s);
    for (const bool empty : {false, true}) {
        ASSERT_TRUE(QFile::remove(path));
        if (empty) {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        }
        EXPECT_EQ(Store::open(folder.path()).error().code, ErrorCode::StoreDamaged);
        ASSERT_TRUE(core::restoreBackup(folder.path(), *core::newestValidBackup(folder.path())));
        EXPECT_EQ((*Store::open(folder.path()))->assessments().unfinished(core::me)->size(), 1U);
    }
}

TEST(StoreInTrouble, WithAClockThatWasSetBackKeepsEveryTimeAsItWas)
{
    QTemporaryDir folder;
    core::Assessment assessment = exampleAssessment();
    assessment.finishedAt = assessment.startedAt.addYears(-3);
    {
        auto store = Store::open(folder.path());
        assessment.id = *(*store)->assessments().add(assessment);
    }
    const auto store = Store::open(folder.path());
    EXPECT_EQ((*store)->assessments().finished(core::me)->at(0), assessment);
}

TEST(StoreInTrouble, LockedIsNotCopiedOverAGoodCopy)
{
    QTemporaryDir folder;
    auto store = std::move(*Store::open(folder.path()));
    ASSERT_TRUE(seal(*store, oldWords));
    store->lock();
    EXPECT_EQ(store->backUp(QDate(2026, 5, 2)).error().code, ErrorCode::VaultLocked);
    ASSERT_TRUE(opensWith(*store, oldWords));
    EXPECT_TRUE(store->backUp(QDate(2026, 5, 2)));
    EXPECT_EQ(Store::open(folder.path()).error().code, ErrorCode::StoreInUse)
        << "sealed or not, one program at a time";
}
