// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/version_register.h"

#include "core/records/database.h"

#include <QDataStream>
#include <QIODevice>
#include <QSqlQuery>
#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

const QString registerTable = u"version_register"_s;
// A file that claims more is no list of ours.
constexpr qint32 maxTables = 64;
constexpr qint32 maxChunks = 1 << 22;
constexpr qsizetype bytesOfEntry = 9;

RowVersion versionOfChunk(const QString &table, qint64 number, quint32 version)
{
    return {registerTable + u'/' + table, number, version};
}

const RowVersion rootVersion{registerTable, 0, 0};
const Error broken{ErrorCode::SealBroken, registerTable};

Result<Done> put(Database &database, const QString &table, qint64 chunk, const QByteArray &sealed)
{
    return database.execute(u"INSERT OR REPLACE INTO version_register VALUES (?, ?, ?)"_s,
                            {table, chunk, sealed});
}

} // namespace

std::optional<RowMetadata> readRowMetadata(const QSqlQuery &row)
{
    const qint64 owner = row.value(1).toLongLong();
    const qint64 status = row.value(2).toLongLong();
    if (owner < 0 || owner > std::numeric_limits<quint32>::max() || status < 0 ||
        status > std::numeric_limits<quint8>::max())
        return std::nullopt;
    return RowMetadata{row.value(0).toLongLong(), static_cast<quint32>(owner),
                       static_cast<quint8>(status)};
}

VersionRegister::Entry VersionRegister::entry(const QString &table, qint64 row) const
{
    const auto found = m_tables.find(table);
    if (found == m_tables.end() || row < 0 ||
        row >= static_cast<qint64>(found->second.entries.size()))
        return {};
    return found->second.entries[static_cast<std::size_t>(row)];
}

quint32 VersionRegister::version(const QString &table, qint64 row) const
{
    const quint32 count = entry(table, row).count;
    return count % 2 == 1 ? count / 2 : 0;
}

std::vector<RowMetadata> VersionRegister::rows(const QString &table) const
{
    std::vector<RowMetadata> rows;
    const auto found = m_tables.find(table);
    if (found == m_tables.end())
        return rows;
    const std::vector<Entry> &entries = found->second.entries;
    for (std::size_t row = 0; row < entries.size(); ++row) {
        if (entries[row].count % 2 == 1)
            rows.push_back({static_cast<qint64>(row), entries[row].owner, entries[row].status});
    }
    return rows;
}

quint32 VersionRegister::advance(const QString &table, const RowMetadata &row)
{
    const quint32 next = entry(table, row.row).count / 2 + 1;
    set(table, row.row, {next * 2 + 1, row.owner, row.status});
    return next;
}

void VersionRegister::remove(const QString &table, qint64 row)
{
    set(table, row, {entry(table, row).count / 2 * 2, 0, 0});
}

void VersionRegister::set(const QString &table, qint64 row, Entry entry)
{
    Table &list = m_tables[table];
    const qint64 chunk = row / rowsInChunk;
    m_undo.try_emplace({table, row}, this->entry(table, row));
    if (row >= static_cast<qint64>(list.entries.size())) {
        list.entries.resize(static_cast<std::size_t>((chunk + 1) * rowsInChunk));
        list.chunkVersions.resize(static_cast<std::size_t>(chunk + 1), 0);
    }
    list.entries[static_cast<std::size_t>(row)] = entry;
    m_changed.insert({table, chunk});
}

void VersionRegister::rollback()
{
    for (const auto &[where, before] : m_undo)
        m_tables[where.first].entries[static_cast<std::size_t>(where.second)] = before;
    // A chunk that was written and rolled back has its old version on the disk.
    for (const auto &[chunk, before] : m_chunkUndo)
        m_tables[chunk.first].chunkVersions[static_cast<std::size_t>(chunk.second)] = before;
    m_undo.clear();
    m_chunkUndo.clear();
    m_changed.clear();
}

void VersionRegister::commit()
{
    m_undo.clear();
    m_chunkUndo.clear();
}

QByteArray VersionRegister::encodedChunk(const Key &chunk) const
{
    const std::vector<Entry> &entries = m_tables.at(chunk.first).entries;
    QByteArray bytes(rowsInChunk * bytesOfEntry, Qt::Uninitialized);
    char *at = bytes.data();
    for (qint64 row = 0; row < rowsInChunk; ++row, at += bytesOfEntry) {
        const Entry &entry = entries[static_cast<std::size_t>(chunk.second * rowsInChunk + row)];
        qToBigEndian(entry.count, at);
        qToBigEndian(entry.owner, at + 4);
        at[8] = static_cast<char>(entry.status);
    }
    return bytes;
}

void VersionRegister::decodeChunk(const QByteArray &bytes, Entry *entries)
{
    const char *at = bytes.constData();
    for (qint64 row = 0; row < rowsInChunk; ++row, at += bytesOfEntry) {
        entries[row] = {qFromBigEndian<quint32>(at), qFromBigEndian<quint32>(at + 4),
                        static_cast<quint8>(at[8])};
    }
}

QByteArray VersionRegister::encodedRoot() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << static_cast<qint32>(m_tables.size());
    for (const auto &[name, table] : m_tables) {
        stream << name.toUtf8() << static_cast<qint32>(table.chunkVersions.size());
        for (const quint32 version : table.chunkVersions)
            stream << version;
    }
    return bytes;
}

Result<Done> VersionRegister::decodeRoot(const QByteArray &root)
{
    QDataStream stream(root);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 tables = 0;
    stream >> tables;
    if (tables < 0 || tables > maxTables)
        return broken;
    for (qint32 i = 0; i < tables; ++i) {
        QByteArray name;
        qint32 chunks = 0;
        stream >> name >> chunks;
        if (stream.status() != QDataStream::Ok || chunks < 0 || chunks > maxChunks)
            return broken;
        Table table;
        table.chunkVersions.resize(static_cast<std::size_t>(chunks));
        for (quint32 &version : table.chunkVersions)
            stream >> version;
        table.entries.resize(table.chunkVersions.size() * rowsInChunk);
        m_tables.emplace(QString::fromUtf8(name), std::move(table));
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return broken;
    return Done{};
}

Result<Done> VersionRegister::write(Database &database, const Vault &vault)
{
    if (m_changed.empty())
        return Done{};
    m_chunkUndo.clear();
    for (const Key &chunk : m_changed) {
        quint32 &version =
            m_tables[chunk.first].chunkVersions[static_cast<std::size_t>(chunk.second)];
        m_chunkUndo.emplace(chunk, version);
        ++version;
        const auto sealed =
            vault.seal(versionOfChunk(chunk.first, chunk.second, version), encodedChunk(chunk));
        if (!sealed)
            return sealed.error();
        if (const auto written = put(database, chunk.first, chunk.second, *sealed); !written)
            return written.error();
    }
    const auto sealed = vault.seal(rootVersion, encodedRoot());
    if (!sealed)
        return sealed.error();
    m_changed.clear();
    return put(database, u""_s, 0, *sealed);
}

Result<Done> VersionRegister::readChunk(const Key &key, const QByteArray &sealed,
                                        const Vault &vault)
{
    const auto &[name, number] = key;
    const auto found = m_tables.find(name);
    if (found == m_tables.end() || number < 0 ||
        number >= static_cast<qint64>(found->second.chunkVersions.size()))
        return broken;
    Table &table = found->second;
    const quint32 version = table.chunkVersions[static_cast<std::size_t>(number)];
    const auto chunk = vault.open(versionOfChunk(name, number, version), sealed);
    if (!chunk || chunk->size() != rowsInChunk * bytesOfEntry)
        return broken;
    decodeChunk(*chunk, table.entries.data() + number * rowsInChunk);
    return Done{};
}

Result<VersionRegister> VersionRegister::read(Database &database, const Vault &vault)
{
    VersionRegister list;
    std::size_t chunksRead = 0;
    bool hasRoot = false;
    // The root's empty name comes first.
    const auto read = database.forEachRow(
        u"SELECT name, chunk, payload FROM version_register ORDER BY name, chunk"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            const Key key{row.value(0).toString(), row.value(1).toLongLong()};
            const QByteArray sealed = row.value(2).toByteArray();
            if (hasRoot) {
                ++chunksRead;
                return list.readChunk(key, sealed, vault);
            }
            hasRoot = true;
            const auto root = vault.open(rootVersion, sealed);
            return root && key.first.isEmpty() ? list.decodeRoot(*root) : broken;
        });
    if (!read)
        return read.error();
    std::size_t chunksWritten = 0;
    for (const auto &[name, table] : list.m_tables) {
        for (const quint32 version : table.chunkVersions)
            chunksWritten += version > 0 ? 1 : 0;
    }
    if (!hasRoot || chunksRead != chunksWritten)
        return broken;
    return list;
}

} // namespace core
