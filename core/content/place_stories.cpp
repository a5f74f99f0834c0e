// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/place_stories.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

PlaceWords readWords(JsonFields &entry, const QString &voice)
{
    JsonFields fields = entry.object(voice);
    return {.lead = fields.text(u"lead"_s),
            .feels = fields.text(u"feels"_s),
            .protects = fields.text(u"protects"_s),
            .costs = fields.text(u"costs"_s),
            .nextStep = fields.text(u"next"_s)};
}

} // namespace

Result<PlaceStories> readPlaceStories(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName);
    JsonFields fields(*root, {}, reading);
    PlaceStories stories;
    PerPlace<bool> isThere;
    const QString list = u"places"_s;
    for (JsonFields &entry : fields.objects(list, places.size())) {
        const QString key = u"id"_s;
        const auto place = placeFromId(entry.text(key));
        if (!place) {
            entry.fail(ErrorCode::UnknownValue, key, u"is no place on the map"_s);
            continue;
        }
        if (std::exchange(isThere[*place], true))
            entry.fail(ErrorCode::DuplicateId, key, u"\"%1\" stands twice"_s.arg(placeId(*place)));
        stories[*place] = {.toYou = readWords(entry, u"you"_s),
                           .aloud = readWords(entry, u"aloud"_s),
                           .articleId = entry.text(u"article"_s)};
    }
    for (const Place place : places) {
        if (!isThere[place])
            fields.fail(ErrorCode::MissingField, list, u"\"%1\" is missing"_s.arg(placeId(place)));
    }
    return reading.error().resultOf(std::move(stories));
}

} // namespace core
