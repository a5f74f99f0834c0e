// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/norm_reader.h"

#include "core/base/first_error.h"
#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr double leastSd = std::numeric_limits<double>::min();

/// Of scores that are `key` divided by `items`.
std::vector<std::pair<double, double>> readPercentiles(JsonFields &fields, const QString &key,
                                                       int items, const Scale &scale)
{
    std::vector<std::pair<double, double>> table;
    const QJsonArray entries = fields.array(key);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString name = indexed(key, i);
        const QJsonArray pair = entries[i].toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble()) {
            fields.fail(ErrorCode::WrongType, name, u"is not a percentile and a score"_s);
            return {};
        }
        const std::pair entry(pair[0].toDouble(), pair[1].toDouble() / items);
        if (entry.first <= 0.0 || entry.first >= 100.0 || !scale.contains(entry.second)) {
            fields.fail(ErrorCode::OutOfRange, name, u"is outside 0 to 100 or outside the scale"_s);
            return {};
        }
        if (!table.empty() &&
            (entry.first <= table.back().first || entry.second <= table.back().second)) {
            fields.fail(ErrorCode::OutOfRange, name, u"is not above the entry before"_s);
            return {};
        }
        table.push_back(entry);
    }
    return table;
}

RetestReliability readRetest(JsonFields fields, const Scale &scale)
{
    constexpr int farthestDays = 36525; // a hundred years
    return {.coefficient = fields.number(u"coefficient"_s, 0.0, 1.0),
            .sd = fields.number(u"sd"_s, leastSd, scale.hi() - scale.lo()),
            .days = fields.wholeNumber(u"days"_s, 1, farthestDays),
            .source = fields.text(u"source"_s)};
}

NormDistribution readDistribution(JsonFields fields, const Scale &scale)
{
    NormDistribution distribution;
    distribution.mean = fields.number(u"mean"_s, scale.lo(), scale.hi());
    distribution.sd = fields.number(u"sd"_s, leastSd, scale.hi() - scale.lo());
    distribution.alpha = fields.number(u"alpha"_s, 0.0, 1.0);
    if (fields.has(u"omega"_s))
        distribution.omega = fields.number(u"omega"_s, 0.0, 1.0);
    if (fields.has(u"percentile_sums"_s)) {
        constexpr int mostItems = 1000;
        const int items = fields.wholeNumber(u"items"_s, 1, mostItems);
        distribution.percentiles = readPercentiles(fields, u"percentile_sums"_s, items, scale);
    } else if (fields.has(u"percentiles"_s)) {
        distribution.percentiles = readPercentiles(fields, u"percentiles"_s, 1, scale);
    }
    if (fields.has(u"retest"_s))
        distribution.retest = readRetest(fields.object(u"retest"_s), scale);
    return distribution;
}

NormWords readWords(JsonFields fields)
{
    return {.sample = fields.text(u"sample"_s),
            .source = fields.text(u"source"_s),
            .caveat = fields.text(u"caveat"_s)};
}

} // namespace

Scale readScale(JsonFields fields)
{
    constexpr int farthest = 1000;
    const int lo = fields.wholeNumber(u"min"_s, -farthest, farthest);
    const int hi = fields.wholeNumber(u"max"_s, -farthest, farthest);
    const std::optional<Scale> scale = Scale::make(lo, hi);
    if (!scale)
        fields.fail(ErrorCode::OutOfRange, u"max"_s, u"is not above min"_s);
    return scale.value_or(planeScale);
}

Result<Norm> readNorm(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, fileName);
    if (!json)
        return json.error();

    JsonReading reading(fileName);
    JsonFields fields(*json, {}, reading);
    Norm norm;
    norm.id = fields.text(u"id"_s);
    norm.instrumentId = fields.text(u"instrument"_s);
    norm.scale = readScale(fields.object(u"scale"_s));
    norm.n = fields.wholeNumber(u"n"_s, 1, std::numeric_limits<int>::max());
    norm.year = fields.wholeNumber(u"year"_s, 1900, 2200);
    if (fields.has(u"language"_s))
        norm.language = fields.text(u"language"_s);
    norm.words = readWords(fields);
    if (fields.has(u"translations"_s)) {
        JsonFields translations = fields.object(u"translations"_s);
        for (const QString &language : translations.json().keys())
            norm.translations[language] = readWords(translations.object(language));
    }
    norm.distributions.anxiety = readDistribution(fields.object(u"anxiety"_s), norm.scale);
    norm.distributions.avoidance = readDistribution(fields.object(u"avoidance"_s), norm.scale);
    return reading.error().resultOf(std::move(norm));
}

Result<Norm> findNorm(const QString &folder, const QString &instrumentId)
{
    FirstError unread;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> bytes = readFile(directory.filePath(name), JsonLimits().bytes);
        const Result<Norm> norm = bytes ? readNorm(*bytes, name) : Result<Norm>(bytes.error());
        if (norm && norm->instrumentId == instrumentId)
            return norm;
        unread.keep(norm);
    }
    unread.keep({ErrorCode::NormNotApplicable, instrumentId});
    return *unread;
}

} // namespace core
