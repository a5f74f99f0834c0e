// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/passphrase.h"
#include "core/records/recovery_key.h"
#include "core/records/sealed_payload.h"
#include "core/records/vault_header.h"

namespace core
{

struct CreatedVault;
struct RenewedRecoveryKey;

/// Seals payloads under a random data key, which a passphrase or the recovery key unwraps.
///
///     passphrase ──Argon2id──► wrapping key ─┐                    ┌─► payload key ► seal(), open()
///                                            ├─ unwrap ► data key ┤
///     recovery key ──────────────────────────┘                    └─► header key ► is the header
///                                                                     as it was written?
///
/// Wrapping and sealing are XChaCha20-Poly1305, which notices every altered bit; its nonce of 192
/// bits is drawn at random each time (libsodium, "XChaCha20-Poly1305 construction"). The two keys
/// on the right are derived by BLAKE2b (libsodium, "Key derivation"), so no key has two uses. All
/// of them lie in SecretMemory.
///
/// What it does not do: the length of a payload is to be seen, and so is how often it was sealed. A
/// file that is put back as a whole, header and all, opens with the passphrase of its day. Changing
/// the passphrase keeps the data key: whoever knew the old one and has an old copy of the header
/// can still read. Only a new vault, `create()` with the next generation, ends that.
///
/// Unlocking, creating and changing the passphrase take about a second and the memory of the cost;
/// they may run in any thread. A vault may be read from several threads until it is locked.
///
/// Error of all of these: OutOfMemory, where the memory of the cost is not to be had.
class Vault
{
public:
    /// A new data key. The recovery key is given once, here; it is kept nowhere.
    static Result<CreatedVault> create(const Passphrase &passphrase,
                                       PassphraseCost cost = moderateCost,
                                       quint32 keyGeneration = 1);

    /// A wrong passphrase costs what the right one costs and gives no hint how near it came.
    /// Errors: WrongPassphrase, StoreDamaged (it was the right one, but something else in the
    /// header was altered).
    static Result<Vault> unlock(const VaultHeader &header, const Passphrase &passphrase);
    /// Errors: WrongRecoveryKey, StoreDamaged (as above).
    static Result<Vault> unlockWithRecoveryKey(const VaultHeader &header, const RecoveryKey &key);

    /// The header that has to take the place of `header`, this vault's own. No payload is sealed
    /// anew and the recovery key stays good. Whether the person knows the old passphrase is asked
    /// by unlock(). Errors: VaultLocked; StoreDamaged, where `header` is not as this vault left it.
    Result<VaultHeader> changePassphrase(const VaultHeader &header, const Passphrase &passphrase,
                                         PassphraseCost cost = moderateCost) const;
    /// The same for the recovery key, where the paper was lost; the passphrase stays.
    /// Errors: as above.
    Result<RenewedRecoveryKey> renewRecoveryKey(const VaultHeader &header) const;

    /// Never the same bytes twice. Error VaultLocked.
    Result<QByteArray> seal(const RowVersion &row, const QByteArray &payload) const;
    /// Errors: VaultLocked; SealBroken, where the bytes are not what this vault sealed for this
    /// very table, row and version.
    Result<QByteArray> open(const RowVersion &row, const QByteArray &sealed) const;

    /// Wipes the keys. Only unlocking anew gives a vault that seals and opens.
    void lock();
    bool isLocked() const { return m_keys.data.isEmpty(); }

private:
    struct Keys {
        SecretMemory data;
        SecretMemory payload;
        SecretMemory header;
    };

    Vault(SecretMemory dataKey, quint32 keyGeneration);

    static Result<Vault>
    unwrap(const VaultHeader &header,
           const std::array<std::uint8_t, VaultHeader::wrappedKeySize> &wrapped,
           const SecretMemory &wrappingKey, Error refusal);
    VaultHeader authenticated(VaultHeader header) const;
    Result<Done> verify(const VaultHeader &header) const;

    Keys m_keys; ///< empty while locked
    quint32 m_keyGeneration;
};

struct CreatedVault {
    Vault vault;
    VaultHeader header;
    RecoveryKey recoveryKey;
};

struct RenewedRecoveryKey {
    VaultHeader header;
    RecoveryKey recoveryKey;
};

} // namespace core
