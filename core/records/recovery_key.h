// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/secret_memory.h"

#include <QString>

#include <optional>

namespace core
{

/// 256 random bits that open the records where the passphrase is forgotten: to be printed and kept
/// in a drawer. Long enough that nobody finds it by trying, so nothing is derived from it slowly.
///
/// On paper it is 14 groups of 4 letters and digits, `7T3K-0QWX-…`, in Crockford's base 32, which
/// has no I, L, O and U. The last 24 of the 280 bits are a checksum (BLAKE2b), so a slip of the pen
/// is noticed before anything is tried with it.
class RecoveryKey
{
public:
    static constexpr std::size_t size = 32; ///< bytes

    /// A new one from the system's random numbers.
    static RecoveryKey random();

    /// Reads a typed one and overwrites the text where nobody else shares it. Case, spaces, lines,
    /// hyphens and any other punctuation do not matter; O is read as 0, I and L as 1. Nothing where
    /// a character is of no key, one is missing or too many, or the checksum does not fit.
    static std::optional<RecoveryKey> read(QString &&typed);

    /// For the printer: ordinary memory, to be wiped (passphrase.h) when it was shown.
    QString text() const;

    const SecretMemory &bytes() const { return m_bytes; }

private:
    explicit RecoveryKey(SecretMemory bytes)
        : m_bytes(std::move(bytes))
    {
    }

    SecretMemory m_bytes;
};

} // namespace core
