// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/tour.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"
#include "core/model/scale.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qint64 largestTour = 1024 * 1024;
constexpr qsizetype mostSteps = 200;
constexpr qsizetype mostMarks = 100;
constexpr int longestMinutes = 1'000;

double coordinate(JsonFields &fields, const QString &key)
{
    return fields.number(key, planeScale.lo(), planeScale.hi());
}

AttachmentPoint readPlace(JsonFields &fields)
{
    return {coordinate(fields, u"anxiety"_s), coordinate(fields, u"avoidance"_s)};
}

AttachmentPoint readPair(JsonFields &fields, const QString &key)
{
    const auto [anxiety, avoidance] = fields.twoNumbers(key, planeScale.lo(), planeScale.hi());
    return {anxiety, avoidance};
}

TourLayers readLayers(JsonFields &map)
{
    const std::array<std::pair<QString, bool TourLayers::*>, 4> known{
        {{u"axes"_s, &TourLayers::axes},
         {u"corners"_s, &TourLayers::corners},
         {u"names"_s, &TourLayers::names},
         {u"regions"_s, &TourLayers::regions}}};
    TourLayers layers;
    const QStringList names = map.texts(u"show"_s);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const auto &layer) { return layer.first == names[i]; });
        if (found == known.end()) {
            map.fail(ErrorCode::UnknownValue, u"show[%1]"_s.arg(i),
                     u"\"%1\" is not axes, corners, names or regions"_s.arg(names[i]));
            return layers;
        }
        layers.*(found->second) = true;
    }
    return layers;
}

TourRule readRule(JsonFields &map)
{
    const QString key = u"rule"_s;
    if (map.value(key).isObject()) {
        JsonFields cut = map.object(key).object(u"cut"_s);
        return {{}, readPlace(cut)};
    }
    static const QStringList known{u"midpoint"_s, u"norm-mean"_s, u"norm-median"_s,
                                   u"brennan-clark-shaver-1998"_s};
    const QString id = map.text(key);
    if (!known.contains(id)) {
        map.fail(ErrorCode::UnknownValue, key,
                 u"\"%1\" is not %2 or a cut"_s.arg(id, known.join(u", "_s)));
    }
    return {id, std::nullopt};
}

TourPoint readPoint(JsonFields &fields)
{
    TourPoint point{fields.text(u"label"_s), readPlace(fields), std::nullopt};
    const QString error = u"error"_s;
    if (fields.has(error)) {
        point.standardError = fields.number(error, 0.0, planeScale.hi() - planeScale.lo());
        if (*point.standardError == 0.0)
            fields.fail(ErrorCode::OutOfRange, error, u"is not above 0"_s);
    }
    return point;
}

void readMap(JsonFields map, TourStep &step)
{
    step.layers = readLayers(map);
    if (map.has(u"rule"_s))
        step.rule = readRule(map);
    if (map.has(u"points"_s)) {
        for (JsonFields &point : map.objects(u"points"_s, mostMarks))
            step.points.push_back(readPoint(point));
    }
    if (map.has(u"arrows"_s)) {
        for (JsonFields &arrow : map.objects(u"arrows"_s, mostMarks))
            step.arrows.push_back({readPair(arrow, u"from"_s), readPair(arrow, u"to"_s)});
    }
}

TourStep readStep(JsonFields &fields)
{
    TourStep step;
    step.title = fields.text(u"title"_s);
    step.text = fields.text(u"text"_s);
    step.notes = fields.optionalText(u"notes"_s);
    readMap(fields.object(u"map"_s), step);
    return step;
}

void checkFormat(JsonFields &fields)
{
    const QString format = fields.text(u"format"_s);
    if (format != "attachment-atlas-tour"_L1)
        fields.fail(ErrorCode::UnknownValue, u"format"_s,
                    u"\"%1\" is not \"attachment-atlas-tour\""_s.arg(format));
    const double version = fields.number(u"version"_s, 0, 1e9);
    if (version != 1.0)
        fields.fail(ErrorCode::UnknownValue, u"version"_s,
                    u"%1 is not 1"_s.arg(QString::number(version)));
}

} // namespace

Result<Tour> readTour(const QByteArray &bytes, const QString &fileName)
{
    JsonLimits limits;
    limits.bytes = largestTour;
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName, limits);
    if (!root)
        return root.error();
    JsonReading reading(fileName, bytes);
    JsonFields fields(*root, {}, reading);
    checkFormat(fields);
    Tour tour;
    tour.id = fields.text(u"id"_s);
    tour.title = fields.text(u"title"_s);
    tour.summary = fields.text(u"summary"_s);
    if (fields.has(u"minutes"_s))
        tour.minutes = fields.wholeNumber(u"minutes"_s, 0, longestMinutes);
    for (JsonFields &step : fields.objects(u"steps"_s, mostSteps))
        tour.steps.push_back(readStep(step));
    if (tour.steps.empty())
        fields.fail(ErrorCode::MissingField, u"steps"_s, u"holds no step"_s);
    return reading.error().resultOf(std::move(tour));
}

} // namespace core
