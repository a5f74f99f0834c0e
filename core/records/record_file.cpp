// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_file.h"

#include "core/records/backups.h"
#include "core/records/person.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// In the order in which rows may be deleted: those that belong to others first.
const std::array recordTables{u"class_draft_row"_s, u"class_draft"_s, u"practice"_s,
                              u"highlight"_s,       u"reading"_s,     u"bookmark"_s,
                              u"journal_entry"_s,   u"assessment"_s,  u"person"_s};

// Tasks of maintenance, in the table upkeep should the program be killed meanwhile.
const QString replaceCopies = u"renew-copies"_s;
const QString copiesInClear = u"copies-in-clear"_s; ///< replaced even while locked

// A file that says its next row is beyond this was tampered with: a list up to there would take
// gigabytes.
constexpr qint64 maxRowId = 100'000'000;

// Of a query whose first columns are id, owner and shelf; nothing where no row of ours has such.
std::optional<RowMetadata> metadataIn(const QSqlQuery &row)
{
    const qint64 owner = row.value(1).toLongLong();
    const qint64 status = row.value(2).toLongLong();
    if (owner < 0 || owner > std::numeric_limits<quint32>::max() || status < 0 ||
        status > std::numeric_limits<quint8>::max())
        return std::nullopt;
    return RowMetadata{row.value(0).toLongLong(), static_cast<quint32>(owner),
                       static_cast<quint8>(status)};
}

Result<Done> done(const Result<QSqlQuery> &query)
{
    if (!query)
        return query.error();
    return Done{};
}

} // namespace

RecordFile::RecordFile(std::unique_ptr<Database> database, QString path)
    : m_database(std::move(database))
    , m_path(std::move(path))
{
}

Result<Done> RecordFile::transaction(const std::function<Result<Done>()> &change)
{
    if (m_depth > 0)
        return change();
    bool isCommitted = false;
    const auto end =
        qScopeGuard([&] { isCommitted ? m_versions.commit() : m_versions.rollback(); });
    const auto inside = [&] {
        ++m_depth;
        const auto leave = qScopeGuard([this] { --m_depth; });
        return change();
    };
    const auto result = m_database->transaction([&]() -> Result<Done> {
        Result<Done> changed = inside();
        if (changed && m_vault)
            changed = m_versions.write(*m_database, *m_vault);
        return changed;
    });
    isCommitted = result.has_value();
    return result;
}

Result<QByteArray> RecordFile::sealPayload(const QString &table, const RowMetadata &row,
                                           const QByteArray &payload)
{
    if (const auto open = checkUnlocked(); !open)
        return open.error();
    if (!m_vault)
        return payload;
    if (row.row < 0 || row.row > maxRowId)
        return Error{ErrorCode::SealBroken, table};
    return m_vault->seal({table, row.row, m_versions.advance(table, row)}, payload);
}

Result<QByteArray> RecordFile::openPayload(const QString &table, qint64 row,
                                           const QByteArray &stored) const
{
    if (const auto open = checkUnlocked(); !open)
        return open.error();
    if (!m_vault)
        return stored;
    const quint32 version = m_versions.version(table, row);
    if (version == 0)
        return Error{ErrorCode::SealBroken, table};
    return m_vault->open({table, row, version}, stored);
}

void RecordFile::rowDeleted(const QString &table, qint64 row)
{
    if (m_vault)
        m_versions.remove(table, row);
}

Result<Done> RecordFile::checkUnlocked() const
{
    if (isLocked())
        return Error{ErrorCode::VaultLocked, {}};
    return Done{};
}

Result<Done> RecordFile::readVaultHeader()
{
    auto row = m_database->run(u"SELECT header FROM vault"_s);
    if (!row)
        return row.error();
    if (!row->next())
        return Done{};
    const auto header = decodeVaultHeader(row->value(0).toByteArray());
    if (!header)
        return header.error();
    m_header = *header;
    return Done{};
}

Result<Done> RecordFile::unlock(std::shared_ptr<const Vault> vault)
{
    auto versions = VersionRegister::read(*m_database, *vault);
    if (!versions)
        return versions.error();
    if (const auto checked = checkRows(*versions); !checked)
        return checked.error();
    m_versions = std::move(*versions);
    m_vault = std::move(vault);
    return Done{};
}

// Rows that are missing, or there though they should not be, or whose columns were altered.
Result<Done> RecordFile::checkRows(const VersionRegister &versions) const
{
    for (const QString &table : recordTables) {
        // In no order asked for, SQLite reads the index of a large table instead of all payloads.
        auto rows = m_database->run(u"SELECT id, owner, shelf FROM %1"_s.arg(table));
        if (!rows)
            return rows.error();
        std::vector<RowMetadata> found;
        while (rows->next()) {
            const auto metadata = metadataIn(*rows);
            if (!metadata)
                return Error{ErrorCode::SealBroken, table};
            found.push_back(*metadata);
        }
        if (const auto whole = m_database->checkCompleted(*rows); !whole)
            return whole.error();
        std::sort(found.begin(), found.end());
        if (found != versions.rows(table))
            return Error{ErrorCode::SealBroken, table};
    }
    return Done{};
}

// By what stands on the disk, as the next start of the program will find it.
Result<Done> RecordFile::checkSeals() const
{
    if (const auto open = checkUnlocked(); !open || !m_vault)
        return open;
    if (const auto header = checkHeader(); !header)
        return header;
    const auto versions = VersionRegister::read(*m_database, *m_vault);
    if (!versions)
        return versions.error();
    for (const QString &table : recordTables) {
        auto rows = m_database->run(u"SELECT id, payload FROM %1"_s.arg(table));
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const qint64 row = rows->value(0).toLongLong();
            const auto opened = m_vault->open({table, row, versions->version(table, row)},
                                              rows->value(1).toByteArray());
            if (!opened)
                return opened.error();
        }
        if (const auto whole = m_database->checkCompleted(*rows); !whole)
            return whole.error();
    }
    return checkRows(*versions);
}

Result<Done> RecordFile::checkHeader() const
{
    if (!m_header)
        return Done{};
    auto row = m_database->run(u"SELECT header FROM vault"_s);
    if (!row)
        return row.error();
    if (!row->next() || row->value(0).toByteArray() != encode(*m_header))
        return Error{ErrorCode::SealBroken, u"vault"_s};
    return Done{};
}

Result<Done> RecordFile::copyAllRowsFrom(const QString &copy)
{
    if (const auto attached = done(m_database->run(u"ATTACH ? AS copy"_s, {copy})); !attached)
        return attached;
    const auto taken = m_database->transaction([&]() -> Result<Done> {
        QStringList statements{u"PRAGMA defer_foreign_keys = ON"_s};
        QStringList tables(recordTables.begin(), recordTables.end());
        tables << u"version_register"_s;
        for (const QString &table : tables) {
            statements << u"DELETE FROM main.%1"_s.arg(table)
                       << u"INSERT INTO main.%1 SELECT * FROM copy.%1"_s.arg(table);
        }
        // Numbers go on where they were, unless no row of ours could have had them.
        statements << u"UPDATE main.sqlite_sequence SET seq = ifnull((SELECT seq FROM "
                      "copy.sqlite_sequence AS copied WHERE copied.name = "
                      "main.sqlite_sequence.name), 0) WHERE seq > %1"_s.arg(maxRowId)
                   // What was erased is there again, and what is kept aside is not to go for it;
                   // copies in clear go all the same.
                   << u"DELETE FROM main.upkeep WHERE NOT EXISTS (SELECT 1 FROM main.upkeep WHERE "
                      "task = '%1')"_s.arg(copiesInClear);
        for (const QString &statement : statements) {
            if (const auto run = done(m_database->run(statement)); !run)
                return run;
        }
        return Done{};
    });
    (void)m_database->run(u"DETACH copy"_s);
    if (taken)
        lock();
    return taken;
}

void RecordFile::lock()
{
    m_vault.reset();
    m_versions = {};
}

Result<std::size_t> RecordFile::rewriteAll(const Rewrite &rewrite)
{
    std::size_t count = 0;
    for (const QString &table : recordTables) {
        auto rows = m_database->run(u"SELECT id, owner, shelf, payload FROM %1"_s.arg(table));
        if (!rows)
            return rows.error();
        std::vector<std::pair<RowMetadata, QByteArray>> payloads;
        while (rows->next()) {
            const auto metadata = metadataIn(*rows);
            if (!metadata)
                return Error{ErrorCode::StoreDamaged, table};
            payloads.emplace_back(*metadata, rows->value(3).toByteArray());
        }
        // A row that could not be read must not be taken for one that is not there.
        if (const auto whole = m_database->checkCompleted(*rows); !whole)
            return whole.error();
        rows->finish();
        const QString update = u"UPDATE %1 SET payload = ? WHERE id = ?"_s.arg(table);
        for (const auto &[metadata, payload] : payloads) {
            const auto rewritten = rewrite(table, metadata, payload);
            if (!rewritten)
                return rewritten.error();
            if (const auto updated = m_database->run(update, {*rewritten, metadata.row}); !updated)
                return updated.error();
        }
        count += payloads.size();
    }
    return count;
}

Result<Done> RecordFile::seal(Vault vault, const VaultHeader &header)
{
    if (isSealed())
        return Error{ErrorCode::OutOfRange, {}};
    m_vault = std::make_shared<const Vault>(std::move(vault));
    m_versions = {};
    const auto sealed = transaction([&]() -> Result<Done> {
        if (const auto rewritten = rewriteAll(
                [this](const QString &table, const RowMetadata &row, const QByteArray &payload) {
                    return sealPayload(table, row, payload);
                });
            !rewritten)
            return rewritten.error();
        if (const auto stored =
                m_database->run(u"INSERT INTO vault VALUES (1, ?)"_s, {encode(header)});
            !stored)
            return stored.error();
        if (const auto scheduled = schedule(copiesInClear); !scheduled)
            return scheduled;
        return scheduleMaintenance();
    });
    if (!sealed) {
        lock();
        return sealed.error();
    }
    m_header = header;
    runMaintenance();
    return Done{};
}

Result<Done> RecordFile::replaceVaultHeader(const VaultHeader &header)
{
    if (const auto open = checkUnlocked(); !open)
        return open.error();
    const auto replaced = transaction([&]() -> Result<Done> {
        const auto updated = m_database->run(u"UPDATE vault SET header = ?"_s, {encode(header)});
        if (!updated)
            return updated.error();
        if (updated->numRowsAffected() == 0)
            return Error{ErrorCode::RecordNotFound, {}};
        return scheduleMaintenance();
    });
    if (!replaced)
        return replaced.error();
    m_header = header;
    runMaintenance();
    return Done{};
}

Result<Done> RecordFile::unseal()
{
    if (!isSealed())
        return Done{};
    if (const auto open = checkUnlocked(); !open)
        return open.error();
    const auto unsealed = transaction([&]() -> Result<Done> {
        const auto rewritten = rewriteAll(
            [this](const QString &table, const RowMetadata &row, const QByteArray &stored) {
                return openPayload(table, row.row, stored);
            });
        if (!rewritten)
            return rewritten.error();
        // Without its keys a row that was passed over would be lost.
        std::size_t known = 0;
        for (const QString &table : recordTables)
            known += m_versions.rows(table).size();
        if (*rewritten != known)
            return Error{ErrorCode::SealBroken, {}};
        for (const QString &statement :
             {u"DELETE FROM version_register"_s, u"DELETE FROM vault"_s}) {
            if (const auto deleted = m_database->run(statement); !deleted)
                return deleted.error();
        }
        return scheduleMaintenance();
    });
    if (!unsealed) {
        runMaintenance();
        return unsealed.error();
    }
    lock();
    m_header.reset();
    runMaintenance();
    return Done{};
}

Result<Done> RecordFile::clear()
{
    const std::shared_ptr<const Vault> vault = std::exchange(m_vault, nullptr);
    const auto cleared = transaction([&]() -> Result<Done> {
        for (const QString &table : recordTables) {
            if (const auto deleted = m_database->run(u"DELETE FROM "_s + table); !deleted)
                return deleted.error();
        }
        for (const QString &statement : {u"DELETE FROM version_register"_s, u"DELETE FROM vault"_s,
                                         u"INSERT INTO person (id, shelf, payload) "
                                         "VALUES (1, 0, CAST('{\"shelf\":0}' AS BLOB))"_s}) {
            if (const auto run = m_database->run(statement); !run)
                return run.error();
        }
        return scheduleMaintenance();
    });
    if (!cleared) {
        m_vault = vault;
        return cleared.error();
    }
    m_header.reset();
    m_versions = {};
    runMaintenance();
    return Done{};
}

Result<Done> RecordFile::erasingTransaction(const std::function<Result<Done>()> &change)
{
    const auto erased = transaction([&]() -> Result<Done> {
        if (const auto changed = change(); !changed)
            return changed;
        return scheduleMaintenance();
    });
    if (erased)
        runMaintenance();
    return erased;
}

Result<Done> RecordFile::scheduleMaintenance()
{
    return schedule(replaceCopies);
}

Result<Done> RecordFile::schedule(const QString &task)
{
    return done(m_database->run(u"INSERT OR IGNORE INTO upkeep VALUES (?)"_s, {task}));
}

Result<bool> RecordFile::isScheduled(const QString &task) const
{
    auto scheduled = m_database->run(u"SELECT 1 FROM upkeep WHERE task = ?"_s, {task});
    if (!scheduled)
        return scheduled.error();
    return scheduled->next();
}

void RecordFile::runMaintenance()
{
    const auto finished = runScheduledTasks();
    m_pendingMaintenance = finished ? std::nullopt : std::optional(finished.error());
}

Result<Done> RecordFile::runScheduledTasks()
{
    const auto isReplacingScheduled = isScheduled(replaceCopies);
    const auto areInClear = isScheduled(copiesInClear);
    if (!isReplacingScheduled || !areInClear)
        return !isReplacingScheduled ? isReplacingScheduled.error() : areInClear.error();
    // A copy of altered records must not take the place of good ones, and locked records cannot be
    // looked at: their copies wait, unless they are in clear.
    const bool isDue = *isReplacingScheduled && (!isLocked() || *areInClear);
    // A change that was cut short may stand in the write-ahead log, in clear where it was to remove
    // the passphrase.
    if (!isDue)
        return m_header ? m_database->checkpoint() : Done{};
    if (const auto compacted = m_database->compact(); !compacted)
        return compacted.error();
    if (!m_path.isEmpty()) {
        if (const auto whole = isLocked() ? Done{} : checkSeals(); !whole)
            return whole;
        if (const auto replaced = replaceBackups(*m_database, QFileInfo(m_path).absolutePath());
            !replaced)
            return replaced.error();
    }
    return done(m_database->run(u"DELETE FROM upkeep"_s));
}

} // namespace core
