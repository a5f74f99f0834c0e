#include "core/base/json_reading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// Nesting is counted on the bytes before parsing, so a hostile file cannot exhaust the stack first.
int nestingDepth(const QByteArray &bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

QString pathOfLongText(const QJsonValue &value, const QString &path, qsizetype limit)
{
    if (value.isString())
        return value.toString().size() > limit ? path : QString();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString found =
                pathOfLongText(array[i], path + u'[' + QString::number(i) + u']', limit);
            if (!found.isEmpty())
                return found;
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = path.isEmpty() ? it.key() : path + u'.' + it.key();
            if (it.key().size() > limit)
                return name.left(80);
            const QString found = pathOfLongText(it.value(), name, limit);
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

} // namespace

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
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(text);
    if (decoder.hasError())
        return fail(ErrorCode::NotUtf8, u"the text is not UTF-8"_s);
    if (nestingDepth(text) > limits.nesting)
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
    const QString longText = pathOfLongText(document.object(), {}, limits.textLength);
    if (!longText.isEmpty())
        return fail(ErrorCode::TextTooLong, u"line %1: %2: longer than %3 characters"_s.arg(
                                                QString::number(lineOf(bytes, longText)), longText,
                                                QString::number(limits.textLength)));
    return document.object();
}

} // namespace core
