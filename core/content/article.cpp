// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/article.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"
#include "core/content/plain_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

Article articleFrom(JsonFields &front, const QString &markdown)
{
    Article article;
    article.id = front.text(u"id"_s);
    article.title = front.text(u"title"_s);
    article.summary = front.text(u"summary"_s);
    article.section = front.text(u"section"_s);
    article.order = front.wholeNumber(u"order"_s);
    article.topics = front.optionalTexts(u"topics"_s);
    article.minutes = front.wholeNumber(u"minutes"_s);
    article.references = front.optionalTexts(u"references"_s);
    article.related = front.optionalTexts(u"related"_s);
    article.prompts = front.optionalTexts(u"prompts"_s);
    article.reviewed = QDate::fromString(front.text(u"reviewed"_s), Qt::ISODate);
    if (!article.reviewed.isValid())
        front.fail(ErrorCode::WrongType, u"reviewed"_s, u"is not a date like 2026-11-24"_s);
    for (const QString &id : front.optionalTexts(u"styles"_s)) {
        if (const auto style = styleFromId(id))
            article.styles.push_back(*style);
        else
            front.fail(ErrorCode::UnknownValue, u"styles"_s, u"\"%1\" is not a style"_s.arg(id));
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
    JsonReading reading(fileName);
    JsonFields front(*object, {}, reading);
    Article article = articleFrom(front, match.captured(2).trimmed() + u'\n');
    return reading.error().resultOf(std::move(article));
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
