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
