// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/vault.h"

namespace vault_example
{

/// The least that Argon2id takes: no test waits for what a person would.
inline constexpr core::PassphraseCost quickCost = {1, 8192};

inline core::Passphrase passphrase(const QString &text)
{
    QString typed = text;
    return *core::Passphrase::take(std::move(typed));
}

inline core::CreatedVault createdVault(const QString &text)
{
    return *core::Vault::create(passphrase(text), quickCost);
}

} // namespace vault_example
