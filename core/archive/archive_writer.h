// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/records/passphrase.h"
#include "core/records/saved_evaluation.h"
#include "core/records/vault_header.h"

#include <functional>

namespace core
{

/// Gets how many assessments have been worked up; false ends the writing with
/// ErrorCode::Cancelled.
using ArchiveProgress = std::function<bool(qint64 done)>;

/// Writes the archive in clear: the records as JSON, their twins as tables, results as FHIR,
/// definitions as OSD, and README.txt (docs/archive-format.md), which explains every field.
/// The evaluator knows at least the definitions that the archive holds.
///
/// All of it or nothing: a file that was there is replaced when the new one is whole; a folder is
/// made and must not exist or be empty. Only the owner may read what is written, where the system
/// knows owners.
/// Errors: FileNotWritable, DiskFull, Cancelled, and those of readArchive() where it would refuse
/// what was written.
Result<Done> writeArchiveFolder(const Archive &archive, SavedEvaluator &evaluator,
                                const QString &folder, const ArchiveProgress &proceed = {});
Result<Done> writeArchiveZip(const Archive &archive, SavedEvaluator &evaluator, const QString &path,
                             const ArchiveProgress &proceed = {});

/// The zip file sealed under the passphrase; see sealArchive(), which takes a second.
/// Errors: as above and OutOfMemory.
Result<Done> writeSealedArchive(const Archive &archive, SavedEvaluator &evaluator,
                                const QString &path, const Passphrase &passphrase,
                                const ArchiveProgress &proceed = {},
                                PassphraseCost cost = moderateCost);

/// A saved result as FHIR bundle into a file of its own; see toFhirBundle().
/// Errors: as above and those of toFhirBundle().
Result<Done> writeFhirFile(const Assessment &assessment, SavedEvaluator &evaluator,
                           const QString &subject, const QString &path);

} // namespace core
