// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/reference_density.h"

#include "core/base/first_error.h"
#include "core/base/json_reading.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr int mostBins = 1000;
constexpr int farthest = 1000;

/// Reads the fields of the file.
class DensityReader
{
public:
    DensityReader(QJsonObject json, const QString &language)
        : m_json(std::move(json))
    {
        const QJsonObject translations = m_json.value(u"translations"_s).toObject();
        m_texts = translations.value(language).toObject();
        if (m_texts.isEmpty())
            m_texts = translations.value(language.section(u'_', 0, 0)).toObject();
    }

    ReferenceDensity read()
    {
        ReferenceDensity density;
        density.id = text(u"id"_s);
        density.instrumentId = text(u"instrument"_s);
        density.about = text(u"about"_s);
        density.source = text(u"source"_s);
        density.caveat = text(u"caveat"_s);
        density.n = number(m_json, u"n"_s, 1, std::numeric_limits<int>::max());
        density.year = number(m_json, u"year"_s, 1900, 2200);
        density.answeredOn = scale();
        density.bins = number(m_json, u"bins"_s, 1, mostBins);
        if (!m_error)
            readCounts(density);
        return density;
    }

    const FirstError &error() const { return m_error; }

private:
    void fail(ErrorCode code, const QString &path, const QString &reason)
    {
        m_error.keep({code, path + u": "_s + reason});
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            fail(ErrorCode::MissingField, key, u"missing"_s);
        else if (!value.isString())
            fail(ErrorCode::WrongType, key, u"not a text"_s);
        return m_texts.value(key).toString(value.toString());
    }

    int number(const QJsonObject &object, const QString &key, int lo, int hi)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined())
            fail(ErrorCode::MissingField, key, u"missing"_s);
        else if (!value.isDouble() || value.toInt(lo - 1) != value.toDouble())
            fail(ErrorCode::WrongType, key, u"not a whole number"_s);
        else if (value.toInt() < lo || value.toInt() > hi)
            fail(ErrorCode::OutOfRange, key,
                 u"not between %1 and %2"_s.arg(QString::number(lo), QString::number(hi)));
        return value.toInt();
    }

    Scale scale()
    {
        const QJsonObject object = m_json.value(u"scale"_s).toObject();
        const auto made = Scale::make(number(object, u"min"_s, -farthest, farthest),
                                      number(object, u"max"_s, -farthest, farthest));
        if (!made)
            fail(ErrorCode::OutOfRange, u"scale.max"_s, u"not above min"_s);
        return made.value_or(planeScale);
    }

    void readCounts(ReferenceDensity &density)
    {
        const QString key = u"counts"_s;
        const QJsonArray rows = m_json.value(key).toArray();
        if (rows.size() != density.bins)
            return fail(ErrorCode::OutOfRange, key, u"not as many rows as bins"_s);
        for (const QJsonValue &row : rows) {
            const QJsonArray cells = row.toArray();
            if (cells.size() != density.bins)
                return fail(ErrorCode::OutOfRange, key, u"a row has not as many cells as bins"_s);
            for (const QJsonValue &cell : cells) {
                const int count = cell.toInt(-1);
                if (count < 0 || count > density.n)
                    return fail(ErrorCode::WrongType, key, u"a cell is no count"_s);
                density.counts.push_back(static_cast<std::uint32_t>(count));
            }
        }
        if (std::accumulate(density.counts.begin(), density.counts.end(), qint64{0}) != density.n)
            fail(ErrorCode::OutOfRange, key, u"the cells do not sum to n"_s);
    }

    QJsonObject m_json;
    QJsonObject m_texts; ///< in the language asked for
    FirstError m_error;
};

} // namespace

Result<ReferenceDensity> readReferenceDensity(const QByteArray &bytes, const QString &fileName,
                                              const QString &language)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, fileName);
    if (!json)
        return json.error();
    DensityReader reader(*json, language);
    ReferenceDensity density = reader.read();
    if (reader.error())
        return Error{reader.error()->code, fileName + u": "_s + reader.error()->detail};
    return density;
}

} // namespace core
