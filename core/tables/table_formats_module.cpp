// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_formats_module.h"

#include "core/tables/likely_encoding.h"

core::TableFormats atlasTableFormats()
{
    return {.workbook = core::readWorkbook,
            .statisticsFile = core::readStatisticsFile,
            .encoding = core::likelyEncoding};
}
