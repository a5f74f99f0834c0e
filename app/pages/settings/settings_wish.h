// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app
{

/// How the records stand, as far as what is offered here depends on it.
enum class SealState {
    None,    ///< nothing is saved
    InClear, ///< saved without a passphrase
    Sealed,
};

/// What is asked for here and done by the window.
enum class SettingsWish {
    SetPassphrase,
    ChangePassphrase,
    NewRecoveryKey,
    RemovePassphrase,
    LockNow,
    Export,
    Import,
    EraseEverything,
    ListKeys,
    Introduction,
    About,
};

} // namespace app
