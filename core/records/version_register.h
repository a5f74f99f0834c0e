// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/vault.h"

#include <QString>

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

class QSqlQuery;

namespace core
{

class Database;

/// The columns of a row that stay in clear: queries go by them.
struct RowMetadata {
    qint64 row = 0;
    quint32 owner = 0; ///< 0: nobody
    quint8 status = 0; ///< a Status

    auto operator<=>(const RowMetadata &) const = default;
};

/// Of a query whose first columns are id, owner and shelf; nothing where no row of ours has such.
std::optional<RowMetadata> readRowMetadata(const QSqlQuery &row);

/// Which version each sealed row is at, and its columns in clear. Every write of a row counts its
/// version up, and a payload opens at its present version alone: an older one that was put back, or
/// one of another row, is noticed, and so is a row that is gone or should be. A row whose owner or
/// status differs from the register was altered from outside.
///
/// On the disk it is a list in chunks, sealed like the rows it speaks of. A chunk has a version of
/// its own, which stands in the list of chunks, the root. So a write seals two small
/// lists anew, however many rows there are.
class VersionRegister
{
public:
    static constexpr qint64 rowsInChunk = 256;
    /// A file that says its next row is beyond this was tampered with: a list up to there would
    /// take gigabytes.
    static constexpr qint64 maxRowId = 100'000'000;

    /// 0: there is no such row.
    quint32 version(const QString &table, qint64 row) const;
    /// Rows that exist, ordered by id.
    std::vector<RowMetadata> rows(const QString &table) const;

    /// The row is written: returns the version that its payload is sealed with.
    quint32 advance(const QString &table, const RowMetadata &row);
    /// The row is deleted. Its count goes on, should its id ever be used again.
    void remove(const QString &table, qint64 row);

    void commit();
    /// Undoes what was changed since the last commit().
    void rollback();

    /// Writes what was changed since it was last written; part of the caller's transaction.
    /// Errors: those of Database and Vault.
    Result<Done> write(Database &database, const Vault &vault);
    /// Errors: those of Database, SealBroken.
    static Result<VersionRegister> read(Database &database, const Vault &vault);

private:
    struct Entry {
        quint32 count = 0; ///< twice the count of writes, plus 1 where the row is there
        quint32 owner = 0;
        quint8 status = 0;
    };
    /// A table's name and a row's id or a chunk's number.
    using Key = std::pair<QString, qint64>;
    struct Table {
        std::vector<Entry> entries;         ///< by row id
        std::vector<quint32> chunkVersions; ///< 0: never written
    };
    void set(const QString &table, qint64 row, Entry entry);
    Entry entry(const QString &table, qint64 row) const;
    QByteArray encodedChunk(const Key &chunk) const;
    static void decodeChunk(const QByteArray &bytes, Entry *entries);
    QByteArray encodedRoot() const;
    Result<Done> decodeRoot(const QByteArray &root);
    Result<Done> readChunk(const Key &key, const QByteArray &sealed, const Vault &vault);

    std::map<QString, Table> m_tables;
    std::set<Key> m_changed;     ///< chunks
    std::map<Key, Entry> m_undo; ///< rows as they were at the last commit()
    std::map<Key, quint32> m_chunkUndo;
};

} // namespace core
