// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/secret_memory.h"

#include <QtGlobal>

#include <sodium.h>

#include <new>

namespace core
{
namespace
{

void setUpLibrary()
{
    // Any number of calls, from any thread, count as one. It fails where the system has no random
    // numbers to give; nothing can be kept secret there.
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used on this system");
}

} // namespace

SecretMemory::SecretMemory(std::size_t size)
    : m_size(size)
{
    setUpLibrary();
    m_bytes.reset(static_cast<std::uint8_t *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
}

void SecretMemory::Wiping::operator()(std::uint8_t *bytes) const
{
    sodium_free(bytes);
}

} // namespace core
