// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_file.h"

#include "core/records/schema.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace core
{

RecordFile::RecordFile(std::unique_ptr<Database> database, QString path)
    : m_database(std::move(database))
    , m_path(std::move(path))
    , m_sealing(*m_database)
    , m_maintenance(*m_database, m_sealing, m_path)
{
}

Result<Done> RecordFile::transaction(const std::function<Result<Done>()> &change)
{
    if (m_isInTransaction)
        return change();
    bool isCommitted = false;
    const auto end = qScopeGuard([&] { isCommitted ? m_sealing.commit() : m_sealing.rollback(); });
    const auto inside = [&] {
        m_isInTransaction = true;
        const auto leave = qScopeGuard([this] { m_isInTransaction = false; });
        return change();
    };
    const auto result = m_database->transaction([&]() -> Result<Done> {
        const Result<Done> changed = inside();
        return changed ? m_sealing.writeVersions() : changed;
    });
    isCommitted = result.has_value();
    return result;
}

Result<Done> RecordFile::erasingTransaction(const std::function<Result<Done>()> &change)
{
    const auto erased = transaction([&]() -> Result<Done> {
        if (const auto changed = change(); !changed)
            return changed;
        return m_maintenance.schedule(Maintenance::Task::ReplaceCopies);
    });
    if (erased)
        m_maintenance.run();
    return erased;
}

Result<Done> RecordFile::seal(Vault vault, const VaultHeader &header)
{
    if (m_sealing.isSealed())
        return Error{ErrorCode::Mismatch, u"the records are sealed already"_s};
    m_sealing.start(std::make_shared<const Vault>(std::move(vault)));
    auto stop = qScopeGuard([this] { m_sealing.stop(); });
    const auto sealed = transaction([&]() -> Result<Done> {
        const auto rewritten = rewriteAll(
            [this](const QString &table, const RowMetadata &row, const QByteArray &payload) {
                return m_sealing.seal(table, row, payload);
            });
        if (!rewritten)
            return rewritten.error();
        if (const auto stored =
                m_database->execute(u"INSERT INTO vault VALUES (1, ?)"_s, {encode(header)});
            !stored)
            return stored;
        if (const auto scheduled = m_maintenance.schedule(Maintenance::Task::ReplaceClearCopies);
            !scheduled)
            return scheduled;
        return m_maintenance.schedule(Maintenance::Task::ReplaceCopies);
    });
    if (!sealed)
        return sealed;
    stop.dismiss();
    m_sealing.setHeader(header);
    m_maintenance.run();
    return Done{};
}

Result<Done> RecordFile::replaceVaultHeader(const VaultHeader &header)
{
    if (const auto unlocked = m_sealing.checkUnlocked(); !unlocked)
        return unlocked;
    const auto replaced = transaction([&]() -> Result<Done> {
        const auto updated = m_database->run(u"UPDATE vault SET header = ?"_s, {encode(header)});
        if (!updated)
            return updated.error();
        if (updated->numRowsAffected() == 0)
            return Error{ErrorCode::RecordNotFound, {}};
        return m_maintenance.schedule(Maintenance::Task::ReplaceCopies);
    });
    if (!replaced)
        return replaced;
    m_sealing.setHeader(header);
    m_maintenance.run();
    return Done{};
}

Result<Done> RecordFile::unseal()
{
    if (!m_sealing.isSealed())
        return Done{};
    if (const auto unlocked = m_sealing.checkUnlocked(); !unlocked)
        return unlocked;
    const auto unsealed = transaction([&]() -> Result<Done> {
        const auto rewritten = rewriteAll(
            [this](const QString &table, const RowMetadata &row, const QByteArray &stored) {
                return m_sealing.open(table, row.row, stored);
            });
        if (!rewritten)
            return rewritten.error();
        // Without its keys a row that was passed over would be lost.
        if (*rewritten != m_sealing.rowCount())
            return Error{ErrorCode::SealBroken, {}};
        if (const auto deleted =
                m_database->executeAll({u"DELETE FROM version_register"_s, u"DELETE FROM vault"_s});
            !deleted)
            return deleted;
        return m_maintenance.schedule(Maintenance::Task::ReplaceCopies);
    });
    if (unsealed)
        m_sealing.stop();
    // Also where it failed: the write-ahead log may hold in clear what was rolled back.
    m_maintenance.run();
    return unsealed;
}

Result<Done> RecordFile::deleteAll()
{
    const auto deleted = transaction([&]() -> Result<Done> {
        QStringList statements;
        for (const QString &table : recordTableNames())
            statements << u"DELETE FROM "_s + table;
        statements << u"DELETE FROM version_register"_s << u"DELETE FROM vault"_s
                   << u"INSERT INTO person (id, shelf, payload) "
                      "VALUES (1, 0, CAST('{\"shelf\":0}' AS BLOB))"_s;
        if (const auto run = m_database->executeAll(statements); !run)
            return run;
        return m_maintenance.schedule(Maintenance::Task::ReplaceCopies);
    });
    if (!deleted)
        return deleted;
    m_sealing.stop();
    m_maintenance.run();
    return Done{};
}

Result<Done> RecordFile::copyAllRowsFrom(const QString &copy)
{
    if (const auto attached = m_database->execute(u"ATTACH ? AS copy"_s, {copy}); !attached)
        return attached;
    const auto copied = m_database->transaction([&]() -> Result<Done> {
        QStringList statements{u"PRAGMA defer_foreign_keys = ON"_s};
        QStringList tables(recordTableNames().begin(), recordTableNames().end());
        tables << u"version_register"_s;
        for (const QString &table : tables) {
            statements << u"DELETE FROM main.%1"_s.arg(table)
                       << u"INSERT INTO main.%1 SELECT * FROM copy.%1"_s.arg(table);
        }
        // Ids go on where they were, unless no row of ours could have had them.
        statements << u"UPDATE main.sqlite_sequence SET seq = ifnull((SELECT seq FROM "
                      "copy.sqlite_sequence AS copied WHERE copied.name = "
                      "main.sqlite_sequence.name), 0) WHERE seq > %1"_s.arg(
                          VersionRegister::maxRowId);
        if (const auto run = m_database->executeAll(statements); !run)
            return run;
        // What was erased is there again, and what is kept aside is not to go for it.
        return m_maintenance.cancel();
    });
    (void)m_database->execute(u"DETACH copy"_s);
    if (copied)
        m_sealing.lock();
    return copied;
}

Result<std::size_t> RecordFile::rewriteAll(const Rewrite &rewrite)
{
    std::size_t count = 0;
    for (const QString &table : recordTableNames()) {
        std::vector<std::pair<RowMetadata, QByteArray>> payloads;
        const QString select = u"SELECT id, owner, shelf, payload FROM %1"_s.arg(table);
        const auto read = m_database->forEachRow(select, {}, [&](const QSqlQuery &row) {
            const auto metadata = readRowMetadata(row);
            if (metadata)
                payloads.emplace_back(*metadata, row.value(3).toByteArray());
            return metadata ? Result<Done>(Done{}) : Error{ErrorCode::StoreDamaged, table};
        });
        // A row that could not be read must not be taken for one that is not there.
        if (!read)
            return read.error();
        const QString update = u"UPDATE %1 SET payload = ? WHERE id = ?"_s.arg(table);
        for (const auto &[metadata, payload] : payloads) {
            const auto rewritten = rewrite(table, metadata, payload);
            if (!rewritten)
                return rewritten.error();
            if (const auto updated = m_database->execute(update, {*rewritten, metadata.row});
                !updated)
                return updated.error();
        }
        count += payloads.size();
    }
    return count;
}

} // namespace core
