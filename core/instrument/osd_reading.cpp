// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_reading.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::osd
{

QString joined(const QString &path, QStringView key)
{
    return path.isEmpty() ? key.toString() : path + u'.' + key.toString();
}

QString indexed(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

void Reading::fail(ErrorCode code, const QString &path, const QString &reason)
{
    const QString place = path.isEmpty() ? reason : path + u": "_s + reason;
    m_error.keep({code, m_fileName.isEmpty() ? place : m_fileName + u": "_s + place});
}

void Reading::warn(InstrumentWarning::Kind kind, const QString &path, const QString &itemId)
{
    m_warnings.push_back({kind, path, itemId});
}

bool Reading::accepts(qsizetype size, const QString &path, QLatin1StringView what)
{
    if (size <= longestList)
        return true;
    fail(ErrorCode::TooMany, path,
         u"more than %1 %2"_s.arg(QString::number(longestList), QString(what)));
    return false;
}

QString Reading::text(const QJsonObject &object, QLatin1StringView key, const QString &path)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    // Versions and codes are written as bare numbers here and there; they mean the same.
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (!value.isString())
        fail(ErrorCode::WrongType, joined(path, QString(key)), u"is not a text"_s);
    return value.toString();
}

QString Reading::requiredText(const QJsonObject &object, QLatin1StringView key, const QString &path)
{
    const QString value = text(object, key, path);
    if (value.isEmpty())
        fail(ErrorCode::MissingField, joined(path, QString(key)), u"is missing or empty"_s);
    return value;
}

double Reading::number(const QJsonObject &object, QLatin1StringView key, const QString &path,
                       double fallback)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isDouble())
        fail(ErrorCode::WrongType, joined(path, QString(key)), u"is not a number"_s);
    return value.toDouble(fallback);
}

std::optional<int> Reading::wholeNumber(const QJsonObject &object, QLatin1StringView key,
                                        const QString &path)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) <= 1'000'000) || std::floor(number) != number) {
        fail(ErrorCode::WrongType, joined(path, QString(key)), u"is not a whole number"_s);
        return std::nullopt;
    }
    return static_cast<int>(number);
}

bool Reading::flag(const QJsonObject &object, QLatin1StringView key, const QString &path)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return false;
    // 0 and 1 are written for false and true in many files.
    if (value.isDouble())
        return value.toDouble() != 0.0;
    if (!value.isBool())
        fail(ErrorCode::WrongType, joined(path, QString(key)), u"is not true or false"_s);
    return value.toBool();
}

QJsonObject Reading::object(const QJsonObject &object, QLatin1StringView key, const QString &path)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        fail(ErrorCode::WrongType, joined(path, QString(key)), u"is not an object"_s);
    return value.toObject();
}

QJsonArray Reading::array(const QJsonObject &object, QLatin1StringView key, const QString &path)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isArray())
        fail(ErrorCode::WrongType, joined(path, QString(key)), u"is not a list"_s);
    return value.toArray();
}

QStringList Reading::texts(const QJsonObject &object, QLatin1StringView key, const QString &path)
{
    QStringList list;
    const QJsonArray values = array(object, key, path);
    if (!accepts(values.size(), joined(path, QString(key)), "entries"_L1))
        return list;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonValue value = values[i];
        if (value.isDouble())
            list.append(QString::number(value.toDouble(), 'g', 15));
        else if (value.isString() || value.isNull())
            list.append(value.toString());
        else
            fail(ErrorCode::WrongType, indexed(joined(path, QString(key)), i), u"is not a text"_s);
    }
    return list;
}

} // namespace core::osd
