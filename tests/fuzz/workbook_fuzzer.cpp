// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// .xlsx and .ods: whatever the bytes, a table or an error, and a table is read as its text.
#include "fuzzer.h"
#include "tables.h"

#include "core/tables/table_reader.h"
#include "core/tables/workbook_reader.h"

namespace
{

class Counter final : public core::TableSink
{
public:
    core::Result<core::Done> header(const QStringList &names) override
    {
        width = names.size();
        return core::Done{};
    }
    void cell(int, std::string_view) override {}
    void endRow() override { ++rows; }

    qsizetype width = 0;
    std::size_t rows = 0;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const core::WorkbookKind kind :
         {core::WorkbookKind::Excel, core::WorkbookKind::OpenDocument}) {
        const auto table = core::readWorkbook(bytes, kind);
        if (!table)
            continue;
        fuzz::require(table->rows.size() > 1, "a table has rows");
        fuzz::OpenTable text(core::asText(*table));
        Counter counter;
        const auto read = core::readTable(text, counter, {.layout = {.separator = ','}});
        if (!read)
            continue; // wider than a table may be
        fuzz::require(counter.width == table->rows.front().size(), "its text is as wide");
        fuzz::require(counter.rows + 1 == table->rows.size(), "its text has as many rows");
    }
    return 0;
}
