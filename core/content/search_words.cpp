// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/search_words.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

using namespace Qt::StringLiterals;

namespace core
{

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
    return reading.error().resultOf(std::move(words));
}

} // namespace core
