// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

#include "core/base/json_lines.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core
{

QString indexed(const QString &key, qsizetype index)
{
    return key + u'[' + QString::number(index) + u']';
}

void JsonReading::fail(ErrorCode code, const QString &path, const QString &reason)
{
    // What follows from the first failure need not be put into words.
    if (m_error)
        return;
    QStringList parts;
    if (!m_fileName.isEmpty())
        parts.append(m_fileName);
    if (!m_json.isNull())
        parts.append(u"line %1"_s.arg(lineOf(m_json, path)));
    if (!path.isEmpty())
        parts.append(path);
    parts.append(reason);
    m_error.keep({code, parts.join(u": "_s)});
}

QString JsonFields::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QString JsonFields::text(const QString &key)
{
    if (m_reading->rules().lenient) {
        const QString text = optionalText(key);
        if (text.isEmpty())
            fail(ErrorCode::MissingField, key, u"is missing or empty"_s);
        return text;
    }
    const QJsonValue value = required(key);
    if (!value.isString())
        fail(ErrorCode::WrongType, key, u"is not a text"_s);
    else if (value.toString().isEmpty())
        fail(ErrorCode::MissingField, key, u"is empty"_s);
    return value.toString();
}

QString JsonFields::optionalText(const QString &key)
{
    const QJsonValue value = given(key);
    return value.isUndefined() ? QString() : checkedText(value, key);
}

QStringList JsonFields::texts(const QString &key)
{
    QStringList list;
    const QJsonArray values = array(key);
    if (!accepts(key, values.size(), u"entries"_s))
        return list;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonValue value = values[i];
        // An entry keeps its place, so null is an empty one.
        if (value.isNull() && m_reading->rules().lenient)
            list.append(QString());
        else
            list.append(value.isString() ? value.toString() : checkedText(value, indexed(key, i)));
    }
    return list;
}

QStringList JsonFields::optionalTexts(const QString &key)
{
    return given(key).isUndefined() ? QStringList() : texts(key);
}

double JsonFields::number(const QString &key, double lo, double hi)
{
    return checked(required(key), key, lo, hi);
}

double JsonFields::optionalNumber(const QString &key, double otherwise)
{
    const QJsonValue value = given(key);
    if (!value.isUndefined() && !value.isDouble())
        fail(ErrorCode::WrongType, key, u"is not a number"_s);
    return value.toDouble(otherwise);
}

int JsonFields::wholeNumber(const QString &key, int lo, int hi)
{
    const double value = number(key, lo, hi);
    if (value != static_cast<int>(value))
        fail(ErrorCode::WrongType, key, u"is not a whole number"_s);
    return static_cast<int>(value);
}

int JsonFields::wholeNumber(const QString &key)
{
    required(key);
    return optionalWholeNumber(key).value_or(0);
}

std::optional<int> JsonFields::optionalWholeNumber(const QString &key)
{
    const QJsonValue value = given(key);
    if (value.isUndefined())
        return std::nullopt;
    constexpr double farthest = 1'000'000;
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) <= farthest) || std::floor(number) != number) {
        fail(ErrorCode::WrongType, key, u"is not a whole number"_s);
        return std::nullopt;
    }
    return static_cast<int>(number);
}

bool JsonFields::flag(const QString &key)
{
    const QJsonValue value = given(key);
    if (value.isDouble() && m_reading->rules().lenient)
        return value.toDouble() != 0.0;
    if (!value.isUndefined() && !value.isBool())
        fail(ErrorCode::WrongType, key, u"is not true or false"_s);
    return value.toBool();
}

std::pair<double, double> JsonFields::twoNumbers(const QString &key, double lo, double hi)
{
    const QJsonArray values = array(key);
    if (values.size() != 2) {
        fail(ErrorCode::WrongType, key, u"is not a list of two numbers"_s);
        return {lo, lo};
    }
    return {checked(values[0], indexed(key, 0), lo, hi),
            checked(values[1], indexed(key, 1), lo, hi)};
}

JsonFields JsonFields::object(const QString &key)
{
    const QJsonValue value = m_reading->rules().lenient ? given(key) : required(key);
    if (!value.isObject() && !value.isUndefined())
        fail(ErrorCode::WrongType, key, u"is not an object"_s);
    return {value.toObject(), pathOf(key), *m_reading};
}

QJsonArray JsonFields::array(const QString &key)
{
    const QJsonValue value = m_reading->rules().lenient ? given(key) : required(key);
    if (!value.isArray() && !value.isUndefined())
        fail(ErrorCode::WrongType, key, u"is not a list"_s);
    return value.toArray();
}

std::vector<JsonFields> JsonFields::objects(const QString &key, qsizetype most)
{
    std::vector<JsonFields> list;
    const QJsonArray values = array(key);
    if (values.size() > most) {
        fail(ErrorCode::TooMany, key, u"holds more than %1"_s.arg(QString::number(most)));
        return list;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        list.push_back(objectAt(indexed(key, i), values[i]));
    return list;
}

JsonFields JsonFields::objectAt(const QString &place, const QJsonValue &value)
{
    if (!value.isObject())
        fail(ErrorCode::WrongType, place, u"is not an object"_s);
    return fieldsAt(place, value);
}

JsonFields JsonFields::fieldsAt(const QString &place, const QJsonValue &value) const
{
    return {value.toObject(), pathOf(place), *m_reading};
}

bool JsonFields::accepts(const QString &key, qsizetype size, const QString &what)
{
    const qsizetype most = m_reading->rules().longestList;
    if (size <= most)
        return true;
    fail(ErrorCode::TooMany, key, u"more than %1 %2"_s.arg(QString::number(most), what));
    return false;
}

void JsonFields::fail(ErrorCode code, const QString &key, const QString &reason)
{
    m_reading->fail(code, pathOf(key), reason);
}

QJsonValue JsonFields::given(const QString &key) const
{
    QJsonValue value = m_object.value(key);
    if (value.isNull() && m_reading->rules().lenient)
        value = QJsonValue::Undefined;
    return value;
}

QJsonValue JsonFields::required(const QString &key)
{
    const QJsonValue value = given(key);
    if (value.isUndefined())
        fail(ErrorCode::MissingField, key, u"is missing"_s);
    return value;
}

QString JsonFields::checkedText(const QJsonValue &value, const QString &key)
{
    if (value.isDouble() && m_reading->rules().lenient)
        return QString::number(value.toDouble(), 'g', 15);
    if (!value.isString())
        fail(ErrorCode::WrongType, key, u"is not a text"_s);
    return value.toString();
}

double JsonFields::checked(const QJsonValue &value, const QString &key, double lo, double hi)
{
    if (!value.isDouble()) {
        fail(ErrorCode::WrongType, key, u"is not a number"_s);
        return lo;
    }
    const double number = value.toDouble();
    if (number < lo || number > hi) {
        fail(ErrorCode::OutOfRange, key,
             u"%1 is outside %2 to %3"_s.arg(QString::number(number), QString::number(lo),
                                             QString::number(hi)));
        return lo;
    }
    return number;
}

} // namespace core
