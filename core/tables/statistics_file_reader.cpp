// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/statistics_file_reader.h"

#include <readstat.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// The file in memory, as ReadStat asks for it.
struct Source {
    const QByteArray &bytes;
    readstat_off_t at = 0;
};

int openSource(const char *, void *)
{
    return 0;
}

int closeSource(void *)
{
    return 0;
}

readstat_off_t seekSource(readstat_off_t offset, readstat_io_flags_t whence, void *context)
{
    Source &source = *static_cast<Source *>(context);
    readstat_off_t to = offset;
    if (whence == READSTAT_SEEK_CUR)
        to = source.at + offset;
    else if (whence == READSTAT_SEEK_END)
        to = source.bytes.size() + offset;
    if (to < 0 || to > source.bytes.size())
        return -1;
    source.at = to;
    return to;
}

ssize_t readSource(void *buffer, size_t length, void *context)
{
    Source &source = *static_cast<Source *>(context);
    const auto got = std::min<readstat_off_t>(static_cast<readstat_off_t>(length),
                                              source.bytes.size() - source.at);
    if (got <= 0)
        return 0;
    std::memcpy(buffer, source.bytes.constData() + source.at, static_cast<std::size_t>(got));
    source.at += got;
    return static_cast<ssize_t>(got);
}

readstat_error_t updateSource(long, readstat_progress_handler, void *, void *)
{
    return READSTAT_OK;
}

struct Reading {
    RawTable table;
    std::map<QString, ValueLabels> sets;      ///< by the name of a set of labels
    std::map<QString, QString> setOfVariable; ///< by the variable's name
    std::size_t cells = 0;
    bool isTooLarge = false;
};

// ReadStat hands out names of label sets as they stand in the file, where a damaged one has no end:
// the shortest field they stand in is as long as this.
QString setName(const char *set)
{
    constexpr std::size_t longest = 33;
    return QString::fromUtf8(set, static_cast<qsizetype>(strnlen(set, longest)));
}

int takeVariable(int, readstat_variable_t *variable, const char *set, void *context)
{
    Reading &reading = *static_cast<Reading *>(context);
    const char *name = readstat_variable_get_name(variable);
    reading.table.rows.front().append(QString::fromUtf8(name ? name : ""));
    if (set)
        reading.setOfVariable[reading.table.rows.front().last()] = setName(set);
    return READSTAT_HANDLER_OK;
}

QString textOf(readstat_value_t value, readstat_variable_t *variable)
{
    if (readstat_value_is_missing(value, variable))
        return {};
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
        const char *text = readstat_string_value(value);
        return QString::fromUtf8(text ? text : "").trimmed();
    }
    const double number = readstat_double_value(value);
    return std::isfinite(number) ? QString::number(number, 'g', 15) : QString();
}

int takeValue(int row, readstat_variable_t *variable, readstat_value_t value, void *context)
{
    Reading &reading = *static_cast<Reading *>(context);
    auto &rows = reading.table.rows;
    const qsizetype width = rows.front().size();
    const auto at = static_cast<std::size_t>(row) + 1;
    if (row < 0 || at > rows.size())
        return READSTAT_HANDLER_ABORT;
    if (at == rows.size()) {
        reading.cells += static_cast<std::size_t>(width);
        if (reading.cells > RawTable::mostCells) {
            reading.isTooLarge = true;
            return READSTAT_HANDLER_ABORT;
        }
        rows.emplace_back(width);
    }
    const int column = readstat_variable_get_index(variable);
    if (column >= 0 && column < width)
        rows[at][column] = textOf(value, variable);
    return READSTAT_HANDLER_OK;
}

int takeLabel(const char *set, readstat_value_t value, const char *label, void *context)
{
    Reading &reading = *static_cast<Reading *>(context);
    if (set && label && readstat_value_type_class(value) == READSTAT_TYPE_CLASS_NUMERIC &&
        !readstat_value_is_system_missing(value) && !readstat_value_is_tagged_missing(value))
        reading.sets[setName(set)][readstat_double_value(value)] = QString::fromUtf8(label);
    return READSTAT_HANDLER_OK;
}

} // namespace

Result<RawTable> readStatisticsFile(const QByteArray &bytes, StatisticsFileKind kind)
{
    const bool isSpss = kind == StatisticsFileKind::Spss;
    const std::unique_ptr<readstat_parser_t, decltype(&readstat_parser_free)> parser(
        readstat_parser_init(), readstat_parser_free);
    Source source{bytes};
    Reading reading;
    reading.table.rows.emplace_back();
    readstat_set_open_handler(parser.get(), openSource);
    readstat_set_close_handler(parser.get(), closeSource);
    readstat_set_seek_handler(parser.get(), seekSource);
    readstat_set_read_handler(parser.get(), readSource);
    readstat_set_update_handler(parser.get(), updateSource);
    readstat_set_io_ctx(parser.get(), &source);
    readstat_set_variable_handler(parser.get(), takeVariable);
    readstat_set_value_handler(parser.get(), takeValue);
    readstat_set_value_label_handler(parser.get(), takeLabel);
    const readstat_error_t problem = isSpss ? readstat_parse_sav(parser.get(), "", &reading)
                                            : readstat_parse_dta(parser.get(), "", &reading);
    if (reading.isTooLarge)
        return Error{ErrorCode::TooMany, u"more than 20 million cells"_s};
    if (problem != READSTAT_OK || reading.table.rows.size() < 2) {
        const QString reason = problem != READSTAT_OK
                                   ? QString::fromUtf8(readstat_error_message(problem))
                                   : u"it holds no case"_s;
        return Error{ErrorCode::FileUnreadable,
                     u"%1 file, but it cannot be read (%2); save it anew or as CSV"_s.arg(
                         isSpss ? u"SPSS"_s : u"Stata"_s, reason)};
    }
    for (const auto &[variable, set] : reading.setOfVariable) {
        if (const auto found = reading.sets.find(set); found != reading.sets.end())
            reading.table.labels[variable] = found->second;
    }
    return std::move(reading.table);
}

} // namespace core
