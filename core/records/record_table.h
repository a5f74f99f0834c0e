// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/payload_table.h"

#include <utility>

namespace core
{

/// A payload table whose rows are values of one kind, read and written as JSON.
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
        : m_rows(file, name)
        , m_name(name)
        , m_reader(reader)
    {
    }

    Result<qint64> insert(qint64 owner, Status status, const Value &value)
    {
        return m_rows.insert({0, owner, status, toJson(value)});
    }
    Result<Done> update(const Row &row)
    {
        return m_rows.update({row.id, row.owner, row.status, toJson(row.value)});
    }
    Result<Done> remove(qint64 id) { return m_rows.remove(id); }

    Result<Row> row(qint64 id) const
    {
        const auto found = m_rows.row(id);
        if (!found)
            return found.error();
        return valueOf(*found);
    }
    Result<std::vector<Row>> select(const QString &condition = QStringLiteral("TRUE"),
                                    const QVariantList &values = {}) const
    {
        const auto found = m_rows.select(condition, values);
        if (!found)
            return found.error();
        std::vector<Row> rows;
        rows.reserve(found->size());
        for (const PayloadRow &row : *found) {
            auto value = valueOf(row);
            if (!value)
                return value.error();
            rows.push_back(std::move(*value));
        }
        return rows;
    }

    /// Ids alone, in order; no payload is read.
    Result<std::vector<qint64>> ids(const QString &condition) const
    {
        return m_rows.ids(condition);
    }

private:
    Result<Row> valueOf(const PayloadRow &row) const
    {
        auto value = m_reader(row.fields, m_name);
        if (!value)
            return Error{ErrorCode::StoreDamaged, value.error().detail};
        return Row{row.id, row.owner, row.status, std::move(*value)};
    }

    PayloadTable m_rows;
    QString m_name;
    Reader m_reader;
};

} // namespace core
