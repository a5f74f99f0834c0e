// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/vault.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

using WrappedKey = std::array<std::uint8_t, VaultHeader::wrappedKeySize>;

constexpr std::size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonceSize = SealedPayload::nonceSize;
static_assert(keySize == crypto_kdf_KEYBYTES && keySize == RecoveryKey::size);

// Names of what is derived from the data key; the context is eight bytes by libsodium's rule.
constexpr char derivationContext[] = "AtlasKey";
static_assert(sizeof derivationContext - 1 == crypto_kdf_CONTEXTBYTES);
constexpr std::uint64_t payloadKeyNumber = 1;
constexpr std::uint64_t headerKeyNumber = 2;

const std::uint8_t *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const std::uint8_t *>(bytes.constData());
}

std::uint8_t *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<std::uint8_t *>(bytes.data());
}

unsigned long long lengthOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

SecretMemory derivedKey(const SecretMemory &dataKey, std::uint64_t number)
{
    SecretMemory key(keySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), number, derivationContext, dataKey.data());
    return key;
}

Result<SecretMemory> wrappingKey(const Passphrase &passphrase, const VaultHeader &header)
{
    SecretMemory key(keySize);
    const int failed = crypto_pwhash(
        key.data(), key.size(), reinterpret_cast<const char *>(passphrase.bytes().data()),
        passphrase.bytes().size(), header.salt.data(), header.cost.passes, header.cost.memory,
        crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Error{ErrorCode::OutOfMemory, {}};
    return key;
}

// Nonce, ciphertext, tag. What else is in the header is covered by its authentication.
WrappedKey wrap(const SecretMemory &dataKey, const SecretMemory &wrappingKey)
{
    WrappedKey wrapped;
    randombytes_buf(wrapped.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(wrapped.data() + nonceSize, nullptr, dataKey.data(),
                                               dataKey.size(), nullptr, 0, nullptr, wrapped.data(),
                                               wrappingKey.data());
    return wrapped;
}

std::array<std::uint8_t, VaultHeader::authenticationSize>
authenticationOf(const VaultHeader &header, const SecretMemory &headerKey)
{
    std::array<std::uint8_t, VaultHeader::authenticationSize> authentication;
    const QByteArray content = authenticatedPart(header);
    crypto_generichash(authentication.data(), authentication.size(), bytesOf(content),
                       lengthOf(content), headerKey.data(), headerKey.size());
    return authentication;
}

const Error lockedError{ErrorCode::VaultLocked, {}};

} // namespace

Vault::Vault(SecretMemory dataKey, quint32 keyGeneration)
    : m_keyGeneration(keyGeneration)
{
    m_keys.payload = derivedKey(dataKey, payloadKeyNumber);
    m_keys.header = derivedKey(dataKey, headerKeyNumber);
    m_keys.data = std::move(dataKey);
}

Result<CreatedVault> Vault::create(const Passphrase &passphrase, PassphraseCost cost,
                                   quint32 keyGeneration)
{
    SecretMemory dataKey(keySize);
    randombytes_buf(dataKey.data(), dataKey.size());
    Vault vault(std::move(dataKey), keyGeneration);
    const auto withPassphrase = vault.changePassphrase(
        vault.authenticated({.keyGeneration = keyGeneration}), passphrase, cost);
    if (!withPassphrase)
        return withPassphrase.error();
    auto complete = vault.renewRecoveryKey(*withPassphrase);
    if (!complete)
        return complete.error();
    return CreatedVault{std::move(vault), complete->header, std::move(complete->recoveryKey)};
}

Result<Vault> Vault::unlock(const VaultHeader &header, const Passphrase &passphrase)
{
    const auto key = wrappingKey(passphrase, header);
    if (!key)
        return key.error();
    return unwrap(header, header.keyByPassphrase, *key, {ErrorCode::WrongPassphrase, {}});
}

Result<Vault> Vault::unlockWithRecoveryKey(const VaultHeader &header, const RecoveryKey &key)
{
    return unwrap(header, header.keyByRecoveryKey, key.bytes(), {ErrorCode::WrongRecoveryKey, {}});
}

Result<Vault> Vault::unwrap(const VaultHeader &header, const WrappedKey &wrapped,
                            const SecretMemory &wrappingKey, Error refusal)
{
    SecretMemory dataKey(keySize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            dataKey.data(), nullptr, nullptr, wrapped.data() + nonceSize,
            wrapped.size() - nonceSize, nullptr, 0, wrapped.data(), wrappingKey.data()) != 0)
        return refusal;
    Vault vault(std::move(dataKey), header.keyGeneration);
    if (const auto verified = vault.verify(header); !verified)
        return verified.error();
    return vault;
}

Result<VaultHeader> Vault::changePassphrase(const VaultHeader &header, const Passphrase &passphrase,
                                            PassphraseCost cost) const
{
    if (const auto verified = verify(header); !verified)
        return verified.error();
    VaultHeader changed = header;
    changed.cost = cost;
    randombytes_buf(changed.salt.data(), changed.salt.size());
    const auto key = wrappingKey(passphrase, changed);
    if (!key)
        return key.error();
    changed.keyByPassphrase = wrap(m_keys.data, *key);
    return authenticated(std::move(changed));
}

Result<RenewedRecoveryKey> Vault::renewRecoveryKey(const VaultHeader &header) const
{
    if (const auto verified = verify(header); !verified)
        return verified.error();
    RecoveryKey key = RecoveryKey::random();
    VaultHeader changed = header;
    changed.keyByRecoveryKey = wrap(m_keys.data, key.bytes());
    return RenewedRecoveryKey{authenticated(std::move(changed)), std::move(key)};
}

VaultHeader Vault::authenticated(VaultHeader header) const
{
    header.authentication = authenticationOf(header, m_keys.header);
    return header;
}

Result<Done> Vault::verify(const VaultHeader &header) const
{
    if (isLocked())
        return lockedError;
    const auto expected = authenticationOf(header, m_keys.header);
    if (sodium_memcmp(expected.data(), header.authentication.data(), expected.size()) != 0)
        return Error{ErrorCode::StoreDamaged, u"vault header"_s};
    return Done{};
}

Result<QByteArray> Vault::seal(const RowVersion &row, const QByteArray &payload) const
{
    if (isLocked())
        return lockedError;
    SealedPayload sealed;
    sealed.keyGeneration = m_keyGeneration;
    randombytes_buf(sealed.nonce.data(), sealed.nonce.size());
    sealed.ciphertext.resize(payload.size() + static_cast<qsizetype>(SealedPayload::tagSize));
    const QByteArray associated = associatedData(m_keyGeneration, row);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed.ciphertext), nullptr,
                                               bytesOf(payload), lengthOf(payload),
                                               bytesOf(associated), lengthOf(associated), nullptr,
                                               sealed.nonce.data(), m_keys.payload.data());
    return encode(sealed);
}

Result<QByteArray> Vault::open(const RowVersion &row, const QByteArray &sealed) const
{
    if (isLocked())
        return lockedError;
    const auto parts = decodeSealedPayload(sealed);
    if (!parts)
        return parts.error();
    // The generation is the vault's own, not the one that the bytes claim.
    const QByteArray associated = associatedData(m_keyGeneration, row);
    QByteArray payload(parts->ciphertext.size() - static_cast<qsizetype>(SealedPayload::tagSize),
                       Qt::Uninitialized);
    if (parts->keyGeneration != m_keyGeneration ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(payload), nullptr, nullptr, bytesOf(parts->ciphertext),
            lengthOf(parts->ciphertext), bytesOf(associated), lengthOf(associated),
            parts->nonce.data(), m_keys.payload.data()) != 0)
        return Error{ErrorCode::SealBroken, {}};
    return payload;
}

void Vault::lock()
{
    m_keys = {};
}

} // namespace core
