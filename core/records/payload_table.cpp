// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/payload_table.h"

#include "core/base/json_reading.h"
#include "core/records/record_file.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

const QString ownerKey = u"owner"_s;
const QString statusKey = u"shelf"_s; // its first name, which stays in the file

QVariant ownerValue(const PayloadRow &row)
{
    return row.owner == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(row.owner);
}

RowMetadata metadataOf(qint64 id, const PayloadRow &row)
{
    return {id, static_cast<quint32>(row.owner), static_cast<quint8>(row.status)};
}

} // namespace

PayloadTable::PayloadTable(RecordFile &file, QString name)
    : m_file(file)
    , m_name(std::move(name))
{
}

Error PayloadTable::damaged(const QString &why) const
{
    return {m_file.sealing().isSealed() ? ErrorCode::SealBroken : ErrorCode::StoreDamaged,
            m_name + u": "_s + why};
}

QByteArray PayloadTable::payloadOf(const PayloadRow &row) const
{
    QJsonObject payload = row.fields;
    if (row.owner != 0)
        payload.insert(ownerKey, row.owner);
    payload.insert(statusKey, static_cast<int>(row.status));
    // A record reads the same from here and from an archive.
    return withoutByteOrderMarks(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

Result<qint64> PayloadTable::insert(const PayloadRow &row)
{
    qint64 id = 0;
    const auto done = m_file.transaction([&]() -> Result<Done> {
        if (const auto unlocked = m_file.sealing().checkUnlocked(); !unlocked)
            return unlocked.error();
        // The id comes first: the seal is bound to it.
        const auto inserted = m_file.database().run(
            u"INSERT INTO %1 (owner, shelf, payload) VALUES (?, ?, x'')"_s.arg(m_name),
            {ownerValue(row), static_cast<int>(row.status)});
        if (!inserted)
            return inserted.error();
        id = inserted->lastInsertId().toLongLong();
        const auto stored = m_file.sealing().seal(m_name, metadataOf(id, row), payloadOf(row));
        if (!stored)
            return stored.error();
        return m_file.database().execute(u"UPDATE %1 SET payload = ? WHERE id = ?"_s.arg(m_name),
                                         {*stored, id});
    });
    if (!done)
        return done.error();
    return id;
}

Result<Done> PayloadTable::update(const PayloadRow &row)
{
    return m_file.transaction([&]() -> Result<Done> {
        const auto stored = m_file.sealing().seal(m_name, metadataOf(row.id, row), payloadOf(row));
        if (!stored)
            return stored.error();
        const auto updated = m_file.database().run(
            u"UPDATE %1 SET owner = ?, shelf = ?, payload = ? WHERE id = ?"_s.arg(m_name),
            {ownerValue(row), static_cast<int>(row.status), *stored, row.id});
        if (!updated)
            return updated.error();
        if (updated->numRowsAffected() == 0)
            return Error{ErrorCode::RecordNotFound, QString::number(row.id)};
        return Done{};
    });
}

Result<Done> PayloadTable::remove(qint64 id)
{
    return m_file.transaction([&]() -> Result<Done> {
        if (const auto unlocked = m_file.sealing().checkUnlocked(); !unlocked)
            return unlocked.error();
        const auto removed =
            m_file.database().run(u"DELETE FROM %1 WHERE id = ?"_s.arg(m_name), {id});
        if (!removed)
            return removed.error();
        if (removed->numRowsAffected() == 0)
            return Error{ErrorCode::RecordNotFound, QString::number(id)};
        m_file.sealing().rowDeleted(m_name, id);
        return Done{};
    });
}

Result<PayloadRow> PayloadTable::row(qint64 id) const
{
    auto found = select(u"id = ?"_s, {id});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::RecordNotFound, QString::number(id)};
    return std::move(found->front());
}

Result<std::vector<PayloadRow>> PayloadTable::select(const QString &condition,
                                                     const QVariantList &values) const
{
    if (const auto unlocked = m_file.sealing().checkUnlocked(); !unlocked)
        return unlocked.error();
    std::vector<PayloadRow> rows;
    const auto found = m_file.database().forEachRow(
        u"SELECT id, owner, shelf, payload FROM %1 WHERE %2 ORDER BY id"_s.arg(m_name, condition),
        values, [&](const QSqlQuery &stored) -> Result<Done> {
            auto row = read(stored.value(0).toLongLong(), stored.value(1).toLongLong(),
                            stored.value(2).toInt(), stored.value(3).toByteArray());
            if (!row)
                return row.error();
            rows.push_back(std::move(*row));
            return Done{};
        });
    if (!found)
        return found.error();
    return rows;
}

Result<std::vector<qint64>> PayloadTable::ids(const QString &condition) const
{
    if (const auto unlocked = m_file.sealing().checkUnlocked(); !unlocked)
        return unlocked.error();
    std::vector<qint64> ids;
    const auto found = m_file.database().forEachRow(
        u"SELECT id FROM %1 WHERE %2 ORDER BY id"_s.arg(m_name, condition), {},
        [&](const QSqlQuery &row) -> Result<Done> {
            ids.push_back(row.value(0).toLongLong());
            return Done{};
        });
    if (!found)
        return found.error();
    return ids;
}

Result<PayloadRow> PayloadTable::read(qint64 id, qint64 owner, int status,
                                      const QByteArray &stored) const
{
    const auto payload = m_file.sealing().open(m_name, id, stored);
    if (!payload)
        return payload.error();
    const QJsonDocument document = QJsonDocument::fromJson(*payload);
    if (!document.isObject())
        return damaged(u"row %1 holds no record"_s.arg(QString::number(id)));
    PayloadRow row{.id = id, .owner = owner, .status = static_cast<Status>(status), .fields = {}};
    row.fields = document.object();
    if (row.fields.take(ownerKey).toInteger() != owner ||
        row.fields.take(statusKey).toInteger(-1) != status)
        return damaged(u"row %1 was moved"_s.arg(QString::number(id)));
    return row;
}

} // namespace core
