#include "core/cohort/response_import.h"

#include "core/cohort/answer_cells.h"
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
        , m_imported{std::move(table), {}, {}}
        , m_idColumn(options.idColumn.value_or(-1))
        , m_row(options.itemColumns.size(), ResponseTable::missing)
    {
    }

    Result<Done> header(const QStringList &names) override
    {
        m_columnCount = static_cast<int>(names.size());
        m_itemOfColumn.assign(static_cast<std::size_t>(m_columnCount), notAnItem);
        for (std::size_t item = 0; item < m_options.itemColumns.size(); ++item) {
            const int column = m_options.itemColumns[item];
            if (!isColumn(column))
                return noSuchColumn(column);
            m_itemOfColumn[static_cast<std::size_t>(column)] = static_cast<int>(item);
        }
        if (m_options.idColumn && !isColumn(m_idColumn))
            return noSuchColumn(m_idColumn);
        return Done{};
    }

    void cell(int column, std::string_view bytes) override
    {
        m_cells = column + 1;
        if (column >= m_columnCount)
            return;
        if (column == m_idColumn)
            m_id.assign(bytes);
        const int item = m_itemOfColumn[static_cast<std::size_t>(column)];
        if (item == notAnItem)
            return;
        const AnswerCells::Reading reading = m_cellReader.read(bytes);
        if (reading.kind != AnswerCells::Kind::Answer) {
            noteUnusable(reading.kind);
            return;
        }
        m_row[static_cast<std::size_t>(item)] =
            static_cast<std::uint8_t>(reading.value - m_options.answers.lo());
        ++m_answered;
    }

    void endRow() override
    {
        ImportReport &report = m_imported.report;
        ++report.rows;
        if (m_cells < m_columnCount)
            report.problems[ResponseProblem::CellsMissing].note(report.rows);
        if (m_cells > m_columnCount)
            report.problems[ResponseProblem::CellsSurplus].note(report.rows);
        report.emptyRows += m_answered == 0;
        if (m_options.idColumn)
            m_imported.ids.append(m_id);
        m_id.clear();
        m_cells = 0;
        m_answered = 0;
        m_imported.answers.addRow(m_row);
        std::fill(m_row.begin(), m_row.end(), ResponseTable::missing);
    }

    ImportedResponses take() { return std::move(m_imported); }

private:
    bool isColumn(int column) const { return column >= 0 && column < m_columnCount; }

    Error noSuchColumn(int column) const
    {
        return {ErrorCode::OutOfRange, u"column %1 of %2"_s.arg(QString::number(column + 1),
                                                                QString::number(m_columnCount))};
    }

    // Out of line, so that the cells that are answers do not pay for the others.
    [[gnu::noinline]] void noteUnusable(AnswerCells::Kind kind)
    {
        ImportReport &report = m_imported.report;
        switch (kind) {
        case AnswerCells::Kind::Answer:
            break;
        case AnswerCells::Kind::Missing:
            ++report.missingCells;
            break;
        case AnswerCells::Kind::OutOfRange:
            report.problems[ResponseProblem::OutOfRange].note(report.rows + 1);
            break;
        case AnswerCells::Kind::NotANumber:
            report.problems[ResponseProblem::NotANumber].note(report.rows + 1);
            break;
        }
    }

    const ResponseImportOptions &m_options;
    AnswerCells m_cellReader;
    ImportedResponses m_imported;
    int m_idColumn;
    std::vector<std::uint8_t> m_row; ///< being read, as the table keeps it
    int m_columnCount = 0;
    std::vector<int> m_itemOfColumn;
    std::string m_id;
    int m_cells = 0;
    int m_answered = 0;
};

} // namespace

Result<ImportedResponses> importResponses(QIODevice &table, const ResponseImportOptions &options,
                                          const std::function<bool(qint64)> &proceed)
{
    auto answers =
        ResponseTable::make(static_cast<int>(options.itemColumns.size()), options.answers);
    if (!answers) {
        return Error{ErrorCode::OutOfRange,
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
