// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/fhir_writer.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

QJsonObject answerOption(const Instrument &instrument, const Item &item, int value,
                         const QString &language)
{
    QJsonObject coding{{u"code"_s, QString::number(value)}};
    const QString label = instrument.text(item.labelKeys.value(value - item.scale->lo()), language);
    coding.insert(u"display"_s, label.isEmpty() ? QString::number(value) : label);
    coding.insert(u"extension"_s,
                  QJsonArray{QJsonObject{
                      {u"url"_s, u"http://hl7.org/fhir/StructureDefinition/ordinalValue"_s},
                      {u"valueDecimal"_s, value}}});
    return {{u"valueCoding"_s, coding}};
}

QJsonObject questionnaireItem(const Instrument &instrument, const Item &item,
                              const QString &language)
{
    QJsonObject object{{u"linkId"_s, item.id}};
    const QString text = instrument.text(item.textKey, language);
    if (!text.isEmpty())
        object.insert(u"text"_s, text);
    if (item.type != ItemType::Likert || !item.scale) {
        const bool answered = item.type == ItemType::Short || item.type == ItemType::Long;
        object.insert(u"type"_s, answered ? u"string"_s : u"display"_s);
        return object;
    }
    object.insert(u"type"_s, u"choice"_s);
    object.insert(u"required"_s, item.required);
    QJsonArray options;
    for (int value = item.scale->lo(); value <= item.scale->hi(); ++value)
        options.append(answerOption(instrument, item, value, language));
    object.insert(u"answerOption"_s, options);
    return object;
}

// A scoring may carry the same id as an item; linkIds must be unique.
QString scoreLinkId(const QString &scoringId)
{
    return u"score-"_s + scoringId;
}

// FHIR ids hold letters, digits, hyphen and dot, at most 64 of them. An instrument in two versions
// has one code: its definition tells them apart.
QString fhirId(const Instrument &instrument)
{
    static const QRegularExpression foreign(u"[^A-Za-z0-9.-]"_s);
    return QString(instrument.id).replace(foreign, u"-"_s).left(51) + u'-' +
           QString::fromLatin1(instrument.definitionHash.toHex().left(12));
}

QString canonicalUrl(const Instrument &instrument)
{
    return u"urn:uuid:"_s +
           QUuid::createUuidV5(QUuid(), instrument.definitionHash).toString(QUuid::WithoutBraces);
}

// FHIR allows no empty text.
void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

QJsonObject toFhirQuestionnaire(const Instrument &instrument, const QString &language)
{
    QJsonArray items;
    for (const Item &item : instrument.items)
        items.append(questionnaireItem(instrument, item, language));
    for (const Scoring &scoring : instrument.scorings) {
        items.append(QJsonObject{{u"linkId"_s, scoreLinkId(scoring.id)},
                                 {u"text"_s, scoring.id},
                                 {u"type"_s, u"decimal"_s},
                                 {u"readOnly"_s, true}});
    }
    QJsonObject questionnaire{{u"resourceType"_s, u"Questionnaire"_s},
                              {u"id"_s, fhirId(instrument)},
                              {u"url"_s, canonicalUrl(instrument)},
                              {u"title"_s, instrument.name},
                              {u"status"_s, u"active"_s},
                              {u"item"_s, items}};
    insertText(questionnaire, u"language"_s, QString(language).replace(u'_', u'-'));
    insertText(questionnaire, u"version"_s, instrument.version);
    insertText(questionnaire, u"copyright"_s, instrument.license);
    return questionnaire;
}

QJsonObject toFhirResponse(const Instrument &instrument, const AnswerSheet &sheet,
                           const QMap<QString, double> &scores, const QDateTime &authored)
{
    QJsonArray items;
    for (const Item &item : instrument.items) {
        const std::optional<int> answer = sheet.answerTo(item.id);
        if (!answer)
            continue;
        items.append(QJsonObject{
            {u"linkId"_s, item.id},
            {u"answer"_s,
             QJsonArray{QJsonObject{
                 {u"valueCoding"_s, QJsonObject{{u"code"_s, QString::number(*answer)}}}}}}});
    }
    // In the order of the questionnaire, as validators ask.
    for (const Scoring &scoring : instrument.scorings) {
        const auto score = scores.constFind(scoring.id);
        if (score == scores.constEnd())
            continue;
        items.append(
            QJsonObject{{u"linkId"_s, scoreLinkId(scoring.id)},
                        {u"answer"_s, QJsonArray{QJsonObject{{u"valueDecimal"_s, *score}}}}});
    }
    QJsonObject response{
        {u"resourceType"_s, u"QuestionnaireResponse"_s},
        {u"questionnaire"_s, canonicalUrl(instrument)},
        {u"status"_s, sheet.openItemIds().isEmpty() ? u"completed"_s : u"in-progress"_s},
        {u"authored"_s, authored.toUTC().toString(Qt::ISODate)}};
    // FHIR allows no empty list.
    if (!items.isEmpty())
        response.insert(u"item"_s, items);
    return response;
}

} // namespace core
