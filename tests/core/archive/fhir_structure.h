// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

/// What is wrong with a resource by the FHIR R4 specification, as far as the elements go that are
/// used here: unknown elements, wrong types, missing required ones, and the invariants named in the
/// messages. Written from the specification's tables, not from the writer.
QStringList fhirProblems(const QJsonObject &resource);
/// Of a response beside its questionnaire: every linkId and answer is offered there.
QStringList fhirMismatches(const QJsonObject &response, const QJsonObject &questionnaire);
