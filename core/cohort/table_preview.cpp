// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/table_preview.h"

#include "core/cohort/score_import.h"
#include "core/cohort/table_reader.h"

namespace core
{
namespace
{

class Collector final : public TableSink
{
public:
    Result<Done> header(const QStringList &names) override
    {
        m_names = names;
        return Done{};
    }
    void cell(int column, std::string_view bytes) override
    {
        if (!isFull() && column < m_names.size())
            m_row.append(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    void endRow() override
    {
        if (isFull())
            return;
        while (m_row.size() < m_names.size())
            m_row.append(QString());
        m_rows.push_back(std::move(m_row));
        m_row.clear();
    }

    // Of a very wide table fewer rows are kept: a guess looks at every cell.
    bool isFull() const
    {
        constexpr std::size_t mostCells = 1'000'000;
        return m_rows.size() >= TablePreview::mostRows ||
               m_rows.size() * static_cast<std::size_t>(m_names.size()) >= mostCells;
    }
    QStringList &names() { return m_names; }
    std::vector<QStringList> &rows() { return m_rows; }

private:
    QStringList m_names;
    QStringList m_row;
    std::vector<QStringList> m_rows;
};

bool isNumber(const QString &text)
{
    return decimalNumber(text.toStdString()).has_value();
}

// 1, 2, 3, … for more columns than a scale has points are names of items, not somebody's answers.
bool countsOn(const QStringList &numbers)
{
    constexpr qsizetype morePointsThanAScale = 10;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers[i] != QString::number(i + 1))
            return false;
    }
    return numbers.size() > morePointsThanAScale;
}

// Names are mostly texts; a single text may be what the first person is called.
bool looksLikeNames(const QStringList &cells)
{
    QStringList numbers;
    qsizetype texts = 0;
    for (const QString &cell : cells) {
        if (isNumber(cell))
            numbers.append(cell);
        else
            texts += !cell.isEmpty();
    }
    return texts > numbers.size() || countsOn(numbers);
}

} // namespace

Result<TablePreview> previewTable(QIODevice &table, std::optional<char> separator)
{
    const qint64 start = table.pos();
    TablePreview preview;
    preview.separator = separator.value_or(separatorOf(table.peek(64 * 1024)));
    Collector collector;
    const auto done = readTable(
        table, collector,
        {.separator = preview.separator, .proceed = [&](qint64) { return !collector.isFull(); }});
    table.seek(start);
    if (!done && done.error().code != ErrorCode::Cancelled)
        return done.error();
    preview.names = std::move(collector.names());
    preview.rows = std::move(collector.rows());
    preview.hasHeader = looksLikeNames(preview.names);
    if (!preview.hasHeader)
        preview.rows.insert(preview.rows.begin(), preview.names);
    return preview;
}

} // namespace core
