// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument.h"
#include "core/records/assessment.h"

#include "tests/utc.h"

/// All of it answered on 1 May 2026 by the person at the computer, with these numbers for the two
/// dimensions where 1 to 7 can be said.
inline core::Assessment answeredWith(const core::Instrument &instrument, int anxiety, int avoidance)
{
    core::Assessment assessment;
    assessment.personId = core::me;
    assessment.instrumentId = instrument.id;
    assessment.definitionHash = instrument.definitionHash;
    assessment.formId = QStringLiteral("full");
    assessment.startedAt = utc(QDate(2026, 5, 1), QTime(12, 0));
    assessment.finishedAt = assessment.startedAt;
    for (const core::Scoring &scoring : instrument.scorings) {
        const int level = scoring.id == QStringLiteral("anxiety") ? anxiety : avoidance;
        for (const core::KeyedItem &item : scoring.items)
            assessment.answers[item.itemId] = item.keying > 0 ? level : 8 - level;
    }
    return assessment;
}
