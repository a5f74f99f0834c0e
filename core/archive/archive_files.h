// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/zip_file.h"

#include <functional>

/// The archive as files by name: the format of docs/archive-format.md, in both directions.
namespace core
{

inline constexpr int archiveFormat = 1;

/// What a text or a file may be at most, however the archive arrives.
struct ArchiveLimits {
    static constexpr qint64 fileBytes = 64 * 1024 * 1024;
    static constexpr qint64 allBytes = 256 * 1024 * 1024;
    static constexpr qsizetype textLength = 1'000'000;
    static constexpr qsizetype people = 100'000;
    static constexpr qsizetype records = 1'000'000; ///< of one kind
    static constexpr int instruments = 1000;
};

/// `archive.json`, which says that a folder or a zip file is an archive.
QString manifestName();

/// The files that are read back. Error FileTooLarge: more than readRecordFiles() would take.
Result<NamedFiles> recordFiles(const Archive &archive);

/// `read` gives a file by its name. Of `names` those that are not of the format are passed over.
/// Errors: those of readArchive().
Result<Archive> readRecordFiles(const QStringList &names,
                                const std::function<Result<QByteArray>(const QString &name)> &read);

} // namespace core
