// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/assessment.h"

#include "tests/utc.h"

inline const QDateTime noon = utc(QDate(2026, 5, 2), QTime(12, 0));

inline core::Assessment exampleAssessment()
{
    using namespace Qt::StringLiterals;
    core::Assessment assessment;
    assessment.personId = core::me;
    assessment.title = u"Before the move"_s;
    assessment.instrumentId = u"atlas-24"_s;
    assessment.definitionHash = QByteArray(32, '\x7f');
    assessment.formId = u"short"_s;
    assessment.targetId = u"named"_s;
    assessment.targetName = u"Grandmother Zöe"_s;
    assessment.language = u"de"_s;
    assessment.startedAt = utc(QDate(2026, 5, 1), QTime(20, 15, 3, 120));
    assessment.answers = {{u"atlas01"_s, 7}, {u"atlas02"_s, 1}};
    assessment.skipped = {u"atlas03"_s};
    assessment.currentItemId = u"atlas05"_s;
    return assessment;
}
