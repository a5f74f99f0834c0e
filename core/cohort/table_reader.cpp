// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/table_reader.h"

#include <QStringDecoder>

#include <csv.h>

#include <array>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qint64 blockSize = 256 * 1024;
constexpr qsizetype mostColumns = 16'384; // what a spreadsheet holds

enum class Where { Header, Rows, Failed };

/// libcsv's parser and what its callbacks need. `where` is Failed when there is an error: one look
/// a cell must do.
struct Parsing {
    csv_parser parser;
    TableSink &sink;
    bool namesAreARow;
    int column = 0;
    Where where = Where::Header;
    QByteArrayList names;
    std::optional<Error> error;

    Parsing(TableSink &receiver, bool hasHeader)
        : sink(receiver)
        , namesAreARow(!hasHeader)
    {
        // Lenient inside the table: a stray quotation mark in a remark costs nobody their scores.
        csv_init(&parser, 0);
    }
    ~Parsing() { csv_free(&parser); }
    Parsing(const Parsing &) = delete;
    Parsing &operator=(const Parsing &) = delete;

    void fail(Error reason)
    {
        error = std::move(reason);
        where = Where::Failed;
    }

    void takeName(const QByteArray &name)
    {
        if (names.size() < mostColumns)
            names.append(name);
        else
            fail({ErrorCode::TooMany, u"more than %1 columns"_s.arg(QString::number(mostColumns))});
    }

    void endHeader()
    {
        QStringList decoded;
        for (const QByteArray &name : names) {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
            decoded.append(decoder(name));
            if (decoder.hasError())
                return fail({ErrorCode::NotUtf8, u"header"_s});
        }
        if (const auto accepted = sink.header(decoded); !accepted)
            return fail(accepted.error());
        where = Where::Rows;
        if (namesAreARow) {
            for (const QByteArray &name : names)
                sink.cell(column++, {name.constData(), static_cast<std::size_t>(name.size())});
            sink.endRow();
            column = 0;
        }
    }
};

void onCell(void *bytes, size_t length, void *data)
{
    auto &parsing = *static_cast<Parsing *>(data);
    const auto *text = static_cast<const char *>(bytes);
    if (parsing.where == Where::Rows)
        parsing.sink.cell(parsing.column++, {text, length});
    else if (parsing.where == Where::Header)
        parsing.takeName(QByteArray(text, static_cast<qsizetype>(length)));
}

void onRow(int, void *data)
{
    auto &parsing = *static_cast<Parsing *>(data);
    if (parsing.where == Where::Rows) {
        parsing.sink.endRow();
        parsing.column = 0;
    } else if (parsing.where == Where::Header) {
        parsing.endHeader();
    }
}

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

Result<Done> readTable(QIODevice &input, TableSink &sink, const TableReadingOptions &options)
{
    Parsing parsing(sink, options.hasHeader);
    qint64 bytesRead = 0;
    bool first = true;
    QByteArray block(blockSize, Qt::Uninitialized);
    while (true) {
        const qint64 got = input.read(block.data(), blockSize);
        if (got < 0)
            return Error{ErrorCode::FileUnreadable, input.errorString()};
        if (got == 0)
            break;
        const char *bytes = block.constData();
        auto length = static_cast<size_t>(got);
        if (first) {
            first = false;
            if (std::string_view(bytes, length).starts_with("\xEF\xBB\xBF")) {
                bytes += 3;
                length -= 3;
            }
            csv_set_delim(&parsing.parser,
                          static_cast<unsigned char>(options.separator.value_or(separatorOf(
                              QByteArray::fromRawData(bytes, static_cast<qsizetype>(length))))));
        }
        if (csv_parse(&parsing.parser, bytes, length, onCell, onRow, &parsing) != length) {
            return Error{ErrorCode::NotCsv,
                         QString::fromUtf8(csv_strerror(csv_error(&parsing.parser)))};
        }
        if (parsing.error)
            return *parsing.error;
        bytesRead += got;
        if (options.proceed && !options.proceed(bytesRead))
            return Error{ErrorCode::Cancelled, {}};
    }
    // Strict at its end: a file that stops inside quotation marks has been cut off.
    csv_set_opts(&parsing.parser, CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&parsing.parser, onCell, onRow, &parsing) != 0)
        return Error{ErrorCode::NotCsv, u"the file ends inside quotation marks"_s};
    if (parsing.error)
        return *parsing.error;
    if (parsing.where == Where::Header)
        return Error{ErrorCode::NotCsv, u"there is no header line"_s};
    return Done{};
}

} // namespace core
