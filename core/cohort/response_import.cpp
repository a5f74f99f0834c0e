// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/response_import.h"

#include "core/cohort/answer_cells.h"
#include "core/cohort/import_rows.h"

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
        , m_cellReader(options.answers, options.missingCodes, options.words)
        , m_rows(options.idColumn, options.repeats, options.rowsOfNobody)
        , m_answers(std::move(table))
        , m_row(options.itemColumns.size(), ResponseTable::missing)
    {
    }

    Result<Done> header(const QStringList &names) override
    {
        const auto begun = m_rows.begin(names, m_options.itemColumns);
        if (!begun)
            return begun;
        if (m_options.keepOthers) {
            std::vector<int> read = m_options.itemColumns;
            read.push_back(m_options.idColumn.value_or(notAnItem));
            m_others.begin(names, m_options.form.layout.headerLines > 0, read);
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
        const Scale &range = m_options.answers;
        const auto place = static_cast<std::size_t>(item);
        const bool turned = place < m_options.turned.size() && m_options.turned[place];
        const int value = turned ? range.reversed(reading.value) : reading.value;
        m_row[place] = static_cast<std::uint8_t>(value - range.lo());
        if (reading.rest != 0.0F)
            m_rests.push_back({m_answers.rows(), item, turned ? -reading.rest : reading.rest});
        ++m_answered;
    }

    void endRow() override
    {
        const bool kept = m_rows.endRow(m_answered == 0);
        m_others.endRow(kept);
        if (kept) {
            m_answers.addRow(m_row);
            m_rows.report().decimals += static_cast<qint64>(m_rests.size());
            for (const ResponseTable::Rest &rest : m_rests)
                m_answers.addRest(rest);
        }
        m_rests.clear();
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
    std::vector<std::uint8_t> m_row;          ///< being read, as the table keeps it
    std::vector<ResponseTable::Rest> m_rests; ///< of the row
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
    const auto done = readTableFile(table, options.form, importer, proceed);
    if (!done)
        return done.error();
    return importer.take();
}

} // namespace core
