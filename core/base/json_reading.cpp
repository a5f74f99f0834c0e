// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reading.h"

#include "core/base/json_lines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// What is counted on the bytes before parsing: a hostile file cannot exhaust the stack first.
struct Extent {
    int nesting = 0;
    qsizetype longestText = 0; ///< in bytes, which are no fewer than its characters
};

Extent extentOf(const QByteArray &bytes)
{
    Extent extent;
    int depth = 0;
    bool inString = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"') {
                inString = false;
                extent.longestText = std::max(extent.longestText, i - begin);
            }
        } else if (c == '"') {
            inString = true;
            begin = i + 1;
        } else if (c == '{' || c == '[') {
            extent.nesting = std::max(extent.nesting, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return extent;
}

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Where a text stands that is too long: `.a.b[2]`. The path is put together on the way back from
/// it, because a path for every value would take longer than the file.
std::optional<QString> pathOfLongText(const QJsonValue &value, qsizetype limit)
{
    if (value.isString())
        return value.toString().size() > limit ? std::optional(QString()) : std::nullopt;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const auto rest = pathOfLongText(array[i], limit))
                return u'[' + QString::number(i) + u']' + *rest;
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key().size() > limit)
                return u'.' + it.key().left(80);
            if (const auto rest = pathOfLongText(it.value(), limit))
                return u'.' + it.key() + *rest;
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray withoutByteOrderMarks(const QByteArray &text)
{
    const auto isWrittenOut = [&] {
        return text.contains("\\u") && text.toLower().contains("\\ufeff");
    };
    if (!text.contains(byteOrderMark) && !isWrittenOut())
        return text;
    QByteArray kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QByteArrayView rest = QByteArrayView(text).sliced(i);
        const qsizetype length = rest.startsWith(byteOrderMark) ? byteOrderMark.size()
                                 : rest.startsWith("\\u")       ? 6
                                 : rest.startsWith('\\')        ? 2
                                                                : 1;
        const QByteArrayView piece = rest.first(std::min(length, rest.size()));
        if (piece != byteOrderMark && piece.compare("\\ufeff", Qt::CaseInsensitive) != 0)
            kept.append(piece);
        i += piece.size();
    }
    return kept;
}

Result<QByteArray> readFile(const QString &path, qint64 maximumBytes)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path + u": "_s + file.errorString()};
    // One byte more than allowed tells a file that grew, or a pipe, from one that fits.
    QByteArray bytes = file.read(maximumBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, path + u": "_s + file.errorString()};
    if (bytes.size() > maximumBytes)
        return Error{ErrorCode::FileTooLarge,
                     u"%1: larger than %2 bytes"_s.arg(path, QString::number(maximumBytes))};
    return bytes;
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &fileName,
                                    const JsonLimits &limits)
{
    const auto fail = [&](ErrorCode code, const QString &reason) {
        return Error{code, fileName.isEmpty() ? reason : fileName + u": "_s + reason};
    };
    if (bytes.size() > limits.bytes)
        return fail(ErrorCode::FileTooLarge,
                    u"larger than %1 bytes"_s.arg(QString::number(limits.bytes)));
    if (!QByteArrayView(bytes).isValidUtf8())
        return fail(ErrorCode::NotUtf8, u"the text is not UTF-8"_s);
    const QByteArray text = withoutByteOrderMarks(bytes);
    const Extent extent = extentOf(text);
    if (extent.nesting > limits.nesting)
        return fail(ErrorCode::TooDeep,
                    u"nested deeper than %1 levels"_s.arg(QString::number(limits.nesting)));

    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const qsizetype line = text.left(parseError.offset).count('\n') + 1;
        return fail(ErrorCode::NotJson,
                    u"line %1: %2"_s.arg(QString::number(line), parseError.errorString()));
    }
    if (!document.isObject())
        return fail(ErrorCode::NotJson, u"the top level is not an object"_s);
    if (extent.longestText <= limits.textLength)
        return document.object();
    if (const auto found = pathOfLongText(document.object(), limits.textLength)) {
        const QString path = found->sliced(1);
        return fail(ErrorCode::TextTooLong, u"line %1: %2: longer than %3 characters"_s.arg(
                                                QString::number(lineOf(bytes, path)), path,
                                                QString::number(limits.textLength)));
    }
    return document.object();
}

} // namespace core
