// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/couple_talk.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qsizetype mostPulls = pulls.size();

} // namespace

QString withNames(const QString &text, const QString &one, const QString &other)
{
    QStringList pieces = text.split(u"{one}"_s);
    for (QString &piece : pieces)
        piece.replace(u"{other}"_s, other);
    return pieces.join(one);
}

Result<CoupleTalk> readCoupleTalk(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName);
    JsonFields fields(*root, {}, reading);
    CoupleTalk talk;
    const QString list = u"pulls"_s;
    PerPull<bool> isThere;
    for (JsonFields &entry : fields.objects(list, mostPulls)) {
        const QString key = u"id"_s;
        const auto pull = pullFromId(entry.text(key));
        if (!pull) {
            entry.fail(ErrorCode::UnknownValue, key, u"is no way in which two positions pull"_s);
            continue;
        }
        if (std::exchange(isThere[*pull], true))
            entry.fail(ErrorCode::DuplicateId, key, u"\"%1\" stands twice"_s.arg(pullId(*pull)));
        talk.pulls[*pull] = {entry.text(u"text"_s), entry.texts(u"questions"_s)};
    }
    for (const Pull pull : pulls) {
        if (!isThere[pull])
            fields.fail(ErrorCode::MissingField, list, u"\"%1\" is missing"_s.arg(pullId(pull)));
    }
    talk.differentRelationships = fields.text(u"differentRelationships"_s);
    talk.closingQuestion = fields.text(u"closingQuestion"_s);
    return reading.error().resultOf(std::move(talk));
}

} // namespace core
