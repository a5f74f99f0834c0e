// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/plane_key.h"
#include "core/instrument/instrument_catalogue.h"

#include <vector>

namespace app
{

/// A questionnaire with a plane, as a class can answer it.
struct PlaneQuestionnaire {
    core::Instrument instrument;
    core::PlaneKey key;
};

/// All of the catalogue: the shipped ones, then the person's own.
std::vector<PlaneQuestionnaire> planeQuestionnaires(const core::InstrumentCatalogue &instruments);

} // namespace app
