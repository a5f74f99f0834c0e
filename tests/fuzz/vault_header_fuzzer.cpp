// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The vault's header, as it lies on the disk and with a checksum that fits: a forger can count.
#include "fuzzer.h"

#include "core/records/vault_header.h"

#include <sodium.h>

namespace
{

QByteArray withChecksum(const QByteArray &content)
{
    QByteArray checksum(16, '\0');
    crypto_generichash(reinterpret_cast<std::uint8_t *>(checksum.data()), 16,
                       reinterpret_cast<const std::uint8_t *>(content.constData()),
                       static_cast<unsigned long long>(content.size()), nullptr, 0);
    return content + checksum;
}

void decode(const QByteArray &bytes)
{
    const auto header = core::decodeVaultHeader(bytes);
    if (!header)
        return;
    fuzz::require(core::encode(*header) == bytes, "a header is read as it was written");
    fuzz::require(header->cost.memory <= core::maxCost.memory &&
                      header->cost.passes <= core::maxCost.passes,
                  "a header cannot take the computer's memory or its evening");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    decode(bytes);
    decode(withChecksum(bytes.chopped(qMin(qsizetype(16), bytes.size()))));
    return 0;
}
