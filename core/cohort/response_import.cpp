// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/response_import.h"

#include "core/cohort/answer_cells.h"
#include "core/cohort/import_rows.h"
#include "core/cohort/table_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr int notAnItem = -1;

class ResponseImporter final : public TableSink
{
public:
    ResponseImporter(const ResponseImportOptions &options, ResponseTable table)
        : m_options(options)
        , m_cellReader(options.answers, options.missingCodes)
        , m_rows(options.idColumn)
        , m_answers(std::move(table))
        , m_row(options.itemColumns.size(), ResponseTable::missing)
    {
    }

    Result<Done> header(const QStringList &names) override
    {
        const auto begun = m_rows.begin(static_cast<int>(names.size()), m_options.itemColumns);
        if (!begun)
            return begun;
        if (m_options.keepOthers) {
            std::vector<int> read = m_options.itemColumns;
            read.push_back(m_options.idColumn.value_or(notAnItem));
            m_others.begin(names, m_options.hasHeader, read);
        }
        m_itemOfColumn.assign(static_cast<std::size_t>(names.size()), notAnItem);
        for (std::size_t item = 0; item < m_options.itemColumns.size(); ++item)
            m_itemOfColumn[static_cast<std::size_t>(m_options.itemColumns[item])] =
                static_cast<int>(item);
        return begun;
    }

    void cell(int column, std::string_view bytes) override
    {
        m_rows.cell(column, bytes);
        m_others.cell(column, bytes);
        if (column >= m_rows.columnCount())
            return;
        const int item = m_itemOfColumn[static_cast<std::size_t>(column)];
        if (item == notAnItem)
            return;
        const AnswerCells::Reading reading = m_cellReader.read(bytes);
        if (reading.kind != AnswerCells::Kind::Answer) {
            m_rows.noteUnusable(reading.kind);
            return;
        }
        m_row[static_cast<std::size_t>(item)] =
            static_cast<std::uint8_t>(reading.value - m_options.answers.lo());
        ++m_answered;
    }

    void endRow() override
    {
        m_rows.endRow(m_answered == 0);
        m_others.endRow();
        m_answers.addRow(m_row);
        std::fill(m_row.begin(), m_row.end(), ResponseTable::missing);
        m_answered = 0;
    }

    ImportedResponses take()
    {
        return {std::move(m_answers), std::move(m_rows.ids()), std::move(m_rows.report()),
                std::move(m_others)};
    }

private:
    const ResponseImportOptions &m_options;
    AnswerCells m_cellReader;
    ImportRows m_rows;
    OtherColumns m_others;
    ResponseTable m_answers;
    std::vector<int> m_itemOfColumn;
    std::vector<std::uint8_t> m_row; ///< being read, as the table keeps it
    int m_answered = 0;
};

} // namespace

Result<ImportedResponses> importResponses(QIODevice &table, const ResponseImportOptions &options,
                                          const std::function<bool(qint64)> &proceed)
{
    auto answers =
        ResponseTable::make(static_cast<int>(options.itemColumns.size()), options.answers);
    if (!answers) {
        return Error{ErrorCode::Mismatch,
                     u"%1 items on %2 points"_s.arg(QString::number(options.itemColumns.size()),
                                                    QString::number(options.answers.points()))};
    }
    ResponseImporter importer(options, std::move(*answers));
    const auto done = readTable(
        table, importer,
        {.separator = options.separator, .hasHeader = options.hasHeader, .proceed = proceed});
    if (!done)
        return done.error();
    return importer.take();
}

} // namespace core
