// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed payloads: any bytes taken for one, and the same bytes sealed, opened, and bent.
#include "fuzzer.h"

#include "core/records/vault.h"

using namespace Qt::StringLiterals;

namespace
{

const core::RowVersion place{u"answers"_s, 7, 1};

const core::Vault &vault()
{
    static const core::CreatedVault created = [] {
        constexpr core::PassphraseCost least{1, 8192};
        return *core::Vault::create(*core::Passphrase::take(u"any"_s), least);
    }();
    return created.vault;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto payload = core::decodeSealedPayload(bytes))
        fuzz::require(core::encode(*payload) == bytes, "a payload is read as it was written");
    fuzz::require(!vault().open(place, bytes), "what the vault did not seal stays shut");

    QByteArray sealed = *vault().seal(place, bytes);
    const auto opened = vault().open(place, sealed);
    fuzz::require(opened && *opened == bytes, "what was sealed is what is opened");
    const qsizetype bent = (size > 0 ? data[0] : 0) % sealed.size();
    sealed[bent] = static_cast<char>(sealed[bent] ^ 1);
    fuzz::require(!vault().open(place, sealed), "a seal notices an altered bit");
    return 0;
}
