// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument_catalogue.h"
#include "core/records/assessment.h"

#include "tests/utc.h"

/// A whole Atlas-24 that was answered, not all alike, on 1 May 2026 by the person at the computer.
inline core::Assessment finishedAtlas24()
{
    const auto instrument = core::InstrumentCatalogue(QStringLiteral(":/instruments"))
                                .instrument(QStringLiteral("atlas-24"));
    core::Assessment assessment;
    assessment.personId = core::me;
    assessment.instrumentId = instrument->id;
    assessment.definitionHash = instrument->definitionHash;
    assessment.formId = QStringLiteral("full");
    assessment.startedAt = utc(QDate(2026, 5, 1), QTime(10, 0));
    assessment.finishedAt = assessment.startedAt;
    int turn = 0;
    for (const core::Item &item : instrument->items)
        assessment.answers[item.id] = 2 + turn++ % 3;
    return assessment;
}
