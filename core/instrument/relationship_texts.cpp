// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/relationship_texts.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

const QString nameForm = u"name"_s;

/// The text with each form in braces replaced, once: what stands for a form is not read again.
/// Nothing where a brace is not closed or a form has no words.
std::optional<QString> filled(const QString &text,
                              const std::function<QString(const QString &)> &words)
{
    QString whole;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            return std::nullopt;
        const QString found = words(text.mid(open + 1, close - open - 1));
        if (found.isEmpty())
            return std::nullopt;
        whole += text.mid(from, open - from) + found;
        from = close + 1;
    }
    return whole + text.mid(from);
}

QString formOf(const QMap<QString, QString> &forms, const QString &form, const QString &targetName)
{
    return filled(
               forms.value(form),
               [&](const QString &inside) { return inside == nameForm ? targetName : QString(); })
        .value_or(QString());
}

QMap<QString, QString> readTexts(JsonFields fields)
{
    QMap<QString, QString> texts;
    for (const QString &key : fields.json().keys())
        texts.insert(key, fields.text(key));
    return texts;
}

RelationshipTexts readLanguage(JsonFields fields)
{
    RelationshipTexts read;
    JsonFields relationships = fields.object(u"relationships"_s);
    for (const QString &target : relationships.json().keys())
        read.forms.insert(target, readTexts(relationships.object(target)));
    JsonFields texts = fields.object(u"texts"_s);
    read.texts = readTexts(texts);
    for (const QString &key : texts.json().keys()) {
        for (auto forms = read.forms.begin(); forms != read.forms.end(); ++forms) {
            if (!filled(read.texts.value(key),
                        [&](const QString &form) { return forms->value(form); }))
                texts.fail(ErrorCode::UnknownId, key,
                           u"asks for a form that \"%1\" does not have"_s.arg(forms.key()));
        }
    }
    return read;
}

} // namespace

QString RelationshipTexts::name(const QString &targetId, const QString &targetName) const
{
    return formOf(forms.value(targetId), nameForm, targetName);
}

QString RelationshipTexts::text(const QString &key, const QString &targetId,
                                const QString &targetName) const
{
    const auto words = forms.constFind(targetId);
    if (words == forms.constEnd() || !texts.contains(key))
        return {};
    return filled(texts.value(key),
                  [&](const QString &form) { return formOf(*words, form, targetName); })
        .value_or(QString());
}

Result<QMap<QString, RelationshipTexts>> readRelationshipTexts(const QByteArray &bytes,
                                                               const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName, bytes);
    JsonFields languages(*root, {}, reading);
    QMap<QString, RelationshipTexts> read;
    for (const QString &language : root->keys())
        read.insert(language, readLanguage(languages.object(language)));
    if (reading.error())
        return *reading.error();
    return read;
}

} // namespace core
