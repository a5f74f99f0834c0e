// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/first_error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace core
{

/// What a reader of JSON puts up with.
struct JsonRules {
    /// As other programs write it: null counts as absent, an absent list or object as an empty one,
    /// a bare number as a text, 0 and 1 as false and true.
    bool lenient = false;
    /// Of the lists of texts and of what accepts() is asked about.
    qsizetype longestList = std::numeric_limits<qsizetype>::max();
};

/// One reading of a JSON file: its rules, and the first thing that was wrong in it. The detail of
/// the error is `own.json: anxiety.sd: is missing`; without a file name it begins with the path.
class JsonReading
{
public:
    explicit JsonReading(QString fileName, JsonRules rules = {})
        : m_fileName(std::move(fileName))
        , m_rules(rules)
    {
    }
    /// Of these bytes: the detail names the line too, `own.json: line 34: anxiety.sd: is missing`.
    JsonReading(QString fileName, QByteArray json)
        : m_fileName(std::move(fileName))
        , m_json(std::move(json))
    {
    }

    const JsonRules &rules() const { return m_rules; }
    void fail(ErrorCode code, const QString &path, const QString &reason);
    const FirstError &error() const { return m_error; }

private:
    QString m_fileName;
    QByteArray m_json;
    JsonRules m_rules;
    FirstError m_error;
};

/// Typed look-ups in one JSON object that know their path and tell the reading what is wrong, so
/// that the reader of a file asks once, at the end. A failed look-up answers with a value that is
/// safe to go on with: empty, or the lowest allowed.
///
/// Errors: MissingField (absent, or a required text is empty), WrongType, OutOfRange, TooMany.
class JsonFields
{
public:
    JsonFields(QJsonObject object, QString path, JsonReading &reading)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_reading(&reading)
    {
    }

    const QJsonObject &json() const { return m_object; }
    /// As it stands in the file: a null is there, by lenient rules too.
    bool has(const QString &key) const { return m_object.contains(key); }
    QJsonValue value(const QString &key) const { return m_object.value(key); }
    /// Where this object stands in the file, `steps[2].map`, and where a key in it does.
    const QString &path() const { return m_path; }
    QString pathOf(const QString &key) const;

    QString text(const QString &key);
    QString optionalText(const QString &key);
    QStringList texts(const QString &key); ///< may be an empty list
    QStringList optionalTexts(const QString &key);
    double number(const QString &key, double lo, double hi);
    double optionalNumber(const QString &key, double otherwise);
    int wholeNumber(const QString &key, int lo, int hi); ///< else OutOfRange
    int wholeNumber(const QString &key);                 ///< within a million, else WrongType
    std::optional<int> optionalWholeNumber(const QString &key); ///< within a million
    bool flag(const QString &key);                              ///< false where it is absent
    /// A list of exactly two numbers, each within lo..hi.
    std::pair<double, double> twoNumbers(const QString &key, double lo, double hi);
    JsonFields object(const QString &key);
    QJsonArray array(const QString &key);
    /// A list of at most `most` objects; may be empty.
    std::vector<JsonFields> objects(const QString &key, qsizetype most);
    /// A value of this object that stands at `place`, such as `items[3]`; it has to be an object.
    JsonFields objectAt(const QString &place, const QJsonValue &value);
    /// The same, where what is no object has no fields, and fails by those it has to have.
    JsonFields fieldsAt(const QString &place, const QJsonValue &value) const;

    /// TooMany unless `size` is at most that of the longest list; `what` names the entries.
    bool accepts(const QString &key, qsizetype size, const QString &what);
    void fail(ErrorCode code, const QString &key, const QString &reason);
    /// Whether anything in the file has failed so far.
    bool hasFailed() const { return bool(m_reading->error()); }

private:
    QJsonValue given(const QString &key) const;
    QJsonValue required(const QString &key);
    QString checkedText(const QJsonValue &value, const QString &key);
    double checked(const QJsonValue &value, const QString &key, double lo, double hi);

    QJsonObject m_object;
    QString m_path;
    JsonReading *m_reading;
};

/// `items[3]`
QString indexed(const QString &key, qsizetype index);

} // namespace core
