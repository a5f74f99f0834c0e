// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_example.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace vault_example;
using core::ErrorCode;
using core::RowVersion;
using core::Vault;
using core::VaultHeader;

namespace
{

const RowVersion place{u"assessment"_s, 7, 3};
const QByteArray payload = "anxiety 2.1, and a note";

class VaultTest : public testing::Test
{
protected:
    const Vault &vault() const { return m_created.vault; }
    const VaultHeader &header() const { return m_created.header; }

    void expectBroken(const RowVersion &at, const QByteArray &sealed, qint64 what = 0) const
    {
        const auto opened = vault().open(at, sealed);
        ASSERT_FALSE(opened) << what;
        EXPECT_EQ(opened.error().code, ErrorCode::SealBroken) << what;
    }

    core::CreatedVault m_created = createdVault(u"correct horse"_s);
    const QByteArray m_sealed = *m_created.vault.seal(place, payload);
};

} // namespace

TEST_F(VaultTest, GivesBackWhatItSealed)
{
    EXPECT_EQ(*vault().open(place, m_sealed), payload);
    EXPECT_FALSE(m_sealed.contains("anxiety"));
}

TEST_F(VaultTest, SealsPayloadsOfAnySize)
{
    QByteArray large(1024 * 1024, 'a');
    large[12345] = '\0';
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\0", 1), large}) {
        const auto sealed = vault().seal(place, bytes);
        ASSERT_TRUE(sealed);
        EXPECT_EQ(sealed->size(), bytes.size() + 45);
        const auto opened = vault().open(place, *sealed);
        ASSERT_TRUE(opened) << bytes.size();
        EXPECT_EQ(*opened, bytes);
    }
}

TEST_F(VaultTest, NeverSealsTheSameBytesTwiceInTheSameWay)
{
    EXPECT_NE(*vault().seal(place, payload), m_sealed);
}

TEST_F(VaultTest, NoticesEveryFlippedBit)
{
    for (qsizetype i = 0; i < m_sealed.size() * 8; ++i) {
        QByteArray flipped = m_sealed;
        flipped[i / 8] = static_cast<char>(flipped[i / 8] ^ 1 << i % 8);
        expectBroken(place, flipped, i);
    }
}

TEST_F(VaultTest, NoticesWhatIsMissingAndWhatIsAdded)
{
    for (qsizetype size = 0; size < m_sealed.size(); ++size) {
        expectBroken(place, m_sealed.left(size), size);
        expectBroken(place, m_sealed.right(size), size);
    }
    expectBroken(place, m_sealed + '\0');
    expectBroken(place, m_sealed + m_sealed);
}

TEST_F(VaultTest, NoticesAPayloadAtAnotherPlace)
{
    const RowVersion others[] = {
        {u"assessment_answer"_s, 7, 3}, {u"Assessment"_s, 7, 3}, {u""_s, 7, 3},
        {u"assessment"_s, 8, 3},        {u"assessment"_s, 3, 7}, {u"assessment"_s, -7, 3},
        {u"assessment"_s, 7, 2},        {u"assessment"_s, 7, 4}, {u"assessmen"_s, 7, 3},
    };
    for (const RowVersion &other : others)
        expectBroken(other, m_sealed);
}

TEST_F(VaultTest, NoticesTwoRowsThatWereSwapped)
{
    const RowVersion otherPlace{u"assessment"_s, 8, 3};
    const QByteArray other = *vault().seal(otherPlace, "someone else");
    expectBroken(place, other);
    expectBroken(otherPlace, m_sealed);
}

TEST_F(VaultTest, NoticesAnEarlierVersionThatWasPutBack)
{
    const RowVersion now{place.table, place.row, place.version + 1};
    ASSERT_TRUE(vault().open(now, *vault().seal(now, "written later")));
    expectBroken(now, m_sealed);
}

TEST_F(VaultTest, NoticesAPayloadOfAnotherVaultWithTheSamePassphrase)
{
    const auto other = createdVault(u"correct horse"_s);
    expectBroken(place, *other.vault.seal(place, payload));
}

TEST_F(VaultTest, OpensOnAnotherDayWithThePassphraseAndWithTheRecoveryKey)
{
    const auto stored = core::decodeVaultHeader(encode(header()));
    ASSERT_TRUE(stored);
    const auto byPassphrase = Vault::unlock(*stored, passphrase(u"correct horse"_s));
    ASSERT_TRUE(byPassphrase);
    EXPECT_EQ(*byPassphrase->open(place, m_sealed), payload);

    QString sloppy = m_created.recoveryKey.text().toLower().replace(u'-', u' ');
    const auto typed = core::RecoveryKey::read(std::move(sloppy));
    ASSERT_TRUE(typed);
    const auto byKey = Vault::unlockWithRecoveryKey(*stored, *typed);
    ASSERT_TRUE(byKey);
    EXPECT_EQ(*byKey->open(place, m_sealed), payload);
}

TEST_F(VaultTest, RefusesAnotherPassphraseAndAnotherRecoveryKeyWithoutAnyHint)
{
    for (const QString &wrong :
         {u"correct hors"_s, u"Correct horse"_s, u"correct horse "_s, u"x"_s})
        EXPECT_EQ(Vault::unlock(header(), passphrase(wrong)).error(),
                  (core::Error{ErrorCode::WrongPassphrase, {}}));
    EXPECT_EQ(Vault::unlockWithRecoveryKey(header(), core::RecoveryKey::random()).error(),
              (core::Error{ErrorCode::WrongRecoveryKey, {}}));
}

TEST_F(VaultTest, TakesAsLongToRefuseAWrongPassphraseAsToAcceptTheRightOne)
{
    const auto created = Vault::create(passphrase(u"correct horse"_s), {2, 16 * 1024 * 1024});
    ASSERT_TRUE(created);
    const auto timeFor = [&](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        (void)Vault::unlock(created->header, passphrase(text));
        return static_cast<double>(timer.nsecsElapsed());
    };
    for (const QString &wrong : {u"c"_s, u"correct horsf"_s, QString(1000, u'x')}) {
        // In turns, so that a slow moment of the machine meets both.
        double accepted = std::numeric_limits<double>::max();
        double refused = accepted;
        for (int i = 0; i < 9; ++i) {
            accepted = std::min(accepted, timeFor(u"correct horse"_s));
            refused = std::min(refused, timeFor(wrong));
        }
        EXPECT_GT(refused / accepted, 0.5) << wrong.size();
        EXPECT_LT(refused / accepted, 2.0) << wrong.size();
    }
}

TEST_F(VaultTest, IsOpenedByAPassphraseWhoseAccentsAnotherKeyboardComposes)
{
    const auto created = createdVault(u"Zo\u00EB"_s);
    EXPECT_TRUE(Vault::unlock(created.header, passphrase(u"Zoe\u0308"_s)));
    EXPECT_FALSE(Vault::unlock(created.header, passphrase(u"Zoe"_s)));
}

TEST_F(VaultTest, KeepsEveryPayloadWhenThePassphraseChangesAndRefusesTheOldOne)
{
    const auto changed = vault().changePassphrase(header(), passphrase(u"new"_s), quickCost);
    ASSERT_TRUE(changed);
    EXPECT_NE(changed->salt, header().salt);
    EXPECT_EQ(Vault::unlock(*changed, passphrase(u"correct horse"_s)).error().code,
              ErrorCode::WrongPassphrase);
    const auto unlocked = Vault::unlock(*changed, passphrase(u"new"_s));
    ASSERT_TRUE(unlocked);
    EXPECT_EQ(*unlocked->open(place, m_sealed), payload);
    const auto byKey = Vault::unlockWithRecoveryKey(*changed, m_created.recoveryKey);
    ASSERT_TRUE(byKey) << "the recovery key stays good";
    EXPECT_EQ(*byKey->open(place, m_sealed), payload);
}

TEST_F(VaultTest, StillOpensWithTheOldPassphraseWhereTheNewHeaderWasNeverWritten)
{
    (void)vault().changePassphrase(header(), passphrase(u"new"_s), quickCost);
    EXPECT_TRUE(Vault::unlock(header(), passphrase(u"correct horse"_s)));
}

TEST_F(VaultTest, GetsANewPassphraseFromWhoHasOnlyTheRecoveryKey)
{
    const auto byKey = Vault::unlockWithRecoveryKey(header(), m_created.recoveryKey);
    ASSERT_TRUE(byKey);
    const auto changed = byKey->changePassphrase(header(), passphrase(u"remembered"_s), quickCost);
    ASSERT_TRUE(changed);
    EXPECT_TRUE(Vault::unlock(*changed, passphrase(u"remembered"_s)));
}

TEST_F(VaultTest, RefusesTheRecoveryKeyThatWasReplaced)
{
    const auto renewed = vault().renewRecoveryKey(header());
    ASSERT_TRUE(renewed);
    EXPECT_EQ(Vault::unlockWithRecoveryKey(renewed->header, m_created.recoveryKey).error().code,
              ErrorCode::WrongRecoveryKey);
    EXPECT_TRUE(Vault::unlockWithRecoveryKey(renewed->header, renewed->recoveryKey));
    EXPECT_TRUE(Vault::unlock(renewed->header, passphrase(u"correct horse"_s)));
}

TEST_F(VaultTest, NoticesAHeaderMadeOfTwo)
{
    VaultHeader mixed = vault().renewRecoveryKey(header())->header;
    mixed.keyByRecoveryKey = header().keyByRecoveryKey;
    EXPECT_EQ(Vault::unlock(mixed, passphrase(u"correct horse"_s)).error().code,
              ErrorCode::StoreDamaged);
    EXPECT_EQ(Vault::unlockWithRecoveryKey(mixed, m_created.recoveryKey).error().code,
              ErrorCode::StoreDamaged);
}

TEST_F(VaultTest, GivesNoNewHeaderForOneThatWasAlteredOrIsOfAnotherVault)
{
    VaultHeader altered = header();
    altered.keyByRecoveryKey[30] ^= 1;
    for (const VaultHeader &wrong : {altered, createdVault(u"correct horse"_s).header}) {
        EXPECT_EQ(vault().changePassphrase(wrong, passphrase(u"new"_s), quickCost).error().code,
                  ErrorCode::StoreDamaged);
        EXPECT_EQ(vault().renewRecoveryKey(wrong).error().code, ErrorCode::StoreDamaged);
    }
}

TEST_F(VaultTest, KnowsAPayloadThatIsStillUnderTheKeyOfAnEarlierGeneration)
{
    const auto next = Vault::create(passphrase(u"correct horse"_s), quickCost, 2);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->vault.open(place, m_sealed).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(core::decodeSealedPayload(m_sealed)->keyGeneration, 1U);
    const QByteArray anew = *next->vault.seal(place, payload);
    EXPECT_EQ(core::decodeSealedPayload(anew)->keyGeneration, 2U);
    const auto unlocked = Vault::unlock(next->header, passphrase(u"correct horse"_s));
    ASSERT_TRUE(unlocked);
    EXPECT_EQ(*unlocked->open(place, anew), payload);
}

TEST_F(VaultTest, DoesNothingAfterItWasLocked)
{
    EXPECT_FALSE(vault().isLocked());
    m_created.vault.lock();
    EXPECT_TRUE(vault().isLocked());
    EXPECT_EQ(vault().seal(place, payload).error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(vault().open(place, m_sealed).error().code, ErrorCode::VaultLocked);
    EXPECT_EQ(vault().changePassphrase(header(), passphrase(u"new"_s), quickCost).error().code,
              ErrorCode::VaultLocked);
    EXPECT_EQ(vault().renewRecoveryKey(header()).error().code, ErrorCode::VaultLocked);
    EXPECT_TRUE(Vault::unlock(header(), passphrase(u"correct horse"_s)));
}

TEST_F(VaultTest, IsLockedWhereItWasMovedFrom)
{
    const Vault moved = std::move(m_created.vault);
    EXPECT_TRUE(m_created.vault.isLocked());
    EXPECT_EQ(*moved.open(place, m_sealed), payload);
}

TEST_F(VaultTest, SaysSoWhereTheMemoryOfTheCostIsNotToBeHad)
{
    const auto created = Vault::create(passphrase(u"x"_s), {1, quint64{1} << 46});
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, ErrorCode::OutOfMemory);
}

TEST(VaultCost, OfAPersonIsBearable)
{
    QElapsedTimer timer;
    timer.start();
    const auto created = Vault::create(passphrase(u"correct horse"_s));
    ASSERT_TRUE(created);
    EXPECT_EQ(created->header.cost, core::moderateCost);
    EXPECT_LT(timer.elapsed(), 20'000);
}
