// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_reader.h"

#include <QScopeGuard>
#include <QStringDecoder>

#include <csv.h>

#include <array>
#include <condition_variable>
#include <cstring>
#include <future>
#include <mutex>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qint64 blockSize = 256 * 1024;
constexpr qsizetype mostColumns = 16'384; // what a spreadsheet holds

/// What libcsv found in a block of the file, in one stream of bytes: before each cell its length,
/// after each row a mark. Small, because it goes from one processor's cache to the other's.
class Piece
{
public:
    qint64 bytesRead = 0; ///< of the file so far

    void clear() { m_used = 0; }
    void addCell(const char *bytes, std::size_t length)
    {
        if (m_stream.size() - m_used < length + 1 + sizeof length)
            m_stream.resize(2 * m_stream.size() + length + 1 + sizeof length);
        char *end = m_stream.data() + m_used;
        if (length == 1) {
            // Most cells of answers are one digit, and a call for each takes longer than to copy
            // it.
            end[0] = 1;
            end[1] = *bytes;
            m_used += 2;
            return;
        }
        if (length < longCell) {
            *end++ = static_cast<char>(length);
        } else {
            *end++ = static_cast<char>(longCell);
            std::memcpy(end, &length, sizeof length);
            end += sizeof length;
        }
        std::memcpy(end, bytes, length);
        m_used = static_cast<std::size_t>(end - m_stream.data()) + length;
    }
    void addRowEnd()
    {
        if (m_used == m_stream.size())
            m_stream.resize(2 * m_stream.size() + 1);
        m_stream[m_used++] = static_cast<char>(rowEnd);
    }

    /// Calls `cell` with each cell and `row` behind each row, until one of them returns false.
    template <class Cell, class Row> bool read(Cell cell, Row row) const
    {
        const char *at = m_stream.data();
        const char *const end = at + m_used;
        while (at != end) {
            const auto mark = static_cast<unsigned char>(*at++);
            if (mark == rowEnd) {
                if (!row())
                    return false;
                continue;
            }
            std::size_t length = mark;
            if (mark == longCell) {
                std::memcpy(&length, at, sizeof length);
                at += sizeof length;
            }
            if (!cell(std::string_view(at, length)))
                return false;
            at += length;
        }
        return true;
    }

private:
    static constexpr unsigned char longCell = 254;
    static constexpr unsigned char rowEnd = 255;

    std::vector<char> m_stream;
    std::size_t m_used = 0;
};

/// Pieces on their way from the thread that parses to the one that takes them: a few, so that
/// memory does not grow with the file.
class Conveyor
{
public:
    /// For the parser: a piece to fill; nullptr when nobody takes any more.
    Piece *empty()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_sent - m_taken < m_pieces.size(); });
        return m_stopped ? nullptr : &m_pieces[m_sent % m_pieces.size()];
    }
    void send()
    {
        change([this] { ++m_sent; });
    }
    void end()
    {
        change([this] { m_ended = true; });
    }

    /// For the taker: the next piece; nullptr behind the last one.
    const Piece *next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended || m_taken < m_sent; });
        return m_taken < m_sent ? &m_pieces[m_taken % m_pieces.size()] : nullptr;
    }
    void giveBack()
    {
        change([this] { ++m_taken; });
    }
    void stop()
    {
        change([this] { m_stopped = true; });
    }

private:
    template <class Change> void change(Change change)
    {
        const std::scoped_lock lock(m_mutex);
        change();
        m_changed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<Piece, 8> m_pieces;
    std::size_t m_sent = 0;
    std::size_t m_taken = 0;
    bool m_ended = false;
    bool m_stopped = false;
};

/// The first thread: reads the file and lets libcsv find the cells.
class Parser
{
public:
    Parser(QIODevice &input, const TableLayout &layout, Conveyor &conveyor)
        : m_input(input)
        , m_layout(layout)
        , m_linesToSkip(layout.linesAbove)
        , m_conveyor(conveyor)
    {
        // Lenient inside the table: a stray quotation mark in a remark costs nobody their scores.
        csv_init(&m_parser, 0);
        constexpr unsigned char inNoText = 0xFF;
        if (!layout.marksQuote)
            csv_set_quote(&m_parser, inNoText);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    Result<Done> run()
    {
        QByteArray block(blockSize, Qt::Uninitialized);
        qint64 bytesRead = 0;
        while ((m_piece = m_conveyor.empty())) {
            m_piece->clear();
            const qint64 got = m_input.read(block.data(), blockSize);
            if (got < 0)
                return Error{ErrorCode::FileUnreadable, m_input.errorString()};
            const auto parsed = got > 0 ? parse(block.first(got), bytesRead == 0) : finish();
            bytesRead += got;
            m_piece->bytesRead = bytesRead;
            m_conveyor.send(); // what stood before a mistake, too
            if (!parsed)
                return parsed;
            if (got == 0)
                break;
        }
        return Done{};
    }

private:
    Result<Done> parse(QByteArrayView bytes, bool first)
    {
        if (first && bytes.startsWith("\xEF\xBB\xBF"))
            bytes = bytes.sliced(3);
        bytes = behindLinesAbove(bytes);
        if (!std::exchange(m_begun, m_begun || !bytes.isEmpty()) && !bytes.isEmpty())
            csv_set_delim(&m_parser,
                          static_cast<unsigned char>(m_layout.separator.value_or(
                              separatorOf(QByteArray::fromRawData(bytes.data(), bytes.size())))));
        const auto length = static_cast<std::size_t>(bytes.size());
        if (csv_parse(&m_parser, bytes.data(), length, addCell, addRow, this) != length)
            return Error{ErrorCode::NotCsv, QString::fromUtf8(csv_strerror(csv_error(&m_parser)))};
        if (m_swallowed)
            return Error{ErrorCode::NotCsv, *m_swallowed};
        return Done{};
    }

    // Of a line end of two characters the second is passed over by libcsv, as a blank line.
    QByteArrayView behindLinesAbove(QByteArrayView bytes)
    {
        qsizetype at = 0;
        for (; m_linesToSkip > 0 && at < bytes.size(); ++at) {
            const bool second = bytes[at] == '\n' && m_isBehindReturn;
            m_isBehindReturn = bytes[at] == '\r';
            if ((bytes[at] == '\n' || m_isBehindReturn) && !second)
                --m_linesToSkip;
        }
        return bytes.sliced(at);
    }

    // A cell that holds lines with as many separators as the row has cells: they were rows, until a
    // quotation mark in a remark opened a cell.
    void noteSwallowed(std::string_view cell)
    {
        const char separator = static_cast<char>(csv_get_delim(&m_parser));
        int found = 0;
        for (const char c : cell.substr(cell.find('\n') + 1)) {
            if (c == '\n') {
                if (found + 1 == m_width && m_width >= wideEnough && !m_swallowed)
                    m_swallowed = u"row %1: a quotation mark opens a cell that swallows complete "
                                  "rows"_s.arg(QString::number(m_row + 1 - m_layout.headerLines));
                found = 0;
            }
            found += c == separator;
        }
    }

    // Strict at its end: a file that stops inside quotation marks has been cut off.
    Result<Done> finish()
    {
        csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        if (csv_fini(&m_parser, addCell, addRow, this) != 0)
            return Error{ErrorCode::NotCsv, u"the file ends inside quotation marks"_s};
        return Done{};
    }

    static void addCell(void *data, size_t length, void *context)
    {
        auto *parser = static_cast<Parser *>(context);
        const char *bytes = static_cast<const char *>(data);
        if (parser->m_swallowed) [[unlikely]]
            return;
        ++parser->m_cells;
        if (length > 2) [[unlikely]] {
            // What quoting would have taken off.
            if (!parser->m_layout.marksQuote && bytes[0] == '"' && bytes[length - 1] == '"') {
                ++bytes;
                length -= 2;
            } else if (length > shortest && std::memchr(bytes, '\n', length)) {
                parser->noteSwallowed({bytes, length});
                if (parser->m_swallowed)
                    return;
            }
        }
        parser->m_piece->addCell(bytes, length);
    }
    static void addRow(int, void *context)
    {
        auto *parser = static_cast<Parser *>(context);
        if (parser->m_swallowed) [[unlikely]]
            return;
        if (parser->m_row++ == 0)
            parser->m_width = parser->m_cells;
        parser->m_cells = 0;
        parser->m_piece->addRowEnd();
    }

    static constexpr std::size_t shortest = 12; ///< that could hold a row
    static constexpr int wideEnough = 6;        ///< prose has as many commas as a narrow table

    QIODevice &m_input;
    TableLayout m_layout;
    int m_linesToSkip;
    bool m_isBehindReturn = false;
    bool m_begun = false;
    qint64 m_row = 0;
    int m_cells = 0;
    int m_width = 0; ///< of the first row
    std::optional<QString> m_swallowed;
    Conveyor &m_conveyor;
    csv_parser m_parser;
    Piece *m_piece = nullptr;
};

/// The second thread, which is the caller's: hands header, cells and rows to the sink.
class Taker
{
public:
    Taker(TableSink &sink, const TableLayout &layout)
        : m_sink(sink)
        , m_layout(layout)
    {
    }

    bool hasHeader() const { return m_inRows; }

    /// False where there is an error.
    bool take(const Piece &piece)
    {
        return piece.read(
            [this](std::string_view cell) {
                if (m_inRows) [[likely]]
                    m_sink.cell(m_column++, cell);
                else
                    takeName(cell);
                return !m_error;
            },
            [this] {
                if (m_inRows) {
                    m_sink.endRow();
                    m_column = 0;
                } else {
                    endHeaderRow();
                }
                return !m_error;
            });
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    void takeName(std::string_view cell)
    {
        QByteArray name(cell.data(), static_cast<qsizetype>(cell.size()));
        if (m_headerRows > 0) { // a further header row names what the first left empty
            if (m_column < m_names.size() && m_names[m_column].isEmpty())
                m_names[m_column] = name;
            ++m_column;
            return;
        }
        if (m_names.size() == mostColumns) {
            m_error = Error{ErrorCode::TooMany,
                            u"more than %1 columns"_s.arg(QString::number(mostColumns))};
            return;
        }
        m_names.append(name);
    }

    void endHeaderRow()
    {
        m_column = 0;
        if (++m_headerRows == std::max(1, m_layout.headerLines))
            endHeader();
    }

    void endHeader()
    {
        if (m_layout.shift == HeaderShift::RowNamesFirst)
            m_names.prepend(QByteArray());
        else if (m_layout.shift == HeaderShift::EmptyCellLast)
            m_names.append(QByteArray());
        QStringList decoded;
        for (const QByteArray &name : m_names) {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
            decoded.append(decoder(name));
            if (decoder.hasError()) {
                m_error = Error{ErrorCode::NotUtf8, u"header"_s};
                return;
            }
        }
        if (const auto accepted = m_sink.header(decoded); !accepted) {
            m_error = accepted.error();
            return;
        }
        m_inRows = true;
        if (m_layout.headerLines == 0) {
            for (const QByteArray &name : m_names)
                m_sink.cell(m_column++, {name.constData(), static_cast<std::size_t>(name.size())});
            m_sink.endRow();
            m_column = 0;
        }
    }

    TableSink &m_sink;
    const TableLayout &m_layout;
    int m_headerRows = 0;
    bool m_inRows = false;
    int m_column = 0;
    QByteArrayList m_names;
    std::optional<Error> m_error;
};

} // namespace

char separatorOf(const QByteArray &start)
{
    std::array<std::pair<char, int>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    for (const char c : start) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (auto &[separator, count] : counts)
            count += !quoted && c == separator;
    }
    auto best = counts.front();
    for (const auto &candidate : counts) {
        if (candidate.second > best.second)
            best = candidate;
    }
    return best.first;
}

// Finding the cells takes as long as what is done with them: two threads take half the time.
Result<Done> readTable(QIODevice &input, TableSink &sink, const TableReadingOptions &options)
{
    Conveyor conveyor;
    std::future<Result<Done>> parsing = std::async(std::launch::async, [&] {
        const auto ends = qScopeGuard([&] { conveyor.end(); });
        return Parser(input, options.layout, conveyor).run();
    });
    // The parser is never left waiting, not even by an exception of the sink's.
    const auto stops = qScopeGuard([&] { conveyor.stop(); });
    Taker taker(sink, options.layout);
    qint64 bytesTaken = 0;
    while (const Piece *piece = conveyor.next()) {
        if (!taker.take(*piece))
            return *taker.error();
        // The last piece is what stood open at the end of the file, and of no more bytes.
        if (std::exchange(bytesTaken, piece->bytesRead) < piece->bytesRead && options.proceed &&
            !options.proceed(bytesTaken))
            return Error{ErrorCode::Cancelled, {}};
        conveyor.giveBack();
    }
    if (const auto parsed = parsing.get(); !parsed)
        return parsed;
    if (!taker.hasHeader())
        return Error{ErrorCode::NotCsv, u"there is no header line"_s};
    return Done{};
}

} // namespace core
