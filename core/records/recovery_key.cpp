// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/recovery_key.h"

#include "core/records/passphrase.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace core
{
namespace
{

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t bitsOfSymbol = 5;
constexpr std::size_t keyChecksumSize = 3;
constexpr std::size_t printedSize = RecoveryKey::size + keyChecksumSize;
constexpr std::size_t symbols = printedSize * 8 / bitsOfSymbol;
constexpr std::size_t groupSize = 4;
static_assert(printedSize * 8 % bitsOfSymbol == 0 && symbols % groupSize == 0);

void writeChecksum(const std::uint8_t *key, std::uint8_t *checksum)
{
    constexpr std::string_view purpose = "Attachment Atlas recovery key";
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> hash;
    crypto_generichash(hash.data(), hash.size(), key, RecoveryKey::size,
                       reinterpret_cast<const std::uint8_t *>(purpose.data()), purpose.size());
    std::copy_n(hash.begin(), keyChecksumSize, checksum);
}

std::optional<std::uint8_t> symbolOf(QChar character)
{
    char letter = character.toUpper().toLatin1();
    if (letter == 'O')
        letter = '0';
    if (letter == 'I' || letter == 'L')
        letter = '1';
    const std::size_t symbol = alphabet.find(letter);
    if (symbol == std::string_view::npos)
        return std::nullopt;
    return static_cast<std::uint8_t>(symbol);
}

// The key with its checksum, most significant bit first.
std::optional<SecretMemory> printedBytes(const QString &text)
{
    SecretMemory bytes(printedSize);
    std::fill_n(bytes.data(), printedSize, std::uint8_t{0});
    std::size_t bit = 0;
    for (const QChar character : text) {
        if (!character.isLetterOrNumber())
            continue;
        const auto symbol = symbolOf(character);
        if (!symbol || bit == printedSize * 8)
            return std::nullopt;
        for (std::size_t i = bitsOfSymbol; i-- > 0; ++bit)
            bytes.data()[bit / 8] |= static_cast<std::uint8_t>((*symbol >> i & 1) << (7 - bit % 8));
    }
    if (bit != printedSize * 8)
        return std::nullopt;
    return bytes;
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    SecretMemory bytes(size);
    randombytes_buf(bytes.data(), bytes.size());
    return RecoveryKey(std::move(bytes));
}

std::optional<RecoveryKey> RecoveryKey::read(QString &&typed)
{
    const auto printed = printedBytes(typed);
    wipe(typed);
    if (!printed)
        return std::nullopt;
    std::array<std::uint8_t, keyChecksumSize> checksum;
    writeChecksum(printed->data(), checksum.data());
    if (!std::equal(checksum.begin(), checksum.end(), printed->data() + size))
        return std::nullopt;
    SecretMemory bytes(size);
    std::copy_n(printed->data(), size, bytes.data());
    return RecoveryKey(std::move(bytes));
}

QString RecoveryKey::text() const
{
    SecretMemory printed(printedSize);
    std::copy_n(m_bytes.data(), size, printed.data());
    writeChecksum(m_bytes.data(), printed.data() + size);
    QString text;
    // One block from the start: growing would leave pieces of the key behind.
    text.reserve(symbols + symbols / groupSize);
    for (std::size_t index = 0; index < symbols; ++index) {
        if (index > 0 && index % groupSize == 0)
            text += QLatin1Char('-');
        std::size_t symbol = 0;
        for (std::size_t bit = index * bitsOfSymbol; bit < (index + 1) * bitsOfSymbol; ++bit)
            symbol = symbol << 1 | (printed.data()[bit / 8] >> (7 - bit % 8) & 1);
        text += QLatin1Char(alphabet[symbol]);
    }
    return text;
}

} // namespace core
