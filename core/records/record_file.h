// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/database.h"
#include "core/records/maintenance.h"
#include "core/records/sealing.h"

#include <functional>
#include <memory>

namespace core
{

/// The records' database: its transactions, and the changes that touch every row at once. How rows
/// are sealed is the work of Sealing; what a change leaves to be done, of Maintenance.
///
/// Errors of any call: those of Database; VaultLocked and SealBroken where the records are sealed.
class RecordFile
{
public:
    /// `path` is empty for a database in memory, which has no copies.
    RecordFile(std::unique_ptr<Database> database, QString path);
    RecordFile(const RecordFile &) = delete;
    RecordFile &operator=(const RecordFile &) = delete;

    Database &database() const { return *m_database; }
    const QString &path() const { return m_path; }
    Sealing &sealing() { return m_sealing; }
    const Sealing &sealing() const { return m_sealing; }
    Maintenance &maintenance() { return m_maintenance; }
    const Maintenance &maintenance() const { return m_maintenance; }

    /// Runs the change in one transaction; nothing of a failed one remains. Inside another one it
    /// is a part of that.
    Result<Done> transaction(const std::function<Result<Done>()> &change);
    /// As transaction(), for a change that erases: what it leaves in the file and its copies is
    /// removed by maintenance, scheduled with it and run after it.
    Result<Done> erasingTransaction(const std::function<Result<Done>()> &change);

    /// Seals every row. Error Mismatch where they are sealed.
    Result<Done> seal(Vault vault, const VaultHeader &header);
    Result<Done> replaceVaultHeader(const VaultHeader &header);
    /// Puts every row in clear.
    Result<Done> unseal();
    /// Deletes every record, the vault as well; opens with `me` alone.
    Result<Done> deleteAll();
    /// The rows of `copy`, a file of the newest schema that is sealed with the same keys, take the
    /// place of all rows here, in one transaction; the header stays. The records are locked then,
    /// and no maintenance is scheduled but that of copies in clear.
    Result<Done> copyAllRowsFrom(const QString &copy);

private:
    using Rewrite = std::function<Result<QByteArray>(const QString &table, const RowMetadata &row,
                                                     const QByteArray &payload)>;
    /// Returns how many rows there were.
    Result<std::size_t> rewriteAll(const Rewrite &rewrite);

    std::unique_ptr<Database> m_database;
    QString m_path;
    bool m_isInTransaction = false; ///< what is begun inside belongs to it
    Sealing m_sealing;
    Maintenance m_maintenance;
};

} // namespace core
