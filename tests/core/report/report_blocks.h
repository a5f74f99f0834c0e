// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <variant>

/// The document's first block of this kind; null where it has none.
template <class Block> const Block *find(const core::ReportDocument &document)
{
    for (const core::ReportBlock &block : document.blocks) {
        if (const Block *found = std::get_if<Block>(&block))
            return found;
    }
    return nullptr;
}
