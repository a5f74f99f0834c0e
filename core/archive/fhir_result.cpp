// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/fhir_result.h"

#include "core/instrument/fhir_writer.h"
#include "core/records/assessment_answers.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// The same result has the same name in every export.
QString urnOf(const Assessment &assessment)
{
    static const QUuid results(u"{5b0f3a52-6d0c-5c57-9a0e-3f5a1c7be1a4}"_s);
    const QString sitting =
        u"%1 %2 %3"_s.arg(QString::number(assessment.personId),
                          assessment.startedAt.toUTC().toString(Qt::ISODateWithMs),
                          QString::fromLatin1(assessment.definitionHash.toHex()));
    return u"urn:uuid:"_s + QUuid::createUuidV5(results, sitting).toString(QUuid::WithoutBraces);
}

QJsonObject entry(const QString &url, const QJsonObject &resource)
{
    return {{u"fullUrl"_s, url}, {u"resource"_s, resource}};
}

} // namespace

Result<QJsonObject> toFhirResponse(const Assessment &assessment, SavedEvaluator &evaluator,
                                   const QString &subject)
{
    const Result<Instrument> &instrument = evaluator.instrument(assessment);
    if (!instrument)
        return instrument.error();
    const Result<AnswerSheet> sheet = answersOf(assessment, *instrument);
    if (!sheet)
        return sheet.error();
    QMap<QString, double> scores;
    if (const Result<Score> score = core::score(*instrument, *sheet)) {
        for (const SubscaleScore &subscale : score->subscales) {
            if (subscale.value)
                scores.insert(subscale.scoringId, *subscale.value);
        }
    }
    QJsonObject response = toFhirResponse(*instrument, *sheet, scores,
                                          assessment.finishedAt.value_or(assessment.startedAt));
    // Finished is what was ended, with statements left open too.
    response.insert(u"status"_s, !assessment.finishedAt           ? u"in-progress"_s
                                 : assessment.corrections.empty() ? u"completed"_s
                                                                  : u"amended"_s);
    response.insert(u"identifier"_s, QJsonObject{{u"system"_s, u"urn:ietf:rfc:3986"_s},
                                                 {u"value"_s, urnOf(assessment)}});
    if (!subject.isEmpty())
        response.insert(u"subject"_s, QJsonObject{{u"display"_s, subject}});
    return response;
}

Result<QJsonObject> toFhirBundle(const Assessment &assessment, SavedEvaluator &evaluator,
                                 const QString &subject)
{
    const Result<QJsonObject> response = toFhirResponse(assessment, evaluator, subject);
    if (!response)
        return response.error();
    const QJsonObject questionnaire =
        toFhirQuestionnaire(*evaluator.instrument(assessment), assessment.language);
    return QJsonObject{
        {u"resourceType"_s, u"Bundle"_s},
        {u"type"_s, u"collection"_s},
        {u"entry"_s,
         QJsonArray{entry(questionnaire["url"_L1].toString(), questionnaire),
                    entry((*response)["identifier"_L1]["value"_L1].toString(), *response)}}};
}

} // namespace core
