// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one door of the module `attachment-atlas-tables`.
#include "core/tables/likely_encoding.h"
#include "core/tables/table_formats.h"

extern "C" Q_DECL_EXPORT core::TableFormats atlasTableFormats();

core::TableFormats atlasTableFormats()
{
    return {.workbook = core::readWorkbook,
            .statisticsFile = core::readStatisticsFile,
            .encoding = core::likelyEncoding};
}
