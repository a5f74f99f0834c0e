// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument_catalogue.h"
#include "core/records/store.h"

namespace app
{

/// What the dialogs about records work with; everything outlives them.
struct RecordServices {
    core::Store &records;
    const core::InstrumentCatalogue &instruments;
    QString normsFolder; ///< as for core::findNorm
};

} // namespace app
