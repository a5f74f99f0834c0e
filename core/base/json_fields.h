// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace core
{

/// The first thing that was wrong in a JSON file: where, as a path, and why.
struct JsonFailure {
    ErrorCode code;
    QString path;
    QString reason;

    /// `own.json: anxiety.sd: is missing`
    Error in(const QString &fileName) const;
    /// `own.json: line 34: anxiety.sd: is missing`
    Error in(const QString &fileName, const QByteArray &json) const;
};

/// Typed look-ups in one JSON object that know their path and keep the first failure where the
/// reader of the file asks for it once, at the end. A failed look-up answers with a value that is
/// safe to go on with: empty, or the lowest allowed.
///
/// Errors: MissingField (absent, or a required text is empty), WrongType, OutOfRange, TooMany.
class JsonFields
{
public:
    JsonFields(QJsonObject object, QString path, std::optional<JsonFailure> &failure)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_failure(failure)
    {
    }

    bool has(const QString &key) const { return m_object.contains(key); }
    QJsonValue value(const QString &key) const { return m_object.value(key); }

    QString text(const QString &key);
    QString optionalText(const QString &key);
    QStringList texts(const QString &key); ///< may be an empty list
    double number(const QString &key, double lo, double hi);
    int wholeNumber(const QString &key, int lo, int hi);
    /// A list of exactly two numbers, each within lo..hi.
    std::pair<double, double> twoNumbers(const QString &key, double lo, double hi);
    JsonFields object(const QString &key);
    QJsonArray array(const QString &key);
    /// A list of at most `most` objects; may be empty.
    std::vector<JsonFields> objects(const QString &key, qsizetype most);

    void fail(ErrorCode code, const QString &key, const QString &reason);

private:
    QString pathOf(const QString &key) const;
    QJsonValue take(const QString &key);
    double checked(const QJsonValue &value, const QString &key, double lo, double hi);

    QJsonObject m_object;
    QString m_path;
    std::optional<JsonFailure> &m_failure;
};

} // namespace core
