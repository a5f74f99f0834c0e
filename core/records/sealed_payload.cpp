// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sealed_payload.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

namespace core
{
namespace
{

constexpr quint8 currentPayloadFormat = 1;
constexpr auto payloadStreamVersion = QDataStream::Qt_6_4;

static_assert(SealedPayload::nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(SealedPayload::tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

} // namespace

QByteArray encode(const SealedPayload &payload)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(payloadStreamVersion);
    stream << currentPayloadFormat << payload.keyGeneration;
    stream.writeRawData(reinterpret_cast<const char *>(payload.nonce.data()),
                        static_cast<int>(payload.nonce.size()));
    return bytes + payload.ciphertext;
}

Result<SealedPayload> decodeSealedPayload(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(payloadStreamVersion);
    quint8 format = 0;
    SealedPayload payload;
    stream >> format >> payload.keyGeneration;
    stream.readRawData(reinterpret_cast<char *>(payload.nonce.data()),
                       static_cast<int>(payload.nonce.size()));
    payload.ciphertext = bytes.mid(sizeof format + sizeof payload.keyGeneration +
                                   static_cast<qsizetype>(payload.nonce.size()));
    if (format != currentPayloadFormat ||
        payload.ciphertext.size() < static_cast<qsizetype>(SealedPayload::tagSize))
        return Error{ErrorCode::SealBroken, {}};
    return payload;
}

QByteArray associatedData(quint32 keyGeneration, const RowVersion &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(payloadStreamVersion);
    stream << currentPayloadFormat << keyGeneration << row.table.toUtf8() << row.row << row.version;
    return bytes;
}

} // namespace core
