#pragma once

#include "core/base/result.h"
#include "core/records/vault.h"

#include <QString>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace core
{

class Database;

/// Which version each sealed row is at. Every write of a row counts its version up, and a payload
/// opens at its present version alone: an older one that was put back, or a row of another place,
/// is noticed, and so is a row that is gone or should be.
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
    std::vector<qint64> rows(const QString &table) const;

    /// The version that the row's next payload is sealed with.
    quint32 advance(const QString &table, qint64 row);
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
    /// Twice the count of writes, plus 1 where the row is there.
    using Entry = quint32;
    /// A table's name and a row, or the number of a chunk.
    using Place = std::pair<QString, qint64>;
    struct Table {
        std::vector<Entry> entries;         ///< by row number
        std::vector<quint32> chunkVersions; ///< 0: never written
    };
    void set(const QString &table, qint64 row, Entry entry);
    Entry entry(const QString &table, qint64 row) const;
    QByteArray encodedChunk(const Place &chunk) const;
    QByteArray encodedTop() const;
    Result<Done> decodeTop(const QByteArray &top);

    std::map<QString, Table> m_tables;
    std::set<Place> m_changed;       ///< chunks
    std::map<Place, Entry> m_before; ///< rows as they were at the last keep()
    std::map<Place, quint32> m_chunksBefore;
};

} // namespace core
