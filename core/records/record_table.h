// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/payload_table.h"
#include "core/records/record_file.h"

#include <concepts>
#include <utility>

namespace core
{

/// What a record is before anybody deletes it: a value that can be finished is in progress until it
/// is.
template <class Value> Status statusOf(const Value &value)
{
    if constexpr (requires { value.finishedAt.has_value(); })
        return value.finishedAt ? Status::Finished : Status::InProgress;
    else
        return Status::Finished;
}

/// SQL, as a condition of RecordTable.
inline QString hasStatus(Status status)
{
    return QStringLiteral("shelf = %1").arg(static_cast<int>(status));
}

/// A value that knows its row, and whose it is.
template <class Value>
concept HasId = std::same_as<decltype(Value::id), qint64>;
template <class Value>
concept HasPerson = std::same_as<decltype(Value::personId), qint64>;

/// A payload table whose rows are values of one kind, stored as JSON. A row's id and owner are not
/// in the JSON: a value that has an `id` and a `personId` of its own gets them when it is read.
///
/// Errors as for PayloadTable; StoreDamaged for a row that is not such a value.
template <class Value> class RecordTable
{
public:
    using Reader = Result<Value> (*)(const QJsonObject &, const QString &);
    struct Row {
        qint64 id = 0;
        qint64 owner = 0;
        Status status = Status::Finished;
        Value value;
    };

    RecordTable(RecordFile &file, const QString &name, Reader reader)
        : m_file(file)
        , m_rows(file, name)
        , m_name(name)
        , m_reader(reader)
    {
    }

    /// Returns the id.
    Result<qint64> insert(qint64 owner, const Value &value)
    {
        return m_rows.insert({0, owner, statusOf(value), toJson(value)});
    }
    /// Errors of these: RecordNotFound.
    Result<Done> update(const Row &row)
    {
        return m_rows.update({row.id, row.owner, row.status, toJson(row.value)});
    }
    Result<Done> remove(qint64 id) { return m_rows.remove(id); }
    /// Removes the rows, readable or not; returns how many there were.
    Result<int> removeAll(const QString &condition)
    {
        const auto found = m_rows.ids(condition);
        if (!found)
            return found.error();
        for (const qint64 id : *found) {
            if (const auto removed = remove(id); !removed)
                return removed.error();
        }
        return static_cast<int>(found->size());
    }

    /// Changes the value in one transaction; a changed `personId` becomes the owner. Error
    /// RecordNotFound, also for a deleted one.
    template <class Change> Result<Done> change(qint64 id, const Change &change)
    {
        return edit(id, [&](Row &row) -> Result<Done> {
            if (row.status == Status::Deleted)
                return notFound(id);
            change(row.value);
            row.status = statusOf(row.value);
            if constexpr (HasPerson<Value>)
                row.owner = row.value.personId;
            return Done{};
        });
    }
    /// Errors of these: RecordNotFound where there is no such row.
    Result<Done> markDeleted(qint64 id)
    {
        return edit(id, [](Row &row) -> Result<Done> {
            row.status = Status::Deleted;
            return Done{};
        });
    }
    Result<Done> undelete(qint64 id)
    {
        return edit(id, [](Row &row) -> Result<Done> {
            row.status = statusOf(row.value);
            return Done{};
        });
    }

    /// How many there are; none is opened.
    Result<int> count(const QString &condition) const
    {
        const auto found = m_rows.ids(condition);
        if (!found)
            return found.error();
        return static_cast<int>(found->size());
    }

    /// Of any status. Error RecordNotFound.
    Result<Row> row(qint64 id) const
    {
        const auto found = m_rows.row(id);
        if (!found)
            return found.error();
        return read(*found);
    }
    /// Of any status, ordered by id.
    Result<std::vector<Row>> rows(const QString &condition = QStringLiteral("TRUE"),
                                  const QVariantList &bindings = {}) const
    {
        const auto found = m_rows.select(condition, bindings);
        if (!found)
            return found.error();
        std::vector<Row> rows;
        rows.reserve(found->size());
        for (const PayloadRow &row : *found) {
            auto value = read(row);
            if (!value)
                return value.error();
            rows.push_back(std::move(*value));
        }
        return rows;
    }

    /// Error RecordNotFound, also for a deleted one.
    Result<Value> value(qint64 id) const
    {
        auto found = row(id);
        if (!found)
            return found.error();
        if (found->status == Status::Deleted)
            return notFound(id);
        return std::move(found->value);
    }
    /// Ordered by id.
    Result<std::vector<Value>> values(const QString &condition = QStringLiteral("TRUE"),
                                      const QVariantList &bindings = {}) const
    {
        auto found = rows(condition, bindings);
        if (!found)
            return found.error();
        std::vector<Value> values;
        values.reserve(found->size());
        for (Row &row : *found)
            values.push_back(std::move(row.value));
        return values;
    }

private:
    static Error notFound(qint64 id) { return {ErrorCode::RecordNotFound, QString::number(id)}; }

    template <class Change> Result<Done> edit(qint64 id, const Change &change)
    {
        return m_file.transaction([&]() -> Result<Done> {
            auto found = row(id);
            if (!found)
                return found.error();
            if (const auto changed = change(*found); !changed)
                return changed;
            return update(*found);
        });
    }

    Result<Row> read(const PayloadRow &row) const
    {
        auto value = m_reader(row.fields, m_name);
        if (!value)
            return Error{ErrorCode::StoreDamaged, value.error().detail};
        if constexpr (HasId<Value>)
            value->id = row.id;
        if constexpr (HasPerson<Value>)
            value->personId = row.owner;
        return Row{row.id, row.owner, row.status, std::move(*value)};
    }

    RecordFile &m_file;
    PayloadTable m_rows;
    QString m_name;
    Reader m_reader;
};

} // namespace core
