// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/vault_header.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr quint8 currentHeaderFormat = 1;
constexpr auto headerStreamVersion = QDataStream::Qt_6_4;
constexpr std::array<std::uint8_t, 8> mark = {'A', 't', 'l', 'a', 's', 'K', 'e', 'y'};
constexpr qsizetype headerChecksumSize = 16;

static_assert(VaultHeader::saltSize == crypto_pwhash_SALTBYTES);
static_assert(VaultHeader::wrappedKeySize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES +
                                                 crypto_kdf_KEYBYTES +
                                                 crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(VaultHeader::authenticationSize == crypto_generichash_BYTES);

template <std::size_t size>
QDataStream &operator<<(QDataStream &stream, const std::array<std::uint8_t, size> &bytes)
{
    stream.writeRawData(reinterpret_cast<const char *>(bytes.data()), size);
    return stream;
}

template <std::size_t size>
QDataStream &operator>>(QDataStream &stream, std::array<std::uint8_t, size> &bytes)
{
    if (stream.readRawData(reinterpret_cast<char *>(bytes.data()), size) != int{size})
        stream.setStatus(QDataStream::ReadPastEnd);
    return stream;
}

QByteArray checksumOf(const QByteArray &bytes)
{
    QByteArray checksum(headerChecksumSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<std::uint8_t *>(checksum.data()), headerChecksumSize,
                       reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return checksum;
}

} // namespace

bool isWithinBounds(const PassphraseCost &cost)
{
    return cost.passes >= crypto_pwhash_OPSLIMIT_MIN && cost.passes <= maxCost.passes &&
           cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= maxCost.memory;
}

QByteArray authenticatedPart(const VaultHeader &header)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(headerStreamVersion);
    stream << mark << currentHeaderFormat << header.keyGeneration << header.cost.passes
           << header.cost.memory << header.salt << header.keyByPassphrase
           << header.keyByRecoveryKey;
    return bytes;
}

QByteArray encode(const VaultHeader &header)
{
    QByteArray bytes = authenticatedPart(header);
    bytes.append(reinterpret_cast<const char *>(header.authentication.data()),
                 header.authentication.size());
    return bytes + checksumOf(bytes);
}

Result<VaultHeader> decodeVaultHeader(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(headerStreamVersion);
    std::array<std::uint8_t, mark.size()> foundMark = {};
    quint8 format = 0;
    stream >> foundMark >> format;
    const Error damaged{ErrorCode::StoreDamaged, u"vault header"_s};
    const QByteArray content = bytes.chopped(std::min(headerChecksumSize, bytes.size()));
    if (foundMark != mark || bytes.last(bytes.size() - content.size()) != checksumOf(content))
        return damaged;
    // Whatever a newer format holds: the mark before it and the checksum at its end are the same.
    if (format > currentHeaderFormat)
        return Error{ErrorCode::StoreNewer, QString::number(format)};
    VaultHeader header;
    stream >> header.keyGeneration >> header.cost.passes >> header.cost.memory >> header.salt >>
        header.keyByPassphrase >> header.keyByRecoveryKey >> header.authentication;
    if (stream.status() != QDataStream::Ok || encode(header) != bytes ||
        !isWithinBounds(header.cost))
        return damaged;
    return header;
}

} // namespace core
