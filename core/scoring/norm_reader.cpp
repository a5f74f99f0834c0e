#include "core/base/json_reading.h"
#include "core/scoring/norms.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// Reads fields of one object and remembers the first thing that was wrong.
class Fields
{
public:
    Fields(QJsonObject object, QString path, std::optional<Error> &error)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_error(error)
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isString())
            fail(ErrorCode::WrongType, key, u"not a text"_s);
        else if (value.toString().isEmpty())
            fail(ErrorCode::OutOfRange, key, u"empty"_s);
        return value.toString();
    }

    double number(const QString &key, double lo, double hi)
    {
        const QJsonValue value = take(key);
        if (!value.isDouble()) {
            fail(ErrorCode::WrongType, key, u"not a number"_s);
            return lo;
        }
        const double number = value.toDouble();
        if (number < lo || number > hi) {
            fail(ErrorCode::OutOfRange, key,
                 u"%1 is not between %2 and %3"_s.arg(QString::number(number), QString::number(lo),
                                                      QString::number(hi)));
            return lo;
        }
        return number;
    }

    int wholeNumber(const QString &key, int lo, int hi)
    {
        const double value = number(key, lo, hi);
        if (value != static_cast<int>(value))
            fail(ErrorCode::WrongType, key, u"not a whole number"_s);
        return static_cast<int>(value);
    }

    Fields object(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isObject())
            fail(ErrorCode::WrongType, key, u"not an object"_s);
        return {value.toObject(), pathOf(key), m_error};
    }

    QJsonArray array(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray())
            fail(ErrorCode::WrongType, key, u"not a list"_s);
        return value.toArray();
    }

    bool has(const QString &key) const { return m_object.contains(key); }

    void fail(ErrorCode code, const QString &key, const QString &reason)
    {
        if (!m_error)
            m_error = Error{code, pathOf(key) + u": "_s + reason};
    }

private:
    QString pathOf(const QString &key) const
    {
        return m_path.isEmpty() ? key : m_path + u'.' + key;
    }

    QJsonValue take(const QString &key)
    {
        if (!m_object.contains(key))
            fail(ErrorCode::MissingField, key, u"missing"_s);
        return m_object.value(key);
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_error;
};

Scale readScale(Fields fields)
{
    constexpr int farthest = 1000;
    const int lo = fields.wholeNumber(u"min"_s, -farthest, farthest);
    const int hi = fields.wholeNumber(u"max"_s, -farthest, farthest);
    const std::optional<Scale> scale = Scale::make(lo, hi);
    if (!scale)
        fields.fail(ErrorCode::OutOfRange, u"max"_s, u"not above min"_s);
    return scale.value_or(planeScale);
}

std::vector<std::pair<double, double>> readPercentiles(Fields &fields, const Scale &scale)
{
    std::vector<std::pair<double, double>> table;
    const QString key = u"percentiles"_s;
    const QJsonArray entries = fields.array(key);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString name = key + u'[' + QString::number(i) + u']';
        const QJsonArray pair = entries[i].toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble()) {
            fields.fail(ErrorCode::WrongType, name, u"not a percentile and a score"_s);
            return {};
        }
        const std::pair entry(pair[0].toDouble(), pair[1].toDouble());
        if (entry.first <= 0.0 || entry.first >= 100.0 || !scale.contains(entry.second)) {
            fields.fail(ErrorCode::OutOfRange, name, u"outside 0 to 100 or outside the scale"_s);
            return {};
        }
        if (!table.empty() &&
            (entry.first <= table.back().first || entry.second <= table.back().second)) {
            fields.fail(ErrorCode::OutOfRange, name, u"not above the entry before"_s);
            return {};
        }
        table.push_back(entry);
    }
    return table;
}

NormDistribution readDistribution(Fields fields, const Scale &scale)
{
    constexpr double leastSd = std::numeric_limits<double>::min();
    NormDistribution distribution;
    distribution.mean = fields.number(u"mean"_s, scale.lo(), scale.hi());
    distribution.sd = fields.number(u"sd"_s, leastSd, scale.hi() - scale.lo());
    distribution.alpha = fields.number(u"alpha"_s, 0.0, 1.0);
    if (fields.has(u"omega"_s))
        distribution.omega = fields.number(u"omega"_s, 0.0, 1.0);
    if (fields.has(u"percentiles"_s))
        distribution.percentiles = readPercentiles(fields, scale);
    return distribution;
}

} // namespace

Result<Norm> readNorm(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> json = parseJsonObject(bytes, fileName);
    if (!json)
        return json.error();

    std::optional<Error> error;
    Fields fields(*json, {}, error);
    Norm norm;
    norm.id = fields.text(u"id"_s);
    norm.instrumentId = fields.text(u"instrument"_s);
    norm.scale = readScale(fields.object(u"scale"_s));
    norm.sample = fields.text(u"sample"_s);
    norm.n = fields.wholeNumber(u"n"_s, 1, std::numeric_limits<int>::max());
    norm.year = fields.wholeNumber(u"year"_s, 1900, 2200);
    norm.source = fields.text(u"source"_s);
    norm.caveat = fields.text(u"caveat"_s);
    norm.distributions.anxiety = readDistribution(fields.object(u"anxiety"_s), norm.scale);
    norm.distributions.avoidance = readDistribution(fields.object(u"avoidance"_s), norm.scale);
    if (error)
        return Error{error->code,
                     fileName.isEmpty() ? error->detail : fileName + u": "_s + error->detail};
    return norm;
}

Result<Norm> findNorm(const QString &folder, const QString &instrumentId)
{
    std::optional<Error> unread;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> bytes = readFile(directory.filePath(name), JsonLimits().bytes);
        const Result<Norm> norm = bytes ? readNorm(*bytes, name) : Result<Norm>(bytes.error());
        if (norm && norm->instrumentId == instrumentId)
            return norm;
        if (!norm && !unread)
            unread = norm.error();
    }
    return unread.value_or(Error{ErrorCode::NormNotApplicable, instrumentId});
}

} // namespace core
