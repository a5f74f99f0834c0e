// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/records/passphrase.h"

namespace core
{

/// Reads an archive from a folder or a zip file, whoever made it. It may have been unpacked and
/// packed again into one folder. Tables, FHIR and foreign files beside the records are not read.
///
/// Limits: a zip file of 256 MiB and 4,096 entries, 64 MiB a file, 256 MiB together, growth by 200,
/// 100,000 people, 1,000,000 records of a kind, texts of 1,000,000 characters, nesting 8.
///
/// Errors, the detail naming file, line and field: FileNotFound, FileUnreadable, FileTooLarge,
/// NotZip, ArchiveSealed, TooMany, UnknownValue (also a name that leads out of the archive),
/// MissingField (also a file), WrongType, OutOfRange, DuplicateId, UnknownId (a record of nobody in
/// the archive), ArchiveNewer, those of parseJsonObject() and of readInstrument().
Result<Archive> readArchive(const QString &path);

/// The same of a file that sealArchive() made; any other is read as readArchive() does. Takes a
/// second. Errors: those of both and of openSealedArchive().
Result<Archive> readSealedArchive(const QString &path, const Passphrase &passphrase);

/// The same from the bytes of a zip file.
Result<Archive> readArchiveBytes(const QByteArray &zip);

} // namespace core
