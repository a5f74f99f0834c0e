// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/database.h"
#include "core/records/vault.h"
#include "core/records/version_register.h"

#include <functional>
#include <memory>

namespace core
{

/// The records' database with its seal: payloads go in and come out in clear, on the disk they are
/// sealed where there is a vault.
///
/// Errors of any call: those of Database; VaultLocked and SealBroken where the records are sealed.
class RecordFile
{
public:
    /// `path` is empty for a database in memory, which has no copies.
    RecordFile(std::unique_ptr<Database> database, QString path);

    Database &database() const { return *m_database; }
    const QString &path() const { return m_path; }

    /// Runs the change in one transaction; nothing of a failed one remains. Inside another one it
    /// is a part of that.
    Result<Done> transaction(const std::function<Result<Done>()> &change);

    /// The payload of the row as it is stored; part of a transaction. SealBroken also for an id
    /// that no file of ours has.
    Result<QByteArray> sealPayload(const QString &table, const RowMetadata &row,
                                   const QByteArray &payload);
    Result<QByteArray> openPayload(const QString &table, qint64 row,
                                   const QByteArray &stored) const;
    /// The row was deleted; part of a transaction.
    void rowDeleted(const QString &table, qint64 row);
    /// VaultLocked while locked.
    Result<Done> checkUnlocked() const;

    bool isSealed() const { return m_header.has_value(); }
    bool isLocked() const { return m_header && !m_vault; }
    const std::optional<VaultHeader> &vaultHeader() const { return m_header; }
    std::shared_ptr<const Vault> vault() const { return m_vault; }

    /// Whether the records are sealed; called once, when the schema is there. Errors:
    /// StoreDamaged, StoreNewer.
    Result<Done> readVaultHeader();
    /// Error SealBroken.
    Result<Done> unlock(std::shared_ptr<const Vault> vault);
    void lock();
    Result<Done> seal(Vault vault, const VaultHeader &header);
    Result<Done> replaceVaultHeader(const VaultHeader &header);
    Result<Done> unseal();
    /// Deletes every record, the vault as well; opens with `me` alone.
    Result<Done> clear();

    /// Whether every row opens and none is missing or too many. In clear there is nothing to check.
    /// Error SealBroken.
    Result<Done> checkSeals() const;
    /// The rows of `copy`, a file of the newest schema that is sealed with the same keys, take the
    /// place of all rows here, in one transaction; the header stays. The records are locked then,
    /// and no maintenance is scheduled but that of copies in clear.
    Result<Done> copyAllRowsFrom(const QString &copy);

    /// As transaction(), for a change that erases: what it leaves in the file and its copies is
    /// removed by maintenance, scheduled with it.
    Result<Done> erasingTransaction(const std::function<Result<Done>()> &change);
    /// Schedules, inside a transaction, that the file is compacted and its copies are replaced.
    Result<Done> scheduleMaintenance();
    /// Runs what is scheduled, outside any transaction; sealed records are checkpointed in any
    /// case. Where that fails it stays scheduled and pendingMaintenance() says why; the change it
    /// belongs to is committed.
    void runMaintenance();
    const std::optional<Error> &pendingMaintenance() const { return m_pendingMaintenance; }

private:
    using Rewrite = std::function<Result<QByteArray>(const QString &table, const RowMetadata &row,
                                                     const QByteArray &payload)>;
    /// Returns how many rows there were.
    Result<std::size_t> rewriteAll(const Rewrite &rewrite);
    Result<Done> checkRows(const VersionRegister &versions) const;
    Result<Done> checkHeader() const;
    Result<Done> schedule(const QString &task);
    Result<bool> isScheduled(const QString &task) const;
    Result<Done> runScheduledTasks();

    std::unique_ptr<Database> m_database;
    QString m_path;
    int m_depth = 0;
    std::optional<VaultHeader> m_header;
    std::shared_ptr<const Vault> m_vault;
    VersionRegister m_versions;
    std::optional<Error> m_pendingMaintenance;
};

} // namespace core
