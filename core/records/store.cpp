// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/store.h"

#include "core/base/own_files.h"
#include "core/records/backups.h"
#include "core/records/folder_lock.h"
#include "core/records/record_file.h"
#include "core/records/record_tables.h"
#include "core/records/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// A first look at the file's own header, so that a file of another kind is never opened for
// writing.
bool looksLikeADatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

// Nothing there, or a file without a byte. Where there are copies, or a write-ahead
// log, there were records.
bool isNew(const QString &folder, const QString &path)
{
    return QFileInfo(path).size() == 0 && QFileInfo(path + u"-wal"_s).size() == 0 &&
           !newestValidBackup(folder);
}

// Read-only: a file that is refused stays as it was.
Result<Done> check(Database &database, const QString &path)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > newestSchemaVersion())
        return Error{ErrorCode::StoreNewer, path};
    auto check = database.run(u"PRAGMA integrity_check(1)"_s);
    if (!check)
        return check.error();
    check->next();
    if (check->value(0).toString() != "ok"_L1)
        return Error{ErrorCode::StoreDamaged, check->value(0).toString()};
    return Done{};
}

bool isOfNewestSchema(Database &database)
{
    const auto version = schemaVersion(database);
    return version && *version == newestSchemaVersion();
}

// The rules of the file and its newest schema.
Result<Done> prepare(Database &database, const QString &path)
{
    const auto set =
        database.executeAll({u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                             u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s,
                             // Nothing of the records goes into a file of the system's.
                             u"PRAGMA temp_store = MEMORY"_s});
    if (!set)
        return set;
    // A file that can only be read is noticed now, not with the first answer.
    if (const auto writable = database.transaction([] { return Done{}; }); !writable)
        return writable;
    return migrate(database, path);
}

} // namespace

struct Store::Connection {
    Connection(std::unique_ptr<QLockFile> folderLock, std::unique_ptr<Database> database,
               QString path)
        : lock(std::move(folderLock))
        , file(std::move(database), std::move(path))
        , assessments(file)
        , people(file)
        , journal(file)
        , readingLog(file)
        , classDrafts(file)
    {
    }

    std::unique_ptr<QLockFile> lock;
    RecordFile file;
    Assessments assessments;
    People people;
    Journal journal;
    ReadingLog readingLog;
    ClassDrafts classDrafts;

    bool isErasedOfEarlierRuns = false; ///< what an earlier run left marked deleted

    // What is marked deleted, and everything of deleted people; returns how many rows that was.
    Result<int> removeDeleted()
    {
        const QString isDeleted = hasStatus(Status::Deleted);
        const QString isOrOwnerIsDeleted =
            u"%1 OR owner IN (SELECT id FROM person WHERE %1)"_s.arg(isDeleted);
        const auto entries = journalTable(file).removeAll(isOrOwnerIsDeleted);
        if (!entries)
            return entries;
        const auto results = assessmentTable(file).removeAll(isOrOwnerIsDeleted);
        if (!results)
            return results;
        const auto persons = personTable(file).removeAll(isDeleted);
        if (!persons)
            return persons;
        return *entries + *results + *persons;
    }

    // In one transaction, with the maintenance that it leaves to be done.
    Result<Done> eraseDeleted()
    {
        return file.transaction([this]() -> Result<Done> {
            const auto removed = removeDeleted();
            if (!removed)
                return removed.error();
            return *removed > 0 ? file.maintenance().schedule(Maintenance::Task::ReplaceCopies)
                                : Done{};
        });
    }
};

Store::Store(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    if (const auto made = makeOwnFolder(folder); !made)
        return made.error();
    const QString path = folder + u"/records.sqlite"_s;
    auto lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    const bool isFirst = isNew(folder, path);
    if (!isFirst && !looksLikeADatabase(path))
        return Error{ErrorCode::StoreDamaged, path};

    if (isFirst) {
        if (const auto made = makeOwnFile(path); !made)
            return made.error();
    }
    auto database = Database::open(path);
    if (!database)
        return database.error();
    if (const auto good = isFirst ? Done{} : check(**database, path); !good)
        return good.error();
    if (const auto prepared = prepare(**database, path); !prepared)
        return prepared.error();
    std::unique_ptr<Store> store(
        new Store(std::make_unique<Connection>(std::move(*lock), std::move(*database), path)));
    if (const auto found = store->m_connection->file.sealing().readHeader(); !found)
        return found.error();
    store->finishEarlierRuns();
    return store;
}

Result<std::unique_ptr<Store>> Store::temporary()
{
    auto database = Database::open(u":memory:"_s);
    if (!database)
        return database.error();
    if (const auto prepared = prepare(**database, {}); !prepared)
        return prepared.error();
    return std::unique_ptr<Store>(
        new Store(std::make_unique<Connection>(nullptr, std::move(*database), QString())));
}

void Store::moveToThread(QThread *thread)
{
    m_connection->file.database().moveToThread(thread);
}

QString Store::path() const
{
    return m_connection->file.path();
}

Result<Done> Store::transaction(const std::function<Result<Done>()> &change)
{
    return m_connection->file.transaction(change);
}

Assessments &Store::assessments()
{
    return m_connection->assessments;
}

People &Store::people()
{
    return m_connection->people;
}

Journal &Store::journal()
{
    return m_connection->journal;
}

ReadingLog &Store::readingLog()
{
    return m_connection->readingLog;
}

ClassDrafts &Store::classDrafts()
{
    return m_connection->classDrafts;
}

Result<Done> Store::eraseDeleted()
{
    const auto erased = m_connection->eraseDeleted();
    if (erased)
        m_connection->file.maintenance().run();
    return erased;
}

// Once a run, when the records can be read. What fails is tried again the next time: a full disk is
// no reason to keep somebody from their records.
void Store::finishEarlierRuns()
{
    if (!isLocked() && !std::exchange(m_connection->isErasedOfEarlierRuns, true))
        (void)m_connection->eraseDeleted();
    m_connection->file.maintenance().run();
}

Result<Done> Store::eraseAll()
{
    return m_connection->file.deleteAll();
}

const std::optional<Error> &Store::pendingMaintenance() const
{
    return m_connection->file.maintenance().pending();
}

void Store::runMaintenance()
{
    m_connection->file.maintenance().run();
}

Result<Done> Store::backUp(const QDate &today)
{
    if (path().isEmpty())
        return Done{};
    // A copy of records that nobody could open must not take the place of a good one.
    if (isLocked())
        return Error{ErrorCode::VaultLocked, {}};
    const QString folder = QFileInfo(path()).absolutePath();
    if (isBackedUp(folder, today))
        return Done{};
    // Nor one of records that were altered.
    if (const auto whole = m_connection->file.sealing().check(); !whole)
        return whole;
    return makeBackup(m_connection->file.database(), folder, today);
}

bool Store::isSealed() const
{
    return m_connection->file.sealing().isSealed();
}

bool Store::isLocked() const
{
    return m_connection->file.sealing().isLocked();
}

Result<VaultHeader> Store::vaultHeader() const
{
    const auto &header = m_connection->file.sealing().header();
    return header ? Result<VaultHeader>(*header) : Error{ErrorCode::RecordNotFound, {}};
}

std::shared_ptr<const Vault> Store::vault() const
{
    return m_connection->file.sealing().vault();
}

Result<Done> Store::unlock(Vault vault)
{
    return unlock(std::make_shared<const Vault>(std::move(vault)));
}

Result<Done> Store::unlock(std::shared_ptr<const Vault> vault)
{
    RecordFile &file = m_connection->file;
    if (const auto unlocked = file.sealing().unlock(std::move(vault)); !unlocked)
        return unlocked.error();
    // What waited for the keys.
    finishEarlierRuns();
    return Done{};
}

Result<Done> Store::checkSeals() const
{
    return m_connection->file.sealing().check();
}

std::optional<Backup> Store::newestIntactBackup(const std::shared_ptr<const Vault> &vault) const
{
    for (const Backup &backup : backups(QFileInfo(path()).absolutePath())) {
        auto database = Database::openForReading(backup.path);
        if (!database || !isValidBackup(backup.path) || !isOfNewestSchema(**database))
            continue;
        Sealing copy(**database);
        // A copy in clear, or of other keys, has no register that opens.
        if (copy.unlock(vault) && copy.check())
            return backup;
    }
    return std::nullopt;
}

Result<QString> Store::restoreBackup(const Backup &backup)
{
    RecordFile &file = m_connection->file;
    if (!isSealed())
        return Error{ErrorCode::Mismatch, u"the records are not sealed"_s};
    if (!QFile::exists(backup.path))
        return Error{ErrorCode::FileNotFound, backup.path};
    auto damaged = copyDamagedRecords(file.database(), QFileInfo(path()).absolutePath());
    if (!damaged)
        return damaged;
    if (const auto copied = file.copyAllRowsFrom(backup.path); !copied) {
        (void)QFile::remove(*damaged);
        return copied.error();
    }
    return damaged;
}

void Store::lock()
{
    m_connection->file.sealing().lock();
}

Result<Done> Store::seal(Vault vault, const VaultHeader &header)
{
    return m_connection->file.seal(std::move(vault), header);
}

Result<Done> Store::replaceVaultHeader(const VaultHeader &header)
{
    return m_connection->file.replaceVaultHeader(header);
}

Result<Done> Store::unseal()
{
    return m_connection->file.unseal();
}

} // namespace core
