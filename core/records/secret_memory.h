// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace core
{

/// A block of bytes for keys and passphrases: locked into RAM where the system allows it, left out
/// of core dumps, between pages that end the program when it is read or written beyond its bounds,
/// and overwritten before it is given back (libsodium, "Secure memory"). It can be moved, never
/// copied.
///
/// Every other unit of the vault has its keys in here, so that libsodium is set up wherever one of
/// them is used.
class SecretMemory
{
public:
    /// No bytes.
    SecretMemory() = default;
    /// Throws std::bad_alloc, as every container does.
    explicit SecretMemory(std::size_t size);

    std::uint8_t *data() { return m_bytes.get(); }
    const std::uint8_t *data() const { return m_bytes.get(); }
    std::size_t size() const { return m_bytes ? m_size : 0; }
    bool isEmpty() const { return size() == 0; }

    /// Keeps the first bytes; size <= size().
    void truncate(std::size_t size) { m_size = size; }
    /// Overwritten and given back: no bytes.
    void wipe() { m_bytes.reset(); }

private:
    struct Wiping {
        void operator()(std::uint8_t *bytes) const;
    };

    std::unique_ptr<std::uint8_t[], Wiping> m_bytes;
    std::size_t m_size = 0; ///< counts only while there are bytes
};

} // namespace core
