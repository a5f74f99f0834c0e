// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_file.h"

#include "core/tables/table_formats.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qint64 beginning = 1024 * 1024;

TableFileKind kindOf(const QByteArray &start)
{
    if (start.startsWith("PK\x03\x04"))
        return start.first(std::min<qsizetype>(start.size(), 200))
                       .contains("application/vnd.oasis.opendocument")
                   ? TableFileKind::OpenDocument
                   : TableFileKind::Workbook;
    if (start.startsWith("$FL2") || start.startsWith("$FL3"))
        return TableFileKind::Spss;
    if (start.startsWith("<stata_dta>"))
        return TableFileKind::Stata;
    // Before Stata 13 a number, the byte order, 1, and an unused zero.
    if (start.size() > 4 && start[0] >= 0x68 && start[0] <= 0x73 &&
        (start[1] == 1 || start[1] == 2) && start[2] == 1 && start[3] == 0)
        return TableFileKind::Stata;
    return TableFileKind::Text;
}

Result<RawTable> readWhole(TableFileKind kind, const QByteArray &bytes)
{
    const auto formats = tableFormats();
    if (!formats)
        return formats.error();
    switch (kind) {
    case TableFileKind::Workbook:
        return formats->workbook(bytes, WorkbookKind::Excel);
    case TableFileKind::OpenDocument:
        return formats->workbook(bytes, WorkbookKind::OpenDocument);
    case TableFileKind::Spss:
        return formats->statisticsFile(bytes, StatisticsFileKind::Spss);
    case TableFileKind::Stata:
        return formats->statisticsFile(bytes, StatisticsFileKind::Stata);
    case TableFileKind::Text:
        break;
    }
    return RawTable{};
}

} // namespace

Result<OpenedTable> openTable(QIODevice &file, const QByteArray &encoding)
{
    const QByteArray start = file.read(beginning);
    if (start.isEmpty() && !file.atEnd())
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return Error{ErrorCode::FileUnreadable,
                     u"this is a workbook of Excel 97-2003 (.xls); save it as .xlsx or as CSV"_s};
    OpenedTable opened;
    opened.kind = kindOf(start);
    if (opened.kind == TableFileKind::Text) {
        opened.startIsWhole = start.size() < beginning;
        if (encoding.isEmpty()) {
            opened.encoding = encodingOf(start, opened.startIsWhole);
        } else if (const auto named = encodingNamed(encoding, start)) {
            opened.encoding = *named;
        } else {
            return Error{ErrorCode::UnknownValue, QString::fromUtf8(encoding)};
        }
        opened.start = decoded(start, opened.encoding);
        opened.text = decodedText(file, opened.encoding, start);
        return opened;
    }
    constexpr qint64 largest = 256 * 1024 * 1024;
    const QByteArray bytes = start + file.read(largest);
    if (bytes.size() >= largest)
        return Error{ErrorCode::FileTooLarge, u"more than 256 MiB"_s};
    auto table = readWhole(opened.kind, bytes);
    if (!table)
        return table.error();
    opened.labels = std::move(table->labels);
    opened.start = asText(*table);
    opened.startIsWhole = true;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(opened.start);
    buffer->open(QIODevice::ReadOnly);
    opened.text = std::move(buffer);
    return opened;
}

} // namespace core
