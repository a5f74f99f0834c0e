// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/workbook_reader.h"

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <exception>
#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

namespace sheets = orcus::spreadsheet;
namespace iface = orcus::spreadsheet::iface;

struct TooManyCells : std::runtime_error {
    TooManyCells()
        : std::runtime_error("too many cells")
    {
    }
};

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString textOf(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 15) : QString();
}

class SharedStrings final : public iface::import_shared_strings
{
public:
    size_t append(std::string_view s) override
    {
        m_strings.push_back(textOf(s));
        return m_strings.size() - 1;
    }
    size_t add(std::string_view s) override { return append(s); }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t,
                                sheets::color_elem_t) override
    {
    }
    // Of later versions of the library.
    void set_segment_superscript(bool) {}
    void set_segment_subscript(bool) {}
    void append_segment(std::string_view s) override { m_segments += textOf(s); }
    size_t commit_segments() override
    {
        m_strings.push_back(m_segments);
        m_segments.clear();
        return m_strings.size() - 1;
    }

    QString at(std::size_t index) const
    {
        return index < m_strings.size() ? m_strings[index] : QString();
    }

private:
    std::vector<QString> m_strings;
    QString m_segments;
};

/// A sheet that keeps the texts of its cells.
class Sheet final : public iface::import_sheet, public iface::import_formula
{
public:
    Sheet(const SharedStrings &strings, std::size_t &cells)
        : m_strings(strings)
        , m_cells(cells)
    {
    }

    const std::vector<QStringList> &rows() const { return m_rows; }

    iface::import_formula *get_formula() override { return this; }
    void set_auto(sheets::row_t row, sheets::col_t col, std::string_view s) override
    {
        set(row, col, textOf(s));
    }
    void set_string(sheets::row_t row, sheets::col_t col, sheets::string_id_t index) override
    {
        set(row, col, m_strings.at(index));
    }
    void set_value(sheets::row_t row, sheets::col_t col, double value) override
    {
        set(row, col, textOf(value));
    }
    void set_bool(sheets::row_t row, sheets::col_t col, bool value) override
    {
        set(row, col, value ? u"TRUE"_s : u"FALSE"_s);
    }
    void set_date_time(sheets::row_t row, sheets::col_t col, int year, int month, int day, int hour,
                       int minute, double) override
    {
        const auto twoDigits = [](int number) {
            return QString::number(number).rightJustified(2, u'0');
        };
        set(row, col,
            u"%1-%2-%3 %4:%5"_s.arg(QString::number(year), twoDigits(month), twoDigits(day),
                                    twoDigits(hour), twoDigits(minute)));
    }
    void set_format(sheets::row_t, sheets::col_t, size_t) override {}
    void set_format(sheets::row_t, sheets::col_t, sheets::row_t, sheets::col_t, size_t) override {}
    // Of later versions of the library.
    void set_column_format(sheets::col_t, sheets::col_t, std::size_t) {}
    void set_row_format(sheets::row_t, std::size_t) {}
    void fill_down_cells(sheets::row_t row, sheets::col_t col, sheets::row_t count) override
    {
        const QString above = at(row, col);
        // A sheet's whole column filled with nothing is nothing.
        if (above.isEmpty())
            return;
        for (sheets::row_t i = 1; i <= count; ++i)
            set(row + i, col, above);
    }
    sheets::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    void set_position(sheets::row_t row, sheets::col_t col) override
    {
        m_row = row;
        m_column = col;
    }
    void set_formula(sheets::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view value) override { set(m_row, m_column, textOf(value)); }
    void set_result_value(double value) override { set(m_row, m_column, textOf(value)); }
    void set_result_bool(bool value) override { set_bool(m_row, m_column, value); }
    void set_result_empty() override {}
    void commit() override {}

private:
    QString at(sheets::row_t row, sheets::col_t col) const
    {
        return row >= 0 && static_cast<std::size_t>(row) < m_rows.size()
                   ? m_rows[static_cast<std::size_t>(row)].value(col)
                   : QString();
    }

    void set(sheets::row_t row, sheets::col_t col, const QString &text)
    {
        if (row < 0 || col < 0 || text.isEmpty())
            return;
        const auto at = static_cast<std::size_t>(row);
        if (at >= m_rows.size()) {
            m_cells += at + 1 - m_rows.size();
            check();
            m_rows.resize(at + 1);
        }
        QStringList &cells = m_rows[at];
        if (col >= cells.size()) {
            m_cells += static_cast<std::size_t>(col + 1 - cells.size());
            check();
            cells.resize(col + 1);
        }
        cells[col] = text;
    }

    void check() const
    {
        if (m_cells > RawTable::mostCells)
            throw TooManyCells();
    }

    const SharedStrings &m_strings;
    std::size_t &m_cells;
    std::vector<QStringList> m_rows;
    sheets::row_t m_row = 0;
    sheets::col_t m_column = 0;
};

/// "B7" and "A1:B7" as row and column.
class References final : public iface::import_reference_resolver
{
public:
    sheets::src_address_t resolve_address(std::string_view address) override
    {
        long long column = 0;
        long long row = 0;
        std::size_t at = 0;
        const auto skip = [&] { at += at < address.size() && address[at] == '$'; };
        skip();
        for (; at < address.size() && std::isalpha(static_cast<unsigned char>(address[at])); ++at)
            column = std::min<long long>(
                26 * column + std::toupper(static_cast<unsigned char>(address[at])) - 'A' + 1,
                100'000);
        skip();
        for (; at < address.size() && std::isdigit(static_cast<unsigned char>(address[at])); ++at)
            row = std::min<long long>(10 * row + address[at] - '0', 100'000'000);
        if (at != address.size() || column == 0 || row == 0)
            throw std::invalid_argument("no address of a cell");
        return {0, static_cast<sheets::row_t>(row - 1), static_cast<sheets::col_t>(column - 1)};
    }
    sheets::src_range_t resolve_range(std::string_view range) override
    {
        const auto colon = range.find(':');
        const auto first = resolve_address(range.substr(0, colon));
        return {first, colon == range.npos ? first : resolve_address(range.substr(colon + 1))};
    }
};

class Workbook final : public iface::import_factory
{
public:
    iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    iface::import_reference_resolver *get_reference_resolver(sheets::formula_ref_context_t) override
    {
        return &m_references;
    }
    iface::import_sheet *append_sheet(sheets::sheet_t, std::string_view name) override
    {
        m_sheets.push_back(std::make_unique<Sheet>(m_strings, m_cells));
        m_names.push_back(std::string(name));
        return m_sheets.back().get();
    }
    iface::import_sheet *get_sheet(std::string_view name) override
    {
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        return found == m_names.end()
                   ? nullptr
                   : m_sheets[static_cast<std::size_t>(found - m_names.begin())].get();
    }
    iface::import_sheet *get_sheet(sheets::sheet_t index) override
    {
        return index >= 0 && static_cast<std::size_t>(index) < m_sheets.size()
                   ? m_sheets[static_cast<std::size_t>(index)].get()
                   : nullptr;
    }
    void finalize() override {}

    /// Of the first sheet that holds a table.
    std::vector<QStringList> rows() const
    {
        for (const auto &sheet : m_sheets) {
            std::vector<QStringList> filled;
            for (const QStringList &row : sheet->rows()) {
                if (!row.isEmpty())
                    filled.push_back(row);
            }
            if (filled.size() > 1)
                return filled;
        }
        return {};
    }

private:
    SharedStrings m_strings;
    References m_references;
    std::size_t m_cells = 0;
    std::vector<std::unique_ptr<Sheet>> m_sheets;
    std::vector<std::string> m_names;
};

std::uint64_t numberAt(const QByteArray &bytes, qsizetype at)
{
    std::uint64_t number = 0;
    for (int i = 3; i >= 0; --i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

// orcus takes as much memory as a file in the archive says that it needs: what says more than its
// compressed bytes can hold is damaged, or made to fill the memory.
bool isTooLargeInside(const QByteArray &bytes)
{
    constexpr std::uint64_t mostOfAll = 1024 * 1024 * 1024;
    constexpr std::uint64_t bestCompression = 1032; // of deflate
    constexpr std::uint64_t small = 4096;
    constexpr std::uint64_t unknown = 0xFFFF'FFFF;
    constexpr qsizetype localLength = 30;
    struct Header {
        const char *mark;
        qsizetype compressed; ///< where its sizes stand
        qsizetype whole;
        qsizetype length;
    };
    constexpr std::array headers{Header{"PK\1\2", 20, 24, 46},
                                 Header{"PK\3\4", 18, 22, localLength}};
    for (const Header &header : headers) {
        std::uint64_t all = 0;
        for (qsizetype at = bytes.indexOf(header.mark); at >= 0;
             at = bytes.indexOf(header.mark, at + 1)) {
            if (at + header.length > bytes.size())
                break;
            const std::uint64_t compressed = numberAt(bytes, at + header.compressed);
            const std::uint64_t whole = numberAt(bytes, at + header.whole);
            if (header.length == localLength && (whole == unknown || compressed == unknown))
                continue; // told in the directory
            if (compressed > static_cast<std::uint64_t>(bytes.size()))
                return true;
            all += whole;
            if (all > mostOfAll || whole > bestCompression * compressed + small)
                return true;
        }
    }
    return false;
}

} // namespace

Result<RawTable> readWorkbook(const QByteArray &bytes, WorkbookKind kind)
{
    if (isTooLargeInside(bytes))
        return Error{ErrorCode::TooMany, u"more than a gigabyte inside the workbook"_s};
    const QString name =
        kind == WorkbookKind::Excel ? u"Excel workbook"_s : u"OpenDocument sheet"_s;
    Workbook workbook;
    const std::string_view stream(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    try {
        if (kind == WorkbookKind::Excel)
            orcus::orcus_xlsx(&workbook).read_stream(stream);
        else
            orcus::orcus_ods(&workbook).read_stream(stream);
    } catch (const TooManyCells &) {
        return Error{ErrorCode::TooMany, u"more than 20 million cells"_s};
    } catch (const std::exception &problem) {
        return Error{ErrorCode::FileUnreadable,
                     u"%1, damaged or locked by a password (%2); save it anew or as CSV"_s.arg(
                         name, QString::fromUtf8(problem.what()))};
    }
    RawTable table{.rows = workbook.rows()};
    if (table.rows.empty())
        return Error{
            ErrorCode::FileUnreadable,
            u"%1 in which no sheet holds a table; save the sheet with the answers as CSV"_s.arg(
                name)};
    // Short rows end where their last cell stands; the table is as wide as its widest row.
    qsizetype width = 0;
    for (const QStringList &row : table.rows)
        width = std::max(width, row.size());
    if (static_cast<std::size_t>(width) * table.rows.size() > RawTable::mostCells)
        return Error{ErrorCode::TooMany, u"more than 20 million cells"_s};
    for (QStringList &row : table.rows)
        row.resize(width);
    return table;
}

} // namespace core
