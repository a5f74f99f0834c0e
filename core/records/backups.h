// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core
{

class Database;

/// A whole copy of the records as they were on a day, in the folder `backups` beside them. The
/// number counts up with each copy, so a clock that was set back mixes nothing up.
struct Backup {
    QString path;
    int number = 0;
    QDate day; ///< local date when it was made

    bool operator==(const Backup &) const = default;
};

inline constexpr int backupsKept = 7;

/// Newest first; only files named like copies. Whether they are valid is not looked at.
std::vector<Backup> backups(const QString &recordsFolder);

/// Whether the file is a database, passes its integrity check and is not of a newer program. Never
/// changes it.
bool isValidBackup(const QString &path);

/// The newest copy that is valid; nothing where there is none.
std::optional<Backup> newestValidBackup(const QString &recordsFolder);

/// Whether the newest copy is of this day.
bool isBackedUp(const QString &recordsFolder, const QDate &today);

/// A copy, named for this day; the oldest beyond backupsKept go. Whether one is due, isBackedUp()
/// tells.
/// Errors: those of Database.
Result<Done> makeBackup(Database &database, const QString &recordsFolder, const QDate &today);

/// One new copy takes the place of all copies there are, and what was kept aside (damaged files,
/// copies from before an update, unfinished ones) goes: they hold what must not be there any more.
/// Errors: those of Database; a copy is given up only when the new one is there.
Result<Done> replaceBackups(Database &database, const QString &recordsFolder);

/// A copy of the records as they are, damaged, beside them as `records.damaged-N.sqlite`; returns
/// its path. Errors: those of Database.
Result<QString> copyDamagedRecords(Database &database, const QString &recordsFolder);

/// Puts a copy in the place of the records. The file that was there is kept as
/// `records.damaged-N.sqlite`, with its write-ahead log; returns that path, empty where there was
/// no file. Only while no Store holds the folder. Errors: FileNotFound, FileUnreadable (the copy),
/// FileNotWritable, DiskFull, StoreInUse. The records as they were are then still there, under one
/// of the two names.
Result<QString> restoreBackup(const QString &recordsFolder, const Backup &backup);

} // namespace core
