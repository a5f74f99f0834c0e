// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/article.h"

#include "core/base/first_error.h"
#include "core/base/json_reading.h"
#include "core/content/plain_text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// Typed look-ups in the front matter.
class FrontMatter
{
public:
    FrontMatter(QJsonObject object, QString fileName)
        : m_object(std::move(object))
        , m_fileName(std::move(fileName))
    {
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = required(key);
        if (!value.isUndefined() && !value.isString())
            fail(ErrorCode::WrongType, key, u"is not a text"_s);
        return value.toString();
    }

    int wholeNumber(QLatin1StringView key)
    {
        const QJsonValue value = required(key);
        constexpr int none = std::numeric_limits<int>::min();
        const int number = value.toInt(none); // of a fraction too
        if (!value.isUndefined() && number == none)
            fail(ErrorCode::WrongType, key, u"is not a whole number"_s);
        return number;
    }

    /// Nothing where the key is missing.
    QStringList texts(QLatin1StringView key)
    {
        QStringList list;
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return list;
        if (!value.isArray()) {
            fail(ErrorCode::WrongType, key, u"is not a list"_s);
            return list;
        }
        for (const QJsonValue &entry : value.toArray()) {
            if (entry.isString())
                list.append(entry.toString());
            else
                fail(ErrorCode::WrongType, key, u"holds something that is not a text"_s);
        }
        return list;
    }

    void fail(ErrorCode code, QLatin1StringView key, const QString &reason)
    {
        m_error.keep({code, u"%1: %2: %3"_s.arg(m_fileName, key, reason)});
    }

    const FirstError &error() const { return m_error; }

private:
    QJsonValue required(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            fail(ErrorCode::MissingField, key, u"is missing"_s);
        return value;
    }

    QJsonObject m_object;
    QString m_fileName;
    FirstError m_error;
};

Article articleFrom(FrontMatter &front, const QString &markdown)
{
    Article article;
    article.id = front.text("id"_L1);
    article.title = front.text("title"_L1);
    article.summary = front.text("summary"_L1);
    article.section = front.text("section"_L1);
    article.order = front.wholeNumber("order"_L1);
    article.topics = front.texts("topics"_L1);
    article.minutes = front.wholeNumber("minutes"_L1);
    article.references = front.texts("references"_L1);
    article.related = front.texts("related"_L1);
    article.prompts = front.texts("prompts"_L1);
    article.reviewed = QDate::fromString(front.text("reviewed"_L1), Qt::ISODate);
    if (!article.reviewed.isValid())
        front.fail(ErrorCode::WrongType, "reviewed"_L1, u"is not a date like 2026-11-24"_s);
    for (const QString &id : front.texts("styles"_L1)) {
        if (const auto style = styleFromId(id))
            article.styles.push_back(*style);
        else
            front.fail(ErrorCode::UnknownValue, "styles"_L1, u"\"%1\" is not a style"_s.arg(id));
    }
    article.markdown = markdown;
    return article;
}

/// Knows a heading from a line of code that looks like one; lines are read in order.
class HeadingReader
{
public:
    std::optional<Heading> read(const QString &line)
    {
        if (line.startsWith("```"_L1))
            m_inCode = !m_inCode;
        if (m_inCode || !line.startsWith(u'#'))
            return std::nullopt;
        // By hand: a pattern for this takes quadratic time on a line of nothing but marks.
        constexpr qsizetype deepest = 6;
        const qsizetype level =
            std::distance(line.begin(), std::find_if(line.begin(), line.end(),
                                                     [](QChar c) { return c != u'#'; }));
        if (level > deepest || level == line.size() || !line[level].isSpace())
            return std::nullopt;
        QString rest = line.sliced(level).trimmed();
        while (rest.endsWith(u'#'))
            rest.chop(1);
        const QString text = plainText(rest);
        return Heading{static_cast<int>(level), text, anchorOf(text)};
    }

private:
    bool m_inCode = false;
};

} // namespace

Result<Article> readArticle(const QByteArray &bytes, const QString &fileName)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return Error{ErrorCode::NotUtf8, fileName};
    static const QRegularExpression pattern(
        u"\\A\\x{FEFF}?---\\r?\\n(.*?)\\r?\\n---[ \\t]*\\r?\\n(.*)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return Error{ErrorCode::MissingField, fileName + u": there is no front matter"_s};
    // A line further down, as in the file: the front matter follows its opening line.
    const Result<QJsonObject> object = parseJsonObject('\n' + match.captured(1).toUtf8(), fileName);
    if (!object)
        return object.error();
    FrontMatter front(*object, fileName);
    Article article = articleFrom(front, match.captured(2).trimmed() + u'\n');
    return front.error().resultOf(std::move(article));
}

QString anchorOf(const QString &headingText)
{
    QString anchor;
    for (const QChar c : headingText.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c.isSpace())
            anchor += u'-';
    }
    return anchor;
}

std::vector<Heading> headingsOf(const Article &article)
{
    std::vector<Heading> headings;
    HeadingReader reader;
    for (const QString &line : article.markdown.split(u'\n')) {
        if (auto heading = reader.read(line))
            headings.push_back(std::move(*heading));
    }
    return headings;
}

std::vector<Passage> passagesOf(const Article &article)
{
    std::vector<Passage> passages(1);
    HeadingReader reader;
    for (const QString &line : article.markdown.split(u'\n')) {
        auto heading = reader.read(line);
        if (heading && (heading->level == 2 || heading->level == 3))
            passages.push_back({std::move(*heading), {}});
        else
            passages.back().markdown += line + u'\n';
    }
    return passages;
}

} // namespace core
