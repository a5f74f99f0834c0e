// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_assessment.h"
#include "records_folder.h"
#include "records_test.h"
#include "vault_example.h"

#include "core/records/store.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

const QString secret = u"four quiet herons"_s;

class SealedStoreTest : public RecordsTest
{
protected:
    void SetUp() override
    {
        reopen();
        m_id = *m_store->assessments().add(exampleAssessment());
    }
    void seal()
    {
        core::CreatedVault created = vault_example::createdVault(secret);
        m_recoveryKey.emplace(std::move(created.recoveryKey));
        ASSERT_TRUE(m_store->seal(std::move(created.vault), created.header));
    }
    core::Result<core::Done> unlock(const QString &passphrase = secret)
    {
        auto vault =
            core::Vault::unlock(*m_store->vaultHeader(), vault_example::passphrase(passphrase));
        if (!vault)
            return vault.error();
        return m_store->unlock(std::move(*vault));
    }
    // Somebody edits the file while the program does not run; then it is opened and unlocked.
    core::Result<core::Done> unlockAfter(const QStringList &statements)
    {
        m_store.reset();
        records_folder::edit(m_folder.path(), statements);
        reopen();
        return unlock();
    }

    core::AssessmentId m_id = 0;
    std::optional<core::RecoveryKey> m_recoveryKey;
};

// Something of every kind, with words that are found again.
void fill(core::Store &store)
{
    core::Person person;
    person.pseudonym = u"unmistakable-heron"_s;
    person.notes = u"unmistakable-notes"_s;
    const core::PersonId id = *store.people().add(person);
    core::Assessment assessment = exampleAssessment();
    assessment.personId = id;
    assessment.title = u"unmistakable-title"_s;
    assessment.targetName = u"unmistakable-grandmother"_s;
    assessment.notes = u"unmistakable-remark"_s;
    assessment.finishedAt = noon;
    ASSERT_TRUE(store.assessments().add(assessment));
    ASSERT_TRUE(store.journal().add(
        {.personId = id, .writtenAt = noon, .text = u"unmistakable-thought"_s}));
    ASSERT_TRUE(store.readingLog().setBookmarked(u"unmistakable-article"_s, true, noon));
    ASSERT_TRUE(store.readingLog().saveReading({u"unmistakable-reading"_s, 1, false, noon}));
    ASSERT_TRUE(store.readingLog().addHighlight(
        {0, u"myths"_s, u"en"_s, 1, u"unmistakable-quotation"_s, u"unmistakable-margin"_s, noon}));
    ASSERT_TRUE(store.readingLog().savePractice(
        {core::PracticeKind::Vignette, u"unmistakable-scene"_s, 1, QDate(2026, 5, 3), 1, 1}));
    core::ClassDraft draft;
    draft.instrumentId = u"unmistakable-class"_s;
    draft.definitionHash = QByteArray(32, '\x5a');
    draft.startedAt = noon;
    draft.rows = {{0, {{u"unmistakable-item"_s, 3}}}};
    ASSERT_TRUE(store.classDrafts().add(draft));
}

} // namespace

TEST_F(SealedStoreTest, GivesNothingBeforeItIsUnlockedAndEverythingAfterwards)
{
    const auto before = m_store->assessments().assessment(m_id);
    seal();
    EXPECT_EQ(*m_store->assessments().assessment(m_id), *before)
        << "open at once to whoever set the passphrase";
    reopen();
    ASSERT_TRUE(m_store->isSealed());
    ASSERT_TRUE(m_store->isLocked());
    EXPECT_EQ(m_store->assessments().assessment(m_id).error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(m_store->assessments().finished(core::me).error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(m_store->assessments().add(exampleAssessment()).error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(m_store->people().people().error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(m_store->journal().entries(core::me).error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(m_store->readingLog().bookmarks().error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(m_store->classDrafts().drafts().error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(m_store->assessments().erase(m_id).error().code, ErrorCode::VaultLocked);

    EXPECT_EQ(unlock(u"four loud herons"_s).error().code, ErrorCode::WrongPassphrase);
    ASSERT_TRUE(m_store->isLocked());
    ASSERT_TRUE(unlock());
    EXPECT_EQ(*m_store->assessments().assessment(m_id), *before);
    m_store->lock();
    EXPECT_EQ(m_store->assessments().assessment(m_id).error().code, ErrorCode::VaultLocked);
}

// The register of versions is kept in pieces of 256 rows.
TEST_F(SealedStoreTest, KnowsRowsBeyondTheFirstPieceOfItsRegister)
{
    constexpr int rows = 3 * 256 + 2;
    std::vector<qint64> ids;
    ASSERT_TRUE(m_store->transaction([&]() -> core::Result<core::Done> {
        for (int row = 0; row < rows; ++row)
            ids.push_back(*m_store->assessments().add(exampleAssessment()));
        return core::Done{};
    }));
    seal();
    for (const qint64 at : {254, 255, 256, 257, 511, 512, rows - 1})
        ASSERT_TRUE(
            m_store->assessments().rename(ids[static_cast<std::size_t>(at)], u"row %1"_s.arg(at)));
    reopen();
    ASSERT_TRUE(unlock());
    for (const qint64 at : {254, 255, 256, 257, 511, 512, rows - 1}) {
        const auto found = m_store->assessments().assessment(ids[static_cast<std::size_t>(at)]);
        ASSERT_TRUE(found) << at;
        EXPECT_EQ(found->title, u"row %1"_s.arg(at));
    }
    // An earlier version of a row in the third piece is put back.
    const qint64 late = ids[600];
    m_store.reset();
    const QString its = u" WHERE id = %1"_s.arg(late);
    records_folder::edit(m_folder.path(),
                         {u"CREATE TABLE kept AS SELECT payload FROM assessment"_s + its});
    reopen();
    ASSERT_TRUE(unlock());
    ASSERT_TRUE(m_store->assessments().rename(late, u"later"_s));
    ASSERT_TRUE(
        unlockAfter({u"UPDATE assessment SET payload = (SELECT payload FROM kept)"_s + its}));
    EXPECT_EQ(m_store->assessments().assessment(late).error().code, ErrorCode::SealBroken);
    EXPECT_TRUE(m_store->assessments().assessment(ids[601]));
}

TEST_F(SealedStoreTest, LeavesNothingReadableInTheWholeFolder)
{
    fill(*m_store);
    ASSERT_TRUE(m_store->backUp(QDate(2026, 5, 2)));
    ASSERT_FALSE(records_folder::filesWith(m_folder.path(), "unmistakable").isEmpty());
    seal();
    EXPECT_EQ(records_folder::filesWith(m_folder.path(), "unmistakable"), QStringList())
        << "neither the records nor their write-ahead log nor the copy of the day";
    EXPECT_EQ(records_folder::filesWith(m_folder.path(), "atlas01"), QStringList());
    fill(*m_store);
    ASSERT_TRUE(m_store->assessments().saveAnswer(m_id, u"unmistakable-answer"_s, 5));
    ASSERT_TRUE(m_store->backUp(QDate(2026, 5, 3)));
    EXPECT_EQ(records_folder::filesWith(m_folder.path(), "unmistakable"), QStringList());
    m_store.reset();
    EXPECT_EQ(records_folder::filesWith(m_folder.path(), "unmistakable"), QStringList());
}

TEST_F(SealedStoreTest, OpensWithTheRecoveryKeyAndANewPassphrase)
{
    seal();
    reopen();
    auto vault = core::Vault::unlockWithRecoveryKey(*m_store->vaultHeader(), *m_recoveryKey);
    ASSERT_TRUE(vault);
    ASSERT_TRUE(m_store->unlock(std::move(*vault)));
    const auto header = m_store->vault()->changePassphrase(
        *m_store->vaultHeader(), vault_example::passphrase(u"a new one"_s),
        vault_example::quickCost);
    ASSERT_TRUE(header);
    ASSERT_TRUE(m_store->replaceVaultHeader(*header));
    reopen();
    EXPECT_EQ(unlock().error().code, ErrorCode::WrongPassphrase);
    EXPECT_TRUE(unlock(u"a new one"_s));
    EXPECT_TRUE(m_store->assessments().assessment(m_id));
}

TEST_F(SealedStoreTest, LaysEverythingOpenWhenThePassphraseIsRemoved)
{
    const auto before = m_store->assessments().assessment(m_id);
    seal();
    ASSERT_TRUE(m_store->unseal());
    EXPECT_FALSE(m_store->isSealed());
    reopen();
    EXPECT_FALSE(m_store->isLocked());
    EXPECT_EQ(*m_store->assessments().assessment(m_id), *before);
    seal();
    reopen();
    EXPECT_TRUE(unlock()) << "a passphrase can be set again";
}

TEST_F(SealedStoreTest, FailedChangesLeaveTheRegisterAsItWas)
{
    seal();
    const auto failed = m_store->transaction([&]() -> core::Result<core::Done> {
        EXPECT_TRUE(m_store->assessments().saveAnswer(m_id, u"atlas09"_s, 4));
        EXPECT_TRUE(m_store->assessments().add(exampleAssessment()));
        return core::Error{ErrorCode::Cancelled, {}};
    });
    EXPECT_EQ(failed.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(m_store->assessments().assessment(m_id)->answers.contains(u"atlas09"_s));
    ASSERT_TRUE(m_store->assessments().saveAnswer(m_id, u"atlas09"_s, 5));
    reopen();
    ASSERT_TRUE(unlock());
    EXPECT_EQ(m_store->assessments().assessment(m_id)->answers.value(u"atlas09"_s), 5);
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->size(), 1U);
}

TEST_F(SealedStoreTest, ErasesDeletedRecordsOnceItIsUnlocked)
{
    seal();
    ASSERT_TRUE(m_store->assessments().markDeleted(m_id));
    reopen();
    ASSERT_TRUE(unlock());
    EXPECT_EQ(m_store->assessments().undelete(m_id).error().code, ErrorCode::RecordNotFound);
}

TEST_F(SealedStoreTest, CanBeErasedWithoutThePassphrase)
{
    seal();
    reopen();
    ASSERT_TRUE(m_store->eraseAll());
    EXPECT_FALSE(m_store->isSealed());
    EXPECT_TRUE(m_store->assessments().unfinished(core::me)->empty());
    EXPECT_TRUE(m_store->assessments().add(exampleAssessment()));
    reopen();
    EXPECT_FALSE(m_store->isSealed());
    EXPECT_EQ(m_store->assessments().unfinished(core::me)->size(), 1U);
}

TEST_F(SealedStoreTest, NoticesEveryFlippedByteOfAPayload)
{
    seal();
    m_store.reset();
    QByteArray payload;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        file.setDatabaseName(m_folder.filePath(u"records.sqlite"_s));
        ASSERT_TRUE(file.open());
        QSqlQuery query(u"SELECT payload FROM assessment"_s, file);
        ASSERT_TRUE(query.next());
        payload = query.value(0).toByteArray();
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    ASSERT_GT(payload.size(), 200);
    int noticed = 0;
    for (qsizetype at = 0; at < payload.size(); ++at) {
        QByteArray altered = payload;
        altered[at] = static_cast<char>(altered[at] ^ (1 << at % 8));
        const auto unlocked = unlockAfter(
            {u"UPDATE assessment SET payload = x'%1'"_s.arg(QString::fromLatin1(altered.toHex()))});
        ASSERT_TRUE(unlocked);
        const auto read = m_store->assessments().unfinished(core::me);
        noticed += !read && read.error().code == ErrorCode::SealBroken ? 1 : 0;
    }
    EXPECT_EQ(noticed, payload.size());
    std::printf("flipped bytes noticed: %d of %lld\n", noticed,
                static_cast<long long>(payload.size()));
}

TEST_F(SealedStoreTest, NoticesRowsThatChangedPlaces)
{
    const auto second = m_store->assessments().add(exampleAssessment());
    ASSERT_TRUE(second);
    seal();
    ASSERT_TRUE(unlockAfter({u"CREATE TABLE other AS SELECT * FROM assessment"_s,
                             u"UPDATE assessment SET payload = (SELECT payload FROM other WHERE "
                             "other.id != assessment.id)"_s}));
    EXPECT_EQ(m_store->assessments().assessment(m_id).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(m_store->assessments().assessment(*second).error().code, ErrorCode::SealBroken);
}

TEST_F(SealedStoreTest, NoticesAnOldRowThatWasPutBack)
{
    seal();
    m_store.reset();
    records_folder::edit(m_folder.path(), {u"CREATE TABLE kept AS SELECT * FROM assessment"_s});
    reopen();
    ASSERT_TRUE(unlock());
    ASSERT_TRUE(m_store->assessments().saveAnswer(m_id, u"atlas01"_s, 1));
    ASSERT_TRUE(unlockAfter({u"UPDATE assessment SET payload = (SELECT payload FROM kept)"_s}));
    EXPECT_EQ(m_store->assessments().assessment(m_id).error().code, ErrorCode::SealBroken);
}

TEST_F(SealedStoreTest, NoticesAnOldRowThatWasPutBackWithItsPartOfTheRegister)
{
    seal();
    m_store.reset();
    records_folder::edit(m_folder.path(),
                         {u"CREATE TABLE kept AS SELECT * FROM assessment"_s,
                          u"CREATE TABLE kept_register AS SELECT * FROM version_register"_s});
    reopen();
    ASSERT_TRUE(unlock());
    ASSERT_TRUE(m_store->assessments().saveAnswer(m_id, u"atlas01"_s, 1));
    const auto unlocked = unlockAfter(
        {u"UPDATE assessment SET payload = (SELECT payload FROM kept)"_s,
         u"UPDATE version_register SET payload = (SELECT payload FROM kept_register WHERE "
         "kept_register.name = 'assessment') WHERE name = 'assessment'"_s});
    EXPECT_EQ(unlocked.error().code, ErrorCode::SealBroken);
    EXPECT_TRUE(m_store->isLocked());
}

TEST_F(SealedStoreTest, NoticesRowsThatAreGoneAndRowsThatShouldBe)
{
    const auto second = m_store->assessments().add(exampleAssessment());
    ASSERT_TRUE(second);
    seal();
    m_store.reset();
    records_folder::edit(m_folder.path(), {u"CREATE TABLE kept AS SELECT * FROM assessment"_s,
                                           u"DELETE FROM assessment WHERE id = 1"_s});
    reopen();
    EXPECT_EQ(unlock().error().code, ErrorCode::SealBroken) << "one is gone";
    ASSERT_TRUE(unlockAfter({u"INSERT INTO assessment SELECT * FROM kept WHERE id = 1"_s}));
    ASSERT_TRUE(m_store->assessments().erase(m_id));
    EXPECT_EQ(
        unlockAfter({u"INSERT INTO assessment SELECT * FROM kept WHERE id = 1"_s}).error().code,
        ErrorCode::SealBroken)
        << "one came back";
}

TEST_F(SealedStoreTest, NoticesARowThatWasGivenToSomebodyElseOrMovedOutOfSight)
{
    ASSERT_TRUE(m_store->people().add({.pseudonym = u"Heron"_s}));
    seal();
    const std::pair<QString, QString> moves[] = {
        {u"UPDATE assessment SET owner = 2"_s, u"UPDATE assessment SET owner = 1"_s},
        {u"UPDATE assessment SET owner = 99"_s, u"UPDATE assessment SET owner = 1"_s},
        {u"UPDATE assessment SET owner = -1"_s, u"UPDATE assessment SET owner = 1"_s},
        {u"UPDATE assessment SET shelf = 0"_s, u"UPDATE assessment SET shelf = 1"_s},
        {u"UPDATE assessment SET shelf = 7"_s, u"UPDATE assessment SET shelf = 1"_s},
        {u"UPDATE assessment SET shelf = 257"_s, u"UPDATE assessment SET shelf = 1"_s},
        {u"UPDATE person SET shelf = 1 WHERE id = 2"_s,
         u"UPDATE person SET shelf = 0 WHERE id = 2"_s},
    };
    for (const auto &[move, back] : moves) {
        EXPECT_EQ(unlockAfter({u"PRAGMA foreign_keys = OFF"_s, move}).error().code,
                  ErrorCode::SealBroken)
            << move.toStdString();
        EXPECT_TRUE(unlockAfter({back}));
    }
}

TEST_F(SealedStoreTest, TakesNoRowThatIsNotSealed)
{
    seal();
    ASSERT_TRUE(unlockAfter({u"UPDATE assessment SET payload = CAST('{\"owner\":1}' AS BLOB)"_s}));
    EXPECT_EQ(m_store->assessments().unfinished(core::me).error().code, ErrorCode::SealBroken);
}

TEST_F(SealedStoreTest, CallsAnAlteredHeaderDamagedOrTheWrongPassphrase)
{
    seal();
    m_store.reset();
    records_folder::edit(m_folder.path(),
                         {u"UPDATE vault SET header = CAST(x'00' || substr(header, 2) AS BLOB)"_s});
    const auto opened = core::Store::open(m_folder.path());
    EXPECT_EQ(opened.error().code, ErrorCode::StoreDamaged);
}
