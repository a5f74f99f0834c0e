// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/content/content.h"
#include "app/foundation/i18n/language.h"
#include "app/foundation/settings/settings.h"
#include "app/foundation/theme/appearance.h"
#include "app/security/records_lock.h"
#include "core/base/error.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/records/store.h"

#include <optional>

namespace app
{

/// What main() builds and lends to the window; everything outlives it.
struct Services {
    const core::InstrumentCatalogue &instruments;
    core::Store *records; ///< nullptr when the records could not be opened: nothing is saved then
    std::optional<core::Error> recordsError; ///< why not
    QString keptDamagedFile;                 ///< where a copy took its place just now; else empty
    QString recordsFolder;
    QString voiceProgram; ///< what reads aloud, as for ReadAloud; empty: nothing does
    const SettingsFile &settingsFile;
    const Appearance &appearance;
    Language &language;
    Content &content;
    LockOptions lock;
};

} // namespace app
