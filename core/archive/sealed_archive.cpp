// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/sealed_archive.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <memory>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr char mark[] = "AtlasBox";
constexpr qsizetype markSize = sizeof mark - 1;
constexpr char currentSealFormat = 1;
constexpr qsizetype costSize = sizeof(quint32) + sizeof(quint64);
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype beginningSize =
    markSize + 1 + costSize + saltSize + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype addedSize = crypto_secretstream_xchacha20poly1305_ABYTES;

using Stream = crypto_secretstream_xchacha20poly1305_state;

// The state holds the key.
struct Wiping {
    void operator()(Stream *stream) const
    {
        sodium_memzero(stream, sizeof *stream);
        delete stream;
    }
};
using StreamState = std::unique_ptr<Stream, Wiping>;

std::uint8_t *bytesOf(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<std::uint8_t *>(bytes.data() + from);
}

const std::uint8_t *bytesOf(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const std::uint8_t *>(bytes.constData() + from);
}

Result<SecretMemory> keyFrom(const Passphrase &passphrase, const std::uint8_t *salt,
                             PassphraseCost cost)
{
    SecretMemory key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    const SecretMemory &typed = passphrase.bytes();
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(typed.data()),
                      typed.size(), salt, cost.passes, cost.memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorCode::OutOfMemory, {}};
    return key;
}

} // namespace

bool isSealedArchive(const QByteArray &beginning)
{
    return beginning.startsWith(mark);
}

Result<QByteArray> sealArchive(const QByteArray &zip, const Passphrase &passphrase,
                               PassphraseCost cost)
{
    QByteArray sealed(mark);
    sealed.append(currentSealFormat);
    sealed.resize(beginningSize);
    std::uint8_t *const costBytes = bytesOf(sealed, markSize + 1);
    qToBigEndian(cost.passes, costBytes);
    qToBigEndian(cost.memory, costBytes + sizeof(quint32));
    std::uint8_t *const salt = costBytes + costSize;
    randombytes_buf(salt, saltSize);
    const Result<SecretMemory> key = keyFrom(passphrase, salt, cost);
    if (!key)
        return key.error();
    const StreamState stream(new Stream);
    crypto_secretstream_xchacha20poly1305_init_push(stream.get(), salt + saltSize, key->data());

    const QByteArray beginning = sealed;
    const qsizetype pieces = std::max<qsizetype>(1, (zip.size() + pieceSize - 1) / pieceSize);
    sealed.resize(beginningSize + zip.size() + pieces * addedSize);
    qsizetype to = beginningSize;
    for (qsizetype piece = 0; piece < pieces; ++piece) {
        const qsizetype from = piece * pieceSize;
        const qsizetype size = std::min(pieceSize, zip.size() - from);
        const std::uint8_t tag = piece + 1 == pieces
                                     ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                     : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(
            stream.get(), bytesOf(sealed, to), nullptr, bytesOf(zip, from),
            static_cast<unsigned long long>(size), bytesOf(beginning), beginningSize, tag);
        to += size + addedSize;
    }
    return sealed;
}

Result<QByteArray> openSealedArchive(const QByteArray &sealed, const Passphrase &passphrase)
{
    const auto unreadable = [](const QString &why) {
        return Error{ErrorCode::FileUnreadable, why};
    };
    if (!isSealedArchive(sealed) || sealed.size() < beginningSize + addedSize)
        return unreadable(u"no sealed archive, or cut off"_s);
    if (const int format = static_cast<unsigned char>(sealed[markSize]); format > currentSealFormat)
        return Error{ErrorCode::ArchiveNewer,
                     u"%1 is newer than %2"_s.arg(format).arg(int{currentSealFormat})};
    const std::uint8_t *const costBytes = bytesOf(sealed, markSize + 1);
    const PassphraseCost cost{qFromBigEndian<quint32>(costBytes),
                              qFromBigEndian<quint64>(costBytes + sizeof(quint32))};
    if (!isWithinBounds(cost))
        return unreadable(u"asks for more time or memory than any archive"_s);
    const std::uint8_t *const salt = costBytes + costSize;
    const Result<SecretMemory> key = keyFrom(passphrase, salt, cost);
    if (!key)
        return key.error();
    const StreamState stream(new Stream);
    if (crypto_secretstream_xchacha20poly1305_init_pull(stream.get(), salt + saltSize,
                                                        key->data()) != 0)
        return unreadable(u"header of the stream"_s);

    QByteArray zip(sealed.size() - beginningSize, Qt::Uninitialized);
    qsizetype filled = 0;
    std::uint8_t tag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    for (qsizetype from = beginningSize; from < sealed.size();) {
        const qsizetype size = std::min(pieceSize + addedSize, sealed.size() - from);
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL || size < addedSize ||
            crypto_secretstream_xchacha20poly1305_pull(
                stream.get(), bytesOf(zip, filled), nullptr, &tag, bytesOf(sealed, from),
                static_cast<unsigned long long>(size), bytesOf(sealed), beginningSize) != 0) {
            // The first piece tells whether the key fits; what is wrong later is damage.
            if (from == beginningSize)
                return Error{ErrorCode::WrongPassphrase, {}};
            return unreadable(u"damaged at byte %1"_s.arg(from));
        }
        from += size;
        filled += size - addedSize;
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return unreadable(u"cut off"_s);
    zip.truncate(filled);
    return zip;
}

} // namespace core
