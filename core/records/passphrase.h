// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/secret_memory.h"

#include <QString>

#include <optional>

namespace core
{

/// What a person typed to open the records, prepared so that every keyboard gives the same bytes:
/// spaces of any width are the plain one, letters with accents are composed (NFC), UTF-8. Upper and
/// lower case differ and nothing is trimmed: RFC 8265, section 4.2, the OpaqueString profile.
class Passphrase
{
public:
    /// Takes the text over and overwrites it where nobody else shares it: a widget that still holds
    /// it has to be cleared by its owner. What Qt copies while it composes accents is out of reach.
    /// Nothing where the text is empty.
    static std::optional<Passphrase> take(QString &&typed);

    const SecretMemory &bytes() const { return m_bytes; }

private:
    explicit Passphrase(SecretMemory bytes)
        : m_bytes(std::move(bytes))
    {
    }

    SecretMemory m_bytes;
};

/// Overwrites the characters where nobody else shares them, and leaves the text empty.
void wipe(QString &text);

} // namespace core
