// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_form.h"

#include <QBuffer>
#include <QHash>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// Keeps a whole table.
class Keeper final : public TableSink
{
public:
    Result<Done> header(const QStringList &names) override
    {
        m_table.rows.push_back(names);
        m_table.rows.emplace_back();
        return Done{};
    }
    void cell(int, std::string_view bytes) override
    {
        if (isFull())
            return;
        ++m_cells;
        m_table.rows.back().append(
            QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    void endRow() override
    {
        if (!isFull())
            m_table.rows.emplace_back();
    }

    bool isFull() const { return m_cells >= RawTable::mostCells; }
    RawTable take()
    {
        m_table.rows.pop_back();
        return std::move(m_table);
    }

private:
    RawTable m_table;
    std::size_t m_cells = 0;
};

Result<RawTable> onePersonARow(const RawTable &table, const LongColumns &columns)
{
    RawTable wide;
    wide.rows.push_back({table.rows.front().value(columns.person)});
    QHash<QString, qsizetype> columnOf;
    QHash<QString, std::size_t> rowOf;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        const QString person = table.rows[i].value(columns.person).trimmed();
        const QString item = table.rows[i].value(columns.item).trimmed();
        if (person.isEmpty() || item.isEmpty())
            continue;
        if (!columnOf.contains(item)) {
            columnOf.insert(item, wide.rows.front().size());
            wide.rows.front().append(item);
        }
        if (!rowOf.contains(person)) {
            rowOf.insert(person, wide.rows.size());
            wide.rows.push_back({person});
        }
        QStringList &row = wide.rows[rowOf.value(person)];
        const qsizetype column = columnOf.value(item);
        if (column < row.size() && !row[column].isNull())
            return Error{ErrorCode::Mismatch, u"row %1: %2 answers %3 a second time"_s.arg(
                                                  QString::number(i), person, item)};
        if (column >= row.size())
            row.resize(column + 1);
        // Not null: there is an answer, if an empty one.
        row[column] = table.rows[i].value(columns.answer) + u""_s;
        if (row[column].isNull())
            row[column] = u""_s;
        if (wide.rows.size() * static_cast<std::size_t>(wide.rows.front().size()) >
            RawTable::mostCells)
            return Error{ErrorCode::TooMany, u"more than 20 million cells"_s};
    }
    for (QStringList &row : wide.rows)
        row.resize(wide.rows.front().size());
    return wide;
}

} // namespace

Result<RawTable> reshaped(const RawTable &table, const TableForm &form)
{
    switch (form.shape) {
    case TableShape::OneRowAPerson:
        break;
    case TableShape::OneColumnAPerson:
        return transposed(table);
    case TableShape::OneRowAnAnswer:
        return onePersonARow(table, form.longColumns);
    }
    return table;
}

Result<Done> readTable(OpenedTable &opened, const TableForm &form, TableSink &sink,
                       const std::function<bool(qint64)> &proceed)
{
    if (form.shape == TableShape::OneRowAPerson)
        return readTable(*opened.text, sink, {.layout = form.layout, .proceed = proceed});
    Keeper keeper;
    const auto read = readTable(*opened.text, keeper,
                                {.layout = form.layout, .proceed = [&](qint64 bytes) {
                                     return !keeper.isFull() && (!proceed || proceed(bytes));
                                 }});
    if (keeper.isFull())
        return Error{ErrorCode::TooMany, u"more than 20 million cells"_s};
    if (!read)
        return read;
    const auto table = reshaped(keeper.take(), form);
    if (!table)
        return table.error();
    QBuffer buffer;
    buffer.setData(asText(*table));
    buffer.open(QIODevice::ReadOnly);
    return readTable(buffer, sink, {.layout = {.separator = ','}});
}

Result<Done> readTableFile(QIODevice &file, const TableForm &form, TableSink &sink,
                           const std::function<bool(qint64)> &proceed)
{
    auto opened = openTable(file, form.encoding);
    return opened ? readTable(*opened, form, sink, proceed) : Result<Done>(opened.error());
}

} // namespace core
