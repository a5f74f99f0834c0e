// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/reference_density.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"
#include "core/scoring/norm_reader.h"

#include <QJsonArray>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr int mostItems = 100;

/// The file's own words, or those in the language asked for.
class Words
{
public:
    Words(const QJsonObject &json, const QString &language)
    {
        const QJsonObject translations = json.value(u"translations"_s).toObject();
        m_texts = translations.value(language).toObject();
        if (m_texts.isEmpty())
            m_texts = translations.value(language.section(u'_', 0, 0)).toObject();
    }

    QString text(JsonFields &fields, const QString &key) const
    {
        return m_texts.value(key).toString(fields.text(key));
    }

private:
    QJsonObject m_texts;
};

void readCounts(JsonFields &fields, ReferenceDensity &density)
{
    const QString key = u"counts"_s;
    const QJsonArray rows = fields.array(key);
    if (rows.size() != density.scores())
        return fields.fail(ErrorCode::OutOfRange, key, u"has not a row for each score"_s);
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        if (cells.size() != density.scores())
            return fields.fail(ErrorCode::OutOfRange, key,
                               u"has a row without a cell for each score"_s);
        for (const QJsonValue &cell : cells) {
            const int count = cell.toInt(-1);
            if (count < 0 || count > density.n)
                return fields.fail(ErrorCode::WrongType, key, u"has a cell that is no count"_s);
            density.counts.push_back(static_cast<std::uint32_t>(count));
        }
    }
    if (std::accumulate(density.counts.begin(), density.counts.end(), qint64{0}) != density.n)
        fields.fail(ErrorCode::OutOfRange, key, u"does not sum to n"_s);
}

} // namespace

Result<ReferenceDensity> readReferenceDensity(const QByteArray &bytes, const QString &fileName,
                                              const QString &language)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, fileName);
    if (!json)
        return json.error();
    JsonReading reading(fileName);
    JsonFields fields(*json, {}, reading);
    const Words words(*json, language);
    ReferenceDensity density;
    density.id = words.text(fields, u"id"_s);
    density.instrumentId = words.text(fields, u"instrument"_s);
    density.about = words.text(fields, u"about"_s);
    density.source = words.text(fields, u"source"_s);
    density.caveat = words.text(fields, u"caveat"_s);
    density.n = fields.wholeNumber(u"n"_s, 1, std::numeric_limits<int>::max());
    density.year = fields.wholeNumber(u"year"_s, 1900, 2200);
    density.answeredOn = readScale(fields.object(u"scale"_s));
    density.items = fields.wholeNumber(u"items"_s, 1, mostItems);
    if (!reading.error())
        readCounts(fields, density);
    return reading.error().resultOf(std::move(density));
}

} // namespace core
