// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/sealing.h"

#include "core/records/database.h"
#include "core/records/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{

Sealing::Sealing(Database &database)
    : m_database(database)
{
}

Result<Done> Sealing::checkUnlocked() const
{
    if (isLocked())
        return Error{ErrorCode::VaultLocked, {}};
    return Done{};
}

Result<Done> Sealing::readHeader()
{
    auto row = m_database.run(u"SELECT header FROM vault"_s);
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

Result<Done> Sealing::unlock(std::shared_ptr<const Vault> vault)
{
    auto versions = VersionRegister::read(m_database, *vault);
    if (!versions)
        return versions.error();
    if (const auto checked = checkRows(*versions); !checked)
        return checked.error();
    m_versions = std::move(*versions);
    m_vault = std::move(vault);
    return Done{};
}

void Sealing::lock()
{
    m_vault.reset();
    m_versions = {};
}

Result<Done> Sealing::check() const
{
    if (const auto unlocked = checkUnlocked(); !unlocked || !m_vault)
        return unlocked;
    if (const auto header = checkHeader(); !header)
        return header;
    const auto versions = VersionRegister::read(m_database, *m_vault);
    if (!versions)
        return versions.error();
    for (const QString &table : recordTableNames()) {
        const QString select = u"SELECT id, payload FROM %1"_s.arg(table);
        const auto opened = m_database.forEachRow(select, {}, [&](const QSqlQuery &row) {
            const qint64 id = row.value(0).toLongLong();
            const auto payload = m_vault->open({table, id, versions->version(table, id)},
                                               row.value(1).toByteArray());
            return payload ? Result<Done>(Done{}) : payload.error();
        });
        if (!opened)
            return opened;
    }
    return checkRows(*versions);
}

Result<Done> Sealing::checkHeader() const
{
    if (!m_header)
        return Done{};
    auto row = m_database.run(u"SELECT header FROM vault"_s);
    if (!row)
        return row.error();
    if (!row->next() || row->value(0).toByteArray() != encode(*m_header))
        return Error{ErrorCode::SealBroken, u"vault"_s};
    return Done{};
}

// Rows that are missing, or there though they should not be, or whose columns were altered.
Result<Done> Sealing::checkRows(const VersionRegister &versions) const
{
    for (const QString &table : recordTableNames()) {
        std::vector<RowMetadata> found;
        // In no order asked for, SQLite reads the index of a large table instead of all payloads.
        const QString select = u"SELECT id, owner, shelf FROM %1"_s.arg(table);
        const auto all = m_database.forEachRow(select, {}, [&](const QSqlQuery &row) {
            const auto metadata = readRowMetadata(row);
            if (metadata)
                found.push_back(*metadata);
            return metadata ? Result<Done>(Done{}) : Error{ErrorCode::SealBroken, table};
        });
        if (!all)
            return all;
        std::sort(found.begin(), found.end());
        if (found != versions.rows(table))
            return Error{ErrorCode::SealBroken, table};
    }
    return Done{};
}

Result<QByteArray> Sealing::seal(const QString &table, const RowMetadata &row,
                                 const QByteArray &payload)
{
    if (const auto unlocked = checkUnlocked(); !unlocked)
        return unlocked.error();
    if (!m_vault)
        return payload;
    if (row.row < 0 || row.row > VersionRegister::maxRowId)
        return Error{ErrorCode::SealBroken, table};
    return m_vault->seal({table, row.row, m_versions.advance(table, row)}, payload);
}

Result<QByteArray> Sealing::open(const QString &table, qint64 row, const QByteArray &stored) const
{
    if (const auto unlocked = checkUnlocked(); !unlocked)
        return unlocked.error();
    if (!m_vault)
        return stored;
    const quint32 version = m_versions.version(table, row);
    if (version == 0)
        return Error{ErrorCode::SealBroken, table};
    return m_vault->open({table, row, version}, stored);
}

void Sealing::rowDeleted(const QString &table, qint64 row)
{
    if (m_vault)
        m_versions.remove(table, row);
}

std::size_t Sealing::rowCount() const
{
    std::size_t count = 0;
    for (const QString &table : recordTableNames())
        count += m_versions.rows(table).size();
    return count;
}

Result<Done> Sealing::writeVersions()
{
    return m_vault ? m_versions.write(m_database, *m_vault) : Result<Done>(Done{});
}

void Sealing::start(std::shared_ptr<const Vault> vault)
{
    m_vault = std::move(vault);
    m_versions = {};
}

void Sealing::stop()
{
    lock();
    m_header.reset();
}

} // namespace core
