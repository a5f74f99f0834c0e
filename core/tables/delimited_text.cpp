// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/delimited_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr std::array separators{'\t', ';', ',', '|'};

struct Record {
    int cells = 0;
    int filled = 0; ///< cells that hold something
    int lines = 1;  ///< lines of the file it takes
    std::size_t begin = 0;
    std::size_t end = 0;
    /// Where the line ends inside quotation marks, as places in the text.
    std::vector<std::size_t> inner;
    bool isOpen = false; ///< the text ends inside quotation marks
};

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

std::size_t behindLineEnd(std::string_view text, std::size_t at)
{
    return at + (text.substr(at, 2) == "\r\n" ? 2 : 1);
}

/// The record that begins at a place: as libcsv finds it.
Record recordAt(std::string_view text, std::size_t at, char separator, bool marksQuote)
{
    Record record;
    record.begin = at;
    bool quoted = false;
    bool begun = false; // something other than blanks stands in the cell
    const auto endCell = [&] {
        ++record.cells;
        record.filled += begun;
        begun = false;
    };
    while (at < text.size()) {
        const char c = text[at];
        if (quoted) {
            if (c == '"') {
                if (at + 1 < text.size() && text[at + 1] == '"') {
                    at += 2;
                    continue;
                }
                std::size_t next = at + 1;
                while (next < text.size() && text[next] == ' ')
                    ++next;
                if (next >= text.size() || text[next] == separator || isLineEnd(text[next]))
                    quoted = false;
            } else if (isLineEnd(c)) {
                ++record.lines;
                at = behindLineEnd(text, at);
                record.inner.push_back(at);
                continue;
            }
            ++at;
            continue;
        }
        if (isLineEnd(c))
            break;
        if (c == separator) {
            endCell();
        } else if (c == '"' && marksQuote && !begun) {
            quoted = true;
            begun = true;
        } else if (c != ' ' && c != '\t') {
            begun = true;
        }
        ++at;
    }
    endCell();
    record.isOpen = quoted;
    record.end = at;
    return record;
}

std::vector<Record> recordsOf(std::string_view text, char separator, bool marksQuote,
                              std::size_t most)
{
    std::vector<Record> records;
    std::size_t at = 0;
    int blank = 0;
    while (at < text.size() && records.size() < most) {
        if (isLineEnd(text[at])) { // a blank line is no row
            at = behindLineEnd(text, at);
            ++blank;
            continue;
        }
        Record record = recordAt(text, at, separator, marksQuote);
        record.lines += std::exchange(blank, 0);
        at = record.end;
        if (at < text.size())
            at = behindLineEnd(text, at);
        records.push_back(std::move(record));
    }
    return records;
}

// How many cells most records have, counting those that have any width.
int usualWidth(const std::vector<Record> &records)
{
    std::map<int, int> counts;
    for (const Record &record : records)
        ++counts[record.cells];
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? 1 : most->first;
}

double agreement(const std::vector<Record> &records, int width)
{
    const auto agreeing = std::count_if(records.begin(), records.end(),
                                        [&](const Record &r) { return r.cells == width; });
    return records.empty() ? 0.0
                           : static_cast<double>(agreeing) / static_cast<double>(records.size());
}

std::optional<char> toldSeparator(std::string_view text)
{
    if (text.starts_with('"'))
        text.remove_prefix(1);
    const std::string_view word = text.substr(0, 4);
    if (text.size() < 5 || (word != "sep=" && word != "SEP=" && word != "Sep="))
        return std::nullopt;
    const std::size_t rest = text.find_first_of("\r\n", 5);
    const std::string_view behind = text.substr(5, rest == text.npos ? rest : rest - 5);
    return behind.empty() || behind == "\"" ? std::optional(text[4]) : std::nullopt;
}

char bestSeparator(std::string_view text, bool isWhole)
{
    constexpr std::size_t enough = 300;
    char best = ',';
    double bestWorth = 0.0;
    for (const char separator : separators) {
        auto records = recordsOf(text, separator, true, enough);
        if (!isWhole && records.size() < enough && records.size() > 1)
            records.pop_back(); // it may be cut off
        if (!records.empty() && records.back().isOpen)
            records = recordsOf(text, separator, false, enough);
        const int width = usualWidth(records);
        if (width < 2)
            continue;
        // Lines that agree, and the header with them: decimal commas agree as well as semicolons.
        const bool headerAgrees =
            std::any_of(records.begin(),
                        records.begin() + std::min<std::ptrdiff_t>(
                                              3, static_cast<std::ptrdiff_t>(records.size())),
                        [&](const Record &r) { return r.cells == width || r.cells == width - 1; });
        const double worth =
            agreement(records, width) + (headerAgrees ? 0.5 : 0.0) + 0.001 * std::min(width, 100);
        if (worth > bestWorth) {
            bestWorth = worth;
            best = separator;
        }
    }
    return best;
}

// The first record whose quotation mark swallows lines that are rows by themselves.
std::optional<std::size_t> swallowing(std::string_view text, const std::vector<Record> &records,
                                      char separator, int width, bool isWhole)
{
    constexpr int tooFewToTell = 6; // prose has as many commas as a narrow table
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records[i].isOpen && isWhole)
            return i;
        if (width < tooFewToTell)
            continue;
        for (const std::size_t begin : records[i].inner) {
            if (recordAt(text, begin, separator, false).cells == width &&
                recordAt(text, records[i].begin, separator, false).cells == width)
                return i;
        }
    }
    return std::nullopt;
}

// The number of the line, from 1, in which a place stands.
int lineOf(std::string_view text, std::size_t place)
{
    int line = 1;
    for (std::size_t at = 0; at < place;) {
        const bool ends = isLineEnd(text[at]);
        at = ends ? behindLineEnd(text, at) : at + 1;
        line += ends;
    }
    return line;
}

QString lineText(std::string_view text, const Record &record)
{
    return QString::fromUtf8(text.data() + record.begin,
                             static_cast<qsizetype>(record.end - record.begin))
        .trimmed();
}

// Titles are narrower than the table, or fill hardly any of its cells.
void findTitles(std::string_view text, const std::vector<Record> &records, int width,
                std::size_t first, DelimitedText &found)
{
    if (width < 3)
        return;
    std::size_t header = first;
    const auto isTitle = [&](const Record &record) {
        return record.cells < width - 1 ? 2 * record.filled < width
                                        : record.filled <= 2 && width > 4;
    };
    // The first of two header rows may name groups alone: the second leaves their places empty.
    const auto goesOnBelow = [&](std::size_t i) {
        return records[i].cells == width && i + 1 < records.size() &&
               text[records[i + 1].begin] == *found.layout.separator;
    };
    while (header < records.size() && isTitle(records[header]) && !goesOnBelow(header))
        ++header;
    if (header == records.size())
        return;
    for (std::size_t i = first; i < header; ++i) {
        found.linesAbove.append(lineText(text, records[i]));
        found.layout.linesAbove += records[i].lines;
    }
    // Blank lines between title and header are counted with the header.
    if (header > first)
        found.layout.linesAbove +=
            records[header].lines - 1 - static_cast<int>(records[header].inner.size());
}

} // namespace

Result<DelimitedText> tableLayout(const QByteArray &start, std::optional<char> separator,
                                  bool isWhole)
{
    std::string_view text(start.constData(), static_cast<std::size_t>(start.size()));
    DelimitedText found;
    const std::optional<char> told = toldSeparator(text);
    if (told) {
        found.saysItsSeparator = true;
        found.layout.linesAbove = 1;
        const std::size_t end = text.find_first_of("\r\n");
        text.remove_prefix(end == text.npos ? text.size() : behindLineEnd(text, end));
    }
    const char used = separator ? *separator
                      : told    ? *told
                                : bestSeparator(text.substr(0, 256 * 1024), isWhole);
    found.layout.separator = used;
    constexpr std::size_t allOfThem = 1'000'000;
    auto records = recordsOf(text, used, true, allOfThem);
    int width = usualWidth(records);
    if (text.find('"') != text.npos) {
        const auto plain = recordsOf(text, used, false, allOfThem);
        const int plainWidth = usualWidth(plain);
        if (const auto bad = swallowing(text, records, used, plainWidth, isWhole)) {
            constexpr double nearlyAll = 0.95;
            const int line = found.layout.linesAbove + lineOf(text, records[*bad].begin);
            if (agreement(plain, plainWidth) < nearlyAll || plainWidth < 2) {
                const QString where = QString::number(line);
                return Error{ErrorCode::NotCsv,
                             records[*bad].isOpen
                                 ? u"line %1: the file ends inside quotation marks"_s.arg(where)
                                 : u"line %1: a quotation mark opens a cell of %2 lines"_s.arg(
                                       where, QString::number(records[*bad].lines))};
            }
            found.markInLine = line;
            found.layout.marksQuote = false;
            records = plain;
            width = plainWidth;
        }
    }
    findTitles(text, records, width, 0, found);
    return found;
}

} // namespace core
