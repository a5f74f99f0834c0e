// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// .sav and .dta: whatever the bytes, a table or an error.
#include "fuzzer.h"

#include "core/tables/statistics_file_reader.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const core::StatisticsFileKind kind :
         {core::StatisticsFileKind::Spss, core::StatisticsFileKind::Stata}) {
        const auto table = core::readStatisticsFile(bytes, kind);
        if (!table)
            continue;
        fuzz::require(table->rows.size() > 1, "a table has rows");
        for (const QStringList &row : table->rows)
            fuzz::require(row.size() == table->rows.front().size(), "every row is as wide");
        (void)core::asText(*table);
    }
    return 0;
}
