// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_example.h"

#include <sodium.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vault_example;
using core::ErrorCode;
using core::Vault;
using core::VaultHeader;

namespace
{

// With the checksum that fits: what someone writes who means to.
QByteArray forged(QByteArray bytes)
{
    bytes.chop(16);
    QByteArray checksum(16, '\0');
    crypto_generichash(reinterpret_cast<std::uint8_t *>(checksum.data()), 16,
                       reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return bytes + checksum;
}

} // namespace

TEST(VaultHeader, IsReadAsItWasWritten)
{
    const VaultHeader header = createdVault(u"one"_s).header;
    const auto found = core::decodeVaultHeader(encode(header));
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, header);
}

TEST(VaultHeader, IsDamagedWithAnyByteFlippedCutOrAdded)
{
    const QByteArray bytes = encode(createdVault(u"one"_s).header);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray flipped = bytes;
        flipped[i] = static_cast<char>(~flipped[i]);
        const auto found = core::decodeVaultHeader(flipped);
        ASSERT_FALSE(found) << i;
        EXPECT_EQ(found.error().code, ErrorCode::StoreDamaged) << i;
        EXPECT_FALSE(core::decodeVaultHeader(bytes.left(i))) << i;
    }
    EXPECT_FALSE(core::decodeVaultHeader(bytes + '\0'));
    EXPECT_FALSE(core::decodeVaultHeader(forged(bytes + '\0')));
    EXPECT_FALSE(core::decodeVaultHeader(forged(bytes.chopped(1))));
}

TEST(VaultHeader, OpensNothingWithAnyByteForged)
{
    const auto created = createdVault(u"one"_s);
    const QByteArray bytes = encode(created.header);
    for (qsizetype i = 0; i < bytes.size() - 16; ++i) {
        QByteArray flipped = bytes;
        flipped[i] = static_cast<char>(flipped[i] ^ 1);
        const auto header = core::decodeVaultHeader(forged(flipped));
        if (!header)
            continue;
        EXPECT_FALSE(Vault::unlock(*header, passphrase(u"one"_s))) << i;
        EXPECT_FALSE(Vault::unlockWithRecoveryKey(*header, created.recoveryKey)) << i;
    }
}

TEST(VaultHeader, IsRefusedFromANewerVersionWhoseNumberIsNamed)
{
    QByteArray bytes = encode(createdVault(u"one"_s).header);
    bytes[8] = 2;
    const auto found = core::decodeVaultHeader(forged(bytes));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error(), (core::Error{ErrorCode::StoreNewer, u"2"_s}));
    bytes[8] = 0;
    EXPECT_EQ(core::decodeVaultHeader(forged(bytes)).error().code, ErrorCode::StoreDamaged);
}

TEST(VaultHeader, CannotTakeTheComputersMemoryOrItsEvening)
{
    VaultHeader header = createdVault(u"one"_s).header;
    const std::pair<core::PassphraseCost, bool> costs[] = {
        {core::moderateCost, true},
        {core::maxCost, true},
        {quickCost, true},
        {{0, 8192}, false},
        {{17, 8192}, false},
        {{1, 8191}, false},
        {{1, core::maxCost.memory + 1}, false},
    };
    for (const auto &[cost, isAccepted] : costs) {
        header.cost = cost;
        EXPECT_EQ(core::decodeVaultHeader(encode(header)).has_value(), isAccepted)
            << cost.passes << " passes, " << cost.memory << " bytes";
    }
}

TEST(VaultHeader, CostsAPersonAsMuchAsLibsodiumAdvisesWhereNothingElseIsSaid)
{
    EXPECT_EQ(VaultHeader().cost, core::moderateCost);
    EXPECT_EQ(core::moderateCost.passes, crypto_pwhash_OPSLIMIT_MODERATE);
    EXPECT_EQ(core::moderateCost.memory, crypto_pwhash_MEMLIMIT_MODERATE);
}
