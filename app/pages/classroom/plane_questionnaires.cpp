// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/plane_questionnaires.h"

namespace app
{

std::vector<PlaneQuestionnaire> planeQuestionnaires(const core::InstrumentCatalogue &instruments)
{
    std::vector<PlaneQuestionnaire> found;
    for (const QString &id : instruments.ids()) {
        const auto instrument = instruments.instrument(id);
        if (!instrument)
            continue;
        if (const auto key = core::planeKey(*instrument))
            found.push_back({*instrument, *key});
    }
    for (const core::Instrument &own : instruments.ownInstruments()) {
        if (const auto key = core::planeKey(own))
            found.push_back({own, *key});
    }
    return found;
}

} // namespace app
