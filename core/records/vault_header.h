// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <array>
#include <cstdint>

namespace core
{

/// What one try at a passphrase costs: the parameters of Argon2id, version 1.3 (RFC 9106).
struct PassphraseCost {
    quint32 passes; ///< over the memory; libsodium's "opslimit"
    quint64 memory; ///< bytes; libsodium's "memlimit"

    bool operator==(const PassphraseCost &) const = default;
};

/// libsodium's MODERATE: 3 passes over 256 MiB, somewhat under a second on a desktop computer. As
/// many passes as the second choice of RFC 9106 (section 4) and four times its 64 MiB; its first
/// choice, one pass over 2 GiB, asks too much of an old laptop. libsodium runs a single lane where
/// RFC 9106 has four: the same work, done by one core.
inline constexpr PassphraseCost moderateCost = {3, 256 * 1024 * 1024};
/// What decodeVaultHeader() accepts at most, libsodium's SENSITIVE in memory: a forged header must
/// not take the computer's memory or its evening.
inline constexpr PassphraseCost maxCost = {16, 1024 * 1024 * 1024};
/// At least what libsodium asks for and at most maxCost: what a file from anywhere may ask for.
bool isWithinBounds(const PassphraseCost &cost);

/// All that is needed, together with the passphrase or the recovery key, to open a vault; nothing
/// in it is secret. A plain value, to be kept beside the sealed payloads. Writing it is what sets
/// or changes a passphrase, so it has to be replaced in one transaction; losing it loses all
/// payloads, so a second copy is worth its 233 bytes.
struct VaultHeader {
    /// RFC 9106, section 3.1, asks for 16 bytes, drawn anew with each passphrase.
    static constexpr std::size_t saltSize = 16;
    /// A wrapped key: nonce (24), the data key (32), tag (16), by XChaCha20-Poly1305.
    static constexpr std::size_t wrappedKeySize = 24 + 32 + 16;
    static constexpr std::size_t authenticationSize = 32;

    /// Which data key this is: 1 for the first. Counts up where a vault with a new data key takes
    /// the place of this one, so that payloads still under the old key are known.
    quint32 keyGeneration = 1;
    PassphraseCost cost = moderateCost;
    std::array<std::uint8_t, saltSize> salt = {};
    std::array<std::uint8_t, wrappedKeySize> keyByPassphrase = {};
    std::array<std::uint8_t, wrappedKeySize> keyByRecoveryKey = {};
    /// Keyed BLAKE2b over all the above, by a key derived from the data key. So what only the other
    /// way in would read cannot be altered unnoticed either.
    std::array<std::uint8_t, authenticationSize> authentication = {};

    bool operator==(const VaultHeader &) const = default;
};

/// A mark, the format (now 1), the fields in their order (big-endian) and a checksum against
/// damage by accident.
QByteArray encode(const VaultHeader &header);
/// Errors: StoreNewer (the detail is the format), StoreDamaged (no header, damaged, or a cost out
/// of bounds).
Result<VaultHeader> decodeVaultHeader(const QByteArray &bytes);

/// What VaultHeader::authentication covers: the encoded header before that field.
QByteArray authenticatedPart(const VaultHeader &header);

} // namespace core
