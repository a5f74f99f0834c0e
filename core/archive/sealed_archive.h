// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/passphrase.h"
#include "core/records/vault_header.h"

#include <QByteArray>

/// An archive's zip file under a passphrase of its own, for a copy that lies where others may find
/// it. The records' own keys have no part in it: it opens on any computer, and a passphrase that is
/// changed later does not change it.
///
/// | bytes | what                                                                              |
/// |-------|-----------------------------------------------------------------------------------|
/// | 8     | `AtlasBox`                                                                        |
/// | 1     | format, now 1                                                                     |
/// | 4 + 8 | passes and memory of Argon2id, version 1.3 (RFC 9106), big-endian                 |
/// | 16    | salt, drawn at random                                                             |
/// | 24    | header of the stream                                                              |
/// | rest  | XChaCha20-Poly1305 in pieces of 64 KiB and 17 bytes (libsodium, "secretstream")   |
///
/// The first 61 bytes are authenticated with every piece, the last piece is marked as such: nothing
/// can be altered, taken out, put in another order or cut off unnoticed. What is to be seen is the
/// length.
namespace core
{

/// Whether a file that begins like this is a sealed archive; the first 8 bytes are enough.
bool isSealedArchive(const QByteArray &beginning);

/// Takes about a second and the memory of the cost; may run in any thread. Error OutOfMemory.
Result<QByteArray> sealArchive(const QByteArray &zip, const Passphrase &passphrase,
                               PassphraseCost cost = moderateCost);

/// Errors: WrongPassphrase, also where the beginning was altered; FileUnreadable (detail: why)
/// where it is no sealed archive, asks for more than maxCost, or is damaged after its beginning;
/// ArchiveNewer; OutOfMemory.
Result<QByteArray> openSealedArchive(const QByteArray &sealed, const Passphrase &passphrase);

} // namespace core
