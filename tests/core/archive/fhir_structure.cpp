// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir_structure.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

// hl7.org/fhir/R4: element -> its type and "1" required, "?" optional, "*" a list, "+" a list that
// has something in it. The primitive types are patterns from datatypes.html.
using Elements = QMap<QString, QString>;

const QMap<QString, Elements> &types()
{
    static const QMap<QString, Elements> known{
        {u"Questionnaire"_s,
         {{u"resourceType"_s, u"1string"_s},
          {u"id"_s, u"?id"_s},
          {u"language"_s, u"?code"_s},
          {u"url"_s, u"?uri"_s},
          {u"version"_s, u"?string"_s},
          {u"title"_s, u"?string"_s},
          {u"status"_s, u"1code"_s},
          {u"copyright"_s, u"?string"_s},
          {u"item"_s, u"*Questionnaire.item"_s}}},
        {u"Questionnaire.item"_s,
         {{u"linkId"_s, u"1string"_s},
          {u"text"_s, u"?string"_s},
          {u"type"_s, u"1code"_s},
          {u"required"_s, u"?boolean"_s},
          {u"readOnly"_s, u"?boolean"_s},
          {u"answerOption"_s, u"*Questionnaire.answerOption"_s}}},
        {u"Questionnaire.answerOption"_s, {{u"valueCoding"_s, u"1Coding"_s}}},
        {u"Coding"_s,
         {{u"system"_s, u"?uri"_s},
          {u"code"_s, u"?code"_s},
          {u"display"_s, u"?string"_s},
          {u"extension"_s, u"*Extension"_s}}},
        {u"Extension"_s, {{u"url"_s, u"1uri"_s}, {u"valueDecimal"_s, u"?decimal"_s}}},
        {u"QuestionnaireResponse"_s,
         {{u"resourceType"_s, u"1string"_s},
          {u"identifier"_s, u"?Identifier"_s},
          {u"questionnaire"_s, u"?uri"_s},
          {u"status"_s, u"1code"_s},
          {u"subject"_s, u"?Reference"_s},
          {u"authored"_s, u"?dateTime"_s},
          {u"item"_s, u"*QuestionnaireResponse.item"_s}}},
        {u"QuestionnaireResponse.item"_s,
         {{u"linkId"_s, u"1string"_s}, {u"answer"_s, u"+QuestionnaireResponse.answer"_s}}},
        {u"QuestionnaireResponse.answer"_s,
         {{u"valueCoding"_s, u"?Coding"_s}, {u"valueDecimal"_s, u"?decimal"_s}}},
        {u"Identifier"_s, {{u"system"_s, u"?uri"_s}, {u"value"_s, u"?string"_s}}},
        {u"Reference"_s, {{u"display"_s, u"?string"_s}}},
        {u"Bundle"_s,
         {{u"resourceType"_s, u"1string"_s},
          {u"type"_s, u"1code"_s},
          {u"entry"_s, u"*Bundle.entry"_s}}},
        {u"Bundle.entry"_s, {{u"fullUrl"_s, u"?uri"_s}, {u"resource"_s, u"?Resource"_s}}},
    };
    return known;
}

bool fits(const QJsonValue &value, const QString &type)
{
    static const QMap<QString, QRegularExpression> patterns{
        {u"string"_s, QRegularExpression(u"\\A[\\s\\S]+\\z"_s)},
        {u"code"_s, QRegularExpression(u"\\A[^\\s]+(\\s[^\\s]+)*\\z"_s)},
        {u"id"_s, QRegularExpression(u"\\A[A-Za-z0-9\\-\\.]{1,64}\\z"_s)},
        {u"uri"_s, QRegularExpression(u"\\A(https?://\\S+|urn:uuid:[0-9a-f-]{36}|"
                                      "urn:ietf:rfc:3986)\\z"_s)},
        {u"dateTime"_s, QRegularExpression(u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"
                                           "(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)\\z"_s)},
    };
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "decimal"_L1)
        return value.isDouble();
    return value.isString() && patterns[type].match(value.toString()).hasMatch();
}

class Checker
{
public:
    QStringList problems;

    void check(const QJsonObject &object, const QString &type, const QString &path)
    {
        const Elements elements = types()[type];
        for (const QString &key : object.keys()) {
            if (!elements.contains(key))
                problems << path + u'.' + key + u": is no element of "_s + type;
        }
        for (auto element = elements.begin(); element != elements.end(); ++element)
            checkElement(object.value(element.key()), *element, path + u'.' + element.key());
        if (object.isEmpty())
            problems << path + u": ele-1: is empty"_s;
    }

    void resource(const QJsonObject &object, const QString &path)
    {
        const QString type = object["resourceType"_L1].toString();
        if (!types().contains(type)) {
            problems << path + u": is no resource"_s;
            return;
        }
        check(object, type, path);
        const QSet<QString> statuses =
            type == "Questionnaire"_L1
                ? QSet<QString>{u"draft"_s, u"active"_s, u"retired"_s, u"unknown"_s}
                : QSet<QString>{u"in-progress"_s, u"completed"_s, u"amended"_s, u"stopped"_s};
        if (type != "Bundle"_L1 && !statuses.contains(object["status"_L1].toString()))
            problems << path + u".status: is no status"_s;
        if (type == "Questionnaire"_L1)
            questionnaire(object, path);
    }

private:
    void checkElement(const QJsonValue &value, const QString &rule, const QString &path)
    {
        const QChar count = rule.front();
        const QString type = rule.mid(1);
        if (value.isUndefined()) {
            if (count == u'1' || count == u'+')
                problems << path + u": is missing"_s;
            return;
        }
        if (count == u'*' || count == u'+') {
            const QJsonArray list = value.toArray();
            if (list.isEmpty())
                problems << path + u": no empty list"_s;
            for (qsizetype i = 0; i < list.size(); ++i)
                checkValue(list[i], type, path + u'[' + QString::number(i) + u']');
            return;
        }
        checkValue(value, type, path);
    }

    void checkValue(const QJsonValue &value, const QString &type, const QString &path)
    {
        if (type == "Resource"_L1)
            resource(value.toObject(), path);
        else if (types().contains(type))
            check(value.toObject(), type, path);
        else if (!fits(value, type))
            problems << path + u": is no "_s + type;
    }

    void questionnaire(const QJsonObject &object, const QString &path)
    {
        const QSet<QString> itemTypes{u"display"_s, u"choice"_s, u"decimal"_s, u"string"_s};
        QSet<QString> linkIds;
        for (const QJsonValue &value : object["item"_L1].toArray()) {
            const QJsonObject item = value.toObject();
            const QString linkId = item["linkId"_L1].toString();
            const QString type = item["type"_L1].toString();
            const QString where = path + u" "_s + linkId;
            if (linkIds.contains(linkId))
                problems << where + u": que-2: the linkId stands twice"_s;
            linkIds.insert(linkId);
            if (!itemTypes.contains(type))
                problems << where + u": is no type of items"_s;
            if (item.contains("answerOption"_L1) && type != "choice"_L1)
                problems << where + u": que-5: options of no choice"_s;
            if (type == "display"_L1 && item.contains("required"_L1))
                problems << where + u": que-6: a required display"_s;
            if (type == "display"_L1 && item.contains("readOnly"_L1))
                problems << where + u": que-9: a read-only display"_s;
        }
    }
};

} // namespace

QStringList fhirProblems(const QJsonObject &resource)
{
    Checker checker;
    checker.resource(resource, resource["resourceType"_L1].toString());
    return checker.problems;
}

QStringList fhirMismatches(const QJsonObject &response, const QJsonObject &questionnaire)
{
    QStringList problems;
    if (response["questionnaire"_L1] != questionnaire["url"_L1])
        problems << u"another questionnaire"_s;
    QMap<QString, QJsonObject> items;
    for (const QJsonValue &item : questionnaire["item"_L1].toArray())
        items.insert(item["linkId"_L1].toString(), item.toObject());
    for (const QJsonValue &value : response["item"_L1].toArray()) {
        const QString linkId = value["linkId"_L1].toString();
        const QJsonObject item = items.value(linkId);
        const QJsonValue answer = value["answer"_L1].toArray().at(0);
        const QString type = item["type"_L1].toString();
        if (type == "decimal"_L1 && !answer["valueDecimal"_L1].isDouble())
            problems << linkId + u": is no decimal"_s;
        if (type == "decimal"_L1)
            continue;
        bool offered = false;
        for (const QJsonValue &option : item["answerOption"_L1].toArray())
            offered |= option["valueCoding"_L1]["code"_L1] == answer["valueCoding"_L1]["code"_L1];
        if (!offered)
            problems << linkId + u": is not offered"_s;
    }
    return problems;
}
