// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>

namespace core
{

/// One version of one row; a seal holds for it alone.
///
/// `version` counts the writes of the row. It has to come from a list that is sealed itself: a
/// number beside the payload could be put back together with it. A row's id is never used again.
struct RowVersion {
    QString table;
    qint64 row = 0;
    qint64 version = 0;

    bool operator==(const RowVersion &) const = default;
};

/// The parts of a sealed payload, as they lie on the disk:
/// format (1 byte, now 1), key generation (4 bytes, big-endian), nonce, ciphertext with its tag.
struct SealedPayload {
    static constexpr std::size_t nonceSize = 24; ///< XChaCha20: long enough to be drawn at random
    static constexpr std::size_t tagSize = 16;   ///< Poly1305

    quint32 keyGeneration = 1; ///< of the data key, see VaultHeader
    std::array<std::uint8_t, nonceSize> nonce = {};
    QByteArray ciphertext; ///< as long as the payload, and the tag after it

    bool operator==(const SealedPayload &) const = default;
};

QByteArray encode(const SealedPayload &payload);
/// Says nothing yet about who made it. Error SealBroken: too short, or of an unknown format.
Result<SealedPayload> decodeSealedPayload(const QByteArray &bytes);

/// What the seal covers besides the payload: format, key generation and row version, each of
/// a length of its own, so that no two versions give the same bytes.
QByteArray associatedData(quint32 keyGeneration, const RowVersion &row);

} // namespace core
