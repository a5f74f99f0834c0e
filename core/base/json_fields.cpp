// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

#include "core/base/json_lines.h"

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

QString indexed(const QString &key, qsizetype index)
{
    return key + u'[' + QString::number(index) + u']';
}

} // namespace

Error JsonFailure::in(const QString &fileName) const
{
    const QString detail = path + u": "_s + reason;
    return {code, fileName.isEmpty() ? detail : fileName + u": "_s + detail};
}

Error JsonFailure::in(const QString &fileName, const QByteArray &json) const
{
    const QString line = QString::number(lineOf(json, path));
    return {code, u"%1: line %2: %3: %4"_s.arg(fileName, line, path, reason)};
}

QString JsonFields::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString())
        fail(ErrorCode::WrongType, key, u"is not a text"_s);
    else if (value.toString().isEmpty())
        fail(ErrorCode::MissingField, key, u"is empty"_s);
    return value.toString();
}

QString JsonFields::optionalText(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isString())
        fail(ErrorCode::WrongType, key, u"is not a text"_s);
    return value.toString();
}

QStringList JsonFields::texts(const QString &key)
{
    QStringList list;
    const QJsonArray values = array(key);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i].isString())
            fail(ErrorCode::WrongType, indexed(key, i), u"is not a text"_s);
        list.append(values[i].toString());
    }
    return list;
}

double JsonFields::number(const QString &key, double lo, double hi)
{
    return checked(take(key), key, lo, hi);
}

int JsonFields::wholeNumber(const QString &key, int lo, int hi)
{
    const double value = number(key, lo, hi);
    if (value != static_cast<int>(value))
        fail(ErrorCode::WrongType, key, u"is not a whole number"_s);
    return static_cast<int>(value);
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
    const QJsonValue value = take(key);
    if (!value.isObject())
        fail(ErrorCode::WrongType, key, u"is not an object"_s);
    return {value.toObject(), pathOf(key), m_failure};
}

QJsonArray JsonFields::array(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
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
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i].isObject())
            fail(ErrorCode::WrongType, indexed(key, i), u"is not an object"_s);
        list.emplace_back(values[i].toObject(), pathOf(indexed(key, i)), m_failure);
    }
    return list;
}

void JsonFields::fail(ErrorCode code, const QString &key, const QString &reason)
{
    if (!m_failure)
        m_failure = JsonFailure{code, pathOf(key), reason};
}

QString JsonFields::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QJsonValue JsonFields::take(const QString &key)
{
    if (!m_object.contains(key))
        fail(ErrorCode::MissingField, key, u"is missing"_s);
    return m_object.value(key);
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
