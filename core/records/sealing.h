// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/vault.h"
#include "core/records/version_register.h"

#include <memory>
#include <optional>

namespace core
{

class Database;

/// Whether the records of a file are sealed, and how: the vault's header and keys, and the version
/// of each row. Payloads go in and come out in clear; in the database they are sealed where there
/// is a vault.
///
/// Errors of any call: those of Database; VaultLocked and SealBroken where the records are sealed.
class Sealing
{
public:
    /// The database outlives it.
    explicit Sealing(Database &database);

    bool isSealed() const { return m_header.has_value(); }
    bool isLocked() const { return m_header && !m_vault; }
    /// VaultLocked while locked.
    Result<Done> checkUnlocked() const;
    const std::optional<VaultHeader> &header() const { return m_header; }
    std::shared_ptr<const Vault> vault() const { return m_vault; }

    /// Whether the records are sealed; called once, when the schema is there. Errors:
    /// StoreDamaged, StoreNewer.
    Result<Done> readHeader();
    /// Checks that no row is missing, too many or moved. Error SealBroken.
    Result<Done> unlock(std::shared_ptr<const Vault> vault);
    void lock();
    /// By what is in the database, as the next start of the program will find it: whether every row
    /// opens and none is missing or too many. In clear there is nothing to check. Error SealBroken.
    Result<Done> check() const;

    /// The payload of the row as it is stored; part of a transaction. SealBroken also for an id
    /// that no file of ours has.
    Result<QByteArray> seal(const QString &table, const RowMetadata &row,
                            const QByteArray &payload);
    Result<QByteArray> open(const QString &table, qint64 row, const QByteArray &stored) const;
    /// The row was deleted; part of a transaction.
    void rowDeleted(const QString &table, qint64 row);
    /// How many rows there are, sealed.
    std::size_t rowCount() const;

    /// Before the end of a transaction, and after it.
    Result<Done> writeVersions();
    void commit() { m_versions.commit(); }
    void rollback() { m_versions.rollback(); }

    /// Rows written from now on are sealed by this vault, of which no row is known.
    void start(std::shared_ptr<const Vault> vault);
    /// The header that is now in the database.
    void setHeader(const VaultHeader &header) { m_header = header; }
    /// Nothing is sealed any more.
    void stop();

private:
    Result<Done> checkHeader() const;
    Result<Done> checkRows(const VersionRegister &versions) const;

    Database &m_database;
    std::optional<VaultHeader> m_header;
    std::shared_ptr<const Vault> m_vault;
    VersionRegister m_versions;
};

} // namespace core
