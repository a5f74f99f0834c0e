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
            found.push_back({.instrument = *instrument, .key = *key});
    }
    for (const core::Instrument &own : instruments.ownInstruments()) {
        if (const auto key = core::planeKey(own))
            found.push_back({.instrument = own, .key = *key});
    }
    return found;
}

std::vector<PlaneQuestionnaire> printedQuestionnaires(const core::InstrumentCatalogue &instruments)
{
    std::vector<PlaneQuestionnaire> found;
    for (const PlaneQuestionnaire &each : planeQuestionnaires(instruments)) {
        for (const core::Form &form : each.instrument.forms) {
            if (auto printed = questionnaireOf(each.instrument, form.id))
                found.push_back(std::move(*printed));
        }
    }
    return found;
}

core::Result<PlaneQuestionnaire> questionnaireOf(const core::Instrument &instrument,
                                                 const QString &formId)
{
    const core::Form *form = instrument.findForm(formId);
    if (!form)
        return core::Error{core::ErrorCode::UnknownId, formId};
    const auto key = core::planeKey(instrument, *form);
    if (!key)
        return key.error();
    return PlaneQuestionnaire{instrument, *key, formId};
}

QString PlaneQuestionnaire::name(const QString &language) const
{
    const core::Form *form = instrument.findForm(formId);
    if (!form || form == &instrument.forms.front())
        return instrument.name;
    return instrument.name + QStringLiteral(", ") +
           instrument.text(form->nameKey, language, form->id);
}

} // namespace app
