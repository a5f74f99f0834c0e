// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QSaveFile;

/// Files and folders that nobody else on this computer may read, where the system knows owners.
namespace core
{

/// Makes the folder where there is none; one that is there stays as it is. Error FileNotWritable.
Result<Done> makeOwnFolder(const QString &path);

/// An empty file for its owner alone, in the place of what was there. What SQLite writes into it or
/// beside it gets the same rights. Error FileNotWritable.
Result<Done> makeOwnFile(const QString &path);

/// The whole file or nothing: what was there before stays until all is written. Errors: DiskFull,
/// FileNotWritable.
Result<Done> writeOwnFile(const QString &path, const QByteArray &bytes);

/// Opens a file to be written piece by piece and committed by commitFile(), for its owner alone;
/// what was there before stays until then. False where it cannot be written.
[[nodiscard]] bool openOwnFile(QSaveFile &file);

/// A copy on the disk, for its owner alone, in the place of what was there. Of a copy that failed
/// nothing is left. Errors: FileUnreadable (`from`); DiskFull, FileNotWritable (`to`).
Result<Done> copyOwnFile(const QString &from, const QString &to);

/// Puts all that was written in the place of what was there, or leaves that as it was and says so
/// by false. QSaveFile::commit() alone takes a last piece that found no room for written.
[[nodiscard]] bool commitFile(QSaveFile &file);

/// Returns once the file's bytes are on the disk, so that a power cut after it takes none of them.
/// Errors: FileNotWritable, DiskFull.
Result<Done> flushToDisk(const QString &path);

} // namespace core
