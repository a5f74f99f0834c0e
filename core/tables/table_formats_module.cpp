// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_formats_module.h"

#include "core/tables/likely_encoding.h"

const core::TableFormats *atlasTableFormats()
{
    static constexpr core::TableFormats formats{.workbook = core::readWorkbook,
                                                .statisticsFile = core::readStatisticsFile,
                                                .encoding = core::likelyEncoding};
    return &formats;
}
