// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/vault.h"

#include <QString>

#include <compare>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace core
{

class Database;

/// Where a row lies, as its columns say in clear: searching goes by them.
struct RowPlace {
    qint64 row = 0;
    quint32 owner = 0; ///< 0: nobody
    quint8 shelf = 0;  ///< a Shelf

    auto operator<=>(const RowPlace &) const = default;
};

/// Which version each sealed row is at, and where it lies. Every write of a row counts its version
/// up, and a payload opens at its present version alone: an older one that was put back, or a row
/// of another place, is noticed, and so is a row that is gone or should be. A row whose owner or
/// shelf says otherwise than here was moved out of sight by other hands.
///
/// On the disk it is a list in chunks, sealed like the rows it speaks of. A chunk has a version of
/// its own, which stands in the list of chunks; that list is the top. So a write seals two small
/// lists anew, however many rows there are.
class VersionRegister
{
public:
    static constexpr qint64 rowsInChunk = 256;

    /// 0: there is no such row.
    quint32 version(const QString &table, qint64 row) const;
    /// Rows that there are, by number.
    std::vector<RowPlace> rows(const QString &table) const;

    /// The row is written at this place: the version that its payload is sealed with.
    quint32 advance(const QString &table, const RowPlace &place);
    /// There is no such row any more. Its count goes on, should its number ever be used again.
    void remove(const QString &table, qint64 row);

    /// Puts back what was changed since the last keep().
    void undo();
    void keep();

    /// Writes what was changed since it was last written; part of the caller's transaction.
    /// Errors: those of Database and Vault.
    Result<Done> write(Database &database, const Vault &vault);
    /// Errors: those of Database, SealBroken.
    static Result<VersionRegister> read(Database &database, const Vault &vault);

private:
    struct Entry {
        quint32 count = 0; ///< twice the count of writes, plus 1 where the row is there
        quint32 owner = 0;
        quint8 shelf = 0;
    };
    /// A table's name and a row, or the number of a chunk.
    using Place = std::pair<QString, qint64>;
    struct Table {
        std::vector<Entry> entries;         ///< by row number
        std::vector<quint32> chunkVersions; ///< 0: never written
    };
    void set(const QString &table, qint64 row, Entry entry);
    Entry entry(const QString &table, qint64 row) const;
    QByteArray encodedChunk(const Place &chunk) const;
    static void decodeChunk(const QByteArray &bytes, Entry *entries);
    QByteArray encodedTop() const;
    Result<Done> decodeTop(const QByteArray &top);

    std::map<QString, Table> m_tables;
    std::set<Place> m_changed;       ///< chunks
    std::map<Place, Entry> m_before; ///< rows as they were at the last keep()
    std::map<Place, quint32> m_chunksBefore;
};

} // namespace core
