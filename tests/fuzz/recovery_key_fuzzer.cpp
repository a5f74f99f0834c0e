// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery key as somebody types it from paper.
#include "fuzzer.h"

#include "core/records/recovery_key.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto key = core::RecoveryKey::read(QString::fromUtf8(fuzz::bytesOf(data, size)));
    if (!key)
        return 0;
    const auto again = core::RecoveryKey::read(key->text());
    fuzz::require(again && again->text() == key->text(), "a key is read as it was printed");
    return 0;
}
