// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/article.h"

#include "core/content/plain_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// Typed look-ups in the front matter that remember the first failure.
class FrontMatter
{
public:
    FrontMatter(YAML::Node node, QString fileName)
        : m_node(std::move(node))
        , m_fileName(std::move(fileName))
    {
    }

    QString text(const char *key)
    {
        const YAML::Node value = m_node[key];
        if (!value) {
            fail(ErrorCode::MissingField, key, u"is missing"_s);
            return {};
        }
        if (!value.IsScalar()) {
            fail(ErrorCode::WrongType, key, u"is not a text"_s);
            return {};
        }
        return QString::fromStdString(value.Scalar());
    }

    int wholeNumber(const char *key)
    {
        bool ok = false;
        const int number = text(key).toInt(&ok);
        if (!ok)
            fail(ErrorCode::WrongType, key, u"is not a whole number"_s);
        return number;
    }

    QStringList texts(const char *key)
    {
        QStringList list;
        const YAML::Node value = m_node[key];
        if (!value || value.IsNull())
            return list;
        if (!value.IsSequence()) {
            fail(ErrorCode::WrongType, key, u"is not a list"_s);
            return list;
        }
        for (const YAML::Node &entry : value) {
            if (entry.IsScalar())
                list.append(QString::fromStdString(entry.Scalar()));
            else
                fail(ErrorCode::WrongType, key, u"holds something that is not a text"_s);
        }
        return list;
    }

    void fail(ErrorCode code, const char *key, const QString &reason)
    {
        if (!m_error)
            m_error =
                Error{code, u"%1: %2: %3"_s.arg(m_fileName, QString::fromLatin1(key), reason)};
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    YAML::Node m_node;
    QString m_fileName;
    std::optional<Error> m_error;
};

Article articleFrom(FrontMatter &front, const QString &markdown)
{
    Article article;
    article.id = front.text("id");
    article.title = front.text("title");
    article.summary = front.text("summary");
    article.section = front.text("section");
    article.order = front.wholeNumber("order");
    article.topics = front.texts("topics");
    article.minutes = front.wholeNumber("minutes");
    article.references = front.texts("references");
    article.related = front.texts("related");
    article.prompts = front.texts("prompts");
    article.reviewed = QDate::fromString(front.text("reviewed"), Qt::ISODate);
    if (!article.reviewed.isValid())
        front.fail(ErrorCode::WrongType, "reviewed", u"is not a date like 2026-11-24"_s);
    for (const QString &id : front.texts("styles")) {
        if (const auto style = styleFromId(id))
            article.styles.push_back(*style);
        else
            front.fail(ErrorCode::UnknownValue, "styles", u"\"%1\" is not a style"_s.arg(id));
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
    try {
        FrontMatter front(YAML::Load(match.captured(1).toStdString()), fileName);
        Article article = articleFrom(front, match.captured(2).trimmed() + u'\n');
        if (front.error())
            return *front.error();
        return article;
    } catch (const YAML::Exception &exception) {
        // One line further in the file: the front matter follows its opening line.
        return Error{ErrorCode::NotYaml,
                     u"%1: line %2: %3"_s.arg(fileName, QString::number(exception.mark.line + 2),
                                              QString::fromStdString(exception.msg))};
    }
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
