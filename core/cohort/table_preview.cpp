// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/table_preview.h"

#include "core/cohort/header_rows.h"
#include "core/tables/cell_text.h"
#include "core/tables/delimited_text.h"

#include <QBuffer>

#include <algorithm>

namespace core
{
namespace
{

/// Keeps the first rows, each as wide as it is.
class Collector final : public TableSink
{
public:
    Result<Done> header(const QStringList &) override { return Done{}; }
    void cell(int, std::string_view bytes) override
    {
        if (isFull())
            return;
        ++m_cells;
        m_row.append(QString::fromStdString(plainCell(bytes)));
    }
    void endRow() override
    {
        if (isFull())
            return;
        m_widest = std::max(m_widest, static_cast<std::size_t>(m_row.size()));
        m_rows.push_back(std::move(m_row));
        m_row.clear();
    }

    // A proposal looks at every cell: of a wide table fewer rows are kept, of a narrow one, which
    // may hold an answer a row, more.
    bool isFull() const
    {
        constexpr std::size_t mostCells = 1'000'000;
        constexpr std::size_t narrow = 36'000;
        return m_widest * m_rows.size() >= mostCells || m_cells >= mostCells ||
               (m_rows.size() >= TablePreview::mostRows && m_cells >= narrow);
    }
    std::vector<QStringList> &rows() { return m_rows; }

private:
    QStringList m_row;
    std::vector<QStringList> m_rows;
    std::size_t m_cells = 0;
    std::size_t m_widest = 0;
};

void takeHeader(TablePreview &preview, std::vector<QStringList> &rows)
{
    const int header = preview.form.layout.headerLines;
    const int width = usualWidth(rows, header);
    preview.names = rows.front();
    for (int i = 1; i < header && static_cast<std::size_t>(i) < rows.size(); ++i)
        preview.furtherNames.push_back(rows[static_cast<std::size_t>(i)]);
    const auto surplus = width - static_cast<int>(preview.names.size());
    if (header > 0 && surplus > 0) {
        const auto shift = surplus == 1 ? headerShiftOf(rows, header) : std::nullopt;
        preview.form.layout.shift = shift.value_or(HeaderShift::None);
        if (!shift)
            preview.unnamedCells = surplus;
    }
    const bool first = preview.form.layout.shift == HeaderShift::RowNamesFirst;
    const bool last = preview.form.layout.shift == HeaderShift::EmptyCellLast;
    for (const QStringList &further : preview.furtherNames) {
        for (qsizetype i = 0; i < std::min(further.size(), preview.names.size()); ++i) {
            if (preview.names[i].isEmpty())
                preview.names[i] = further[i];
        }
    }
    if (last)
        preview.names.append(QString());
    if (first)
        preview.names.prepend(QString());
    for (QStringList &names : preview.furtherNames) {
        if (first)
            names.prepend(QString());
    }
}

} // namespace

Result<TablePreview> previewTable(const OpenedTable &opened, const GivenReading &given)
{
    const bool isText = opened.kind == TableFileKind::Text;
    const auto cut = tableLayout(opened.start, isText ? given.separator : std::optional(','),
                                 opened.startIsWhole);
    if (!cut)
        return cut.error();
    TablePreview preview;
    preview.kind = opened.kind;
    preview.encoding = opened.encoding;
    preview.form.encoding = given.encoding;
    preview.form.layout = cut->layout;
    preview.linesAbove = cut->linesAbove;
    preview.markInLine = cut->markInLine;
    preview.labels = opened.labels;

    TableLayout everything = cut->layout;
    everything.headerLines = 0;
    QBuffer start;
    start.setData(opened.start);
    start.open(QIODevice::ReadOnly);
    Collector collector;
    const auto read =
        readTable(start, collector,
                  {.layout = everything, .proceed = [&](qint64) { return !collector.isFull(); }});
    std::vector<QStringList> &rows = collector.rows();
    const bool cutOff = !opened.startIsWhole && rows.size() > 1;
    if (!read && read.error().code != ErrorCode::Cancelled &&
        !(cutOff && read.error().code == ErrorCode::NotCsv))
        return read.error();
    preview.isWhole = opened.startIsWhole && !collector.isFull();
    if (cutOff && !collector.isFull())
        rows.pop_back(); // it may end anywhere
    if (rows.empty())
        return Error{ErrorCode::NotCsv, QStringLiteral("there is no header line")};
    preview.form.layout.headerLines = std::clamp(given.headerLines.value_or(headerRowsOf(rows)), 0,
                                                 static_cast<int>(rows.size()));
    takeHeader(preview, rows);
    rows.erase(rows.begin(), rows.begin() + preview.form.layout.headerLines);
    preview.rows = std::move(rows);
    for (QStringList &row : preview.rows)
        row.resize(preview.names.size());
    return preview;
}

Result<TablePreview> previewTable(QIODevice &file, const GivenReading &given)
{
    const qint64 start = file.pos();
    const auto opened = openTable(file, given.encoding);
    file.seek(start);
    return opened ? previewTable(*opened, given) : Result<TablePreview>(opened.error());
}

} // namespace core
