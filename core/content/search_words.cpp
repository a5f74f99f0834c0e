// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/search_words.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

using namespace Qt::StringLiterals;

#include <QSet>

#include <algorithm>

namespace core
{
namespace
{

constexpr qsizetype mostNeeds = 1'000;
constexpr qsizetype mostSameWords = 200;

void readNeeds(JsonFields &fields, SearchWords &words)
{
    words.fillers = fields.optionalTexts(u"fillers"_s);
    if (fields.has(u"sameWords"_s)) {
        for (JsonFields &same : fields.objects(u"sameWords"_s, mostSameWords))
            words.sameWords.push_back(same.texts(u"words"_s));
    }
    QSet<QString> known;
    if (fields.has(u"needs"_s)) {
        for (JsonFields &object : fields.objects(u"needs"_s, mostNeeds)) {
            const QString phrases = u"phrases"_s;
            const QString to = u"to"_s;
            Need need{object.texts(phrases), object.texts(to)};
            for (qsizetype i = 0; i < need.phrases.size(); ++i) {
                if (known.contains(need.phrases[i].toCaseFolded()))
                    object.fail(ErrorCode::DuplicateId, indexed(phrases, i),
                                u"\"%1\" stands twice"_s.arg(need.phrases[i]));
                known.insert(need.phrases[i].toCaseFolded());
            }
            if (need.to.isEmpty())
                object.fail(ErrorCode::UnknownValue, to, u"leads nowhere"_s);
            words.needs.push_back(std::move(need));
        }
    }
    words.doors = fields.optionalTexts(u"doors"_s);
    for (qsizetype i = 0; i < words.doors.size(); ++i) {
        if (!words.need(words.doors[i]))
            fields.fail(ErrorCode::UnknownValue, indexed(u"doors"_s, i),
                        u"\"%1\" is no phrase of a need"_s.arg(words.doors[i]));
    }
}

} // namespace

const Need *SearchWords::need(const QString &phrase) const
{
    const auto found = std::find_if(needs.begin(), needs.end(), [&](const Need &each) {
        return each.phrases.contains(phrase);
    });
    return found == needs.end() ? nullptr : &*found;
}

Result<SearchWords> readSearchWords(const QByteArray &bytes, const QString &fileName)
{
    constexpr qsizetype mostArticles = 1'000;
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName, bytes);
    JsonFields fields(*root, {}, reading);
    SearchWords words;
    words.ordinary = fields.texts(u"ordinary"_s);
    for (JsonFields &article : fields.objects(u"articles"_s, mostArticles)) {
        const QString key = u"id"_s;
        const QString id = article.text(key);
        if (words.alsoCalled.contains(id))
            article.fail(ErrorCode::DuplicateId, key, u"\"%1\" stands twice"_s.arg(id));
        words.alsoCalled.insert(id, article.texts(u"alsoCalled"_s));
    }
    readNeeds(fields, words);
    return reading.error().resultOf(std::move(words));
}

} // namespace core
