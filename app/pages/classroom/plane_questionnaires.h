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
    core::PlaneKey key;                      ///< of the form
    QString formId = QStringLiteral("full"); ///< of the instrument

    /// The instrument's name, and behind it the form where there is a choice of them and it is
    /// another than the full one.
    QString name(const QString &language) const;
};

/// All of the catalogue: the shipped ones, then the person's own.
std::vector<PlaneQuestionnaire> planeQuestionnaires(const core::InstrumentCatalogue &instruments);
/// The same with their shorter forms, each after the full one: as they are printed.
std::vector<PlaneQuestionnaire> printedQuestionnaires(const core::InstrumentCatalogue &instruments);
/// The one of a form. Errors: UnknownId (detail: the form), those of core::planeKey().
core::Result<PlaneQuestionnaire> questionnaireOf(const core::Instrument &instrument,
                                                 const QString &formId);

} // namespace app
