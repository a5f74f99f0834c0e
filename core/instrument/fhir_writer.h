// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/answer_sheet.h"
#include "core/instrument/instrument.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace core
{

/// FHIR R4 `Questionnaire`: item.id becomes linkId; a Likert item becomes a `choice` whose answer
/// options are Codings with the ordinalValue extension; each scoring becomes a read-only decimal.
/// Its url is made of the definition's hash, so every wording has its own.
QJsonObject toFhirQuestionnaire(const Instrument &instrument, const QString &language);

/// FHIR R4 `QuestionnaireResponse` with the raw answers and the given scores (scoring id -> value).
/// Unanswered items are left out. Its questionnaire is that url. `authored` is written in UTC.
QJsonObject toFhirResponse(const Instrument &instrument, const AnswerSheet &sheet,
                           const QMap<QString, double> &scores, const QDateTime &authored);

} // namespace core
