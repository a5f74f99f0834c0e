// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/backups.h"

#include "core/base/own_files.h"
#include "core/records/database.h"
#include "core/records/folder_lock.h"
#include "core/records/schema.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

QString folderOfBackups(const QString &recordsFolder)
{
    return recordsFolder + u"/backups"_s;
}

QString nameOf(int number, const QDate &day)
{
    return u"records-%1-%2.sqlite"_s.arg(number, 6, 10, QLatin1Char('0'))
        .arg(day.toString(Qt::ISODate));
}

Result<Done> remove(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::FileNotWritable, path};
    return Done{};
}

// On the disk and whole before it gets its name: what it takes the place of may go after that.
Result<Done> publish(const QString &working, const QString &path)
{
    if (const auto flushed = flushToDisk(working); !flushed) {
        (void)QFile::remove(working);
        return flushed.error();
    }
    if (!QFile::rename(working, path)) {
        (void)QFile::remove(working);
        return Error{ErrorCode::FileNotWritable, path};
    }
    return Done{};
}

// Complete, or not there: a copy that was cut short keeps its working name.
Result<Done> copyTo(Database &database, const QString &path)
{
    const QString working = path + u".part"_s;
    if (const auto removed = remove(working); !removed)
        return removed.error();
    if (const auto made = makeOwnFile(working); !made)
        return made.error();
    const auto copied = database.execute(u"VACUUM INTO ?"_s, {working});
    if (!copied) {
        (void)QFile::remove(working);
        return copied.error();
    }
    return publish(working, path);
}

QString pathForDamaged(const QDir &folder)
{
    int number = 1;
    while (folder.exists(u"records.damaged-%1.sqlite"_s.arg(number)))
        ++number;
    return folder.filePath(u"records.damaged-%1.sqlite"_s.arg(number));
}

} // namespace

bool isValidBackup(const QString &path)
{
    const auto database = Database::openForReading(path);
    if (!database)
        return false;
    const auto version = schemaVersion(**database);
    if (!version || *version < 1 || *version > newestSchemaVersion())
        return false;
    auto check = (*database)->run(u"PRAGMA integrity_check(1)"_s);
    return check && check->next() && check->value(0).toString() == "ok"_L1;
}

std::vector<Backup> backups(const QString &recordsFolder)
{
    static const QRegularExpression pattern(
        u"^records-(\\d{6,9})-(\\d{4}-\\d{2}-\\d{2})\\.sqlite$"_s);
    const QDir folder(folderOfBackups(recordsFolder));
    std::vector<Backup> found;
    for (const QString &name : folder.entryList(QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(name);
        const QDate day = QDate::fromString(match.captured(2), Qt::ISODate);
        if (match.hasMatch() && day.isValid())
            found.push_back({folder.filePath(name), match.captured(1).toInt(), day});
    }
    std::sort(found.begin(), found.end(),
              [](const Backup &a, const Backup &b) { return a.number > b.number; });
    return found;
}

std::optional<Backup> newestValidBackup(const QString &recordsFolder)
{
    const std::vector<Backup> all = backups(recordsFolder);
    const auto valid = std::find_if(
        all.begin(), all.end(), [](const Backup &backup) { return isValidBackup(backup.path); });
    return valid == all.end() ? std::nullopt : std::optional(*valid);
}

bool isBackedUp(const QString &recordsFolder, const QDate &today)
{
    const std::vector<Backup> all = backups(recordsFolder);
    return !all.empty() && all.front().day == today;
}

Result<Done> makeBackup(Database &database, const QString &recordsFolder, const QDate &today)
{
    const std::vector<Backup> before = backups(recordsFolder);
    const QString folder = folderOfBackups(recordsFolder);
    if (const auto made = makeOwnFolder(folder); !made)
        return made.error();
    const int number = before.empty() ? 1 : before.front().number + 1;
    if (const auto copied = copyTo(database, folder + u'/' + nameOf(number, today)); !copied)
        return copied.error();
    for (std::size_t i = backupsKept - 1; i < before.size(); ++i) {
        if (const auto removed = remove(before[i].path); !removed)
            return removed.error();
    }
    return Done{};
}

Result<Done> replaceBackups(Database &database, const QString &recordsFolder)
{
    const std::vector<Backup> before = backups(recordsFolder);
    if (!before.empty()) {
        // The same day as before: tomorrow's copy is due as it was.
        const Backup &newest = before.front();
        const QString path =
            folderOfBackups(recordsFolder) + u'/' + nameOf(newest.number + 1, newest.day);
        if (const auto copied = copyTo(database, path); !copied)
            return copied.error();
        if (!isValidBackup(path))
            return Error{ErrorCode::StoreFailed, path};
        for (const Backup &backup : before) {
            if (const auto removed = remove(backup.path); !removed)
                return removed.error();
        }
    }
    const QDir folder(recordsFolder);
    for (const QString &name : folder.entryList(
             {u"records.sqlite.before-*"_s, u"records.sqlite.restored*"_s, u"records.damaged-*"_s},
             QDir::Files)) {
        if (const auto removed = remove(folder.filePath(name)); !removed)
            return removed.error();
    }
    const QDir copies(folderOfBackups(recordsFolder));
    for (const QString &name : copies.entryList({u"*.part*"_s}, QDir::Files)) {
        if (const auto removed = remove(copies.filePath(name)); !removed)
            return removed.error();
    }
    return Done{};
}

Result<QString> copyDamagedRecords(Database &database, const QString &recordsFolder)
{
    const QString path = pathForDamaged(QDir(recordsFolder));
    if (const auto copied = copyTo(database, path); !copied)
        return copied.error();
    return path;
}

Result<QString> restoreBackup(const QString &recordsFolder, const Backup &backup)
{
    const auto lock = lockFolder(recordsFolder);
    if (!lock)
        return lock.error();
    if (!QFile::exists(backup.path))
        return Error{ErrorCode::FileNotFound, backup.path};
    const QDir folder(recordsFolder);
    const QString records = folder.filePath(u"records.sqlite"_s);
    // First a whole copy beside the records, so that a full disk is noticed before anything moves.
    const QString ready = records + u".restored"_s;
    if (const auto removed = remove(ready); !removed)
        return removed.error();
    if (const auto copied = copyOwnFile(backup.path, ready); !copied)
        return copied.error();
    const bool wasThere = QFile::exists(records);
    const QString kept = pathForDamaged(folder);
    // The write-ahead log belongs to the damaged file and would be replayed into the good one.
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (QFile::exists(records + ending) && !QFile::rename(records + ending, kept + ending))
            return Error{ErrorCode::FileNotWritable, records + ending};
    }
    if (!QFile::rename(ready, records))
        return Error{ErrorCode::FileNotWritable, records};
    return wasThere ? kept : QString();
}

} // namespace core
